// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/placecheck.h"

#include "core/base/translate.h"
#include "core/geo/circle.h"
#include "core/geo/countrymap.h"
#include "core/geo/placetext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gaia::geo {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::Country;
using dataset::GeoPoint;
using Kind = PlaceFault::Kind;

namespace {

constexpr double kAgreesKm = 50.0;     ///< a coast's and a caption's looseness
constexpr double kFarthestKm = 2'000.0;
constexpr double kNull = 0.01;         ///< degrees around 0, 0

bool isWater(const QString &word)
{
    return word == "ocean"_L1 || word == "sea"_L1 || word == "gulf"_L1 || word == "strait"_L1;
}

/// Land that reaches no farther than it says; lakes and rivers lie on land here.
bool isLand(const QString &word)
{
    static const QStringList words{u"city"_s, u"province"_s, u"country"_s, u"lake"_s, u"river"_s,
                                   u"range"_s, u"peak"_s, u"desert"_s};
    return words.contains(word);
}

QString whereIs(const GeoPoint &point)
{
    const QString country = countryNameAt(point);
    return country.isEmpty() ? translate("gaia", "at sea") : country;
}

bool liesIn(const GeoPoint &point, const Country &country, double slackKm)
{
    const CountryMap &map = CountryMap::builtIn();
    if (const Country *at = map.at(point); at && (at == &country || at->parent == country.name)) {
        return true;
    }
    if (country.shape.isEmpty()) {
        const Country *parent = dataset::countryNamed(country.parent);
        return parent && liesIn(point, *parent, slackKm);
    }
    return map.distanceKm(point, country, slackKm).has_value();
}

std::optional<PlaceFault> countryFault(const GeoPoint &point, const Country &country, double slackKm)
{
    if (liesIn(point, country, slackKm)) {
        return std::nullopt;
    }
    const GeoPoint swapped{point.lon, point.lat};
    if (isOnEarth(swapped) && liesIn(swapped, country, 0.0)) {
        return PlaceFault{Kind::Swapped,
                          translate("gaia", "The coordinates look exchanged: the other way round they "
                                            "lie in %1.")
                              .arg(country.name),
                          swapped};
    }
    const auto away = CountryMap::builtIn().distanceKm(point, country, kFarthestKm);
    return PlaceFault{Kind::Country,
                      away ? translate("gaia", "The point (%1) lies %2 km outside %3, which the "
                                               "location names.")
                                 .arg(whereIs(point))
                                 .arg(*away, 0, 'f', 0)
                                 .arg(country.name)
                           : translate("gaia", "The point (%1) lies far from %2, which the location "
                                               "names.")
                                 .arg(whereIs(point), country.name),
                      std::nullopt};
}

std::optional<PlaceFault> seaFault(const GeoPoint &point, const Geocoded &named, double slackKm)
{
    const CountryMap &map = CountryMap::builtIn();
    const bool isOnLand = map.at(point) != nullptr;
    if (isWater(named.word) && isOnLand && !map.distanceToEdgeKm(point, slackKm)) {
        return PlaceFault{Kind::Sea,
                          translate("gaia", "%1 is a water, but the point lies inland (%2).")
                              .arg(named.name, whereIs(point)),
                          named.point};
    }
    // Towns of atolls lie on land that the shapes do not draw.
    if (isLand(named.word) && !isOnLand && map.at(named.point)
        && !map.distanceToLandKm(point, slackKm)) {
        return PlaceFault{Kind::Sea,
                          translate("gaia", "%1 lies on land, but the point lies at sea.").arg(named.name),
                          named.point};
    }
    return std::nullopt;
}

}  // namespace

const Country *countryIn(const QString &location)
{
    const QStringList parts = partsOf(location);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (const Country *country = dataset::countryNamed(*part)) {
            return country;
        }
    }
    return nullptr;
}

std::vector<PlaceFault> faultsOf(const dataset::Place &place, const Geocoder &geocoder)
{
    std::vector<PlaceFault> faults;
    if (!place.point || !isOnEarth(*place.point)) {
        return faults;
    }
    const GeoPoint point = *place.point;
    if (std::abs(point.lat) < kNull && std::abs(point.lon) < kNull) {
        faults.push_back({Kind::NullIsland,
                          translate("gaia", "The coordinates are 0, 0, which stands for a missing "
                                            "value."),
                          std::nullopt});
        return faults;
    }
    const QString location = place.name.value_or(QString());
    const double slackKm = std::clamp(place.radiusKm.value_or(0.0), kAgreesKm, kFarthestKm);
    const Geocoded named = geocoder.find(location);
    const bool isNamed = named.isFound() && named.passedOver.isEmpty();
    // "Hudson Bay, Canada": waters are named with the country beside them.
    const bool isInWater =
        isNamed && isWater(named.word) && kmBetween(point, named.point) <= 1.2 * named.radiusKm;
    const Country *country = countryIn(location);
    if (country && !isInWater) {
        if (auto fault = countryFault(point, *country, slackKm)) {
            faults.push_back(std::move(*fault));
            return faults;
        }
    }
    if (isNamed) {
        if (auto fault = seaFault(point, named, slackKm)) {
            faults.push_back(std::move(*fault));
        }
    }
    return faults;
}

}  // namespace gaia::geo
