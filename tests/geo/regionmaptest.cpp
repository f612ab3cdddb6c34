// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/regionmap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::RegionMap;

class RegionMapTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto map = RegionMap::builtIn();
        QVERIFY2(map.has_value(), map ? "" : qPrintable(map.error().message));
        m_map = std::make_unique<RegionMap>(std::move(*map));
    }

    void from_wrongTable_saysWhat_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << u"table of regions"_s;
        QTest::newRow("no such country")
            << QByteArray("{\"land\":[{\"name\":\"X\",\"countries\":[\"Atlantis\"]}],\"seas\":[],\"wide_names\":[]}")
            << u"Atlantis"_s;
        QTest::newRow("a box of three")
            << QByteArray("{\"land\":[],\"seas\":[{\"name\":\"X\",\"boxes\":[[1,2,3]]}],\"wide_names\":[]}")
            << u"table of regions"_s;
    }
    void from_wrongTable_saysWhat()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, said);
        const auto basemap = geo::Basemap::fromFile(u":/basemap/world-110m.gbm"_s);
        const auto map = RegionMap::from(*basemap, table);
        QVERIFY(!map);
        QVERIFY(map.error().message.contains(said));
    }

    void regionOf_knownPlaces_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("land");
        const auto row = [](const char *name, double lat, double lon, const QString &region,
                            bool land) { QTest::newRow(name) << lat << lon << region << land; };
        row("Kisangani", 0.52, 25.2, u"Central Africa"_s, true);
        row("Almaty", 43.25, 76.95, u"Central Asia"_s, true);
        row("Manaus", -3.1, -60.0, u"South America"_s, true);
        row("Chukotka beyond 180", 66.5, -173.0, u"Russia"_s, true);
        row("the South Pole", -90.0, 0.0, u"Antarctica"_s, true);
        row("Lisbon at the coast", 38.71, -9.15, u"Southern Europe"_s, true);
        row("middle of the North Pacific", 30.0, -150.0, u"the North Pacific"_s, false);
        row("South Pacific at 180", -30.0, 180.0, u"the South Pacific"_s, false);
        row("middle of the South Atlantic", -30.0, -15.0, u"the South Atlantic"_s, false);
        row("off the Maldives", -5.0, 80.0, u"the Indian Ocean"_s, false);
        row("Weddell Sea", -72.0, -45.0, u"the Southern Ocean"_s, false);
        row("between Crete and Egypt", 33.5, 26.0, u"the Mediterranean and Black Sea"_s, false);
        row("Gulf of Guinea", 0.0, -1.0, u"the North Atlantic"_s, false);
    }
    void regionOf_knownPlaces()
    {
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(QString, region);
        QFETCH(bool, land);
        const dataset::GeoPoint point{lat, lon};
        const int found = m_map->regionOf(point);
        QVERIFY(found != RegionMap::kNone);
        QCOMPARE(m_map->regions()[static_cast<std::size_t>(found)].name, region);
        QCOMPARE(m_map->isLand(point), land);
    }

    void everyCell_hasARegion()
    {
        const geo::CellGrid grid;
        int land = 0;
        for (int cell = 0; cell < grid.size(); ++cell) {
            QVERIFY2(m_map->regionOf(grid.bounds(cell)) != RegionMap::kNone,
                     qPrintable(QString::number(cell)));
            land += m_map->landShare(grid.bounds(cell)) >= 0.5 ? 1 : 0;
        }
        // 29 per cent of the Earth is land.
        QVERIFY(land > 0.26 * grid.size() && land < 0.31 * grid.size());
    }

    void everyRegion_hasABoxWithinTheWorld()
    {
        for (const geo::Region &region : m_map->regions()) {
            QVERIFY2(isOnEarth(region.box) && region.box.south < region.box.north,
                     qPrintable(region.name));
        }
    }

    void isWideName_countriesAndContinents_only()
    {
        QVERIFY(m_map->isWideName(u"Brazil"_s));
        QVERIFY(m_map->isWideName(u"  united   states "_s));
        QVERIFY(m_map->isWideName(u"Africa"_s));
        QVERIFY(!m_map->isWideName(u"Manaus, Brazil"_s));
        QVERIFY(!m_map->isWideName(QString()));
    }

private:
    std::unique_ptr<RegionMap> m_map;
};

QTEST_GUILESS_MAIN(RegionMapTest)
#include "regionmaptest.moc"
