// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/coverage.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <tuple>

namespace gaia::curation {

using namespace Qt::StringLiterals;

namespace {

// Stacks of a timeline before those of labels are told apart by `take`.
constexpr int kNoLabel = -1;
constexpr int kSeveral = -2;
constexpr qint64 kMonthDays = 30;  ///< from the first to the last day of a long month
constexpr std::size_t kMostStacks = 6;  ///< labels with a colour of their own

std::string folded(std::string_view label)
{
    std::string text(label);
    for (char &letter : text) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return text;
}

}  // namespace

qint64 FacetCounts::imagesOf(const QString &label) const
{
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const LabelCount &count) {
        return count.label.compare(label, Qt::CaseInsensitive) == 0;
    });
    return found == labels.end() ? 0 : found->images;
}

double distance(const FacetCounts &one, const FacetCounts &other)
{
    std::unordered_map<std::string, std::size_t> places;
    std::vector<double> amounts[2];
    const FacetCounts *const sides[] = {&one, &other};
    for (std::size_t side = 0; side < 2; ++side) {
        for (const LabelCount &label : sides[side]->labels) {
            const auto place
                = places.emplace(folded(label.label.toStdString()), places.size()).first->second;
            amounts[side].resize(std::max(amounts[side].size(), place + 1), 0.0);
            amounts[side][place] += label.weight;
        }
    }
    return distance(amounts[0], amounts[1]);
}

std::vector<double> Coverage::cellAmounts(Cells which) const
{
    std::vector<double> amounts;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (which == Cells::All || (which == Cells::Land) == ground->isLand[i]) {
            amounts.push_back(static_cast<double>(cells[i].images));
        }
    }
    return amounts;
}

std::vector<double> Coverage::monthAmounts(bool isCalendar) const
{
    std::vector<double> amounts(isCalendar ? 12 : 0, 0.0);
    std::vector<Span> narrow;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(narrow), [](const Span &span) {
        return span.from.daysTo(span.to) <= kMonthDays;
    });
    for (const TimeBin &bin : binned(narrow, Period::Month, static_cast<int>(stacks.size()))) {
        if (isCalendar) {
            amounts[static_cast<std::size_t>(bin.start.month() - 1)] += bin.total();
        } else {
            amounts.push_back(bin.total());
        }
    }
    return amounts;
}

int Labels::idOf(std::string_view label)
{
    const std::string key = folded(label);
    const auto found = m_ids.find(key);
    if (found != m_ids.end()) {
        return found->second;
    }
    const int id = static_cast<int>(m_names.size());
    m_ids.emplace(key, id);
    m_names.emplace_back(label);
    return id;
}

CoverageGround::CoverageGround(std::shared_ptr<const geo::RegionMap> map, const geo::CellGrid &cells)
    : regions(std::move(map))
    , grid(cells)
{
    for (int cell = 0; cell < grid.size(); ++cell) {
        const dataset::GeoBounds bounds = grid.bounds(cell);
        isLand.push_back(regions->landShare(bounds) >= 0.5);
        region.push_back(regions->regionOf(bounds));
    }
}

CoverageCounter::CoverageCounter(std::shared_ptr<const CoverageGround> ground,
                                 std::optional<Facet> stackBy)
    : m_stackBy(stackBy)
{
    m_coverage.ground = std::move(ground);
    m_coverage.regions.resize(m_coverage.ground->regions->regions().size());
    m_coverage.cells.resize(static_cast<std::size_t>(m_coverage.ground->grid.size()));
}

void CoverageCounter::add(const ImageFacts &image)
{
    ++m_coverage.images;
    addPlace(image);
    addTime(image);
    addLabels(image);
}

void CoverageCounter::addPlace(const ImageFacts &image)
{
    Coverage &c = m_coverage;
    if (!image.point) {
        ++(image.isNamed ? c.onlyNamed : c.nowhere);
        return;
    }
    if (image.isWide) {
        ++c.wide;
        return;
    }
    ++c.inCells;
    c.onLand += c.ground->regions->isLand(*image.point) ? 1 : 0;
    CellCount &cell = c.cells[static_cast<std::size_t>(c.ground->grid.cellOf(*image.point))];
    ++cell.images;
    const int year = image.from.isValid() && image.from.year() == image.to.year()
        ? image.from.year() - CellCount::kFirstYear
        : -1;
    if (year >= 0 && year < static_cast<int>(cell.years.size())) {
        cell.years.set(static_cast<std::size_t>(year));
    }
    const int region = c.ground->regions->regionOf(*image.point);
    if (region != geo::RegionMap::kNone) {
        RegionCount &count = c.regions[static_cast<std::size_t>(region)];
        ++count.images;
        if (image.from.isValid()) {
            ++count.dated;
            count.first = count.first.isValid() ? std::min(count.first, image.from) : image.from;
            count.last = count.last.isValid() ? std::max(count.last, image.to) : image.to;
        }
    }
}

