// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/factcount.h"

#include "core/dataset/caption.h"
#include "core/dataset/colourclasses.h"

#include <algorithm>
#include <tuple>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using dataset::ColourBy;
using dataset::Standing;

namespace {

/// Classes besides the rest, which is the last.
constexpr int kClasses = dataset::kColourClasses;

Facet facetOf(ColourBy by)
{
    return by == ColourBy::Satellite ? Facet::Satellite
        : by == ColourBy::Modality   ? Facet::Modality
        : by == ColourBy::Resolution ? Facet::Resolution
                                     : Facet::Split;
}

}  // namespace

FactCount::FactCount(const FactTable &table, std::vector<const FactTable::Row *> rows)
    : m_table(table)
    , m_rows(std::move(rows))
{
    m_coverage.images = static_cast<qint64>(m_rows.size());
    m_coverage.ground = table.m_ground;
    m_coverage.regions.resize(table.m_ground->regions->regions().size());
    m_coverage.cells.resize(static_cast<std::size_t>(table.m_ground->grid.size()));
}

Coverage FactCount::coverage(std::optional<ColourBy> stackBy)
{
    countPlaces();
    countTimes();
    countLabels();
    countRegionCells();
    m_coverage.stacks = {QString()};
    countSpans(stackBy ? classes(*stackBy) : Classes());
    return std::move(m_coverage);
}

void FactCount::countPlaces()
{
    Coverage &c = m_coverage;
    for (const FactTable::Row *row : m_rows) {
        if (row->cell < 0) {
            ++(row->cell == FactTable::kWide        ? c.wide
                   : row->cell == FactTable::kOnlyNamed ? c.onlyNamed
                                                        : c.nowhere);
            continue;
        }
        ++c.inCells;
        c.onLand += row->isLand ? 1 : 0;
        const FactTable::Days &days = m_table.m_spans[static_cast<std::size_t>(row->span)];
        CellCount &cell = c.cells[static_cast<std::size_t>(row->cell)];
        ++cell.images;
        if (days.year >= 0) {
            cell.years.set(static_cast<std::size_t>(days.year));
        }
        if (row->region == geo::RegionMap::kNone) {
            continue;
        }
        RegionCount &region = c.regions[static_cast<std::size_t>(row->region)];
        ++region.images;
        if (row->span > 0) {
            ++region.dated;
            region.first = region.first.isValid() ? std::min(region.first, days.from) : days.from;
            region.last = region.last.isValid() ? std::max(region.last, days.to) : days.to;
        }
    }
}

void FactCount::countTimes()
{
    Coverage &c = m_coverage;
    for (const FactTable::Row *row : m_rows) {
        if (row->span == 0) {
            continue;
        }
        ++c.dated;
        const FactTable::Days &days = m_table.m_spans[static_cast<std::size_t>(row->span)];
        c.notTaken += row->isTaken ? 0 : 1;
        c.imprecise += days.from.daysTo(days.to) > kMonthDays ? 1 : 0;
        ++(row->season < 0 ? c.seasonUnknown : c.seasons[static_cast<std::size_t>(row->season)]);
    }
}

void FactCount::countLabels()
{
    for (std::size_t facet = 0; facet < kFacets; ++facet) {
        const auto &lists = m_table.m_lists[facet];
        std::vector<qint64> met(lists.size(), 0);
        FacetCounts &counts = m_coverage.facets[facet];
        for (const FactTable::Row *row : m_rows) {
            const qint32 list = row->lists[facet];
            ++(list < 0 ? counts.unknown : met[static_cast<std::size_t>(list)]);
        }
        const Labels &labels = m_table.m_labels[facet];
        std::vector<LabelCount> tallies(labels.size());
        for (std::size_t list = 0; list < lists.size(); ++list) {
            const LabelIds &ids = lists[list];
            if (ids.empty()) {
                counts.unknown += met[list];
            }
            counts.labelsInAll += met[list] * static_cast<qint64>(ids.size());
            for (const int id : ids) {
                LabelCount &tally = tallies[static_cast<std::size_t>(id)];
                tally.images += met[list];
                tally.weight += double(met[list]) / double(ids.size());
            }
        }
        for (std::size_t id = 0; id < tallies.size(); ++id) {
            tallies[id].label = QString::fromStdString(labels.name(static_cast<int>(id)));
        }
        std::sort(tallies.begin(), tallies.end(), [](const LabelCount &a, const LabelCount &b) {
            return a.images != b.images ? a.images > b.images : a.label < b.label;
        });
        counts.labels = std::move(tallies);
    }
}

