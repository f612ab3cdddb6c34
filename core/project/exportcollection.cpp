// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportcollection.h"

#include "core/base/translate.h"
#include "core/dataset/words.h"
#include "core/formats/filekey.h"
#include "core/formats/img2datasetwriter.h"
#include "core/formats/textfiles.h"
#include "core/project/exportdescription.h"
#include "core/project/exportsource.h"
#include "core/project/exporttarget.h"
#include "core/project/queries.h"
#include "core/review/cliptokens.h"
#include "core/storage/listing.h"
#include "core/storage/schema.h"

#include <QFileInfo>

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
                            "on: %1. urls.jsonl lists those with an address.")
        : why == "licence-forbids"_L1
        ? translate("gaia", "Pictures that stayed out because their licence forbids to pass them on: "
                            "%1. urls.jsonl lists those with an address.")
        : why == "unreadable"_L1
        ? translate("gaia", "Pictures that stayed out because they can't be decoded: %1. urls.jsonl "
                            "lists those with an address.")
        : translate("gaia", "Images without picture bytes: %1. urls.jsonl lists those with an "
                            "address.");
    return sentence.arg(count);
}

/// What becomes of an image in a format.
enum class Fate { Written, Linked, NoAddress, NoDate, NoPicture };

Fate fateOf(const formats::ExportItem &item, bool hasPicture, const formats::ExportFormat &format,
            bool urlsOnly)
{
    const bool hasAddress = !formats::addressOf(item.image).isEmpty();
    if (format.needsAddress && !hasAddress) {
        return Fate::NoAddress;
    }
    if (format.needsDate && !item.image.acquired.isKnown()) {
        return Fate::NoDate;
    }
    if (format.pictures != PictureUse::Needed || hasPicture) {
        return Fate::Written;
    }
    return !hasAddress ? Fate::NoPicture : urlsOnly ? Fate::Written : Fate::Linked;
}

QString sentenceOf(Fate fate)
{
    return fate == Fate::NoAddress ? translate("gaia", "It has no address on the web.")
        : fate == Fate::NoDate
        ? translate("gaia", "It has no date, which this format asks for.")
        : translate("gaia", "Its picture is not passed on, and it has no address.");
}

class Export final {
public:
    Export(const Project &project, const ExportOptions &options,
           const formats::ExportFormat &format, const QString &folder)
        : m_project(project)
        , m_options(options)
        , m_format(format)
        , m_folder(folder)
        , m_links(folder)
    {
        m_report.format = options.format;
    }

    base::Status open();
    base::Status writeRecords(const base::JobContext &context);
    base::Status finish();
    ExportReport takeReport() { return std::move(m_report); }

private:
    base::Status writeItem(formats::ExportItem &item);
    void addWarnings();
    [[nodiscard]] base::Status describe();

    const Project &m_project;
    const ExportOptions &m_options;
    const formats::ExportFormat &m_format;
    QString m_folder;
    std::unique_ptr<formats::ExportWriter> m_writer;
    formats::TextFiles m_links;   ///< urls.jsonl
    formats::FileKeys m_keys;
    formats::Manifest m_manifest;
    qint64 m_unsplit = 0;
    qint64 m_written = 0;
    Unit m_unit = Unit::Image;
    ExportReport m_report;
};

