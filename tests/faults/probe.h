// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace gaia::test {

/// Where a process stands that has been stopped, as the kernel's locks and files show it.
struct Standing {
    bool isWritingProject = false;  ///< inside a write transaction of the project file
    bool isWritingMedia = false;    ///< inside one of the media file
    bool isReading = false;         ///< inside a snapshot of the project file
    bool isRequesting = false;      ///< an answer that it waits for has not been sent
    bool isBuilding = false;        ///< an export is half built

    /// In a transaction or a request.
    [[nodiscard]] bool isInside() const
    {
        return isWritingProject || isWritingMedia || isRequesting || (isReading && isBuilding);
    }
    [[nodiscard]] QString words() const;
};

/// Stops the process (SIGSTOP) and waits until it stands still; false if it has ended.
[[nodiscard]] bool stopProcess(pid_t process);
void goOn(pid_t process);

/// SQLite's locks on a database in WAL mode are ranges of its -shm file
/// (https://www.sqlite.org/walformat.html, 2.3.1): byte 120 is held while a transaction writes,
/// 123 to 127 while a snapshot is read. The caller must not have the file open itself.
[[nodiscard]] Standing standingOf(pid_t process, const QString &projectPath);

}  // namespace gaia::test
