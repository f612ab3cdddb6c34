// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/coverage.h"

#include "core/base/asciicase.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace gaia::curation {

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
                = places.emplace(base::asciiLowered(label.label.toStdString()), places.size()).first->second;
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

}  // namespace gaia::curation
