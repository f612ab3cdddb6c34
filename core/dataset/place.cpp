// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/place.h"

#include <cmath>

namespace gaia::dataset {

GeoPoint GeoBounds::centre() const
{
    double lon = west <= east ? (west + east) / 2.0 : (west + east + 360.0) / 2.0;
    if (lon > 180.0) {
        lon -= 360.0;
    }
    return {(south + north) / 2.0, lon};
}

bool isOnEarth(const GeoPoint &point)
{
    return std::isfinite(point.lat) && std::isfinite(point.lon) && std::abs(point.lat) <= 90.0
        && std::abs(point.lon) <= 180.0;
}

bool isOnEarth(const GeoBounds &bounds)
{
    return isOnEarth(GeoPoint{bounds.south, bounds.west})
        && isOnEarth(GeoPoint{bounds.north, bounds.east}) && bounds.south <= bounds.north;
}

}  // namespace gaia::dataset
