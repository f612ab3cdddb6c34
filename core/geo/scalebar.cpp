// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/scalebar.h"

#include <cmath>

namespace gaia::geo {

ScaleBar scaleBar(const MapView &view, double maxPixels)
{
    ScaleBar bar;
    bar.lat = view.centreGeo().lat;
    const double pixelsPerKm = view.scale() * view.projection().stretch(bar.lat) / kEarthRadiusKm;
    const double longest = maxPixels / pixelsPerKm;
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    bar.km = power;
    for (const double step : {2.0, 2.5, 5.0}) {
        if (step * power <= longest) {
            bar.km = step * power;
        }
    }
    bar.pixels = bar.km * pixelsPerKm;
    return bar;
}

}  // namespace gaia::geo
