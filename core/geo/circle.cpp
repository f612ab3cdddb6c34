// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/circle.h"

#include "core/geo/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::geo {

std::vector<dataset::GeoPoint> circle(const dataset::GeoPoint &centre, double km, int points)
{
    constexpr double kRadians = std::numbers::pi / 180.0;
    const double angle = std::min(km / kEarthRadiusKm, std::numbers::pi);
    const double lat = centre.lat * kRadians;
    std::vector<dataset::GeoPoint> places;
    places.reserve(static_cast<std::size_t>(points));
    for (int index = 0; index < points; ++index) {
        const double bearing = 2.0 * std::numbers::pi * index / points;
        const double sine = std::sin(lat) * std::cos(angle)
            + std::cos(lat) * std::sin(angle) * std::cos(bearing);
        const double target = std::asin(std::clamp(sine, -1.0, 1.0));
        const double turn = std::atan2(std::sin(bearing) * std::sin(angle) * std::cos(lat),
                                       std::cos(angle) - std::sin(lat) * std::sin(target));
        places.push_back({target / kRadians, centre.lon + turn / kRadians});
    }
    return places;
}

double kmBetween(const dataset::GeoPoint &a, const dataset::GeoPoint &b)
{
    constexpr double kRadians = std::numbers::pi / 180.0;
    const double lat = std::sin((b.lat - a.lat) * kRadians / 2.0);
    const double lon = std::sin((b.lon - a.lon) * kRadians / 2.0);
    const double half =
        lat * lat + std::cos(a.lat * kRadians) * std::cos(b.lat * kRadians) * lon * lon;
    return 2.0 * kEarthRadiusKm * std::asin(std::min(1.0, std::sqrt(half)));
}

bool contains(const dataset::GeoBounds &box, const dataset::GeoPoint &place)
{
    if (place.lat < box.south || place.lat > box.north) {
        return false;
    }
    return box.west <= box.east ? place.lon >= box.west && place.lon <= box.east
                                : place.lon >= box.west || place.lon <= box.east;
}

}  // namespace gaia::geo
