// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/countrymap.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::geo {

using namespace Qt::StringLiterals;
using dataset::Country;
using dataset::GeoPoint;

namespace {

constexpr double kBandsPerDegree = 2.0;
constexpr int kBands = static_cast<int>(180 * kBandsPerDegree);
constexpr double kKmPerDegree = 111.195;  // of a great circle on the mean sphere, IUGG
constexpr double kFarthestKm = 2'000.0;
constexpr int kAnyCountry = -1;

int bandOf(double lat)
{
    return std::clamp(static_cast<int>((lat + 90.0) * kBandsPerDegree), 0, kBands - 1);
}

double wrapped(double lon)
{
    return lon > 180.0 ? lon - 360.0 : lon < -180.0 ? lon + 360.0 : lon;
}

/// Distance to a short edge on the plane that touches the sphere at the point: off by less than a
/// per cent up to some hundred kilometres, which is finer than the shapes.
double edgeKm(const GeoPoint &point, double lon1, double lat1, double lon2, double lat2)
{
    const double scale = std::cos(point.lat * std::numbers::pi / 180.0) * kKmPerDegree;
    const double x1 = wrapped(lon1 - point.lon) * scale;
    const double y1 = (lat1 - point.lat) * kKmPerDegree;
    const double x2 = x1 + wrapped(lon2 - lon1) * scale;
    const double y2 = (lat2 - point.lat) * kKmPerDegree;
    const double dx = x2 - x1;
    const double dy = y2 - y1;
    const double length = dx * dx + dy * dy;
    const double share = length > 0.0 ? std::clamp(-(x1 * dx + y1 * dy) / length, 0.0, 1.0) : 0.0;
    return std::hypot(x1 + share * dx, y1 + share * dy);
}

/// Where rings are cut at the antimeridian or led to the pole there is neither coast nor border.
bool isCut(double lon1, double lat1, double lon2, double lat2)
{
    return (std::abs(lon1) >= 180.0 && std::abs(lon2) >= 180.0) || (lat1 <= -90.0 && lat2 <= -90.0);
}

}  // namespace

CountryMap::CountryMap(const Basemap &map)
    : m_bands(kBands)
{
    const Basemap::Layer *layer = map.layer(u"countries"_s);
    if (!layer) {
        return;
    }
    for (const Country &country : dataset::countries()) {
        if (country.shape.isEmpty()) {
            m_territories.push_back(&country);
        }
    }
    for (const Basemap::Feature &feature : layer->features) {
        const Country *country = dataset::countryOfShape(feature.name);
        if (!country) {
            continue;
        }
        const int index = static_cast<int>(m_countries.size());
        m_countries.push_back(country);
        for (const Basemap::Part &part : feature.parts) {
            for (std::size_t i = 1; i < part.size(); ++i) {
                const Edge edge{part[i - 1].lon, part[i - 1].lat, part[i].lon, part[i].lat, index};
                const int first = bandOf(std::min(edge.lat1, edge.lat2));
                const int last = bandOf(std::max(edge.lat1, edge.lat2));
                for (int band = first; band <= last; ++band) {
                    m_bands[static_cast<std::size_t>(band)].push_back(edge);
                }
            }
        }
    }
}

const CountryMap &CountryMap::builtIn()
{
    static const CountryMap map([] {
        const auto basemap = Basemap::fromFile(u":/basemap/world-50m.gbm"_s);
        return basemap ? *basemap : Basemap();
    }());
    return map;
}

int CountryMap::indexAt(const GeoPoint &point) const
{
    // Even-odd along the parallel to the west, for all countries at once: edges of one country
    // stand together in their band, so one counter does.
    const auto &band = m_bands[static_cast<std::size_t>(bandOf(point.lat))];
    int country = kAnyCountry;
    bool isInside = false;
    for (const Edge &edge : band) {
        if (edge.country != country) {
            if (isInside) {
                return country;
            }
            country = edge.country;
        }
        if ((edge.lat1 > point.lat) != (edge.lat2 > point.lat)) {
            const double share = (point.lat - edge.lat1) / (edge.lat2 - edge.lat1);
            if (edge.lon1 + share * (edge.lon2 - edge.lon1) < point.lon) {
                isInside = !isInside;
            }
        }
    }
    return isInside ? country : kAnyCountry;
}

const Country *CountryMap::at(const GeoPoint &point) const
{
    if (!isOnEarth(point)) {
        return nullptr;
    }
    const int index = indexAt(point);
    const Country *drawn = index < 0 ? nullptr : m_countries[static_cast<std::size_t>(index)];
    const Country *territory = territoryAt(point, drawn);
    return territory ? territory : drawn;
}

const Country *CountryMap::territoryAt(const GeoPoint &point, const Country *drawn) const
{
    // French Guiana is drawn as a part of France; atolls of Tuvalu are not drawn at all.
    for (const Country *territory : m_territories) {
        const bool mayBe = drawn ? drawn->name == territory->parent : territory->radiusKm <= 30.0;
        if (mayBe
            && edgeKm(territory->point, point.lon, point.lat, point.lon, point.lat)
                <= territory->radiusKm) {
            return territory;
        }
    }
    return nullptr;
}

std::optional<double> CountryMap::nearestEdgeKm(const GeoPoint &point, double limitKm,
                                                int country) const
{
    const double reach = std::min(limitKm, kFarthestKm) / kKmPerDegree;
    double nearest = std::min(limitKm, kFarthestKm);
    bool isFound = false;
    for (int band = bandOf(point.lat - reach); band <= bandOf(point.lat + reach); ++band) {
        for (const Edge &edge : m_bands[static_cast<std::size_t>(band)]) {
            if ((country != kAnyCountry && edge.country != country)
                || isCut(edge.lon1, edge.lat1, edge.lon2, edge.lat2)) {
                continue;
            }
            const double km = edgeKm(point, edge.lon1, edge.lat1, edge.lon2, edge.lat2);
            if (km <= nearest) {
                nearest = km;
                isFound = true;
            }
        }
    }
    return isFound ? std::optional(nearest) : std::nullopt;
}

std::optional<double> CountryMap::distanceKm(const GeoPoint &point, const Country &country,
                                             double limitKm) const
{
    const auto row = std::find(m_countries.begin(), m_countries.end(), &country);
    if (row == m_countries.end() || !isOnEarth(point)) {
        return std::nullopt;
    }
    return at(point) == &country
        ? std::optional(0.0)
        : nearestEdgeKm(point, limitKm, static_cast<int>(row - m_countries.begin()));
}

std::optional<double> CountryMap::distanceToLandKm(const GeoPoint &point, double limitKm) const
{
    if (!isOnEarth(point)) {
        return std::nullopt;
    }
    return at(point) ? std::optional(0.0) : nearestEdgeKm(point, limitKm, kAnyCountry);
}

std::optional<double> CountryMap::distanceToEdgeKm(const GeoPoint &point, double limitKm) const
{
    return isOnEarth(point) ? nearestEdgeKm(point, limitKm, kAnyCountry) : std::nullopt;
}

QString countryNameAt(const GeoPoint &point)
{
    const Country *country = CountryMap::builtIn().at(point);
    return country ? country->name : QString();
}

}  // namespace gaia::geo