void CoverageCounter::addTime(const ImageFacts &image)
{
    Coverage &c = m_coverage;
    if (!image.from.isValid()) {
        return;
    }
    ++c.dated;
    c.imprecise += image.from.daysTo(image.to) > kMonthDays ? 1 : 0;
    ++m_spans[{image.from.toJulianDay(), image.to.toJulianDay(), stackOf(image)}];
    if (!image.point || image.isWide) {
        ++c.seasonUnknown;
    } else if (std::abs(image.point->lat) < kTropic) {
        ++c.tropics;
    } else if (const auto season = seasonOf(image.from, image.to, image.point->lat)) {
        ++c.seasons[static_cast<std::size_t>(*season)];
    } else {
        ++c.seasonUnknown;
    }
}

int CoverageCounter::stackOf(const ImageFacts &image) const
{
    if (!m_stackBy) {
        return 0;
    }
    const LabelIds *ids = image.labels[static_cast<std::size_t>(*m_stackBy)];
    if (!ids || ids->empty()) {
        return kNoLabel;
    }
    return ids->size() == 1 ? ids->front() : kSeveral;
}

void CoverageCounter::addLabels(const ImageFacts &image)
{
    for (std::size_t facet = 0; facet < kFacets; ++facet) {
        const LabelIds *ids = image.labels[facet];
        FacetCounts &counts = m_coverage.facets[facet];
        if (!ids || ids->empty()) {
            ++counts.unknown;
            continue;
        }
        std::vector<Tally> &tallies = m_tallies[facet];
        tallies.resize(std::max(tallies.size(), m_labels[facet].size()));
        counts.labelsInAll += static_cast<qint64>(ids->size());
        for (const int id : *ids) {
            Tally &tally = tallies[static_cast<std::size_t>(id)];
            ++tally.images;
            tally.weight += 1.0 / static_cast<double>(ids->size());
        }
    }
}

/// Labels become stacks by their size: the largest have their own, the rest share one.
void CoverageCounter::nameStacks()
{
    if (!m_stackBy) {
        m_coverage.stacks = {QString()};
        return;
    }
    const auto facet = static_cast<std::size_t>(*m_stackBy);
    std::vector<int> order(m_tallies[facet].size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return m_tallies[facet][static_cast<std::size_t>(a)].images
            > m_tallies[facet][static_cast<std::size_t>(b)].images;
    });
    std::unordered_map<int, int> stackOfLabel;
    for (std::size_t i = 0; i < std::min(order.size(), kMostStacks); ++i) {
        stackOfLabel[order[i]] = static_cast<int>(m_coverage.stacks.size());
        m_coverage.stacks.push_back(QString::fromStdString(m_labels[facet].name(order[i])));
    }
    const auto shared = [&](const QString &name) {
        m_coverage.stacks.push_back(name);
        return static_cast<int>(m_coverage.stacks.size()) - 1;
    };
    const bool hasOther = order.size() > kMostStacks;
    const int other = hasOther ? shared(u"other"_s) : 0;
    const int several = shared(u"several"_s);
    const int none = shared(u"unknown"_s);
    for (Span &span : m_coverage.spans) {
        const auto own = stackOfLabel.find(span.stack);
        span.stack = span.stack == kNoLabel  ? none
            : span.stack == kSeveral         ? several
            : own != stackOfLabel.end()      ? own->second
                                             : other;
    }
}

Coverage CoverageCounter::take()
{
    Coverage &c = m_coverage;
    for (std::size_t i = 0; i < c.cells.size(); ++i) {
        if (c.ground->region[i] != geo::RegionMap::kNone) {
            RegionCount &region = c.regions[static_cast<std::size_t>(c.ground->region[i])];
            ++region.cells;
            region.coveredCells += c.cells[i].images > 0 ? 1 : 0;
        }
    }
    c.spans.reserve(m_spans.size());
    for (const auto &[key, images] : m_spans) {
        c.spans.push_back({QDate::fromJulianDay(key.from), QDate::fromJulianDay(key.to), key.stack,
                           images});
    }
    nameStacks();
    std::sort(c.spans.begin(), c.spans.end(), [](const Span &a, const Span &b) {
        return std::tie(a.from, a.to, a.stack) < std::tie(b.from, b.to, b.stack);
    });
    for (std::size_t facet = 0; facet < kFacets; ++facet) {
        for (std::size_t id = 0; id < m_tallies[facet].size(); ++id) {
            const Tally &tally = m_tallies[facet][id];
            c.facets[facet].labels.push_back(
                {QString::fromStdString(m_labels[facet].name(static_cast<int>(id))), tally.images,
                 tally.weight});
        }
        std::sort(c.facets[facet].labels.begin(), c.facets[facet].labels.end(),
                  [](const LabelCount &a, const LabelCount &b) {
                      return a.images != b.images ? a.images > b.images : a.label < b.label;
                  });
    }
    return std::move(m_coverage);
}

}  // namespace gaia::curation
