// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <vector>

namespace gaia::geo {

/// Places at `km` great-circle distance around `centre`, evenly by bearing from north, on a
/// sphere. Longitudes run on past 180 where the circle crosses the antimeridian, so that
/// neighbours stay neighbours.
[[nodiscard]] std::vector<dataset::GeoPoint> circle(const dataset::GeoPoint &centre, double km,
                                                    int points = 72);

/// Along the great circle on the mean sphere, by the haversine formula.
[[nodiscard]] double kmBetween(const dataset::GeoPoint &a, const dataset::GeoPoint &b);

/// True if the place lies in the box, its edges included.
[[nodiscard]] bool contains(const dataset::GeoBounds &box, const dataset::GeoPoint &place);

}  // namespace gaia::geo
