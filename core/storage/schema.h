// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

namespace gaia::storage {

/// "GAIA" in ASCII, the application_id of a project file; "GAIM" that of its media file.
inline constexpr quint32 kProjectApplicationId = 0x47414941;
inline constexpr quint32 kMediaApplicationId = 0x4741494D;

/// What the first 100 bytes of a SQLite file say (https://www.sqlite.org/fileformat.html, 1.3).
struct FileHeader {
    quint32 applicationId = 0;
    int userVersion = 0;
};

/// Reads the header without opening the file as a database, so that nothing is written beside
/// it. Refuses what is missing, unreadable, no SQLite file, or shorter than its header says.
[[nodiscard]] base::Result<FileHeader> readHeader(const QString &path);

/// Numbered migrations: entry N brings a file from version N to N + 1.
using Migrations = QStringList;
[[nodiscard]] base::Result<Migrations> projectMigrations();

/// Brings a file to the last version, each step in a transaction of its own; a file that holds
/// something is copied to "PATH.before-vN" first. `applicationId` is set on a new file.
[[nodiscard]] base::Status migrate(Connection &connection, const Migrations &migrations,
                                   int fromVersion, quint32 applicationId);

/// Refuses a project file that this program must not write to: of a newer version, of another
/// application, or damaged. Writes nothing. Returns its version.
[[nodiscard]] base::Result<int> examineProject(const QString &path, int newestVersion);

}  // namespace gaia::storage
