// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportcollection.h"

#include "core/base/sha256.h"
#include "core/base/translate.h"
#include "core/dataset/words.h"
#include "core/formats/filekey.h"
#include "core/formats/img2datasetwriter.h"
#include "core/formats/textfiles.h"
#include "core/project/exportdescription.h"
#include "core/project/exportfate.h"
#include "core/project/exportsource.h"
#include "core/project/exporttarget.h"
#include "core/project/queries.h"
#include "core/storage/listing.h"
#include "core/storage/schema.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using formats::PictureUse;
using formats::Unit;

namespace {

constexpr std::array<std::pair<CaptionChoice, const char *>, 3> kChoiceWords{{
    {CaptionChoice::Accepted, "accepted"},
    {CaptionChoice::Decided, "decided"},
    {CaptionChoice::Any, "any"},
}};

/// Why a picture is not in the export, as a sentence with the count.
QString withheldSentence(const QString &why, qint64 count)
{
    const QString sentence = why == "licence-unknown"_L1
        ? translate("gaia", "Pictures that stayed out because nothing says that they may be passed "
                            "on: %1. Set their licences, or name whose may be passed on all the same. "
                            "urls.jsonl lists those with an address.")
        : why == "licence-forbids"_L1
        ? translate("gaia", "Pictures that stayed out because their licence forbids to pass them on: "
                            "%1. urls.jsonl lists those with an address.")
        : why == "changed"_L1
        ? translate("gaia", "Pictures that stayed out because their files have changed since they were "
                            "imported: %1. Import their folder again. urls.jsonl lists those with an "
                            "address.")
        : why == "unreadable"_L1
        ? translate("gaia", "Pictures that stayed out because they can't be decoded: %1. urls.jsonl "
                            "lists those with an address.")
        : translate("gaia", "Images without picture bytes: %1. urls.jsonl lists those with an "
                            "address.");
    return sentence.arg(count);
}

/// What failed, and where that which is done waits.
base::Error withWayOn(base::Error error, const QString &keptIn)
{
    if (!keptIn.isEmpty()) {
        error.message += u' '
            + translate("gaia", "What is done is kept in %1; the same export again goes on from there.")
                  .arg(keptIn);
    }
    return error;
}

/// One run of an export.
class Export final {
public:
    Export(const Project &project, const ExportOptions &options,
           const formats::ExportFormat &format)
        : m_project(project)
        , m_options(options)
        , m_format(format)
    {
        m_report.format = options.format;
    }

    ~Export()
    {
        // One whose result was taken is no longer valid, and would be waited for without end.
        if (m_work.isValid()) {
            m_work.waitForFinished();
        }
    }
    Export(const Export &) = delete;
    Export &operator=(const Export &) = delete;

    /// Refuses what the format can't be, and finds what the choices come to.
    [[nodiscard]] base::Status settle();
    /// All that decides which bytes the same records become.
    [[nodiscard]] QByteArray choices() const;
    [[nodiscard]] base::Status write(ExportTarget &target, const base::JobContext &context);
    [[nodiscard]] ExportReport takeReport() { return std::move(m_report); }
    [[nodiscard]] ExportReport &report() { return m_report; }

private:
    void open(const base::JobContext &context);
    [[nodiscard]] base::Status writeRecords(const base::JobContext &context);
    [[nodiscard]] base::Status writeSlice(std::vector<ExportSource::Item> &items,
                                          const ExportSource &source);
    [[nodiscard]] base::Status writeItem(ExportSource::Item &source, const ExportSource &from);
    void journalSample(const ExportSource::Item &source, bool isWritten);
    [[nodiscard]] base::Status commit();
    [[nodiscard]] base::Status finish();
    void addWarnings();
    [[nodiscard]] base::Status describe();

