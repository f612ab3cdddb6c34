// SPDX-License-Identifier: GPL-3.0-or-later
// What an export would hold, before it is written.
#include "core/project/exportcollection.h"

#include "core/base/translate.h"
#include "core/project/exportfate.h"
#include "core/project/exportsource.h"
#include "core/project/queries.h"
#include "core/review/cliptokens.h"

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using formats::PictureUse;

namespace {

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
    if (isLeftOut(exportFate(item, hasPicture, format, options.urlsOnly))) {
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
    ExportSource source(m_project, options, *format, *keys, {.pictures = false});
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
