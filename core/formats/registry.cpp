// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/formats/cocoreader.h"
#include "core/formats/folderreader.h"
#include "core/formats/gaiareader.h"
#include "core/formats/imagefolderreader.h"
#include "core/formats/recordreader.h"
#include "core/formats/tablereader.h"
#include "core/formats/tarreader.h"
#include "core/imaging/filekind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr qint64 kHead = 4096;

QStringList shardsIn(const QString &folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({u"*.tar"_s, u"*.tar.gz"_s, u"*.tgz"_s},
                                                     QDir::Files, QDir::Name);
    for (const QString &name : names) {
        paths << QDir(folder).filePath(name);
    }
    return paths;
}

/// True where the metadata lie in the folder itself or in one of a split below.
bool hasMetadata(const QString &folder)
{
    QStringList folders{folder};
    const QStringList below = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : below) {
        folders << QDir(folder).filePath(name);
    }
    return std::any_of(folders.begin(), folders.end(), [](const QString &path) {
        return QFileInfo::exists(path + u"/metadata.jsonl"_s)
            || QFileInfo::exists(path + u"/metadata.csv"_s);
    });
}

SourceKind kindOfFolder(const QString &folder)
{
    return hasMetadata(folder)           ? SourceKind::ImageFolder
        : !shardsIn(folder).isEmpty() ? SourceKind::WebDataset
                                      : SourceKind::Folder;
}

SourceKind kindOfFile(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
    if (head.mid(257, 5) == "ustar" || head.startsWith("\x1f\x8b")) {
        return SourceKind::WebDataset;
    }
    if (imaging::kindOf(head, path)) {
        return SourceKind::Raster;
    }
    const QByteArray start = head.trimmed();
    const bool isJson = start.startsWith('[') || start.startsWith('{')
        || start.startsWith("\xef\xbb\xbf[") || start.startsWith("\xef\xbb\xbf{");
    if (isJson) {
        return CocoReader::isCoco(path) ? SourceKind::Coco : SourceKind::GaiaJson;
    }
    const QByteArray line = start.left(start.indexOf('\n'));
    const bool isText = !head.contains('\0') && !start.startsWith('<');
    // A table that begins oddly is told as one, where its name says so.
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isNamed = (suffix == "csv"_L1 || suffix == "tsv"_L1) && !start.isEmpty();
    const bool isTable = isNamed
        || (isText && (line.contains(',') || line.contains('\t') || line.contains(';')));
    return isTable ? SourceKind::Table : SourceKind::GaiaJson;
}

}  // namespace

SourceKind kindOf(const QString &path)
{
    const QFileInfo file(path);
    return !file.isReadable() ? SourceKind::Auto
        : file.isDir()        ? kindOfFolder(path)
                              : kindOfFile(path);
}

base::Result<std::unique_ptr<RecordReader>> readerFor(const QString &path,
                                                      const ReadOptions &options)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "There is no file or folder %1.").arg(path));
    }
    if (!file.isReadable()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be read. Check its permissions.").arg(path));
    }
    const bool isFolder = file.isDir();
    SourceKind kind = options.kind;
    if (kind == SourceKind::Auto) {
        kind = kindOf(path);
    }
    const bool wantsFolder = kind == SourceKind::Folder || kind == SourceKind::ImageFolder;
    const bool takesBoth = kind == SourceKind::WebDataset || kind == SourceKind::Raster;
    if (!takesBoth && wantsFolder != isFolder) {
        return fail(ErrorCode::Usage,
                    isFolder ? translate("gaia", "%1 is a folder and not a file.").arg(path)
                             : translate("gaia", "%1 is a file and not a folder.").arg(path));
    }
    switch (kind) {
    case SourceKind::ImageFolder:
        return std::make_unique<ImageFolderReader>(path, options.columns);
    case SourceKind::WebDataset:
        return std::make_unique<TarReader>(isFolder ? shardsIn(path) : QStringList{path});
    case SourceKind::Table:
        return std::make_unique<TableReader>(path, options.columns);
    case SourceKind::Coco: return std::make_unique<CocoReader>(path);
    case SourceKind::GaiaJson:
    case SourceKind::JsonLines:
        return std::make_unique<GaiaReader>(path, kind == SourceKind::JsonLines);
    case SourceKind::Raster:
    case SourceKind::Folder:
    case SourceKind::Auto: break;
    }
    return isFolder ? std::make_unique<FolderReader>(path)
                    : std::make_unique<FolderReader>(file.absolutePath(),
                                                     QStringList{file.absoluteFilePath()});
}

}  // namespace gaia::formats
