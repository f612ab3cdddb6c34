// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/clusters.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace gaia;
using dataset::MapPoint;
using dataset::Standing;
using geo::Clusters;
using geo::Projection;
using geo::ProjectionKind;

namespace {

std::vector<MapPoint> scattered(int count, unsigned seed = 7)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> lon(-180.0F, 180.0F);
    std::uniform_real_distribution<float> lat(-90.0F, 90.0F);
    std::vector<MapPoint> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        points.push_back({{index + 1}, lon(random), lat(random), static_cast<Standing>(index % 5)});
    }
    return points;
}

QRectF everywhere(const Clusters &clusters)
{
    return clusters.projection().extent().adjusted(-1, -1, 1, 1);
}

bool isSame(const Clusters::Cell &one, const Clusters::Cell &other)
{
    return one.box == other.box && one.middle == other.middle && one.counts == other.counts;
}

}  // namespace

class ClustersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_ofNothing_areNone()
    {
        const Clusters none;
        QCOMPARE(none.size(), std::size_t(0));
        QVERIFY(none.cells(everywhere(none), 5).empty());
        QCOMPARE(none.counts().total(), 0U);
        const Clusters empty({}, Projection(ProjectionKind::WebMercator));
        QVERIFY(empty.cells(everywhere(empty), 0).empty());
        QVERIFY(empty.bounds(0, 0).isNull());
    }

    void cells_atEveryLevel_sumToTheWhole()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Clusters clusters(scattered(5'000), Projection(kind));
            for (int level = 0; level <= Clusters::kMaxLevel; level += 2) {
                geo::StandingCounts sum;
                std::set<qint64> keys;
                for (const Clusters::Cell &cell : clusters.cells(everywhere(clusters), level)) {
                    QVERIFY(cell.box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(cell.middle));
                    QCOMPARE(static_cast<std::size_t>(cell.counts.total()), cell.size());
                    for (std::size_t standing = 0; standing < 5; ++standing) {
                        sum.byStanding[standing] += cell.counts.byStanding[standing];
                    }
                    for (std::size_t index = cell.first; index < cell.last; ++index) {
                        keys.insert(clusters.key(index).value);
                    }
                }
                QCOMPARE(keys.size(), std::size_t(5'000));
                QVERIFY(sum == clusters.counts());
            }
            for (const quint32 count : clusters.counts().byStanding) {
                QCOMPARE(count, 1'000U);
            }
        }
    }

    void cells_whilePanning_neverRegroup()
    {
        const Clusters clusters(scattered(20'000), Projection());
        const int level = 6;
        const auto all = clusters.cells(everywhere(clusters), level);
        for (double x = -2.0; x < 2.0; x += 0.0613) {
            const QRectF window(x, -0.5, 1.1, 0.7);
            const auto seen = clusters.cells(window, level);
            std::size_t expected = 0;
            for (const Clusters::Cell &cell : all) {
                if (!cell.box.intersects(window)) {
                    continue;
                }
                ++expected;
                QVERIFY(std::any_of(seen.begin(), seen.end(),
                                    [&](const auto &other) { return isSame(cell, other); }));
            }
            QCOMPARE(seen.size(), expected);
        }
    }

    void cells_inAnotherOrder_areTheSame()
    {
        std::vector<MapPoint> points = scattered(3'000);
        points.push_back({{9'001}, 10.0F, 10.0F, Standing::Edited});
        points.push_back({{9'002}, 10.0F, 10.0F, Standing::Pending});
        const Clusters one(points, Projection());
        std::shuffle(points.begin(), points.end(), std::mt19937(3));
        const Clusters other(points, Projection());
        for (std::size_t index = 0; index < one.size(); ++index) {
            QVERIFY(one.key(index) == other.key(index));
        }
    }

    void cells_atTheAntimeridian_countEachPointOnce()
    {
        const std::vector<MapPoint> points{{{1}, 180.0F, 0.0F, Standing::Accepted},
                                           {{2}, -180.0F, 0.0F, Standing::Accepted},
                                           {{3}, 179.99F, -17.0F, Standing::Pending},
                                           {{4}, -179.99F, 52.0F, Standing::Rejected}};
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Clusters clusters(points, Projection(kind));
            for (const int level : {0, 1, 8, Clusters::kMaxLevel}) {
                quint32 total = 0;
                for (const Clusters::Cell &cell : clusters.cells(everywhere(clusters), level)) {
                    total += cell.counts.total();
                }
                QCOMPARE(total, 4U);
            }
        }
    }

    void cells_atThePoles_areKept()
    {
        const std::vector<MapPoint> points{{{1}, 0.0F, 90.0F, Standing::None},
                                           {{2}, 0.0F, -90.0F, Standing::None}};
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Clusters clusters(points, Projection(kind));
            QCOMPARE(clusters.cells(everywhere(clusters), 4).size(), std::size_t(2));
        }
    }

    void cells_ofOnePlace_neverPart()
    {
        std::vector<MapPoint> points;
        for (int index = 0; index < 300; ++index) {
            points.push_back({{index + 1}, 46.34F, -15.87F, Standing::Pending});
        }
        const Clusters clusters(points, Projection());
        const auto cells = clusters.cells(everywhere(clusters), Clusters::kMaxLevel);
        QCOMPARE(cells.size(), std::size_t(1));
        QCOMPARE(cells.front().counts.of(Standing::Pending), 300U);
        QCOMPARE(clusters.bounds(0, 300).width(), 0.0);
    }

    void position_ofAPoint_isWithinAMetre()
    {
        const auto points = scattered(500);
        const Projection projection;
        const Clusters clusters(points, projection);
        for (std::size_t index = 0; index < clusters.size(); ++index) {
            const MapPoint &point = points[static_cast<std::size_t>(clusters.key(index).value - 1)];
            QCOMPARE(clusters.standing(index), point.standing);
            const QPointF away = clusters.position(index) - projection.toPlane({point.lat, point.lon});
            QVERIFY(away.manhattanLength() * geo::kEarthRadiusKm < 0.001);
        }
    }

    void bytes_ofAMillionPoints_stayWithinSixtyFourEach()
    {
        const Clusters clusters(scattered(1'000'000), Projection());
        QCOMPARE(clusters.counts().total(), 1'000'000U);
        QVERIFY(clusters.bytes() <= std::size_t(64) * 1'000'000U);
        QBENCHMARK {
            QVERIFY(!clusters.cells({-2.7, -0.9, 5.4, 1.8}, 5).empty());
        }
    }

    void build_ofAMillionPoints_isMeasured()
    {
        const auto points = scattered(1'000'000);
        QBENCHMARK_ONCE {
            QCOMPARE(Clusters(points, Projection()).size(), points.size());
        }
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "clusterstest.moc"
