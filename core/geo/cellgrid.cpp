// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/cellgrid.h"

#include "core/geo/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::geo {

using dataset::GeoBounds;
using dataset::GeoPoint;

namespace {

constexpr double kPi = std::numbers::pi;

/// To the nearest odd multiple of 0.00005 degrees; the ends of the world stay.
double settled(double degrees, double end)
{
    constexpr double kStep = 10'000.0;
    const double moved = (std::floor(degrees * kStep) + 0.5) / kStep;
    return std::abs(degrees) >= end - 1e-9 ? std::copysign(end, degrees) : moved;
}

/// The latitude that has this share of the Earth to its north.
double latitudeBelow(double share)
{
    return std::asin(std::clamp(1.0 - 2.0 * share, -1.0, 1.0)) * 180.0 / kPi;
}

/// How many cells each row holds, caps first and last.
std::vector<int> rowCounts(int cells)
{
    const double area = 4.0 * kPi / cells;
    const double cap = 2.0 * std::asin(std::sqrt(1.0 / cells));
    const int collars = std::max(1, static_cast<int>(std::lround((kPi - 2.0 * cap) / std::sqrt(area))));
    const double height = (kPi - 2.0 * cap) / collars;
    std::vector<int> counts{1};
    double owed = 0.0;
    for (int collar = 0; collar < collars; ++collar) {
        const double top = cap + collar * height;
        const double ideal = 2.0 * kPi * (std::cos(top) - std::cos(top + height)) / area;
        const int count = static_cast<int>(std::lround(ideal + owed));
        owed += ideal - count;
        counts.push_back(count);
    }
    counts.push_back(1);
    return counts;
}

}  // namespace

CellGrid::CellGrid(int cells)
    : m_size(std::clamp(cells, kFewest, kMost))
{
    int first = 0;
    double north = 90.0;
    for (const int count : rowCounts(m_size)) {
        const double south
            = settled(latitudeBelow(static_cast<double>(first + count) / m_size), 90.0);
        m_rows.push_back({north, south, first, count});
        first += count;
        north = south;
    }
}

double CellGrid::areaKm2() const
{
    return 4.0 * kPi * kEarthRadiusKm * kEarthRadiusKm / m_size;
}

double CellGrid::radiusKm() const
{
    return std::sqrt(areaKm2() / kPi);
}

double CellGrid::meridian(const Row &row, int index)
{
    return settled(-180.0 + 360.0 * index / row.count, 180.0);
}

int CellGrid::cellOf(const GeoPoint &point) const
{
    const auto row = std::lower_bound(
        m_rows.begin(), m_rows.end() - 1, point.lat,
        [](const Row &candidate, double lat) { return candidate.south > lat; });
    const double place = (point.lon + 180.0) / 360.0 * row->count;
    int index = std::clamp(static_cast<int>(place), 0, row->count - 1);
    // A limit lies a little beside the exact part of the circle.
    if (point.lon < meridian(*row, index)) {
        index = std::max(0, index - 1);
    } else if (index + 1 < row->count && point.lon >= meridian(*row, index + 1)) {
        ++index;
    }
    return row->first + index;
}

const CellGrid::Row &CellGrid::rowOf(int cell) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), cell,
                                        [](int wanted, const Row &row) { return wanted < row.first; });
    return *(after - 1);
}

GeoBounds CellGrid::bounds(int cell) const
{
    const Row &row = rowOf(cell);
    const int index = cell - row.first;
    return {meridian(row, index), row.south, meridian(row, index + 1), row.north};
}

int CellGrid::neighbour(int cell, int east, int south) const
{
    const Row &row = rowOf(cell);
    const int index = cell - row.first;
    const auto rows = static_cast<std::ptrdiff_t>(m_rows.size());
    const std::ptrdiff_t at = std::clamp<std::ptrdiff_t>((&row - m_rows.data()) + south, 0, rows - 1);
    const Row &target = m_rows[static_cast<std::size_t>(at)];
    const int column = &target == &row ? index : (2 * index + 1) * target.count / (2 * row.count);
    return target.first + ((column + east) % target.count + target.count) % target.count;
}

}  // namespace gaia::geo
