// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes around polygons of every odd kind.
#include "core/dataset/footprint.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace gaia;
using dataset::boundsAround;
using dataset::GeoBounds;
using dataset::GeoPoint;
using dataset::outlineFromText;
using dataset::outlineOf;
using dataset::outlineText;
using Ring = std::vector<GeoPoint>;

namespace {

bool isBox(const std::optional<GeoBounds> &box, double west, double south, double east, double north)
{
    return box && std::abs(box->west - west) < 1e-9 && std::abs(box->south - south) < 1e-9
        && std::abs(box->east - east) < 1e-9 && std::abs(box->north - north) < 1e-9;
}

Ring rectangle(double west, double south, double east, double north)
{
    return {{south, west}, {south, east}, {north, east}, {north, west}, {south, west}};
}

}  // namespace

class FootprintTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsAround_nothingOrOffTheEarth_isNone()
    {
        QVERIFY(!boundsAround({}));
        QVERIFY(!boundsAround({{}, {}}));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!boundsAround({{{nan, 0.0}, {1.0, 1.0}}}));
        QVERIFY(!boundsAround({{{95.0, 0.0}, {1.0, 1.0}}}));
        QVERIFY(!boundsAround({{{1.0, std::numeric_limits<double>::infinity()}}}));
        QVERIFY(!boundsAround({{{1.0, 400.0}}}));
    }

    void boundsAround_plain_isItsBox()
    {
        QVERIFY(isBox(boundsAround({rectangle(10, 20, 14, 25)}), 10, 20, 14, 25));
        QVERIFY(isBox(boundsAround({{{5.0, 5.0}}}), 5, 5, 5, 5));
        QVERIFY(isBox(boundsAround({rectangle(10, 20, 14, 25), rectangle(-3, 18, -1, 19)}), -3, 18, 14, 25));
    }

    void boundsAround_crossingItself_isItsBox()
    {
        // A bow tie.
        QVERIFY(isBox(boundsAround({{{0, 0}, {4, 6}, {0, 6}, {4, 0}, {0, 0}}}), 0, 0, 6, 4));
    }

    void boundsAround_acrossTheAntimeridian_hasWestAboveEast()
    {
        QVERIFY(isBox(boundsAround({{{-20, 175}, {-20, -175}, {-15, -175}, {-15, 175}, {-20, 175}}}), 175, -20, -175, -15));
        // Cut in two by its writer.
        QVERIFY(isBox(boundsAround({rectangle(175, -20, 180, -15), rectangle(-180, -20, -175, -15)}), 175, -20, -175, -15));
        // From the other side.
        QVERIFY(isBox(boundsAround({{{-15, -175}, {-15, 175}, {-20, 175}, {-20, -175}, {-15, -175}}}), 175, -20, -175, -15));
    }

    void boundsAround_edgeOnTheAntimeridian_staysOnItsSide()
    {
        QVERIFY(isBox(boundsAround({rectangle(170, 0, 180, 10)}), 170, 0, 180, 10));
        QVERIFY(isBox(boundsAround({rectangle(-180, 0, -170, 10)}), -180, 0, -170, 10));
    }

    void boundsAround_wholeWorldOrAroundAPole_reachesAllAround()
    {
        QVERIFY(isBox(boundsAround({rectangle(-180, -90, 180, 90)}), -180, -90, 180, 90));
        Ring around;
        for (int lon = -180; lon < 180; lon += 30) {
            around.push_back({70.0, double(lon)});
        }
        around.push_back({70.0, -180.0});
        const auto box = boundsAround({around});
        QVERIFY(box && box->west == -180.0 && box->east == 180.0);
    }

    void outlineOf_whatABoxSaysAsWell_isNone()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(outlineOf({}).empty());
        QVERIFY(outlineOf({{{0.0, 0.0}, {1.0, 1.0}}}).empty());
        QVERIFY(outlineOf({{{nan, 0.0}, {1.0, 1.0}, {2.0, 0.0}}}).empty());
        QVERIFY(outlineOf({rectangle(10, 20, 14, 25)}).empty());
        QVERIFY(outlineOf({rectangle(-180, -90, 180, 90)}).empty());
        Ring around;
        for (int lon = -180; lon < 180; lon += 30) {
            around.push_back({70.0, double(lon)});
        }
        QVERIFY(outlineOf({around}).empty());
    }

    void outlineOf_turnedHoledAndCrossing_keepsEveryRing()
    {
        const auto turned = outlineOf({{{0, 5}, {5, 10}, {10, 5}, {5, 0}, {0, 5}}});
        QCOMPARE(turned.size(), std::size_t(1));
        QCOMPARE(turned.front().size(), std::size_t(4));
        const auto holed = outlineOf({rectangle(0, 0, 10, 10), rectangle(4, 4, 6, 6)});
        QCOMPARE(holed.size(), std::size_t(2));
        const auto bowTie = outlineOf({{{0, 0}, {4, 6}, {0, 6}, {4, 0}, {0, 0}}});
        QCOMPARE(bowTie.size(), std::size_t(1));
    }

    void outlineOf_acrossTheAntimeridian_runsOn()
    {
        const auto outline = outlineOf({{{-20, 179}, {-15, -178}, {-12, 178}, {-20, 179}}});
        QCOMPARE(outline.size(), std::size_t(1));
        QCOMPARE(outline.front()[1].lon, 182.0);
    }

    void outlineOf_coastOfManyPoints_keepsItsShape()
    {
        Ring circle;
        for (int i = 0; i < 50'000; ++i) {
            const double angle = i * 2.0 * 3.14159265358979 / 50'000.0;
            circle.push_back({10.0 * std::sin(angle), 10.0 * std::cos(angle)});
        }
        const auto outline = outlineOf({circle});
        QCOMPARE(outline.front().size(), std::size_t(dataset::kMostOutlinePoints));
        for (const GeoPoint &point : outline.front()) {
            QVERIFY(std::abs(std::hypot(point.lat, point.lon) - 10.0) < 1e-9);
        }
    }

    void outlineText_readsBack()
    {
        const auto outline = outlineOf({rectangle(0, 0, 10, 10), rectangle(4.123456, 4, 6, 6)});
        QCOMPARE(outlineFromText(outlineText(outline)), outline);
        QVERIFY(outlineFromText({}).empty());
        QVERIFY(outlineFromText(QStringLiteral("nonsense")).empty());
        QVERIFY(outlineFromText(QStringLiteral("1,2;3,4;5,6|7,95;1,1;2,2")).empty());
    }
};

QTEST_GUILESS_MAIN(FootprintTest)
#include "footprinttest.moc"
