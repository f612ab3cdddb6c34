// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/regionmap.h"

#include "core/base/translate.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace gaia::geo {

using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::GeoBounds;
using dataset::GeoPoint;
using Json = nlohmann::json;

namespace {

constexpr int kPerDegree = 4;
constexpr int kColumns = 360 * kPerDegree;
constexpr int kRows = 180 * kPerDegree;
constexpr quint8 kSea = 0;
constexpr quint8 kNoRegion = 1;
constexpr quint8 kFirstRegion = 2;
constexpr int kCoast = 2;  ///< raster cells within which a coastal place belongs to the land

int columnOf(double lon)
{
    return std::clamp(static_cast<int>((lon + 180.0) * kPerDegree), 0, kColumns - 1);
}

int rowOf(double lat)
{
    return std::clamp(static_cast<int>((90.0 - lat) * kPerDegree), 0, kRows - 1);
}

double latitudeOf(int row)
{
    return 90.0 - (row + 0.5) / kPerDegree;
}

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool holds(const GeoBounds &box, const GeoPoint &point)
{
    const bool isBetween = box.west <= box.east
        ? point.lon >= box.west && point.lon <= box.east
        : point.lon >= box.west || point.lon <= box.east;
    return isBetween && point.lat >= box.south && point.lat <= box.north;
}

/// Where the rings cross each row of the raster, as columns (fractions).
std::vector<std::vector<double>> crossings(const Basemap::Feature &feature)
{
    std::vector<std::vector<double>> rows(kRows);
    for (const Basemap::Part &ring : feature.parts) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const auto &a = ring[i - 1].lat > ring[i].lat ? ring[i - 1] : ring[i];
            const auto &b = ring[i - 1].lat > ring[i].lat ? ring[i] : ring[i - 1];
            // Rows whose middle lies in [b.lat, a.lat).
            const int first = static_cast<int>(
                std::floor((90.0 - static_cast<double>(a.lat)) * kPerDegree - 0.5)) + 1;
            for (int row = std::max(first, 0); row < kRows; ++row) {
                const double lat = latitudeOf(row);
                if (lat < static_cast<double>(b.lat)) {
                    break;
                }
                const double share = (lat - static_cast<double>(b.lat))
                    / (static_cast<double>(a.lat) - static_cast<double>(b.lat));
                const double lon = static_cast<double>(b.lon)
                    + share * (static_cast<double>(a.lon) - static_cast<double>(b.lon));
                rows[static_cast<std::size_t>(row)].push_back((lon + 180.0) * kPerDegree);
            }
        }
    }
    return rows;
}

}  // namespace

base::Result<RegionMap> RegionMap::builtIn()
{
    const auto basemap = Basemap::fromFile(QStringLiteral(":/basemap/world-50m.gbm"));
    if (!basemap) {
        return fail(basemap.error());
    }
    QFile table(QStringLiteral(":/regions/regions.json"));
    if (!table.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, translate("gaia", "The program lacks its file %1.")
                                             .arg(table.fileName()));
    }
    return from(*basemap, table.readAll());
}

base::Result<RegionMap> RegionMap::from(const Basemap &basemap, const QByteArray &table)
{
    const auto unreadable = [](const QString &why) {
        return fail(ErrorCode::Damaged,
                    translate("gaia", "The table of regions can't be read: %1").arg(why));
    };
    const Basemap::Layer *countries = basemap.layer(QStringLiteral("countries"));
    const Json json = Json::parse(table.begin(), table.end(), nullptr, false);
    if (!countries || !json.is_object()) {
        return unreadable(QStringLiteral("countries"));
    }
    RegionMap map;
    map.m_raster.assign(static_cast<std::size_t>(kColumns) * kRows, kSea);
    std::vector<quint8> values(countries->features.size(), kNoRegion);
    try {
        for (const Json &entry : json.at("land")) {
            const auto value = static_cast<quint8>(kFirstRegion + map.m_regions.size());
            map.m_regions.push_back({QString::fromStdString(entry.at("name")), false, {}});
            for (const Json &name : entry.at("countries")) {
                const QString wanted = QString::fromStdString(name);
                const auto found = std::find_if(
                    countries->features.begin(), countries->features.end(),
                    [&](const Basemap::Feature &feature) { return feature.name == wanted; });
                if (found == countries->features.end()) {
                    return unreadable(wanted);
                }
                values[static_cast<std::size_t>(found - countries->features.begin())] = value;
            }
        }
        for (const Json &name : json.at("wide_names")) {
            map.m_wideNames << folded(QString::fromStdString(name));
        }
        for (const Json &entry : json.at("seas")) {
            const int region = static_cast<int>(map.m_regions.size());
            map.m_regions.push_back({QString::fromStdString(entry.at("name")), true, {}});
            for (const Json &box : entry.at("boxes")) {
                map.m_seas.push_back({{box.at(0), box.at(1), box.at(2), box.at(3)}, region});
            }
        }
    } catch (const Json::exception &exception) {
        return unreadable(QString::fromUtf8(exception.what()));
    }
    for (std::size_t i = 0; i < countries->features.size(); ++i) {
        map.paint(countries->features[i], values[i]);
        map.m_wideNames << folded(countries->features[i].name);
    }
    for (const Region &region : map.m_regions) {
        map.m_wideNames << folded(region.name);
    }
    map.m_wideNames.sort();
    map.measureBoxes();
    return map;
}