base::Status Export::open()
{
    m_unit = m_options.isPerCaption
        ? (*m_options.isPerCaption ? Unit::Caption : Unit::Image)
        : m_format.unit;
    if (m_unit != m_format.unit && !m_format.hasBothUnits) {
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
    formats::WriterSettings settings;
    settings.folder = m_folder;
    settings.collection = QFileInfo(m_project.path()).completeBaseName();
    settings.madeAt = m_project.clock().now();
    settings.unit = m_unit;
    settings.bySplit = m_options.bySplit;
    settings.urlsOnly = m_options.urlsOnly;
    settings.imagesPerShard = std::max(1, m_options.imagesPerShard);
    settings.captionColumns = std::max(dataset::kCaptionsPerImage, *most);
    m_writer = formats::makeExportWriter(m_format.word, settings);
    return {};
}

base::Status Export::writeItem(formats::ExportItem &item)
{
    const Fate fate = fateOf(item, item.picture.has_value(), m_format, m_options.urlsOnly);
    if (!item.whyNoPicture.isEmpty() && item.whyNoPicture != "urls-only"_L1) {
        ++m_manifest.withheld[item.whyNoPicture];
    }
    if (fate != Fate::Written && fate != Fate::Linked) {
        m_report.leftOut.push_back({item.image.id, sentenceOf(fate)});
        return {};
    }
    if (m_options.bySplit) {
        item.part = item.image.split.isEmpty() ? u"unsplit"_s : item.image.split;
        m_unsplit += item.image.split.isEmpty() ? 1 : 0;
    }
    m_manifest.summary.add(item);
    if (fate == Fate::Linked) {
        return m_links.add(u"urls.jsonl"_s, formats::linesFrame(), formats::addressLine(item));
    }
    item.number = ++m_written;
    item.key = m_keys.keyFor(item.image.id);
    return m_writer->write(item);
}

base::Status Export::writeRecords(const base::JobContext &context)
{
    const auto keys = Queries(m_project).keys(m_options.filter);
    if (!keys) {
        return fail(keys.error());
    }
    const auto total = static_cast<qint64>(keys->size());
    ExportSource source(m_project, m_options, m_format, *keys, true);
    qint64 done = 0;
    while (!context.isStopped()) {
        auto slice = source.next();
        if (!slice) {
            return fail(slice.error());
        }
        if (slice->looked == 0) {
            return {};
        }
        for (ExportSource::Item &item : slice->items) {
            if (const base::Status written = writeItem(item.item); !written) {
                return written;
            }
        }
        done += slice->looked;
        context.report(done, total);
    }
    return {};
}

void Export::addWarnings()
{
    if (m_manifest.summary.images == 0) {
        m_report.warnings << translate("gaia", "No image has a caption of the kind that was asked for; "
                                        "the export is empty.");
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
    const auto curators = curatorFigures(m_project);
    if (!curators) {
        return fail(curators.error());
    }
    m_manifest.curators = *curators;
    if (const auto told = describeSelection(m_project, m_options.filter, m_manifest); !told) {
        return told;
    }
    m_manifest.collection = QFileInfo(m_project.path()).completeBaseName();
    m_manifest.format = m_options.format;
    m_manifest.filter = m_options.filter.toText();
    m_manifest.captionChoice = word(m_options.captions);
    m_manifest.madeAt = m_project.clock().now();
    m_manifest.unit = m_unit;
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
    return writeDescriptions(m_folder, m_manifest);
}

base::Status Export::finish()
{
    if (const base::Status ended = m_writer->finish(); !ended) {
        return ended;
    }
    m_report.files = m_writer->files();
    if (const base::Status ended = m_links.finish(m_report.files); !ended) {
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

/// About how large the picture is when it is passed on.
qint64 passedBytes(const ExportSource::Item &item, const ExportOptions &options)
{
    const dataset::Media &media = item.item.image.media;
    const double smallest = std::min(media.width, media.height);
    if (options.imageSize == 0 || smallest <= 0
        || (smallest <= options.imageSize && !options.enlarge)) {
        return item.pictureBytes;
    }
    constexpr double kBytesPerPixel = 0.45;  // a JPEG of quality 95 of such pictures
    const double scale = options.imageSize / smallest;
    return qint64(kBytesPerPixel * scale * scale * media.width * media.height);
}

/// Under which name a picture that stays out would be passed on.
void countWithheld(ExportEstimate &estimate, const formats::ExportItem &item)
{
    const bool isForbidden = item.whyNoPicture == "licence-forbids"_L1;
    if (!isForbidden && item.whyNoPicture != "licence-unknown"_L1) {
        return;
    }
    const dataset::Licence &licence = item.image.licence;
    const QString name = !licence.name.isEmpty() ? licence.name
        : !licence.holder.isEmpty()              ? licence.holder
                                                 : u"unknown"_s;
    const auto known =
        std::find_if(estimate.withheld.begin(), estimate.withheld.end(),
                     [&](const auto &other) {
                         return other.isForbidden == isForbidden
                             && other.name.compare(name, Qt::CaseInsensitive) == 0;
                     });
    if (known == estimate.withheld.end()) {
        estimate.withheld.push_back({name, isForbidden, 1});
    } else {
        ++known->pictures;
    }
}

/// Counts the captions that CLIP does not see to their end; some thousands tell enough.
class CutCaptions final {
public:
    explicit CutCaptions(const formats::ExportFormat &format)
    {
        if (format.word == "openclip"_L1) {
            m_tokenizer.emplace();
        }
    }

    void add(ExportEstimate &estimate, const formats::ExportItem &item) const
    {
        constexpr qint64 kMost = 5'000;
        for (const formats::ExportCaption &caption : item.captions) {
            if (!m_tokenizer || !m_tokenizer->isValid() || estimate.cutCounted == kMost) {
                return;
            }
            ++estimate.cutCounted;
            estimate.cutCaptions += m_tokenizer->count(caption.text).cut >= 0 ? 1 : 0;
        }
    }

private:
    std::optional<review::ClipTokenizer> m_tokenizer;
};

void count(ExportEstimate &estimate, const ExportSource::Item &source,
           const formats::ExportFormat &format, const ExportOptions &options)
{
    const formats::ExportItem &item = source.item;
    const bool hasPicture = format.pictures != PictureUse::None && item.whyNoPicture.isEmpty();
    countWithheld(estimate, item);
    estimate.unlicensed += item.whyNoPicture == "licence-unknown"_L1 ? 1 : 0;
    estimate.forbidden += item.whyNoPicture == "licence-forbids"_L1 ? 1 : 0;
    estimate.withoutBytes += item.image.media.isPresent() ? 0 : 1;
    estimate.deadLinks += item.image.mediaError.isEmpty() ? 0 : 1;
    const Fate fate = fateOf(item, hasPicture, format, options.urlsOnly);
    if (fate != Fate::Written && fate != Fate::Linked) {
        ++estimate.leftOut;
        return;
    }
    const auto captions = static_cast<qint64>(item.captions.size());
    ++estimate.images;
    estimate.captions += captions;
    estimate.pictures += hasPicture ? 1 : 0;
    estimate.withoutCredit += item.image.credits.value_or(QString()).isEmpty() ? 1 : 0;
    estimate.withoutSplit += options.bySplit && item.image.split.isEmpty() ? 1 : 0;
    constexpr qint64 kRecordBytes = 1'000;  // metadata; captions are counted
    qint64 letters = 0;
    for (const formats::ExportCaption &caption : item.captions) {
        letters += caption.text.size();
    }
    estimate.bytes += kRecordBytes + letters;
    if (hasPicture) {
        estimate.bytes += passedBytes(source, options)
            * (format.copiesPerImage + format.copiesPerCaption * captions);
    }
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
    const auto target = ExportTarget::prepare(folder, options.force);
    if (!target) {
        return fail(target.error());
    }
    Export work(m_project, options, *format, (*target)->building());
    base::Status status = work.open();
    if (status) {
        status = work.writeRecords(context);
    }
    if (status && !context.isStopped()) {
        status = work.finish();
    }
    const bool isStopped = context.isStopped();
    if (status && !isStopped) {
        status = (*target)->putInPlace();
    }
    if (!status) {
        return fail(status.error());
    }
    ExportReport report = work.takeReport();
    report.wasStopped = isStopped;
    return report;
}

base::Result<ExportEstimate> ExportCollection::estimate(const ExportOptions &options,
                                                        const base::JobContext &context) const
{
    const formats::ExportFormat *format = formats::exportFormat(options.format);
    const auto keys = Queries(m_project).keys(options.filter);
    if (!format || !keys) {
        return format ? fail(keys.error())
                      : fail(ErrorCode::Usage, translate("gaia", "There is no export format “%1”.")
                                                   .arg(options.format));
    }
    ExportEstimate estimate;
    const CutCaptions cut(*format);
    ExportSource source(m_project, options, *format, *keys, false);
    while (!context.isStopped()) {
        const auto slice = source.next();
        if (!slice) {
            return fail(slice.error());
        }
        if (slice->looked == 0) {
            std::stable_sort(estimate.withheld.begin(), estimate.withheld.end(),
                             [](const auto &a, const auto &b) { return a.pictures > b.pictures; });
            return estimate;
        }
        for (const ExportSource::Item &item : slice->items) {
            count(estimate, item, *format, options);
            cut.add(estimate, item.item);
        }
    }
    estimate.wasStopped = true;
    return estimate;
}

}  // namespace gaia::project
