// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/imagefolderreader.h"

#include "core/base/issuetally.h"
#include "core/base/translate.h"
#include "core/formats/inputfile.h"
#include "core/formats/longline.h"
#include "core/formats/recordjson.h"
#include "core/formats/splitname.h"
#include "core/formats/tablereader.h"
#include "core/imaging/filekind.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;

namespace {

constexpr qint64 kLongestLine = 64LL << 20;

/// Pictures that no metadata tell of.
void addUnnamed(const QString &folder, const QSet<std::size_t> &named, base::IssueTally &issues,
                const base::JobContext &context)
{
    QDirIterator below(folder, QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext() && !context.isStopped()) {
        const QString path = below.next();
        const QString relative = QDir(folder).relativeFilePath(path);
        if (imaging::isNamedAsPicture(path) && !named.contains(qHash(relative))) {
            issues.add(relative, translate("gaia", "No metadata tell of this picture; it was not read."));
        }
    }
}

}  // namespace

ImageFolderReader::ImageFolderReader(QString folder, ColumnMap columns)
    : m_folder(std::move(folder))
    , m_columns(std::move(columns))
{
}

QStringList ImageFolderReader::metadataFiles(const QString &folder)
{
    QStringList files;
    QDirIterator below(folder, {u"metadata.jsonl"_s, u"metadata.csv"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (below.hasNext()) {
        files << below.next();
    }
    std::sort(files.begin(), files.end());
    return files;
}

base::Status ImageFolderReader::read(const RecordSink &sink, base::Issues &issues,
                                     const base::JobContext &context)
{
    const QStringList files = metadataFiles(m_folder);
    if (files.isEmpty()) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 holds no metadata.jsonl and no metadata.csv.").arg(m_folder));
    }
    bool isWanted = true;
    base::IssueTally missing;
    QSet<std::size_t> named;  // hashes of paths: of a million images the paths are 100 MB
    for (const QString &path : files) {
        // Paths are told from the collection's folder, so that two splits may hold equal names.
        const QString inside = QDir(m_folder).relativeFilePath(QFileInfo(path).path());
        const RecordSink placed = [&](dataset::Record &&record) {
            const QString name = record.image.imageSrc.value_or(QString());
            const QString relative = QDir::cleanPath(inside + u'/' + name);
            if (record.image.id == QFileInfo(name).fileName() || record.image.id.isEmpty()) {
                record.image.id = relative;
            }
            if (record.picturePath.isEmpty()) {
                record.image.mediaError =
                    translate("gaia", "There is no picture %1 beside its metadata.").arg(relative);
                missing.add(relative, translate("gaia", "The picture is named, but it is not there."));
            }
            named.insert(qHash(relative));
            record.image.imageSrc = relative;
            if (record.image.split.isEmpty()) {
                record.image.split = splitOfFolder(relative.section(u'/', 0, 0));
            }
            isWanted = sink(std::move(record));
            return isWanted;
        };
        if (path.endsWith(u".csv"_s)) {
            const base::Status read =
                TableReader(path, m_columns).read(placed, issues, context);
            if (!read) {
                return read;
            }
        } else {
            QFile file(path);
            if (const base::Status opened = openToRead(file); !opened) {
                return opened;
            }
            for (qint64 number = 1; !file.atEnd() && isWanted && !context.isStopped(); ++number) {
                const QString position = translate("gaia", "%1: line %2")
                                             .arg(QDir(m_folder).relativeFilePath(path))
                                             .arg(number);
                context.report(file.pos(), file.size(), position);
                const QByteArray line = longLine(file, kLongestLine);
                if (!line.endsWith('\n') && !file.atEnd()) {
                    passLine(file, line, kLongestLine);
                    issues.push_back({position,
                                      translate("gaia", "The line is longer than %1 MB and was skipped.")
                                          .arg(kLongestLine >> 20)});
                    continue;
                }
                if (line.trimmed().isEmpty()) {
                    continue;
                }
                Json object = Json::parse(line.constBegin(), line.constEnd(), nullptr, false);
                if (!object.is_object() || !object.contains("file_name")) {
                    issues.push_back({position, translate("gaia", "This is no record with a "
                                                                  "file_name and was skipped.")});
                    continue;
                }
                object["image_src"] = object["file_name"];
                for (const char *key : {"text", "caption"}) {
                    if (!object.contains("captions") && object.contains(key)) {
                        object["captions"] = object[key];
                    }
                }
                auto record = recordFromJson(QByteArray::fromStdString(object.dump(
                                                 -1, ' ', false, Json::error_handler_t::replace)),
                                             position, issues);
                if (!record) {
                    issues.push_back({position, record.error().message});
                    continue;
                }
                record->picturePath = picturePathBeside(*record, path);
                (void)placed(std::move(*record));
            }
        }
        if (!isWanted || context.isStopped()) {
            break;
        }
    }
    if (isWanted && !context.isStopped()) {
        addUnnamed(m_folder, named, missing, context);
    }
    const base::Issues told = missing.issues();
    issues.insert(issues.end(), told.begin(), told.end());
    return {};
}

}  // namespace gaia::formats
