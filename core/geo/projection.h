// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace gaia::geo {

enum class ProjectionKind { EqualEarth, WebMercator };

/// Mean radius of the Earth (IUGG), kilometres.
inline constexpr double kEarthRadiusKm = 6371.0088;

/// Latitude where Web Mercator ends, degrees: there its world is a square.
inline constexpr double kMercatorLimit = 85.051128779806589;

/// Takes places to the map's plane and back, on a sphere. The plane's unit is the Earth's radius,
/// x runs east from Greenwich and y south from the equator, as on a screen. A small value.
///
/// Equal Earth: B. Savric, T. Patterson and B. Jenny, "The Equal Earth map projection",
/// International Journal of Geographical Information Science 33 (2018), 454-465.
/// Web Mercator: the spherical Mercator, J. P. Snyder, "Map projections: a working manual"
/// (1987), equations 7-1 to 7-5, cut at kMercatorLimit.
class Projection final {
public:
    explicit Projection(ProjectionKind kind = ProjectionKind::EqualEarth)
        : m_kind(kind)
    {
    }

    [[nodiscard]] ProjectionKind kind() const { return m_kind; }
    /// Where the place lies. Mercator shows what is nearer to a pole than its limit at the limit.
    [[nodiscard]] QPointF toPlane(const dataset::GeoPoint &place) const;
    /// The place at this point, longitude in -180 to 180; nothing off the world. Mercator repeats
    /// itself to the east and west.
    [[nodiscard]] std::optional<dataset::GeoPoint> toGeo(const QPointF &point) const;
    /// The same, but a point off the world stands for the world's edge beside it.
    [[nodiscard]] dataset::GeoPoint nearestGeo(const QPointF &point) const;
    /// The box around the whole world.
    [[nodiscard]] QRectF extent() const;
    /// How far east the world begins again; 0 where it does not.
    [[nodiscard]] double period() const;
    /// Plane units for one Earth radius along the parallel at this latitude.
    [[nodiscard]] double stretch(double lat) const;

    bool operator==(const Projection &) const = default;

private:
    ProjectionKind m_kind;
};

}  // namespace gaia::geo
