// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/gaps.h"

#include "core/base/translate.h"
#include "core/dataset/vocabulary.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::Filter;
using Subject = Filter::Subject;

namespace {

constexpr int kFewYears = 3;         ///< a region is missed when it starts this much later
constexpr qint64 kFewImages = 20;    ///< below this, shares of a collection say nothing
constexpr double kRareModality = 0.05;
constexpr double kThinQuarter = 0.18;
constexpr double kThinSphere = 0.10;
constexpr double kThinRegion = 0.10; ///< of the images that its cells would have on average

[[maybe_unused]] constexpr const char *kRegionNames[] = {
    QT_TRANSLATE_NOOP("gaia", "Northern Africa"),
    QT_TRANSLATE_NOOP("gaia", "Western Africa"),
    QT_TRANSLATE_NOOP("gaia", "Central Africa"),
    QT_TRANSLATE_NOOP("gaia", "Eastern Africa"),
    QT_TRANSLATE_NOOP("gaia", "Southern Africa"),
    QT_TRANSLATE_NOOP("gaia", "Northern America"),
    QT_TRANSLATE_NOOP("gaia", "Greenland"),
    QT_TRANSLATE_NOOP("gaia", "Central America"),
    QT_TRANSLATE_NOOP("gaia", "the Caribbean"),
    QT_TRANSLATE_NOOP("gaia", "South America"),
    QT_TRANSLATE_NOOP("gaia", "Central Asia"),
    QT_TRANSLATE_NOOP("gaia", "Eastern Asia"),
    QT_TRANSLATE_NOOP("gaia", "South-eastern Asia"),
    QT_TRANSLATE_NOOP("gaia", "Southern Asia"),
    QT_TRANSLATE_NOOP("gaia", "Western Asia"),
    QT_TRANSLATE_NOOP("gaia", "Russia"),
    QT_TRANSLATE_NOOP("gaia", "Eastern Europe"),
    QT_TRANSLATE_NOOP("gaia", "Northern Europe"),
    QT_TRANSLATE_NOOP("gaia", "Southern Europe"),
    QT_TRANSLATE_NOOP("gaia", "Western Europe"),
    QT_TRANSLATE_NOOP("gaia", "Australia and New Zealand"),
    QT_TRANSLATE_NOOP("gaia", "Melanesia"),
    QT_TRANSLATE_NOOP("gaia", "Micronesia and Polynesia"),
    QT_TRANSLATE_NOOP("gaia", "Antarctica"),
    QT_TRANSLATE_NOOP("gaia", "the Arctic Ocean"),
    QT_TRANSLATE_NOOP("gaia", "the Southern Ocean"),
    QT_TRANSLATE_NOOP("gaia", "the Mediterranean and Black Sea"),
    QT_TRANSLATE_NOOP("gaia", "the Indian Ocean"),
    QT_TRANSLATE_NOOP("gaia", "the North Atlantic"),
    QT_TRANSLATE_NOOP("gaia", "the South Atlantic"),
    QT_TRANSLATE_NOOP("gaia", "the North Pacific"),
    QT_TRANSLATE_NOOP("gaia", "the South Pacific"),
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double share)
{
    return share > 0.0 && share < 0.01 ? translate("gaia", "under 1 %")
                                       : translate("gaia", "%1 %").arg(qRound(share * 100.0));
}

double part(qint64 some, qint64 all)
{
    return all > 0 ? static_cast<double>(some) / static_cast<double>(all) : 0.0;
}

QString capitalised(QString text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

/// Gathers the gaps of one coverage.
class Finder {
public:
    Finder(const Coverage &coverage, const dataset::ThemeTable &themes)
        : m_coverage(coverage)
        , m_themes(themes)
    {
    }

    std::vector<Gap> all()
    {
        if (m_coverage.images == 0) {
            return {};
        }
        regions();
        years();
        quarters();
        rareModality();
        spheres();
        unknown();
        std::stable_sort(m_gaps.begin(), m_gaps.end(),
                         [](const Gap &a, const Gap &b) { return a.weight > b.weight; });
        return std::move(m_gaps);
    }

private:
    void regions()
    {
        for (std::size_t i = 0; i < m_coverage.regions.size(); ++i) {
            const RegionCount &count = m_coverage.regions[i];
            if (count.cells >= 2) {
                region(m_coverage.ground->regions->regions()[i], count);
            }
        }
    }

    void region(const geo::Region &region, const RegionCount &count)
    {
        const QString name = regionName(region);
        const double size = part(count.cells, m_coverage.ground->grid.size());
        const double importance = (region.isSea ? 0.0 : 0.5) + size;
        Gap gap;
        gap.box = region.box;
        if (count.images > 0) {
            gap.filter = Filter::bounds(region.box);
        }
        const double expected = part(m_coverage.inCells, m_coverage.ground->grid.size())
            * static_cast<double>(count.cells);
        if (count.images == 0) {
            gap.title = translate("gaia", "No image of %1").arg(name);
            gap.detail = translate("gaia", "All its %1 cells are empty.").arg(count.cells);
            gap.weight = 1.0 + importance;
        } else if (count.coveredCells <= 1 && count.cells >= 4 && count.images >= 5) {
            gap.title = translate("gaia", "%1 is one cell only").arg(capitalised(name));
            gap.detail = translate("gaia", "All %1 images lie together; the other %2 cells are empty.")
                             .arg(number(count.images))
                             .arg(count.cells - count.coveredCells);
            gap.weight = 0.8 + importance;
        } else if (m_coverage.inCells >= kFewImages
                   && static_cast<double>(count.images) < kThinRegion * expected) {
            gap.title = translate("gaia", "%1 is thin").arg(capitalised(name));
            gap.detail = translate("gaia", "%1 of %2 images in %3 of its %4 cells.")
                             .arg(number(count.images), number(m_coverage.inCells))
                             .arg(count.coveredCells)
                             .arg(count.cells);
            gap.weight = 0.6 + importance;
        } else if (!regionInTime(count, name, gap)) {
            return;
        }
        m_gaps.push_back(gap);
    }

    /// A region that comes late or ends early, against all dated images.
    bool regionInTime(const RegionCount &count, const QString &name, Gap &gap) const
    {
        if (count.dated == 0 || m_coverage.spans.empty()) {
            return false;
        }
        const int from = m_coverage.spans.front().from.year();
        int to = from;
        for (const Span &span : m_coverage.spans) {
            to = std::max(to, span.to.year());
        }
        const int late = count.first.year() - from;
        const int early = to - count.last.year();
        if (std::max(late, early) < kFewYears) {
            return false;
        }
        gap.title = late >= early
            ? translate("gaia", "No image of %1 before %2").arg(name).arg(count.first.year())
            : translate("gaia", "No image of %1 after %2").arg(name).arg(count.last.year());
        gap.detail = translate("gaia", "Its %1 dated images are of %2 to %3, all images of %4 to %5.")
                         .arg(number(count.dated))
                         .arg(count.first.year())
                         .arg(count.last.year())
                         .arg(from)
                         .arg(to);
        gap.weight = 0.5 + 0.5 * std::max(late, early) / static_cast<double>(to - from + 1);
        return true;
    }

    /// Empty years between the first and the last image.
    void years()
    {
        const auto bins = binned(m_coverage.spans, Period::Year,
                                 static_cast<int>(m_coverage.stacks.size()));
        for (std::size_t i = 0; i < bins.size(); ++i) {
            std::size_t end = i;
            while (end < bins.size() && bins[end].total() == 0.0) {
                ++end;
            }
            if (end == i) {
                continue;
            }
            const int from = bins[i].start.year();
            const int to = bins[end - 1].start.year();
            Gap gap;
            gap.title = from == to ? translate("gaia", "No image of %1").arg(from)
                                   : translate("gaia", "No image from %1 to %2").arg(from).arg(to);
            gap.detail = translate("gaia", "There are images of the years before and after.");
            gap.weight = 0.7 + 0.3 * static_cast<double>(end - i) / static_cast<double>(bins.size());
            m_gaps.push_back(gap);
            i = end;
        }
    }

    /// The quarter of the year that has least.
    void quarters()
    {
        static constexpr const char *kNames[] = {
            QT_TRANSLATE_NOOP("gaia", "January to March"), QT_TRANSLATE_NOOP("gaia", "April to June"),
            QT_TRANSLATE_NOOP("gaia", "July to September"),
            QT_TRANSLATE_NOOP("gaia", "October to December")};
        if (m_coverage.dated < kFewImages) {
            return;
        }
        const std::vector<double> months = m_coverage.monthAmounts(true);
        std::array<double, 4> quarters{};
        for (std::size_t i = 0; i < months.size(); ++i) {
            quarters[i / 3] += months[i];
        }
        const double all = std::accumulate(quarters.begin(), quarters.end(), 0.0);
        const auto least = std::min_element(quarters.begin(), quarters.end());
        const auto most = std::max_element(quarters.begin(), quarters.end());
        if (all <= 0.0 || *least / all > kThinQuarter) {
            return;
        }
        const auto name = [&](auto which) { return translate("gaia", kNames[which - quarters.begin()]); };
        Gap gap;
        gap.title = translate("gaia", "%1 is thin").arg(name(least));
        gap.detail = translate("gaia", "It holds %1 of the dated images; %2 holds %3.")
                         .arg(percent(*least / all), name(most), percent(*most / all));
        gap.weight = 0.4 + (0.25 - *least / all);
        m_gaps.push_back(gap);
    }

    void rareModality()
    {
        const FacetCounts &modalities = m_coverage.of(Facet::Modality);
        const qint64 known = m_coverage.images - modalities.unknown;
        if (known < kFewImages) {
            return;
        }
        for (const LabelCount &label : modalities.labels) {
            const double share = part(label.images, known);
            if (share >= kRareModality || label.images == 0) {
                continue;
            }
            Gap gap;
            gap.title = translate("gaia", "%1 is rare").arg(label.label);
            gap.detail = translate("gaia", "%1 of %2 images with a known modality (%3).")
                             .arg(number(label.images), number(known), percent(share));
            gap.filter = Filter::leaf(
                Subject::Modality, dataset::itself(dataset::Field::Modalities, label.label));
            gap.weight = 0.45 + part(label.images, modalities.labelsInAll);
            m_gaps.push_back(gap);
            return;  // the largest of the rare ones; others are noise of the vocabulary
        }
    }

    void spheres()
    {
        const FacetCounts &themes = m_coverage.of(Facet::Theme);
        if (themes.labelsInAll < kFewImages) {
            return;
        }
        std::map<QString, qint64> bySphere;
        QStringList none;
        for (const dataset::ThemeTable::Theme &theme : m_themes.themes) {
            const qint64 images = themes.imagesOf(theme.name);
            bySphere[theme.sphere] += images;
            if (images == 0) {
                none << theme.name;
            }
        }
        for (const auto &[sphere, labels] : bySphere) {
            const double share = part(labels, themes.labelsInAll);
            if (share < kThinSphere) {
                Gap gap;
                gap.title = labels == 0
                    ? translate("gaia", "Nothing of the sphere “%1”").arg(sphere)
                    : translate("gaia", "Few images of the sphere “%1”").arg(sphere);
                gap.detail = translate("gaia", "%1 of %2 theme labels (%3).")
                                 .arg(number(labels), number(themes.labelsInAll), percent(share));
                gap.filter = labels > 0 ? Filter::leaf(Subject::Theme, sphere) : Filter();
                gap.weight = 0.55 + (kThinSphere - share);
                m_gaps.push_back(gap);
            }
        }
        if (!none.isEmpty()) {
            Gap gap;
            gap.title = translate("gaia", "%1 of %2 themes have no image")
                            .arg(none.size())
                            .arg(m_themes.themes.size());
            gap.detail = none.size() > 4
                ? translate("gaia", "%1 and others.").arg(none.mid(0, 4).join(u"; "_s))
                : QString(none.join(u"; "_s) + u'.');
            gap.weight = 0.3 + 0.3 * part(none.size(), qint64(m_themes.themes.size()));
            m_gaps.push_back(gap);
        }
    }

    /// What can't be seen here for want of a date or a place.
    void unknown()
    {
        const auto say = [&](qint64 some, const QString &title, const QString &what) {
            const double share = part(some, m_coverage.images);
            if (share < 0.05) {
                return;
            }
            Gap gap;
            gap.title = title.arg(percent(share));
            gap.detail = translate("gaia", "%1 of %2 images are in none of these figures.")
                             .arg(number(some), number(m_coverage.images));
            gap.filter = !Filter::leaf(Subject::Has, what);
            gap.weight = 0.3 + share;
            m_gaps.push_back(gap);
        };
        say(m_coverage.undated(), translate("gaia", "%1 of the images have no date"), u"date"_s);
        say(m_coverage.onlyNamed + m_coverage.nowhere,
            translate("gaia", "%1 of the images have no coordinates"), u"location"_s);
    }

    const Coverage &m_coverage;
    const dataset::ThemeTable &m_themes;
    std::vector<Gap> m_gaps;
};

}  // namespace

std::vector<Gap> gapsOf(const Coverage &coverage, const dataset::ThemeTable &themes,
                        std::size_t most)
{
    std::vector<Gap> gaps = Finder(coverage, themes).all();
    gaps.resize(std::min(gaps.size(), most));
    return gaps;
}

QString regionName(const geo::Region &region)
{
    return translate("gaia", region.name.toUtf8().constData());
}

}  // namespace gaia::curation
