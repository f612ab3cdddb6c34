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

}  // namespace gaia::dataset
