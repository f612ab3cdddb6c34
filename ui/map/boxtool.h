// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mapview.h"

#include <QPolygonF>

#include <optional>

namespace gaia::map {

/// A box in degrees that is drawn from corner to corner. What is drawn is what is meant: its
/// sides follow meridians and parallels, curved where the projection curves them. It may cross
/// the antimeridian where the map does.
class BoxTool final {
public:
    void begin(const geo::MapView &view, const QPointF &at);
    void drag(const geo::MapView &view, const QPointF &at);
    /// Ends the drag; a box too small to be meant is dropped.
    void finish(const geo::MapView &view);
    void drop();

    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    [[nodiscard]] bool hasBox() const { return m_corners.has_value(); }
    /// To a ten-thousandth of a degree, about 10 m.
    [[nodiscard]] std::optional<dataset::GeoBounds> bounds() const;
    /// Its sides on the screen; empty without a box.
    [[nodiscard]] QPolygonF outline(const geo::MapView &view) const;

private:
    struct Corners {
        dataset::GeoPoint from;  ///< longitudes run on past 180
        dataset::GeoPoint to;
    };

    std::optional<Corners> m_corners;
    bool m_isDragging = false;
};

}  // namespace gaia::map