void RegionMap::paint(const Basemap::Feature &country, quint8 value)
{
    auto rows = crossings(country);
    for (int row = 0; row < kRows; ++row) {
        std::vector<double> &cuts = rows[static_cast<std::size_t>(row)];
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 1; i < cuts.size(); i += 2) {
            const int from = std::max(0, static_cast<int>(std::ceil(cuts[i - 1] - 0.5)));
            const int to = std::min(kColumns, static_cast<int>(std::ceil(cuts[i] - 0.5)));
            for (int column = from; column < to; ++column) {
                m_raster[static_cast<std::size_t>(row) * kColumns
                         + static_cast<std::size_t>(column)] = value;
            }
        }
    }
}

void RegionMap::measureBoxes()
{
    std::vector<bool> isSeen(m_regions.size(), false);
    const auto widen = [&](std::size_t index, const GeoBounds &by) {
        GeoBounds &box = m_regions[index].box;
        box = isSeen[index] ? GeoBounds{std::min(box.west, by.west), std::min(box.south, by.south),
                                        std::max(box.east, by.east), std::max(box.north, by.north)}
                            : by;
        isSeen[index] = true;
    };
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const quint8 value = at(column, row);
            if (value >= kFirstRegion) {
                const double west = static_cast<double>(column) / kPerDegree - 180.0;
                const double south = latitudeOf(row) - 0.5 / kPerDegree;
                widen(value - kFirstRegion,
                      {west, south, west + 1.0 / kPerDegree, south + 1.0 / kPerDegree});
            }
        }
    }
    for (const SeaBox &sea : m_seas) {
        widen(static_cast<std::size_t>(sea.region),
              sea.box.west <= sea.box.east
                  ? sea.box
                  : GeoBounds{-180.0, sea.box.south, 180.0, sea.box.north});
    }
}

quint8 RegionMap::at(int column, int row) const
{
    const int wrapped = (column % kColumns + kColumns) % kColumns;
    return m_raster[static_cast<std::size_t>(std::clamp(row, 0, kRows - 1)) * kColumns
                    + static_cast<std::size_t>(wrapped)];
}

bool RegionMap::isLand(const GeoPoint &point) const
{
    return at(columnOf(point.lon), rowOf(point.lat)) != kSea;
}

int RegionMap::seaOf(const GeoPoint &point) const
{
    const auto found = std::find_if(m_seas.begin(), m_seas.end(),
                                    [&](const SeaBox &sea) { return holds(sea.box, point); });
    return found == m_seas.end() ? kNone : found->region;
}

int RegionMap::regionOf(const GeoPoint &point) const
{
    const int column = columnOf(point.lon);
    const int row = rowOf(point.lat);
    const auto region = [](quint8 value) {
        return value >= kFirstRegion ? value - kFirstRegion : kNone;
    };
    if (at(column, row) != kSea) {
        return region(at(column, row));
    }
    for (int reach = 1; reach <= kCoast; ++reach) {
        for (int south = -reach; south <= reach; ++south) {
            for (int east = -reach; east <= reach; ++east) {
                const quint8 value = at(column + east, row + south);
                if (value >= kFirstRegion) {
                    return region(value);
                }
            }
        }
    }
    return seaOf(point);
}

double RegionMap::landShare(const GeoBounds &cell) const
{
    double land = 0.0;
    double whole = 0.0;
    for (int row = rowOf(cell.north); row <= rowOf(cell.south); ++row) {
        const double weight = std::cos(latitudeOf(row) * 3.14159265358979 / 180.0);
        for (int column = columnOf(cell.west); column <= columnOf(cell.east); ++column) {
            whole += weight;
            land += at(column, row) != kSea ? weight : 0.0;
        }
    }
    return whole > 0.0 ? land / whole : 0.0;
}

int RegionMap::regionOf(const GeoBounds &cell) const
{
    std::vector<double> shares(m_regions.size(), 0.0);
    for (int row = rowOf(cell.north); row <= rowOf(cell.south); ++row) {
        const double weight = std::cos(latitudeOf(row) * 3.14159265358979 / 180.0);
        for (int column = columnOf(cell.west); column <= columnOf(cell.east); ++column) {
            const quint8 value = at(column, row);
            if (value >= kFirstRegion) {
                shares[value - kFirstRegion] += weight;
            }
        }
    }
    const auto most = std::max_element(shares.begin(), shares.end());
    if (landShare(cell) >= 0.5 && most != shares.end() && *most > 0.0) {
        return static_cast<int>(most - shares.begin());
    }
    return seaOf(cell.centre());
}

bool RegionMap::isWideName(const QString &location) const
{
    return std::binary_search(m_wideNames.begin(), m_wideNames.end(), folded(location));
}

}  // namespace gaia::geo