    const Project &m_project;
    const ExportOptions &m_options;
    const formats::ExportFormat &m_format;
    formats::WriterSettings m_settings;
    ExportTarget *m_target = nullptr;
    std::unique_ptr<formats::ExportWriter> m_writer;
    std::unique_ptr<formats::TextFiles> m_links;   ///< urls.jsonl
    formats::FileKeys m_keys;
    formats::Manifest m_manifest;
    qint64 m_unsplit = 0;
    qint64 m_written = 0;
    std::size_t m_position = 0;    ///< items so far
    bool m_isBehindLeft = false;   ///< past what the shards of a stopped export hold
    QElapsedTimer m_sinceCheckpoint;
    QFuture<base::Result<formats::CurationFigures>> m_work;
    ExportReport m_report;
};

base::Status Export::settle()
{
    const Unit unit = m_options.isPerCaption
        ? (*m_options.isPerCaption ? Unit::Caption : Unit::Image)
        : m_format.unit;
    if (unit != m_format.unit && !m_format.hasBothUnits) {
        return fail(ErrorCode::Usage,
                    m_format.unit == Unit::Caption
                        ? translate("gaia", "%1 has a sample for each caption: its reader takes no "
                                            "lists.").arg(m_format.word)
                        : translate("gaia", "%1 has a record for each image, with all captions.")
                              .arg(m_format.word));
    }
    const auto most = m_project.read(
        [](storage::Connection &connection) { return storage::Listing(connection).mostCaptions(); });
    if (!most) {
        return fail(most.error());
    }
    m_settings.collection = QFileInfo(m_project.path()).completeBaseName();
    m_settings.unit = unit;
    m_settings.bySplit = m_options.bySplit;
    m_settings.urlsOnly = m_options.urlsOnly;
    m_settings.imagesPerShard = std::max(1, m_options.imagesPerShard);
    m_settings.captionColumns = std::max(dataset::kCaptionsPerImage, *most);
    return {};
}

QByteArray Export::choices() const
{
    const QStringList all{QStringLiteral(GAIA_VERSION),
                          m_settings.collection,
                          m_format.word,
                          m_options.filter.toText(),
                          word(m_options.captions),
                          QString::number(int(m_settings.unit)),
                          QString::number(m_settings.imagesPerShard),
                          QString::number(m_settings.captionColumns),
                          QString::number(m_options.imageSize),
                          u"%1%2%3%4%5%6"_s.arg(int(m_options.stripPrefix))
                              .arg(int(m_options.visibleOnly))
                              .arg(int(m_options.bySplit))
                              .arg(int(m_options.urlsOnly))
                              .arg(int(m_options.withArticles))
                              .arg(int(m_options.enlarge)),
                          m_options.includeUnlicensed.join(u'\n')};
    return base::sha256Hex(all.join(QChar(u'\0')).toUtf8()).toLatin1();
}

void Export::open(const base::JobContext &context)
{
    m_settings.folder = m_target->building();
    m_settings.madeAt = m_target->journal().madeAt();
    m_settings.journal = &m_target->journal();
    m_writer = formats::makeExportWriter(m_format.word, m_settings);
    m_links = std::make_unique<formats::TextFiles>(m_settings.folder);
    m_sinceCheckpoint.start();
    // What the curators did takes its time to add up, and the writing leaves a core for it.
    m_work = QtConcurrent::run([this, stop = context.stop] { return workOf(m_project, stop); });
}

base::Status Export::write(ExportTarget &target, const base::JobContext &context)
{
    m_target = &target;
    open(context);
    const base::Status written = writeRecords(context);
    return written && !context.isStopped() ? finish() : written;
}

base::Status Export::writeItem(ExportSource::Item &source, const ExportSource &from)
{
    formats::ExportItem &item = source.item;
    const ExportFate fate =
        exportFate(item, item.picture.has_value(), m_format, m_options.urlsOnly);
    if (!item.whyNoPicture.isEmpty() && item.whyNoPicture != "urls-only"_L1) {
        ++m_manifest.withheld[item.whyNoPicture];
    }
    if (isLeftOut(fate)) {
        m_report.leftOut.push_back({item.image.id, sentenceOf(fate)});
        journalSample(source, false);
        return {};
    }
    if (m_options.bySplit) {
        item.part = item.image.split.isEmpty() ? u"unsplit"_s : item.image.split;
        m_unsplit += item.image.split.isEmpty() ? 1 : 0;
    }
    m_manifest.summary.add(item);
    if (fate == ExportFate::Linked) {
        journalSample(source, false);
        return m_links->add(u"urls.jsonl"_s, formats::linesFrame(), formats::addressLine(item));
    }
    item.number = ++m_written;
    item.key = m_keys.keyFor(item.image.id);
    const auto isElsewhere = [&](const formats::ExportPicture &picture) {
        return picture.taken
            && picture.taken->path != QString(m_writer->picturePath(item) + u'.' + picture.extension);
    };
    if (item.picture && isElsewhere(*item.picture)) {
        from.readAnew(source);
        if (!item.picture) {
            return fail(ErrorCode::Conflict,
                        translate("gaia", "The picture of %1 can't be read any more. Export again.")
                            .arg(item.image.id));
        }
    }
    m_report.takenOver += source.isTaken || item.shardEnd ? 1 : 0;
    const base::Status written = m_writer->write(item);
    journalSample(source, true);
    return written;
}

/// In formats of shards, each item is told in its order, also those that are in none.
void Export::journalSample(const ExportSource::Item &source, bool isWritten)
{
    const std::size_t position = m_position++;
    if (!m_format.hasShards || source.sample) {
        return;
    }
    formats::ExportJournal &journal = m_target->journal();
    if (journal.isResumed() && !m_isBehindLeft) {
        journal.cutSamples(position);
        m_isBehindLeft = true;
    }
    const auto place = isWritten ? m_writer->lastPlace() : std::nullopt;
    journal.addSample({source.digest, place ? place->path : QString(), place ? place->end : 0,
                       source.item.whyNoPicture});
}

base::Status Export::writeSlice(std::vector<ExportSource::Item> &items, const ExportSource &source)
{
    for (ExportSource::Item &item : items) {
        if (const base::Status written = writeItem(item, source); !written) {
            return written;
        }
    }
    return m_format.pictures == PictureUse::None ? base::Status() : commit();
}

/// Tells the journal of what is in the files now.
base::Status Export::commit()
{
    constexpr qint64 kBetweenCheckpoints = 30'000;  // milliseconds
    if (const base::Status flushed = m_writer->flush(); !flushed) {
        return flushed;
    }
    if (m_sinceCheckpoint.elapsed() < kBetweenCheckpoints) {
        return m_target->journal().commit();
    }
    m_sinceCheckpoint.restart();
    return m_target->checkpoint();
}

base::Status Export::writeRecords(const base::JobContext &context)
{
    const auto keys = Queries(m_project).keys(m_options.filter);
    if (!keys) {
        return fail(keys.error());
    }
    const auto total = static_cast<qint64>(keys->size());
    ExportSource source(m_project, m_options, m_format, *keys,
                        {.pictures = true, .journal = &m_target->journal()});
    qint64 done = 0;
    while (!context.isStopped()) {
        auto slice = source.next();
        if (!slice) {
            return fail(slice.error());
        }
        if (slice->looked == 0) {
            return {};
        }
        if (const base::Status written = writeSlice(slice->items, source); !written) {
            return written;
        }
        done += slice->looked;
        context.report(done, total);
    }
    return {};
}

void Export::addWarnings()
{
    if (m_manifest.summary.images == 0) {
        m_report.warnings << (m_report.leftOut.empty()
                                  ? translate("gaia", "No image has a caption of the kind that was "
                                                      "asked for; the export is empty.")
                                  : translate("gaia", "No image has a place in this format; the export "
                                                      "is empty."));
    }
    const auto &withheld = m_manifest.withheld;
    for (auto it = withheld.constBegin(); it != withheld.constEnd(); ++it) {
        m_report.warnings << withheldSentence(it.key(), it.value());
    }
    if (!m_report.leftOut.empty()) {
        m_report.warnings << translate("gaia", "Images that have no place in the export: %1, the first "
                                        "is %2 (%3) manifest.json lists them.")
                                 .arg(m_report.leftOut.size())
                                 .arg(m_report.leftOut.front().item,
                                      m_report.leftOut.front().reason);
    }
    if (m_unsplit > 0) {
        m_report.warnings << translate("gaia", "Images without a split lie in “unsplit”: %1. Train on "
                                        "them only if they share nothing with the tests.")
                                 .arg(m_unsplit);
    }
}

base::Status Export::describe()
{
    auto work = m_work.takeResult();
    if (!work) {
        return fail(work.error());
    }
    m_manifest.work = std::move(*work);
    if (const auto told = describeSelection(m_project, m_options.filter, m_manifest); !told) {
        return told;
    }
    m_manifest.collection = m_settings.collection;
    m_manifest.format = m_options.format;
    m_manifest.filter = m_options.filter.toText();
    m_manifest.captionChoice = word(m_options.captions);
    m_manifest.madeAt = m_settings.madeAt;
    m_manifest.unit = m_settings.unit;
    m_manifest.bySplit = m_options.bySplit;
    m_manifest.isPrefixStripped = m_options.stripPrefix;
    m_manifest.urlsOnly = m_options.urlsOnly;
    m_manifest.withArticles = m_options.withArticles;
    m_manifest.visibleOnly = m_options.visibleOnly;
    m_manifest.imageSize = m_options.imageSize;
    m_manifest.enlarge = m_options.enlarge;
    m_manifest.includeUnlicensed = m_options.includeUnlicensed;
    const auto migrations = storage::projectMigrations();
    m_manifest.schema = migrations ? static_cast<int>(migrations->size()) : 0;
    m_manifest.leftOut = m_report.leftOut;
    m_manifest.warnings = m_report.warnings;
    m_manifest.files = m_report.files;
    return writeDescriptions(m_settings.folder, m_manifest);
}

base::Status Export::finish()
{
    if (const base::Status ended = m_writer->finish(); !ended) {
        return ended;
    }
    m_report.files = m_writer->files();
    if (const base::Status ended = m_links->finish(m_report.files); !ended) {
        return ended;
    }
    addWarnings();
    if (const base::Status described = describe(); !described) {
        return described;
    }
    m_report.files = m_manifest.files;
    m_report.images = m_manifest.summary.images;
    m_report.captions = m_manifest.summary.captions;
    m_report.pictures = m_manifest.summary.pictures;
    return {};
}

}  // namespace

