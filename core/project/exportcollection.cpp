// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportcollection.h"

#include "core/base/translate.h"
#include "core/dataset/words.h"
#include "core/formats/filekey.h"
#include "core/formats/img2datasetwriter.h"
#include "core/formats/manifest.h"
#include "core/formats/textfiles.h"
#include "core/project/exportsource.h"
#include "core/project/exporttarget.h"
#include "core/project/queries.h"
#include "core/storage/listing.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>

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
    void leaveOut(const formats::ExportItem &item, const QString &reason);
    void addWarnings();
    [[nodiscard]] formats::Manifest manifest() const;

    const Project &m_project;
    const ExportOptions &m_options;
    const formats::ExportFormat &m_format;
    QString m_folder;
    std::unique_ptr<formats::ExportWriter> m_writer;
    formats::TextFiles m_links;   ///< urls.jsonl
    formats::FileKeys m_keys;
    std::map<QString, qint64> m_withheld;  ///< by why
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

void Export::leaveOut(const formats::ExportItem &item, const QString &reason)
{
    m_report.leftOut.push_back({item.image.id, reason});
}

base::Status Export::writeItem(formats::ExportItem &item)
{
    const bool hasAddress = !formats::addressOf(item.image).isEmpty();
    if (m_format.pictures == PictureUse::None && m_format.needsAddress && !hasAddress) {
        leaveOut(item, translate("gaia", "It has no address on the web."));
        return {};
    }
    if (!item.whyNoPicture.isEmpty() && item.whyNoPicture != "urls-only"_L1) {
        ++m_withheld[item.whyNoPicture];
    }
    const bool isMissed = m_format.pictures == PictureUse::Needed && !item.picture;
    if (isMissed && !hasAddress) {
        leaveOut(item, translate("gaia", "Its picture is not passed on, and it has no address."));
        return {};
    }
    if (m_options.bySplit) {
        item.part = item.image.split.isEmpty() ? u"unsplit"_s : item.image.split;
        m_unsplit += item.image.split.isEmpty() ? 1 : 0;
    }
    ++m_report.images;
    m_report.captions += static_cast<qint64>(item.captions.size());
    m_report.pictures += item.picture ? 1 : 0;
    if (isMissed && !m_options.urlsOnly) {
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
    if (m_report.images == 0) {
        m_report.warnings << translate("gaia", "No image has a caption of the kind that was asked for; "
                                        "the export is empty.");
    }
    for (const auto &[why, count] : m_withheld) {
        m_report.warnings << withheldSentence(why, count);
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

formats::Manifest Export::manifest() const
{
    formats::Manifest manifest;
    manifest.collection = m_project.name();
    manifest.format = m_options.format;
    manifest.filter = m_options.filter.toText();
    manifest.captionChoice = word(m_options.captions);
    manifest.madeAt = m_project.clock().now();
    manifest.images = m_report.images;
    manifest.captions = m_report.captions;
    manifest.files = m_report.files;
    return manifest;
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
    const auto described = formats::writeDescriptions(m_folder, manifest());
    if (!described) {
        return fail(described.error());
    }
    m_report.files.insert(m_report.files.end(), described->begin(), described->end());
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

}  // namespace gaia::project