void FactCount::countRegionCells()
{
    Coverage &c = m_coverage;
    for (std::size_t i = 0; i < c.cells.size(); ++i) {
        if (c.ground->region[i] != geo::RegionMap::kNone) {
            RegionCount &region = c.regions[static_cast<std::size_t>(c.ground->region[i])];
            ++region.cells;
            region.coveredCells += c.cells[i].images > 0 ? 1 : 0;
        }
    }
}

void FactCount::countSpans(const Classes &classes)
{
    const auto stacks = static_cast<std::size_t>(m_coverage.stacks.size());
    std::vector<qint64> met(m_table.m_spans.size() * stacks, 0);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        ++met[static_cast<std::size_t>(m_rows[i]->span) * stacks + (classes.empty() ? 0 : classes[i])];
    }
    for (std::size_t place = stacks; place < met.size(); ++place) {
        if (met[place] > 0) {
            const FactTable::Days &days = m_table.m_spans[place / stacks];
            m_coverage.spans.push_back({days.from, days.to, static_cast<int>(place % stacks), met[place]});
        }
    }
    std::sort(m_coverage.spans.begin(), m_coverage.spans.end(), [](const Span &a, const Span &b) {
        return std::tie(a.from, a.to, a.stack) < std::tie(b.from, b.to, b.stack);
    });
}

FactCount::Classes FactCount::classes(ColourBy by)
{
    Classes classes = by == ColourBy::Status ? byStanding()
        : by == ColourBy::Year               ? byYear()
                                             : byLabel(facetOf(by));
    while (m_coverage.stacks.size() < kClasses) {
        m_coverage.stacks << QString();
    }
    if (m_coverage.stacks.size() == kClasses) {
        m_coverage.stacks << u"other or unknown"_s;
    }
    return classes;
}

FactCount::Classes FactCount::byStanding()
{
    using dataset::CaptionState;
    m_coverage.stacks = {word(CaptionState::Accepted), word(CaptionState::Edited),
                         word(CaptionState::Rejected), word(CaptionState::Pending), u"none"_s};
    Classes classes;
    classes.reserve(m_rows.size());
    for (const FactTable::Row *row : m_rows) {
        classes.push_back(static_cast<quint8>(dataset::classOf(row->standing)));
    }
    return classes;
}

FactCount::Classes FactCount::byYear()
{
    int first = 0;
    int last = 0;
    for (const FactTable::Row *row : m_rows) {
        if (row->span > 0) {
            const int year = m_table.m_spans[static_cast<std::size_t>(row->span)].from.year();
            first = first == 0 ? year : std::min(first, year);
            last = std::max(last, year);
        }
    }
    const dataset::YearClasses years(first, last);
    m_coverage.stacks = years.labels();
    Classes classes;
    classes.reserve(m_rows.size());
    for (const FactTable::Row *row : m_rows) {
        const QDate &from = m_table.m_spans[static_cast<std::size_t>(row->span)].from;
        classes.push_back(static_cast<quint8>(row->span > 0 ? years.classOf(from.year()) : kClasses));
    }
    return classes;
}

/// By an image's first label, the most frequent ones.
FactCount::Classes FactCount::byLabel(Facet facet)
{
    const auto at = static_cast<std::size_t>(facet);
    const auto &lists = m_table.m_lists[at];
    const Labels &labels = m_table.m_labels[at];
    std::vector<qint64> met(labels.size(), 0);
    const auto labelOf = [&](const FactTable::Row &row) {
        const qint32 list = row.lists[at];
        return list < 0 || lists[static_cast<std::size_t>(list)].empty()
            ? -1
            : lists[static_cast<std::size_t>(list)].front();
    };
    for (const FactTable::Row *row : m_rows) {
        if (const int label = labelOf(*row); label >= 0) {
            ++met[static_cast<std::size_t>(label)];
        }
    }
    std::vector<std::pair<std::string, qint64>> counts;
    for (std::size_t label = 0; label < met.size(); ++label) {
        counts.emplace_back(labels.name(static_cast<int>(label)), met[label]);
    }
    const std::vector<int> classOfLabel = dataset::classesByCount(counts);
    m_coverage.stacks.clear();
    std::array<QString, kClasses> names;
    for (std::size_t label = 0; label < met.size(); ++label) {
        if (classOfLabel[label] < kClasses) {
            names[static_cast<std::size_t>(classOfLabel[label])]
                = QString::fromStdString(labels.name(static_cast<int>(label)));
        }
    }
    m_coverage.stacks = QStringList(names.begin(), names.end());
    Classes classes;
    classes.reserve(m_rows.size());
    for (const FactTable::Row *row : m_rows) {
        const int label = labelOf(*row);
        classes.push_back(static_cast<quint8>(
            label < 0 ? kClasses : classOfLabel[static_cast<std::size_t>(label)]));
    }
    return classes;
}

}  // namespace gaia::curation
