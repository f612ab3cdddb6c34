// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/footprint.h"

#include <algorithm>
#include <cmath>

namespace gaia::dataset {

namespace {

constexpr double kTurn = 360.0;
constexpr double kWhole = 359.0;   ///< degrees; as good as all around

/// A stretch of longitudes that runs on past 180.
struct Stretch {
    double west = 0.0;
    double east = 0.0;
};

double wrapped(double lon)
{
    return lon - kTurn * std::floor((lon + 180.0) / kTurn);
}

/// The ring's longitudes without jumps; how far it has turned when it is back tells of a pole.
Stretch stretchOf(const std::vector<GeoPoint> &ring, bool &goesAround)
{
    double lon = ring.front().lon;
    Stretch stretch{lon, lon};
    const auto follow = [&](double next) {
        lon += next - lon - kTurn * std::round((next - lon) / kTurn);
        stretch.west = std::min(stretch.west, lon);
        stretch.east = std::max(stretch.east, lon);
    };
    for (std::size_t i = 1; i < ring.size(); ++i) {
        // A ring from one end of the map to the other is the whole world, not a line of no width.
        if (std::abs(ring[i].lon - ring[i - 1].lon) >= kWhole) {
            goesAround = true;
        }
        follow(ring[i].lon);
    }
    goesAround = goesAround || std::abs(lon - ring.front().lon) > 180.0;
    return stretch;
}

}  // namespace

std::optional<GeoBounds> boundsAround(const std::vector<std::vector<GeoPoint>> &rings)
{
    std::vector<Stretch> stretches;
    GeoBounds box{0.0, 90.0, 0.0, -90.0};
    bool goesAround = false;
    for (const std::vector<GeoPoint> &ring : rings) {
        if (ring.empty()) {
            continue;
        }
        for (const GeoPoint &point : ring) {
            if (!isOnEarth(point)) {
                return std::nullopt;
            }
            box.south = std::min(box.south, point.lat);
            box.north = std::max(box.north, point.lat);
        }
        stretches.push_back(stretchOf(ring, goesAround));
    }
    if (stretches.empty()) {
        return std::nullopt;
    }
    // Each further piece where it widens the box least: the halves of one that a writer has cut
    // at the antimeridian come together again.
    Stretch all = stretches.front();
    for (const Stretch &piece : stretches) {
        Stretch best = all;
        double narrowest = 2.0 * kTurn;
        for (const double turn : {-kTurn, 0.0, kTurn}) {
            const Stretch tried{std::min(all.west, piece.west + turn), std::max(all.east, piece.east + turn)};
            if (tried.east - tried.west < narrowest) {
                narrowest = tried.east - tried.west;
                best = tried;
            }
        }
        all = best;
    }
    if (goesAround || all.east - all.west >= kWhole) {
        box.west = -180.0;
        box.east = 180.0;
    } else {
        box.west = wrapped(all.west);
        box.east = all.east <= 180.0 && all.west >= -180.0 ? all.east : wrapped(all.east);
        box.west = all.east <= 180.0 && all.west >= -180.0 ? all.west : box.west;
    }
    return box;
}

}  // namespace gaia::dataset
