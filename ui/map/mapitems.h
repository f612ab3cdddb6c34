// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/clusters.h"
#include "core/geo/mapview.h"

#include <QPointF>

#include <vector>

namespace gaia::map {

/// What stands on the map at one place.
struct MapItem {
    enum class Kind { Point, Thumbnail, Cluster };

    Kind kind = Kind::Point;
    QPointF at;                                      ///< middle, pixels
    std::size_t first = 0;                           ///< its points in geo::Clusters
    std::size_t last = 0;
    dataset::ImageKey key;                           ///< of a point or thumbnail
    dataset::Standing standing = dataset::Standing::None;
    geo::StandingCounts counts;
};
using MapItems = std::vector<MapItem>;

inline constexpr QSizeF kThumbnailSize{72.0, 54.0};  ///< pixels

/// The radius of a cluster's ring with this many images, pixels.
[[nodiscard]] double ringRadius(quint32 count);

/// Lays out what a view shows: a few points that lie apart stay points, others become one ring
/// in their cell of the grid; from a near view on, points with room around them are thumbnails.
/// Depends on the world and the scale alone, so that panning changes nothing.
[[nodiscard]] MapItems layOut(const geo::Clusters &clusters, const geo::MapView &view);

/// The item whose mark is under `at`, the upper one of several; null if there is none.
[[nodiscard]] const MapItem *itemAt(const MapItems &items, const QPointF &at);

}  // namespace gaia::map
