// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/footprint.h"

#include "core/dataset/region.h"

#include <algorithm>
#include <cmath>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

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

namespace {

/// Without its repeated last point and with longitudes that run on; empty if it goes round a pole
/// or has no area.
Ring unrolled(const Ring &ring)
{
    Ring kept;
    for (const GeoPoint &point : ring) {
        double lon = point.lon;
        if (!kept.empty()) {
            lon -= kTurn * std::round((lon - kept.back().lon) / kTurn);
        }
        if (kept.empty() || kept.back().lat != point.lat || kept.back().lon != lon) {
            kept.push_back({point.lat, lon});
        }
    }
    if (kept.size() > 1 && kept.front().lat == kept.back().lat
        && std::abs(kept.front().lon - kept.back().lon) < 1e-12) {
        kept.pop_back();
    }
    const bool goesRound = !kept.empty() && std::abs(kept.back().lon - kept.front().lon) > 180.0;
    return kept.size() < 3 || goesRound ? Ring() : kept;
}

bool isBox(const Ring &ring)
{
    const GeoBounds box = boundsOf(ring);
    const double wide = box.east < box.west ? box.east + kTurn - box.west : box.east - box.west;
    double twice = 0.0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        twice += (ring[j].lon - ring[i].lon) * (ring[j].lat + ring[i].lat);
    }
    constexpr double kAsGood = 0.995;
    return std::abs(twice) / 2.0 >= kAsGood * wide * (box.north - box.south);
}

}  // namespace

std::vector<std::vector<GeoPoint>> outlineOf(const std::vector<std::vector<GeoPoint>> &rings)
{
    std::vector<std::vector<GeoPoint>> outline;
    for (const Ring &ring : rings) {
        const bool isFit = std::all_of(ring.begin(), ring.end(),
                                       [](const GeoPoint &point) { return isOnEarth(point); });
        Ring kept = isFit ? unrolled(ring) : Ring();
        if (!kept.empty()) {
            outline.push_back(std::move(kept));
        }
    }
    if (outline.empty() || (outline.size() == 1 && isBox(outline.front()))) {
        return {};
    }
    // Every ring has its share of the points; more rings than can have one are a box.
    const auto most = kMostOutlinePoints / static_cast<int>(outline.size());
    if (most < 3) {
        return {};
    }
    for (Ring &ring : outline) {
        // Of a coast line of a million points every so-manieth is enough to weigh them.
        constexpr std::size_t kWeighed = 2'000;
        if (const std::size_t step = ring.size() / kWeighed + 1; step > 1) {
            Ring thinned;
            for (std::size_t i = 0; i < ring.size(); i += step) {
                thinned.push_back(ring[i]);
            }
            ring = std::move(thinned);
        }
        ring = simplified(ring, most);
    }
    return outline;
}

QString outlineText(const std::vector<std::vector<GeoPoint>> &outline)
{
    QStringList rings;
    for (const Ring &ring : outline) {
        QStringList points;
        for (const GeoPoint &point : ring) {
            points << QString::number(point.lon, 'f', 6) + u',' + QString::number(point.lat, 'f', 6);
        }
        rings << points.join(u';');
    }
    return rings.join(u'|');
}

std::vector<std::vector<GeoPoint>> outlineFromText(const QString &text)
{
    std::vector<std::vector<GeoPoint>> outline;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const auto ring = ringFromText(part);
        if (!ring) {
            return {};
        }
        outline.push_back(*ring);
    }
    return outline;
}

}  // namespace gaia::dataset
