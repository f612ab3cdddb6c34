// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <optional>
#include <vector>

namespace gaia::dataset {

/// The box around the outer rings of polygons. A step of more than half a turn between neighbours
/// is one over the antimeridian, as GeoJSON writers leave it; a ring that goes round a pole, or
/// polygons that together go round the Earth, reach from -180 to 180. Holes and crossings change
/// nothing of a box, so rings may have them. Nothing without points, or with one that is not on
/// Earth.
[[nodiscard]] std::optional<GeoBounds> boundsAround(const std::vector<std::vector<GeoPoint>> &rings);

/// The rings as Place::outline keeps them: outer ones and holes, each without its repeated last
/// point, unrolled across the antimeridian, of at most `kMostOutlinePoints` together. Empty where the
/// box says as much: one box of parallels and meridians, a ring around a pole, or no area.
inline constexpr int kMostOutlinePoints = 400;
[[nodiscard]] std::vector<std::vector<GeoPoint>>
outlineOf(const std::vector<std::vector<GeoPoint>> &rings);

/// "LON,LAT;LON,LAT;LON,LAT|..." with six decimals (0.1 m), and back; empty if the text is none.
[[nodiscard]] QString outlineText(const std::vector<std::vector<GeoPoint>> &outline);
[[nodiscard]] std::vector<std::vector<GeoPoint>> outlineFromText(const QString &text);

}  // namespace gaia::dataset
