// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/facttable.h"

#include "core/curation/factcount.h"
#include "core/dataset/rowsbykey.h"
#include "core/dataset/season.h"

#include <algorithm>

namespace gaia::curation {

using dataset::ImageKey;

FactTable::FactTable(std::shared_ptr<const CoverageGround> ground)
    : m_ground(std::move(ground))
{
}

int FactTable::addList(Facet facet, LabelIds ids)
{
    auto &lists = m_lists[static_cast<std::size_t>(facet)];
    lists.push_back(std::move(ids));
    return static_cast<int>(lists.size()) - 1;
}

qint32 FactTable::spanOf(const QDate &from, const QDate &to)
{
    if (!from.isValid()) {
        return 0;
    }
    const quint64 days = (static_cast<quint64>(from.toJulianDay()) << 32)
        | (static_cast<quint64>(to.toJulianDay()) & 0xFFFFFFFFU);
    const auto [found, isNew] = m_spanOf.emplace(days, static_cast<qint32>(m_spans.size()));
    if (isNew) {
        const int year = from.year() == to.year() ? from.year() - CellCount::kFirstYear : -1;
        const bool isCounted = year >= 0 && year < static_cast<int>(CellCount().years.size());
        m_spans.push_back({from, to, isCounted ? year : -1});
    }
    return found->second;
}

void FactTable::setPlace(Row &row, const ImageFacts &facts) const
{
    if (!facts.point) {
        row.cell = facts.isNamed ? kOnlyNamed : kNowhere;
        return;
    }
    if (!facts.isVague && facts.isTaken) {
        const auto season
            = dataset::seasonOf(facts.from, facts.to, facts.point->lat, facts.radiusKm);
        row.season = season ? static_cast<qint8>(*season) : qint8(-1);
    }
    if (facts.isWide) {
        row.cell = kWide;
        return;
    }
    row.cell = m_ground->grid.cellOf(*facts.point);
    row.isLand = m_ground->regions->isLand(*facts.point);
    row.region = static_cast<qint16>(m_ground->regions->regionOf(*facts.point));
}

void FactTable::set(ImageKey image, const ImageFacts &facts)
{
    Row row;
    row.key = image;
    row.span = spanOf(facts.from, facts.to);
    row.lists = facts.lists;
    row.standing = facts.standing;
    row.isTaken = facts.isTaken;
    setPlace(row, facts);
    if (m_rows.empty() || m_rows.back().key < image) {
        m_rows.push_back(row);
        return;
    }
    const auto place = std::lower_bound(
        m_rows.begin(), m_rows.end(), image,
        [](const Row &one, ImageKey key) { return one.key < key; });
    if (place->key == image) {
        *place = row;
    } else {
        m_rows.insert(place, row);
    }
}

Coverage FactTable::count(std::optional<dataset::ColourBy> stackBy) const
{
    return FactCount(*this, dataset::allRows(m_rows)).coverage(stackBy);
}

Coverage FactTable::count(std::vector<ImageKey> images,
                          std::optional<dataset::ColourBy> stackBy) const
{
    return FactCount(*this, dataset::rowsByKey(m_rows, std::move(images))).coverage(stackBy);
}

}  // namespace gaia::curation
