// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace gaia::storage {
class FileLock;
}

namespace gaia::project {

/// Where an export goes: built in a folder beside the target, and renamed into its place when it
/// is whole. What was built is gone with the object unless it was put in place; what a killed
/// export has left beside the same target goes when the next one begins.
class ExportTarget final {
public:
    /// Refuses a target that is not empty, unless `force` and it holds an earlier export.
    [[nodiscard]] static base::Result<std::unique_ptr<ExportTarget>> prepare(const QString &folder,
                                                                             bool force);
    ~ExportTarget();

    /// An empty folder to write into.
    [[nodiscard]] QString building() const;
    /// Presses everything onto the disk and renames it into the target's place; the earlier
    /// export goes only when the new one is there.
    [[nodiscard]] base::Status putInPlace();

private:
    ExportTarget(const QString &target, std::unique_ptr<QTemporaryDir> around);

    QString m_target;
    std::unique_ptr<QTemporaryDir> m_around;
    std::unique_ptr<storage::FileLock> m_lock;
};

}  // namespace gaia::project
