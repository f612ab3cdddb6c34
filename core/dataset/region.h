// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// A closed outline on the map, the last point joined to the first by a straight line in degrees.
/// Longitudes run on across the antimeridian (170, 190 is 20 degrees wide), up to 540 either way.
/// Where it crosses itself, the even-odd rule decides.
using Ring = std::vector<GeoPoint>;

/// A ring that a curator has given a name; `within:NAME` asks for what lies inside.
struct Region {
    QString name;
    Ring ring;
};

inline constexpr int kMostRingPoints = 2'000;

/// "LON,LAT;LON,LAT;LON,LAT...", as after `within:`; nothing if the text is no ring of 3 to 2,000
/// points on the Earth.
[[nodiscard]] std::optional<Ring> ringFromText(const QString &text);
/// With four decimals (11 m), which reading gives back.
[[nodiscard]] QString toText(const Ring &ring);
/// West > east where the ring crosses the antimeridian; the whole parallel where it goes round.
[[nodiscard]] GeoBounds boundsOf(const Ring &ring);
[[nodiscard]] bool isInside(const Ring &ring, const GeoPoint &point);
/// The ring with at most `most` points, leaving out those that matter least to its shape.
[[nodiscard]] Ring simplified(const Ring &ring, int most);

/// What is wrong with the text after `within:`, a ring or a name; empty if nothing is.
[[nodiscard]] QString faultOfRegion(const QString &text);
/// What is wrong with a name for a region; empty if nothing is.
[[nodiscard]] QString faultOfRegionName(const QString &name);

}  // namespace gaia::dataset
