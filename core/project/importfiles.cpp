// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importfiles.h"

#include "core/base/translate.h"
#include "core/dataset/facts.h"
#include "core/dataset/words.h"
#include "core/formats/recordreader.h"
#include "core/formats/tablereader.h"
#include "core/imaging/picture.h"
#include "core/project/mergerecord.h"
#include "core/storage/eventlog.h"
#include "core/storage/json.h"
#include "core/storage/mediafile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <utility>
#include <vector>

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

/// What is read while the slice before it is written.
constexpr std::size_t kRecordsInASlice = 1'000;
constexpr qint64 kBytesInASlice = 8LL << 20;
/// A transaction ends with its slice, and before it where somebody waits. Where somebody decides,
/// here or in a window of another process, whose waiting can't be seen from here, it is this short.
constexpr std::size_t kRecordsBesideDecisions = 100;
constexpr std::chrono::seconds kDecisionsGoOn{10};

constexpr std::array<std::pair<ImportFormat, formats::SourceKind>, 8> kKinds{{
    {ImportFormat::Gaia, formats::SourceKind::GaiaJson},
    {ImportFormat::Jsonl, formats::SourceKind::JsonLines},
    {ImportFormat::Folder, formats::SourceKind::Folder},
    {ImportFormat::Csv, formats::SourceKind::Table},
    {ImportFormat::WebDataset, formats::SourceKind::WebDataset},
    {ImportFormat::Coco, formats::SourceKind::Coco},
    {ImportFormat::ImageFolder, formats::SourceKind::ImageFolder},
    {ImportFormat::Raster, formats::SourceKind::Raster},
}};

formats::SourceKind sourceKind(ImportFormat format)
{
    for (const auto &[known, kind] : kKinds) {
        if (known == format) {
            return kind;
        }
    }
    return formats::SourceKind::Auto;
}

