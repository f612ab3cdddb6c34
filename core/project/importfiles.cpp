// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importfiles.h"

#include "core/base/sha256.h"
#include "core/base/translate.h"
#include "core/dataset/facts.h"
#include "core/dataset/words.h"
#include "core/formats/recordreader.h"
#include "core/formats/outputfile.h"
#include "core/formats/tablereader.h"
#include "core/imaging/picture.h"
#include "core/project/logcounts.h"
#include "core/project/mergerecord.h"
#include "core/project/recordloader.h"
#include "core/storage/mediafile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <future>
#include <iterator>
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

/// What is gathered before it is handed on to be written.
constexpr std::size_t kRecordsInASlice = 250;
constexpr qint64 kBytesInASlice = 8LL << 20;

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
        , m_loader(project)
    {
    }

    base::Status read(const QString &path);
    /// Waits until what was read is in the project, or has failed.
    base::Status finish();
    base::Status logSummary();
    ImportReport takeReport() { return std::move(m_report); }

private:
    base::Status add(Record &&record, bool isFolder);
    base::Status handOn();
    base::Status awaitStored();
    base::Status lookAtPicture(Record &record);

    Project &m_project;
    const ImportOptions &m_options;
    const base::JobContext &m_context;
    ImportReport m_report;
    RecordLoader m_loader;
    RecordLoader::Batch m_slice;
    std::vector<storage::MediaFile::Item> m_items;  ///< the pictures of the slice
    qint64 m_sliceBytes = 0;
    std::future<base::Status> m_storing;  ///< last: its end is waited for before the rest goes
};

base::Result<QString> hashOfFile(const QString &path)
{
    const QFileInfo file(path);
    const auto described = formats::describeFile(file.path(), file.fileName());
    return described ? base::Result<QString>(described->sha256) : fail(described.error());
}

/// Decodes the whole picture once, so that what is stored is known to be good.
base::Status Importer::lookAtPicture(Record &record)
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
    const auto sha = isLinked ? hashOfFile(path) : base::sha256Hex(contents);
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
                          isLinked ? QFileInfo(path).absoluteFilePath() : QString(),
                          info.gsdM};
    m_sliceBytes += contents.size();
    m_items.push_back({*sha, contents, *thumbnail, imaging::kThumbnailRule});
    takeFactsOfFile(record.image, info, record.stated);
    return {};
}

base::Status Importer::add(Record &&record, bool isFolder)
{
    dataset::fillFacts(record, record.stated, m_project.clock().now().date());
    if (!record.picturePath.isEmpty() || !record.pictureBytes.isEmpty()) {
        const base::Status looked = lookAtPicture(record);
        if (!looked) {
            m_report.failed.push_back({record.position, looked.error().message});
            if (isFolder) {
                return {};
            }
            record.image.mediaError = looked.error().message;
        }
    }
    m_slice.push_back(incoming(std::move(record)));
    m_slice.back().replacesSplit = m_options.replacesSplits;
    const bool isFull = m_slice.size() >= kRecordsInASlice || m_sliceBytes >= kBytesInASlice;
    return isFull ? handOn() : base::Status();
}

/// Stores the pictures of the slice, then hands its records on; meanwhile the next one is read.
base::Status Importer::handOn()
{
    if (const base::Status before = awaitStored(); !before) {
        return before;
    }
    m_sliceBytes = 0;
    if (m_items.empty()) {
        return m_loader.add(std::exchange(m_slice, {}));
    }
    // Bytes first: the project never names a picture that is not there.
    m_storing = std::async(std::launch::async,
                           [this, slice = std::exchange(m_slice, {}),
                            items = std::exchange(m_items, {})]() mutable {
                               const base::Status stored = m_project.media().store(items);
                               return stored ? m_loader.add(std::move(slice)) : stored;
                           });
    return {};
}

base::Status Importer::awaitStored()
{
    return m_storing.valid() ? m_storing.get() : base::Status();
}

base::Status Importer::finish()
{
    // What was read before a stop stays: the same import again goes on from there.
    const base::Status handed = handOn();
    const base::Status stored = awaitStored();
    const base::Status loaded = m_loader.finish();
    m_report.added = m_loader.counts().added;
    m_report.updated = m_loader.counts().updated;
    m_report.unchanged = m_loader.counts().unchanged;
    m_report.keptSplits = m_loader.counts().keptSplits;
    return !handed ? handed : !stored ? stored : loaded;
}

base::Status Importer::read(const QString &path)
{
    auto reader = formats::readerFor(
        path, {sourceKind(m_options.format), m_options.columns});
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
        logCounts(connection, touch, m_project, m_options.curator, u"import"_s, counts);
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
    base::Status read;
    for (qsizetype i = 0; read && i < paths.size() && !context.isStopped(); ++i) {
        read = importer.read(paths.at(i));
    }
    if (const base::Status finished = importer.finish(); !read || !finished) {
        return fail(read ? finished.error() : read.error());
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
        path, {sourceKind(options.format), options.columns});
    if (!reader) {
        preview.fault = reader.error().message;
        return preview;
    }
    const base::Status read = (*reader)->read(
        [&](Record &&record) {
            dataset::fillFacts(record, record.stated, m_project.clock().now().date());
            record.pictureBytes.clear();
            preview.records.push_back(std::move(record));
            return int(preview.records.size()) < count;
        },
        preview.problems, context);
    preview.fault = read ? QString() : read.error().message;
    return preview;
}

ImportPreview ImportFiles::preview(const QStringList &paths, const ImportOptions &options, int count,
                                   const base::JobContext &context) const
{
    ImportPreview whole;
    const qsizetype looked = std::min(paths.size(), kMostPreviewed);
    for (qsizetype i = 0; i < looked && !context.isStopped(); ++i) {
        const qsizetype left = looked - i;
        const auto share = (count - qsizetype(whole.records.size()) + left - 1) / left;
        ImportPreview part =
            preview(paths.at(i), options, int(std::max<qsizetype>(share, 1)), context);
        if (i == 0) {
            whole.format = part.format;
        } else if (whole.format != part.format) {
            whole.format = ImportFormat::Auto;
        }
        if (whole.columns.isEmpty()) {
            whole.columns = part.columns;
            whole.fields = part.fields;
        }
        if (whole.fault.isEmpty()) {
            whole.fault = part.fault;
        }
        std::move(part.records.begin(), part.records.end(), std::back_inserter(whole.records));
        std::move(part.problems.begin(), part.problems.end(), std::back_inserter(whole.problems));
    }
    return whole;
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
