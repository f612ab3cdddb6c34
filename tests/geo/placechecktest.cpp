// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/placecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::Gazetteer;
using geo::Geocoder;
using geo::PlaceFault;
using Kind = PlaceFault::Kind;

class PlaceCheckTest final : public QObject {
    Q_OBJECT

private:
    const Geocoder m_geocoder{Gazetteer::builtIn()};

    std::vector<PlaceFault> faults(const QString &name, double lat, double lon)
    {
        dataset::Place place;
        place.name = name;
        place.point = dataset::GeoPoint{lat, lon};
        return faultsOf(place, m_geocoder);
    }

private Q_SLOTS:
    void place_wrong_isTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString &name, double lat, double lon, Kind kind) {
            QTest::newRow(qPrintable(name)) << name << lat << lon << int(kind);
        };
        row(u"Lake Urmia, Iran"_s, 39.0, 33.0, Kind::Country);          // in Turkey
        row(u"Athens, Greece"_s, -37.98, 23.73, Kind::Country);         // the wrong hemisphere
        row(u"Athens, Greece "_s, 23.73, 37.98, Kind::Swapped);
        row(u"Somewhere, Brazil"_s, 0.0, 0.0, Kind::NullIsland);
        row(u"Black Sea"_s, 50.0, 30.0, Kind::Sea);                     // Kyiv
        row(u"Sahara Desert"_s, 30.0, -40.0, Kind::Sea);                // the Atlantic
    }

    void place_wrong_isTold()
    {
        QFETCH(QString, name);
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(int, kind);
        const auto found = faults(name, lat, lon);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(int(found.front().kind), kind);
        QVERIFY(!found.front().message.isEmpty());
    }

    void place_swapped_offersTheOtherWay()
    {
        const auto found = faults(u"Athens, Greece"_s, 23.73, 37.98);
        QVERIFY(!found.empty() && found.front().fix.has_value());
        QCOMPARE(*found.front().fix, (dataset::GeoPoint{37.98, 23.73}));
    }

    void place_right_isSilent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        const auto row = [](const QString &name, double lat, double lon) {
            QTest::newRow(qPrintable(name)) << name << lat << lon;
        };
        row(u"Lake Urmia, Iran"_s, 37.7, 45.3);
        row(u"Hudson Bay, Canada"_s, 58.0, -85.0);
        row(u"Miami, Florida, USA"_s, 25.7, -80.0);    // just off the coast
        row(u"Black Sea"_s, 43.0, 34.0);
        row(u"Black Sea "_s, 44.5, 33.5);       // its shore
        row(u"Kourou, French Guiana"_s, 5.16, -52.65);
        row(u"Kourou, France"_s, 5.16, -52.65);
        row(u"Nuuk, Greenland"_s, 64.18, -51.7);
        row(u"a place nobody knows"_s, 10.0, 10.0);
        row(u""_s, 10.0, 10.0);
    }

    void place_right_isSilent()
    {
        QFETCH(QString, name);
        QFETCH(double, lat);
        QFETCH(double, lon);
        const auto found = faults(name, lat, lon);
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().message));
    }
};

QTEST_GUILESS_MAIN(PlaceCheckTest)
#include "placechecktest.moc"
