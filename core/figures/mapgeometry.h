// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/basemap.h"
#include "core/geo/projection.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace gaia::figures {

/// A base map laid on the plane of one projection, ready to be painted at any scale. Immutable,
/// hence shared between threads.
struct MapGeometry {
    struct Point {
        float x = 0.0F;  ///< plane of geo::Projection
        float y = 0.0F;
    };
    struct Line {
        QRectF box;
        std::vector<Point> points;
    };
    /// Rings filled together by the even-odd rule.
    struct Area {
        QRectF box;
        std::vector<Line> rings;
    };

    geo::Projection projection;
    std::vector<Area> land;
    std::vector<Line> coasts;   ///< without the edges that only close a ring at the world's edge
    std::vector<Line> borders;
    std::vector<Line> disputed; ///< borders that are claimed otherwise
    std::vector<Area> lakes;
    std::vector<Line> shores;
};

[[nodiscard]] MapGeometry projected(const geo::Basemap &basemap, geo::ProjectionKind kind);

}  // namespace gaia::figures
