// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"
#include "core/dataset/place.h"

#include <QString>

#include <optional>

namespace gaia::curation {

/// How long images of one cell count as of the same time.
enum class BlockTime { Day, Month, Quarter, Year, Any };
[[nodiscard]] QString word(BlockTime time);
[[nodiscard]] std::optional<BlockTime> blockTimeFromWord(const QString &word);

/// Cells of nearly equal area: rows of one height in latitude, each cut into as many equal columns
/// as its middle is long. The antimeridian runs through the middle of cells, not between them: what
/// lies on both its sides is one place. A value.
class BlockCells final {
public:
    /// `degrees`: height of a cell, 0.01 to 90; others are brought into that range.
    explicit BlockCells(double degrees);

    [[nodiscard]] double degrees() const { return m_height; }
    /// A number that no other cell has.
    [[nodiscard]] qint64 cellOf(const dataset::GeoPoint &point) const;
    /// The middle of a cell that cellOf() gave.
    [[nodiscard]] dataset::GeoPoint middleOf(qint64 cell) const;

private:
    [[nodiscard]] double latitudeOf(qint64 row) const;   ///< of its middle, degrees
    [[nodiscard]] qint64 columnsOf(qint64 row) const;

    int m_rows;
    double m_height;  ///< degrees
};

/// The number of the period that holds all days of the interval; nothing where it is unknown or
/// reaches over a border between two.
[[nodiscard]] std::optional<qint64> periodOf(BlockTime time, const dataset::Acquisition &acquired);

}  // namespace gaia::curation
