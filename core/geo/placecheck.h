// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"
#include "core/geo/geocoder.h"

#include <QString>

#include <optional>
#include <vector>

namespace gaia::geo {

/// What is wrong between a location text and the point beside it.
struct PlaceFault {
    enum class Kind {
        Country,     ///< the point lies outside the country that the text names
        Sea,         ///< the text names land and the point lies at sea, or the other way round
        Swapped,     ///< latitude and longitude look exchanged
        NullIsland,  ///< 0, 0: a missing value that was filled
    };

    Kind kind = Kind::Country;
    QString message;                       ///< a sentence
    std::optional<dataset::GeoPoint> fix;  ///< where it would agree, if that is known
};

/// The country that a location text names, its last part that is one; null if none is.
[[nodiscard]] const dataset::Country *countryIn(const QString &location);

/// Compares the text and the point of a place. A point within the place's radius (at least 50 km)
/// of the country agrees, and coasts count as both land and sea. Without a name only 0, 0 is told.
/// Thread-safe; some 50 microseconds.
[[nodiscard]] std::vector<PlaceFault> faultsOf(const dataset::Place &place,
                                               const Geocoder &geocoder);

}  // namespace gaia::geo
