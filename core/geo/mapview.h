// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/projection.h"

#include <QSizeF>

#include <vector>

namespace gaia::geo {

/// Which part of the plane a picture of `size` pixels shows, and how large. A value; every change
/// gives a new one that stays on the world: Equal Earth stops at its edges, Web Mercator goes
/// round. Pixels are logical ones, from the upper left.
class MapView final {
public:
    MapView() = default;
    /// The world as wide as the picture, with `lat` in the middle.
    [[nodiscard]] static MapView world(ProjectionKind kind, const QSizeF &size, double lat = 12.0);

    [[nodiscard]] const Projection &projection() const { return m_projection; }
    [[nodiscard]] QPointF centre() const { return m_centre; }  ///< on the plane
    [[nodiscard]] double scale() const { return m_scale; }     ///< pixels for an Earth radius
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double minScale() const;
    [[nodiscard]] double maxScale() const;

    [[nodiscard]] QPointF toScreen(const QPointF &plane) const;
    [[nodiscard]] QPointF toPlane(const QPointF &screen) const;
    /// The place under a pixel; nothing off the world.
    [[nodiscard]] std::optional<dataset::GeoPoint> geoAt(const QPointF &screen) const;
    [[nodiscard]] dataset::GeoPoint nearestGeo(const QPointF &screen) const;
    [[nodiscard]] dataset::GeoPoint centreGeo() const;
    /// Where a place is shown; where the world repeats itself, the copy nearest to the centre.
    [[nodiscard]] QPointF screenOf(const dataset::GeoPoint &place) const;
    /// What is shown, with `margin` pixels more on each side.
    [[nodiscard]] QRectF planeRect(double margin = 0.0) const;
    /// How far east the copies of the world lie that `rect` of the plane meets; {0} without copies.
    [[nodiscard]] std::vector<double> copies(const QRectF &rect) const;

    [[nodiscard]] MapView panned(const QPointF &pixels) const;
    /// Larger by `factor`, with what is under `anchor` (pixels) staying there.
    [[nodiscard]] MapView zoomed(double factor, const QPointF &anchor) const;
    [[nodiscard]] MapView resized(const QSizeF &size) const;
    /// The same middle and, along its parallel, the same scale on another projection.
    [[nodiscard]] MapView reprojected(ProjectionKind kind) const;
    [[nodiscard]] MapView centredOn(const dataset::GeoPoint &place) const;
    /// All of `rect` (plane) with `margin` pixels around it, at most as large as `maxScale`.
    [[nodiscard]] MapView fitted(const QRectF &rect, double margin, double maxScale) const;
    /// The same with `margin` pixels more on each side and no stop at the world's edges.
    [[nodiscard]] MapView widened(double margin) const;

    bool operator==(const MapView &) const = default;

private:
    [[nodiscard]] MapView settled() const;

    Projection m_projection;
    QPointF m_centre;
    double m_scale = 1.0;
    QSizeF m_size{1.0, 1.0};
};

}  // namespace gaia::geo
