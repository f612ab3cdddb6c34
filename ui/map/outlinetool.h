// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/region.h"
#include "core/geo/mapview.h"

#include <QPolygonF>

#include <optional>

namespace gaia::map {

/// An outline that is drawn on the map: a lasso in one stroke, a polygon corner by corner, a circle
/// from its middle, or a line that is measured. Corners are kept in degrees, so that the outline
/// stays on the ground when the map moves; it may cross the antimeridian where the map does.
class OutlineTool final {
public:
    enum class Shape { Lasso, Polygon, Circle, Line };

    /// Drops what is drawn.
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    /// A lasso or circle begins; a polygon or line gets a corner.
    void press(const geo::MapView &view, const QPointF &at);
    /// A lasso goes on, a circle grows; a polygon or line shows where its next corner would be.
    void move(const geo::MapView &view, const QPointF &at);
    /// Ends a lasso or circle; one too small to be meant is dropped.
    void release(const geo::MapView &view);
    /// Ends a polygon or line; one of too few corners is dropped.
    void close();
    /// Takes the last corner of a polygon or line back.
    void back();
    void drop();

    [[nodiscard]] bool isEmpty() const { return m_corners.empty(); }
    /// The pointer is held down, or corners are still to come.
    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    [[nodiscard]] bool isDone() const { return !isEmpty() && !m_isDrawing; }
    /// What a finished outline asks for, `near:` or `within:`; nothing for a line.
    [[nodiscard]] std::optional<dataset::Filter> term() const;
    [[nodiscard]] bool holds(const dataset::GeoPoint &place) const;
    /// With few enough points for a filter.
    [[nodiscard]] dataset::Ring ring() const;
    /// Along the great circles between the corners, the next one included; of a circle its radius.
    [[nodiscard]] double kilometres() const;
    /// On the screen, with sides as curved as the projection; closed unless it is a line.
    [[nodiscard]] QPolygonF outline(const geo::MapView &view) const;

private:
    [[nodiscard]] dataset::Ring shown() const;

    Shape m_shape = Shape::Lasso;
    dataset::Ring m_corners;  ///< of a circle: its middle alone
    std::optional<dataset::GeoPoint> m_next;
    double m_radiusKm = 0.0;
    bool m_isDrawing = false;
};

}  // namespace gaia::map
