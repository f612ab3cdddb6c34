// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/folderreader.h"
#include "core/formats/gaiareader.h"
#include "core/formats/recordreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gaia::formats {

base::Result<std::unique_ptr<RecordReader>> readerFor(const QString &path, SourceKind kind,
                                                      const QDate &today)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("gaia", "There is no file or folder %1.")
                              .arg(path));
    }
    if (!file.isReadable()) {
        return base::fail(base::ErrorCode::CannotOpen,
                          QCoreApplication::translate(
                              "gaia", "%1 can't be read. Check its permissions.")
                              .arg(path));
    }
    if (file.isDir()) {
        return std::make_unique<FolderReader>(path, today);
    }
    if (kind == SourceKind::Folder) {
        return base::fail(base::ErrorCode::Usage,
                          QCoreApplication::translate("gaia", "%1 is a file and not a folder.")
                              .arg(path));
    }
    return std::make_unique<GaiaReader>(path, kind == SourceKind::JsonLines, today);
}

}  // namespace gaia::formats
