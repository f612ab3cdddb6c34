// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/basemap.h"
#include "core/geo/cellgrid.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gaia::geo {

/// A part of the world with a name: countries taken together, or a stretch of sea.
struct Region {
    QString name;           ///< as the table writes it, in English
    bool isSea = false;
    dataset::GeoBounds box; ///< around it; the whole Earth's where it is on both sides of 180
};

/// Which region and whether land lies at a place, on a raster of a quarter of a degree made once
/// from country shapes; a look-up costs nothing. Meant for statistics, not for borders. Immutable.
class RegionMap final {
public:
    static constexpr int kNone = -1;

    /// `table`: see resources/regions/README.md. A country that the table names and the base map
    /// lacks is an error; a country that no region names is land without a region.
    [[nodiscard]] static base::Result<RegionMap> from(const Basemap &basemap,
                                                      const QByteArray &table);
    /// From what the program carries.
    [[nodiscard]] static base::Result<RegionMap> builtIn();

    [[nodiscard]] const std::vector<Region> &regions() const { return m_regions; }
    [[nodiscard]] bool isLand(const dataset::GeoPoint &point) const;
    /// The region of a place, kNone if none; at a coast land is preferred up to half a degree away.
    [[nodiscard]] int regionOf(const dataset::GeoPoint &point) const;
    /// The share of a cell that is land, 0 to 1.
    [[nodiscard]] double landShare(const dataset::GeoBounds &cell) const;
    /// The land region, or else the sea, that has most of the cell; kNone if none has any.
    [[nodiscard]] int regionOf(const dataset::GeoBounds &cell) const;
    /// True for the name of a country, a region or a continent and nothing else ("Brazil").
    [[nodiscard]] bool isWideName(const QString &location) const;

private:
    RegionMap() = default;
    void paint(const Basemap::Feature &country, quint8 value);
    void readSeas(const QByteArray &table);
    void measureBoxes();
    [[nodiscard]] quint8 at(int column, int row) const;
    [[nodiscard]] int seaOf(const dataset::GeoPoint &point) const;

    struct SeaBox {
        dataset::GeoBounds box;
        int region = kNone;
    };
    std::vector<Region> m_regions;
    std::vector<SeaBox> m_seas;      ///< the first that holds a place names it
    std::vector<quint8> m_raster;    ///< 0 sea, 1 land of no region, else region + 2
    QStringList m_wideNames;         ///< folded, sorted
};

}  // namespace gaia::geo
