// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importfiles.h"

#include "core/base/translate.h"
#include "core/dataset/facts.h"
#include "core/dataset/words.h"
#include "core/formats/recordreader.h"
#include "core/imaging/picture.h"
#include "core/project/mergerecord.h"
#include "core/storage/eventlog.h"
#include "core/storage/json.h"
#include "core/storage/mediafile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Record;
using storage::Connection;

namespace {

constexpr std::array<std::pair<ImportFormat, const char *>, 9> kFormatWords{{
    {ImportFormat::Auto, "auto"},
    {ImportFormat::Gaia, "gaia"},
    {ImportFormat::Jsonl, "jsonl"},
    {ImportFormat::Folder, "folder"},
    {ImportFormat::Csv, "csv"},
    {ImportFormat::WebDataset, "webdataset"},
    {ImportFormat::Coco, "coco"},
    {ImportFormat::ImageFolder, "imagefolder"},
    {ImportFormat::Raster, "raster"},
}};

/// A slice of the writer's time: small enough that a decision never waits long behind it.
constexpr std::size_t kRecordsInASlice = 100;
constexpr qint64 kBytesInASlice = 8LL << 20;

formats::SourceKind sourceKind(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Gaia: return formats::SourceKind::GaiaJson;
    case ImportFormat::Jsonl: return formats::SourceKind::JsonLines;
    case ImportFormat::Folder: return formats::SourceKind::Folder;
    case ImportFormat::Csv: return formats::SourceKind::Table;
    case ImportFormat::WebDataset: return formats::SourceKind::WebDataset;
    case ImportFormat::Coco: return formats::SourceKind::Coco;
    case ImportFormat::ImageFolder: return formats::SourceKind::ImageFolder;
    case ImportFormat::Raster: return formats::SourceKind::Raster;
    case ImportFormat::Auto: break;
    }
    return formats::SourceKind::Auto;
}

/// One import under way: gathers records, looks at their pictures and commits them by slices.
class Importer final {
public:
    Importer(Project &project, const ImportOptions &options, const base::JobContext &context)
        : m_project(project)
        , m_options(options)
        , m_context(context)
    {
    }

    base::Status read(const QString &path);
    base::Status commitSlice();
    base::Status logSummary();
    ImportReport takeReport() { return std::move(m_report); }

private:
    struct Pending {
        Record record;
        storage::MediaFile::Item item;
    };

    base::Status add(Record &&record, bool isFolder);
    base::Status lookAtPicture(Pending &pending) const;
    void count(MergeResult result);

    Project &m_project;
    const ImportOptions &m_options;
    const base::JobContext &m_context;
    ImportReport m_report;
    std::vector<Pending> m_slice;
    qint64 m_sliceBytes = 0;
};

base::Result<QString> hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be read: %2.").arg(path, file.errorString()));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Decodes the whole picture once, so that what is stored is known to be good.
base::Status Importer::lookAtPicture(Pending &pending) const
{
    const QString &path = pending.record.picturePath;
    const bool isInArchive = !pending.record.pictureBytes.isEmpty();
    QByteArray contents = std::exchange(pending.record.pictureBytes, {});
    const qint64 bytes = isInArchive ? contents.size() : QFileInfo(path).size();
    const bool isCarried = path.startsWith(u':');
    const bool isLinked = !isCarried && !isInArchive && (m_options.link || bytes > imaging::kMaxStoredBytes);
    if (!isLinked && !isInArchive) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::CannotOpen,
                        translate("gaia", "%1 can't be read: %2.").arg(path, file.errorString()));
        }
        contents = file.readAll();
    }
    // By path where there is one: a world file beside the picture then counts.
    const auto picture = isCarried || isInArchive
        ? imaging::Picture::fromBytes(contents, isInArchive ? pending.record.image.id
                                                            : QFileInfo(path).fileName())
        : imaging::Picture::fromFile(path);
    if (!picture) {
        return fail(picture.error());
    }
    if (const base::Status whole = (*picture)->check(); !whole) {
        return whole;
    }
    const auto thumbnail = imaging::thumbnail(**picture);
    if (!thumbnail) {
        return fail(thumbnail.error());
    }
    const auto sha = isLinked ? hashOfFile(path) : storage::sha256Hex(contents);
    if (!sha) {
        return fail(sha.error());
    }
    const imaging::PictureInfo &info = (*picture)->info();
    pending.record.image.media = {*sha,
                                  bytes,
                                  info.size.width(),
                                  info.size.height(),
                                  info.bands,
                                  info.bitsPerSample,
                                  info.format,
                                  isLinked ? QFileInfo(path).absoluteFilePath() : QString()};
    pending.item = {*sha, contents, *thumbnail, imaging::kThumbnailRule};
    takePlaceAndDate(pending.record.image, info);
    return {};
}