std::optional<CaptionChoice> captionChoiceFromWord(const QString &word)
{
    return dataset::valueOf(kChoiceWords, word);
}

QString word(CaptionChoice choice)
{
    return dataset::wordOf(kChoiceWords, choice);
}

QStringList exportFormats()
{
    QStringList words;
    for (const formats::ExportFormat &format : formats::exportFormatTable()) {
        words << format.word;
    }
    return words;
}

ExportCollection::ExportCollection(const Project &project)
    : m_project(project)
{
}

base::Result<ExportReport> ExportCollection::run(const QString &folder,
                                                 const ExportOptions &options,
                                                 const base::JobContext &context)
{
    const formats::ExportFormat *format = formats::exportFormat(options.format);
    if (!format) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "There is no export format “%1”.").arg(options.format));
    }
    Export work(m_project, options, *format);
    if (const base::Status settled = work.settle(); !settled) {
        return fail(settled.error());
    }
    const auto target = ExportTarget::prepare(
        folder, options.force, {work.choices(), m_project.clock().now(), options.anew});
    if (!target) {
        return fail(target.error());
    }
    base::Status status = work.write(**target, context);
    const bool isStopped = context.isStopped();
    if (status && !isStopped) {
        status = (*target)->putInPlace(work.report().files);
    }
    if ((!status || isStopped) && (*target)->journal().hasWork()) {
        work.report().keptIn = (*target)->keep();
    }
    if (!status && !(isStopped && status.error().code == ErrorCode::Cancelled)) {
        return fail(withWayOn(status.error(), work.report().keptIn));
    }
    ExportReport report = work.takeReport();
    report.wasStopped = isStopped;
    return report;
}

std::optional<StoppedExport> ExportCollection::stopped(const QString &folder,
                                                       const std::stop_token &stop)
{
    const QStringList left = ExportTarget::leftovers(folder);
    if (left.isEmpty()) {
        return std::nullopt;
    }
    StoppedExport found{left.first(), 0};
    QDirIterator files(found.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext() && !stop.stop_requested()) {
        files.next();
        found.bytes += files.fileInfo().size();
    }
    return found;
}

void ExportCollection::discardStopped(const QString &folder)
{
    ExportTarget::discard(folder);
}

}  // namespace gaia::project
