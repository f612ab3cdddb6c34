// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/country.h"
#include "core/dataset/place.h"
#include "core/geo/basemap.h"

#include <optional>
#include <vector>

namespace gaia::geo {

/// Which country a point lies in, by the shapes of a base map (at 1:50 million a coast is true to
/// some 5 km). Immutable, so any thread may ask; one answer takes microseconds.
class CountryMap final {
public:
    explicit CountryMap(const Basemap &map);
    /// The one built into the program, read at the first call. Thread-safe.
    [[nodiscard]] static const CountryMap &builtIn();

    /// The country; null over the sea and off the Earth.
    [[nodiscard]] const dataset::Country *at(const dataset::GeoPoint &point) const;
    /// How far the point is from a country's shape: 0 inside, kilometres outside, nothing where it
    /// is farther than `limitKm` (at most 2,000) or the country has no shape.
    [[nodiscard]] std::optional<double> distanceKm(const dataset::GeoPoint &point,
                                                   const dataset::Country &country,
                                                   double limitKm) const;
    /// How far the nearest land is: 0 on land, nothing where it is farther than `limitKm`.
    [[nodiscard]] std::optional<double> distanceToLandKm(const dataset::GeoPoint &point,
                                                         double limitKm) const;
    /// How far the nearest coast or border is from here, as above.
    [[nodiscard]] std::optional<double> distanceToEdgeKm(const dataset::GeoPoint &point,
                                                         double limitKm) const;

private:
    struct Edge {
        float lon1, lat1, lon2, lat2;
        int country;
    };
    [[nodiscard]] const dataset::Country *territoryAt(const dataset::GeoPoint &point,
                                                       const dataset::Country *drawn) const;
    [[nodiscard]] int indexAt(const dataset::GeoPoint &point) const;
    [[nodiscard]] std::optional<double> nearestEdgeKm(const dataset::GeoPoint &point, double limitKm,
                                                      int country) const;

    std::vector<const dataset::Country *> m_countries;
    std::vector<const dataset::Country *> m_territories;  ///< without a shape, known by a circle
    std::vector<std::vector<Edge>> m_bands;  ///< edges by the bands of latitude that they touch
};

/// The name of the country at this point, as `country:` asks for it; null over the sea.
[[nodiscard]] QString countryNameAt(const dataset::GeoPoint &point);

}  // namespace gaia::geo
