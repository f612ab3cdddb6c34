// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mapview.h"

namespace gaia::geo {

/// A bar that stands for a round distance along the parallel through the middle of a view.
struct ScaleBar {
    double km = 0.0;      ///< 1, 2, 2.5 or 5 times a power of ten
    double pixels = 0.0;
    double lat = 0.0;     ///< degrees; the map's scale holds there
};

/// The longest such bar of at most `maxPixels`.
[[nodiscard]] ScaleBar scaleBar(const MapView &view, double maxPixels);

}  // namespace gaia::geo
