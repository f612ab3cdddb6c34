// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/countrymap.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::GeoPoint;
using geo::CountryMap;

class CountryMapTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void at_noPlaceOnEarth_isNone()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const GeoPoint &point : {GeoPoint{91.0, 0.0}, GeoPoint{0.0, 181.0}, GeoPoint{nan, 0.0},
                                      GeoPoint{0.0, nan}, GeoPoint{1e300, -1e300}}) {
            QVERIFY(!CountryMap::builtIn().at(point));
            QVERIFY(!CountryMap::builtIn().distanceToLandKm(point, 100.0));
        }
    }

    void at_emptyMap_knowsNothing()
    {
        const CountryMap map((geo::Basemap()));
        QVERIFY(!map.at({48.0, 2.0}));
        QVERIFY(!map.distanceToEdgeKm({48.0, 2.0}, 1e6));
    }

    void at_knownPlaces_namesTheirCountry_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<QString>("name");
        const auto row = [](double lat, double lon, const QString &name) {
            QTest::addRow("%g,%g", lat, lon) << lat << lon << name;
        };
        row(48.86, 2.35, u"France"_s);
        row(35.69, 51.39, u"Iran"_s);
        row(-15.8, -47.9, u"Brazil"_s);
        row(66.0, -173.0, u"Russia"_s);       // Chukotka, east of the antimeridian
        row(66.0, 175.0, u"Russia"_s);
        row(61.2, -149.9, u"United States"_s);
        row(-29.5, 28.2, u"Lesotho"_s);       // a hole in South Africa
        row(-30.5, 25.0, u"South Africa"_s);
        row(-89.9, 13.0, u"Antarctica"_s);
        row(-90.0, 0.0, u"Antarctica"_s);
        row(72.0, -40.0, u"Greenland"_s);
        row(4.9, -52.3, u"French Guiana"_s);
        row(-21.1, 55.5, u"Réunion"_s);
        row(78.2, 15.6, u"Svalbard and Jan Mayen"_s);
        row(61.0, 9.0, u"Norway"_s);
        row(45.2, 34.2, u"Russia"_s);         // who controls Crimea, not who claims it
        row(35.3, 33.5, u"Northern Cyprus"_s);
        row(9.6, 44.1, u"Somaliland"_s);
        row(0.0, 0.0, QString());
        row(30.0, -40.0, QString());
        row(42.0, 51.0, QString());           // the Caspian Sea
        row(89.9, 0.0, QString());
    }

    void at_knownPlaces_namesTheirCountry()
    {
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(QString, name);
        QCOMPARE(geo::countryNameAt({lat, lon}), name);
    }

    void at_aGridOfTheWorld_landIsAboutAThird()
    {
        double land = 0.0;
        double all = 0.0;
        for (double lat = -89.0; lat < 90.0; lat += 2.0) {
            for (double lon = -179.0; lon < 180.0; lon += 2.0) {
                const double weight = std::cos(lat * 0.0174533);
                all += weight;
                land += CountryMap::builtIn().at({lat, lon}) ? weight : 0.0;
            }
        }
        QVERIFY2(land / all > 0.28 && land / all < 0.31, qPrintable(QString::number(land / all)));
    }

    void distance_inside_isZero_andOutsideGrows()
    {
        const CountryMap &map = CountryMap::builtIn();
        const dataset::Country *italy = dataset::countryNamed(u"Italy"_s);
        QVERIFY(italy);
        QCOMPARE(map.distanceKm({42.5, 13.0}, *italy, 500.0), std::optional(0.0));
        // Dubrovnik lies some 190 km across the Adriatic from the Gargano.
        const auto across = map.distanceKm({42.65, 18.09}, *italy, 500.0);
        QVERIFY(across && *across > 150.0 && *across < 230.0);
        QVERIFY(!map.distanceKm({42.65, 18.09}, *italy, 100.0));
        QVERIFY(!map.distanceKm({0.0, -140.0}, *italy, 5'000.0));
    }

    void distance_toLand_overTheAntimeridian()
    {
        // Between Fiji's islands, on the line itself.
        const auto km = CountryMap::builtIn().distanceToLandKm({-17.5, 180.0}, 500.0);
        QVERIFY(km && *km < 100.0);
        const auto far = CountryMap::builtIn().distanceToLandKm({-48.9, -123.4}, 1'000.0);
        QVERIFY(!far);  // Point Nemo
    }
};

QTEST_GUILESS_MAIN(CountryMapTest)
#include "countrymaptest.moc"