base::Status Importer::add(Record &&record, bool isFolder)
{
    Pending pending{std::move(record), {}};
    dataset::fillFacts(pending.record, pending.record.stated);
    if (!pending.record.picturePath.isEmpty() || !pending.record.pictureBytes.isEmpty()) {
        const base::Status looked = lookAtPicture(pending);
        if (!looked) {
            m_report.failed.push_back({pending.record.position, looked.error().message});
            if (isFolder) {
                return {};
            }
            pending.record.image.mediaError = looked.error().message;
        }
    }
    m_sliceBytes += pending.item.bytes.size();
    m_slice.push_back(std::move(pending));
    const bool isFull = m_slice.size() >= kRecordsInASlice || m_sliceBytes >= kBytesInASlice;
    return isFull ? commitSlice() : base::Status();
}

void Importer::count(MergeResult result)
{
    switch (result) {
    case MergeResult::Added: ++m_report.added; break;
    case MergeResult::Updated: ++m_report.updated; break;
    case MergeResult::Unchanged: ++m_report.unchanged; break;
    }
}

base::Status Importer::commitSlice()
{
    std::vector<storage::MediaFile::Item> items;
    for (Pending &pending : m_slice) {
        if (!pending.item.sha256.isEmpty()) {
            items.push_back(std::move(pending.item));
        }
    }
    // Bytes first: the project never names a picture that is not there.
    if (!items.empty()) {
        if (const base::Status stored = m_project.media().store(items); !stored) {
            return stored;
        }
    }
    std::vector<MergeResult> results;
    const base::Status committed = m_project.write(
        Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
            results.clear();
            for (const Pending &pending : m_slice) {
                results.push_back(
                    mergeRecord(connection, pending.record, m_project.clock().now()));
            }
            touch.noteAll(Noun::Images | Noun::Articles | Noun::Captions);
        });
    if (!committed) {
        return committed;
    }
    for (const MergeResult result : results) {
        count(result);
    }
    m_slice.clear();
    m_sliceBytes = 0;
    return {};
}

base::Status Importer::read(const QString &path)
{
    auto reader = formats::readerFor(
        path, {sourceKind(m_options.format), m_project.clock().now().date(), m_options.columns});
    if (!reader) {
        return fail(reader.error());
    }
    const bool isFolder = QFileInfo(path).isDir();
    base::Status status;
    const base::Status read = (*reader)->read(
        [&](Record &&record) {
            const bool isThePicture =
                isFolder || record.picturePath == QFileInfo(path).absoluteFilePath();
            status = add(std::move(record), isThePicture);
            return status.has_value();
        },
        m_report.failed, m_context);
    if (status) {
        // What was read before a stop stays: the same import again goes on from there.
        status = commitSlice();
    }
    m_report.wasStopped = m_context.isStopped();
    return status ? read : status;
}

base::Status Importer::logSummary()
{
    const QMap<QString, qint64> counts{{u"added"_s, m_report.added},
                                       {u"updated"_s, m_report.updated},
                                       {u"unchanged"_s, m_report.unchanged},
                                       {u"failed"_s, qint64(m_report.failed.size())}};
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::LoggedEvent logged;
        logged.event.id = QUuid::createUuid();
        logged.event.step = QUuid::createUuid();
        logged.event.at = m_project.clock().now();
        logged.event.curator = m_options.curator.isNull() ? u""_s : m_options.curator;
        logged.event.action = u"import"_s;
        logged.event.before = "{}";
        logged.event.after = storage::countsJson(counts);
        storage::EventLog(connection).append(logged, storage::EventStanding::Log);
        touch.noteAll(Noun::Events);
    });
}

}  // namespace

std::optional<ImportFormat> importFormatFromWord(const QString &word)
{
    return dataset::valueOf(kFormatWords, word);
}

ImportFiles::ImportFiles(Project &project)
    : m_project(project)
{
}

base::Result<ImportReport> ImportFiles::run(const QStringList &paths, const ImportOptions &options,
                                            const base::JobContext &context)
{
    Importer importer(m_project, options, context);
    for (const QString &path : paths) {
        if (const base::Status read = importer.read(path); !read) {
            return fail(read.error());
        }
        if (context.isStopped()) {
            break;
        }
    }
    if (const base::Status logged = importer.logSummary(); !logged) {
        return fail(logged.error());
    }
    return importer.takeReport();
}

base::Result<ImportReport> ImportFiles::runSample(const base::JobContext &context)
{
    return run({u":/sample"_s}, ImportOptions{}, context);
}

}  // namespace gaia::project
