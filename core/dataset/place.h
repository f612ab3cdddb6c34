// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/source.h"

#include <QString>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// A point in WGS 84 degrees: latitude -90 to 90, longitude -180 to 180.
struct GeoPoint {
    double lat = 0.0;
    double lon = 0.0;
    bool operator==(const GeoPoint &) const = default;
};

/// A box in WGS 84 degrees; west > east means that it crosses the antimeridian.
struct GeoBounds {
    double west = 0.0;
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;

    [[nodiscard]] GeoPoint centre() const;
    bool operator==(const GeoBounds &) const = default;
};

/// True if the numbers are finite and in range.
[[nodiscard]] bool isOnEarth(const GeoPoint &point);
[[nodiscard]] bool isOnEarth(const GeoBounds &bounds);

/// Where an image lies, as far as it is known.
struct Place {
    std::optional<QString> name;          ///< "Landmark, City, Country" where possible
    std::optional<GeoPoint> point;
    std::optional<GeoBounds> footprint;   ///< the picture's own extent, from georeferencing
    /// Its outline, where that is no box: outer rings and holes (even-odd), whose longitudes run on
    /// across the antimeridian. See dataset::outlineOf.
    std::vector<std::vector<GeoPoint>> outline;
    std::optional<double> radiusKm;       ///< uncertainty around the point, kilometres
    QString precision;                    ///< exact, footprint, place, region, country; may be empty
    bool operator==(const Place &) const = default;
};

}  // namespace gaia::dataset
