// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <vector>

namespace gaia::geo {

/// The Earth parted into cells of one area: Leopardi's zonal partition. Two caps and rows of
/// equal latitude between them; every row is cut into equal pieces of longitude, as many as its
/// area holds. Cells are numbered from north to south and from west to east. A value.
///
/// P. Leopardi, "A partition of the unit sphere into regions of equal area and small diameter",
/// Electronic Transactions on Numerical Analysis 25 (2006), 309-327. Limits are moved to the
/// nearest half of a ten-thousandth degree (6 m), where a given coordinate hardly ever lies, so
/// that the closed box of a cell, as a filter writes it, names the images of that cell alone.
class CellGrid final {
public:
    static constexpr int kFewest = 12;
    static constexpr int kMost = 100'000;
    /// 1,056 cells of 483,000 square kilometres.
    static constexpr int kUsual = 1056;

    /// `cells` is brought into kFewest to kMost.
    explicit CellGrid(int cells = kUsual);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] double areaKm2() const;  ///< of one cell
    /// The radius of a circle of a cell's area, kilometres.
    [[nodiscard]] double radiusKm() const;
    [[nodiscard]] int cellOf(const dataset::GeoPoint &point) const;
    /// West < east always: no cell crosses the antimeridian.
    [[nodiscard]] dataset::GeoBounds bounds(int cell) const;
    /// The cell a step east and south of this one; east goes round, south and north end at the
    /// caps.
    [[nodiscard]] int neighbour(int cell, int east, int south) const;

    bool operator==(const CellGrid &other) const { return m_size == other.m_size; }

private:
    struct Row {
        double north = 90.0;  ///< degrees
        double south = -90.0;
        int first = 0;        ///< its first cell
        int count = 1;
    };
    [[nodiscard]] const Row &rowOf(int cell) const;
    [[nodiscard]] static double meridian(const Row &row, int index);

    int m_size;
    std::vector<Row> m_rows;
};

}  // namespace gaia::geo
