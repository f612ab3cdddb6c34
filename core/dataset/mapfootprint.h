// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"
#include "core/dataset/place.h"

#include <memory>
#include <vector>

namespace gaia::dataset {

/// The extent of an image, degrees; west > east means that it crosses the antimeridian. Small
/// enough for a million of them.
struct MapFootprint {
    ImageKey key;
    float west = 0.0F;
    float south = 0.0F;
    float east = 0.0F;
    float north = 0.0F;
    bool hasPicture = false;  ///< its bytes are in the project, or linked
    /// See Place::outline; null where the box says it all.
    std::shared_ptr<const std::vector<std::vector<GeoPoint>>> outline;

    bool operator==(const MapFootprint &) const = default;
};

}  // namespace gaia::dataset
