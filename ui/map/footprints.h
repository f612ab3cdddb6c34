// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/listing.h"
#include "core/dataset/mapfootprint.h"
#include "core/geo/mapview.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace gaia::map {

/// An image's extent on the map's plane.
struct Footprint {
    dataset::ImageKey key;
    dataset::Standing standing = dataset::Standing::None;
    dataset::GeoBounds box;
    QRectF plane;        ///< around it; where the world repeats itself it may reach beyond the edge
    bool hasPicture = false;
    /// Around it on the plane, holes too, where it is no box; one that runs on beyond the edge does.
    std::vector<QPolygonF> rings;
};

/// The extents of the located images, the largest first, so that a view that shows only what is
/// large enough on the screen looks at the first of them. Immutable.
class Footprints final {
public:
    Footprints() = default;
    /// `points` by key: they tell where each image stands.
    Footprints(const std::vector<dataset::MapFootprint> &extents,
               const std::vector<dataset::MapPoint> &points, const geo::Projection &projection);

    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    /// Those that the view meets and that are at least `pixels` wide or high on it, the largest
    /// first, at most `most`. What is wider than half the world tells nothing and is left out.
    [[nodiscard]] std::vector<const Footprint *> seen(const geo::MapView &view, double pixels,
                                                      std::size_t most) const;

private:
    std::vector<Footprint> m_all;
};

/// The outlines of the footprint on the screen, holes among them.
[[nodiscard]] std::vector<QPolygonF> outlines(const geo::MapView &view, const Footprint &footprint);
/// The outlines of a box of parallels and meridians on the screen, one a piece: the antimeridian
/// parts it where the map ends there, and a world that repeats itself shows it once a copy.
[[nodiscard]] std::vector<QPolygonF> outlines(const geo::MapView &view, const dataset::GeoBounds &box);
/// The box around it on the plane of the projection, in pieces that the antimeridian parts.
[[nodiscard]] std::vector<QRectF> planePieces(const geo::Projection &projection,
                                              const dataset::GeoBounds &box);

}  // namespace gaia::map
