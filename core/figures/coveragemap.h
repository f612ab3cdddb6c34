// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/figures/figure.h"
#include "core/figures/mappicture.h"

#include <QRectF>

namespace gaia::figures {

/// Cells of one area on Equal Earth, shaded by how many images or how many years they hold.
struct CoverageMap {
    const MapGeometry *geometry = nullptr;  ///< Equal Earth; null: cells alone
    MapColours colours;
    bool isByYears = false;
    struct Frame {
        int number = 1;
        dataset::GeoBounds box;
    };
    std::vector<Frame> frames;              ///< dashed, with their numbers
};

/// Paints it; gives a mark a cell that holds an image, from north to south.
Marks paintCoverageMap(QPainter &painter, const QRectF &box, const CoverageMap &map,
                       const curation::Coverage &coverage, const FigureStyle &style);

/// The lower ends of the six classes of shading for this highest amount: 1 first.
[[nodiscard]] std::array<qint64, 6> amountClasses(qint64 most);

/// The images in a cell: its box to the fifth decimal.
[[nodiscard]] dataset::Filter cellFilter(const geo::CellGrid &grid, int cell);

}  // namespace gaia::figures
