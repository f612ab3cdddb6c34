// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/blocks.h"
#include "core/curation/spherepoints.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace gaia;
using curation::BlockCells;
using curation::BlockTime;
using dataset::GeoPoint;

class BlocksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void period_thatIsNotKnown_isNone()
    {
        QVERIFY(!curation::periodOf(BlockTime::Month, {}));
        // Known to a year only: in no month, but in that year.
        const auto year = *dataset::acquisitionFromText(u"2012"_s);
        QVERIFY(!curation::periodOf(BlockTime::Month, year));
        QVERIFY(!curation::periodOf(BlockTime::Quarter, year));
        QVERIFY(curation::periodOf(BlockTime::Year, year));
        const auto turn = *dataset::acquisitionFromText(u"2010-12-31..2011-01-01"_s);
        QVERIFY(!curation::periodOf(BlockTime::Year, turn));
        QVERIFY(curation::periodOf(BlockTime::Any, turn));
    }

    void period_ofTwoDays_isTheSameWithinIt()
    {
        const auto of = [](BlockTime time, const QString &day) {
            return curation::periodOf(time, *dataset::acquisitionFromText(day));
        };
        QCOMPARE(of(BlockTime::Month, u"2012-02-01"_s), of(BlockTime::Month, u"2012-02-29"_s));
        QVERIFY(of(BlockTime::Month, u"2012-02-01"_s) != of(BlockTime::Month, u"2013-02-01"_s));
        QCOMPARE(of(BlockTime::Quarter, u"2012-01-01"_s), of(BlockTime::Quarter, u"2012-03-31"_s));
        QVERIFY(of(BlockTime::Quarter, u"2012-03-31"_s) != of(BlockTime::Quarter, u"2012-04-01"_s));
        QVERIFY(of(BlockTime::Day, u"2012-03-31"_s) != of(BlockTime::Day, u"2012-04-01"_s));
    }

    void cell_acrossTheAntimeridian_isOne()
    {
        for (const double degrees : {0.5, 1.0, 5.0, 30.0}) {
            const BlockCells cells(degrees);
            for (const double lat : {-70.3, -16.2, 0.1, 52.9}) {
                QCOMPARE(cells.cellOf({lat, 179.99}), cells.cellOf({lat, -179.99}));
                QCOMPARE(cells.cellOf({lat, 180.0}), cells.cellOf({lat, -180.0}));
                QVERIFY(cells.cellOf({lat, 179.99}) != cells.cellOf({lat, 0.0}));
            }
        }
    }

    void middle_ofACell_liesInIt()
    {
        for (const double degrees : {0.01, 0.5, 10.0, 90.0}) {
            const BlockCells cells(degrees);
            for (const auto &point : {dataset::GeoPoint{89.99, 12.0}, {-90.0, -180.0}, {36.2, 179.99},
                                      {0.0, 0.0}, {-33.3, -179.99}, {52.5, 13.4}}) {
                const qint64 cell = cells.cellOf(point);
                const dataset::GeoPoint middle = cells.middleOf(cell);
                QCOMPARE(cells.cellOf(middle), cell);
                QVERIFY(std::abs(middle.lat - point.lat) <= cells.degrees() / 2 + 1e-9);
            }
        }
    }

    void cell_atThePoles_isDefined()
    {
        const BlockCells cells(90.0);
        QCOMPARE(cells.cellOf({90.0, 12.0}), cells.cellOf({89.0, 12.0}));
        QVERIFY(cells.cellOf({90.0, 0.0}) != cells.cellOf({-90.0, 0.0}));
        QCOMPARE(BlockCells(1.0).cellOf({90.0, 0.0}), BlockCells(1.0).cellOf({89.9, 0.0}));
    }

    void cells_ofOneHeight_haveNearlyOneArea()
    {
        // Points spread evenly over the sphere meet each cell about as often.
        const BlockCells cells(10.0);
        QHash<qint64, int> met;
        const int points = 400'000;
        for (int i = 0; i < points; ++i) {
            const double z = 1.0 - 2.0 * (i + 0.5) / points;
            const double lon = std::fmod(i * 137.50776405003785, 360.0) - 180.0;
            ++met[cells.cellOf({std::asin(z) * 180.0 / std::numbers::pi, lon})];
        }
        QVERIFY(met.size() > 380 && met.size() < 440);
        const double mean = double(points) / double(met.size());
        for (const int count : std::as_const(met)) {
            QVERIFY2(count > 0.75 * mean && count < 1.35 * mean, qPrintable(QString::number(count)));
        }
    }

    void nearest_ofNoPoints_isNone()
    {
        QVERIFY(!curation::SpherePoints({}).nearest({0.0, 0.0}));
    }

    void nearest_agreesWithAskingAll()
    {
        QRandomGenerator random(4);
        std::vector<GeoPoint> points;
        for (int i = 0; i < 700; ++i) {
            // A third of them pile up on few places, as guessed coordinates do.
            points.push_back(i % 3 == 0 ? GeoPoint{double(random.bounded(4)) * 30.0 - 45.0, 180.0}
                                        : GeoPoint{random.generateDouble() * 180.0 - 90.0,
                                                   random.generateDouble() * 360.0 - 180.0});
        }
        const curation::SpherePoints tree(points);
        for (int i = 0; i < 500; ++i) {
            const GeoPoint asked{random.generateDouble() * 180.0 - 90.0,
                                 i % 4 == 0 ? -179.999 : random.generateDouble() * 360.0 - 180.0};
            const auto found = tree.nearest(asked);
            double least = 1e9;
            for (const GeoPoint &point : points) {
                least = std::min(least, kilometres(asked, point));
            }
            QVERIFY(found);
            QVERIFY2(std::abs(found->km - least) < 0.01, qPrintable(QString::number(found->km - least)));
            QVERIFY(std::abs(kilometres(asked, points[found->index]) - least) < 0.01);
        }
    }

private:
    static double kilometres(const GeoPoint &a, const GeoPoint &b)
    {
        const double rad = std::numbers::pi / 180.0;
        const double half = std::pow(std::sin((a.lat - b.lat) * rad / 2.0), 2)
            + std::cos(a.lat * rad) * std::cos(b.lat * rad)
                * std::pow(std::sin((a.lon - b.lon) * rad / 2.0), 2);
        return 2.0 * 6371.0088 * std::asin(std::min(1.0, std::sqrt(half)));
    }
};

QTEST_GUILESS_MAIN(BlocksTest)
#include "blockstest.moc"