ImportFormat importFormat(formats::SourceKind kind)
{
    for (const auto &[format, known] : kKinds) {
        if (known == kind) {
            return format;
        }
    }
    return ImportFormat::Auto;
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
    base::Status logSummary();
    ImportReport takeReport() { return std::move(m_report); }

private:
    struct Pending {
        IncomingRecord incoming;
        storage::MediaFile::Item item;
    };
    using Clock = std::chrono::steady_clock;

    base::Status add(Record &&record, bool isFolder);
    base::Status commitSlice();
    base::Status awaitSlice();
    base::Status commit(std::vector<Pending> slice);
    [[nodiscard]] base::Result<std::size_t> commitSome(std::vector<Pending> &slice,
                                                       std::size_t from);
    base::Status lookAtPicture(Record &record, storage::MediaFile::Item &item) const;
    void count(MergeResult result);

    Project &m_project;
    const ImportOptions &m_options;
    const base::JobContext &m_context;
    ImportReport m_report;
    std::vector<Pending> m_slice;
    qint64 m_sliceBytes = 0;
    storage::TermKeys m_terms;             ///< of the thread that commits, as is the next
    Clock::time_point m_hurryUntil;
    std::future<base::Status> m_underWay;  ///< last: its end is waited for before the rest goes
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
base::Status Importer::lookAtPicture(Record &record, storage::MediaFile::Item &item) const
{
    const QString &path = record.picturePath;
    const bool isInArchive = !record.pictureBytes.isEmpty();
    QByteArray contents = std::exchange(record.pictureBytes, {});
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
        ? imaging::Picture::fromBytes(contents, isInArchive ? record.image.id
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
    record.image.media = {*sha,
                          bytes,
                          info.size.width(),
                          info.size.height(),
                          info.bands,
                          info.bitsPerSample,
                          info.format,
                          isLinked ? QFileInfo(path).absoluteFilePath() : QString()};
    item = {*sha, contents, *thumbnail, imaging::kThumbnailRule};
    takePlaceAndDate(record.image, info);
    return {};
}

base::Status Importer::add(Record &&record, bool isFolder)
{
    storage::MediaFile::Item item;
    dataset::fillFacts(record, record.stated);
    if (!record.picturePath.isEmpty() || !record.pictureBytes.isEmpty()) {
        const base::Status looked = lookAtPicture(record, item);
        if (!looked) {
            m_report.failed.push_back({record.position, looked.error().message});
            if (isFolder) {
                return {};
            }
            record.image.mediaError = looked.error().message;
        }
    }
    m_sliceBytes += item.bytes.size();
    m_slice.push_back({incoming(std::move(record)), std::move(item)});
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

/// Hands the slice to the writer and goes on reading; at most one slice is under way.
base::Status Importer::commitSlice()
{
    if (const base::Status before = awaitSlice(); !before || m_slice.empty()) {
        return before;
    }
    m_underWay = std::async(std::launch::async, [this, slice = std::move(m_slice)]() mutable {
        return commit(std::move(slice));
    });
    m_slice.clear();
    m_sliceBytes = 0;
    return {};
}

base::Status Importer::awaitSlice()
{
    return m_underWay.valid() ? m_underWay.get() : base::Status();
}

/// On a thread of its own, while the next slice is read.
base::Status Importer::commit(std::vector<Pending> slice)
{
    std::vector<storage::MediaFile::Item> items;
    for (Pending &pending : slice) {
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
    for (std::size_t from = 0; from < slice.size();) {
        const auto committed = commitSome(slice, from);
        if (!committed) {
            return fail(committed.error());
        }
        from += *committed;
    }
    return {};
}

/// One transaction from a place of the slice on; returns how many records it took.
base::Result<std::size_t> Importer::commitSome(std::vector<Pending> &slice, std::size_t from)
{
    const bool isHurried = Clock::now() < m_hurryUntil || m_project.isInWindowElsewhere();
    const std::size_t end =
        std::min(slice.size(), from + (isHurried ? kRecordsBesideDecisions : slice.size()));
    std::vector<MergeResult> results;
    const base::Status committed =
        m_project.load([&](Connection &connection, Project::Touch &touch) {
            const QDateTime now = m_project.clock().now();
            storage::NewImages added(connection, m_terms, now);
            do {
                IncomingRecord &incoming = slice[from + results.size()].incoming;
                results.push_back(mergeRecord(connection, incoming, now, added));
            } while (from + results.size() < end && !m_project.isWriteAwaited());
            added.writeTexts();
            touch.noteAll(Noun::Images | Noun::Articles | Noun::Captions);
        });
    if (!committed) {
        return fail(committed.error());
    }
    if (from + results.size() < end) {
        m_hurryUntil = Clock::now() + kDecisionsGoOn;
    }
    for (const MergeResult result : results) {
        count(result);
    }
    return results.size();
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
    if (const base::Status last = awaitSlice(); status) {
        status = last;
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

QString word(ImportFormat format)
{
    return dataset::wordOf(kFormatWords, format);
}

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

ImportPreview ImportFiles::preview(const QString &path, const ImportOptions &options, int count,
                                   const base::JobContext &context) const
{
    ImportPreview preview;
    preview.format = options.format;
    if (options.format == ImportFormat::Auto) {
        preview.format = importFormat(formats::kindOf(path));
    }
    if (preview.format == ImportFormat::Csv) {
        if (const auto layout = formats::TableReader::layout(path)) {
            preview.columns = layout->names;
            preview.fields = layout->fields;
        }
    }
    auto reader = formats::readerFor(
        path, {sourceKind(options.format), m_project.clock().now().date(), options.columns});
    if (!reader) {
        preview.fault = reader.error().message;
        return preview;
    }
    const base::Status read = (*reader)->read(
        [&](Record &&record) {
            dataset::fillFacts(record, record.stated);
            record.pictureBytes.clear();
            preview.records.push_back(std::move(record));
            return int(preview.records.size()) < count;
        },
        preview.problems, context);
    preview.fault = read ? QString() : read.error().message;
    return preview;
}

QStringList ImportFiles::tableFields()
{
    return formats::TableReader::fields();
}

base::Result<ImportReport> ImportFiles::runSample(const base::JobContext &context)
{
    return run({u":/sample"_s}, ImportOptions{}, context);
}

}  // namespace gaia::project
