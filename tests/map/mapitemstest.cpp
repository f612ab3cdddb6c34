// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapitems.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace gaia;
using dataset::MapPoint;
using dataset::Standing;
using geo::Clusters;
using geo::MapView;
using geo::Projection;
using geo::ProjectionKind;
using map::MapItem;
using map::MapItems;

namespace {

const QSizeF kSize(1280.0, 500.0);

std::vector<MapPoint> scattered(int count)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<float> lon(-180.0F, 180.0F);
    std::uniform_real_distribution<float> lat(-60.0F, 75.0F);
    std::vector<MapPoint> points;
    for (int index = 0; index < count; ++index) {
        points.push_back({{index + 1}, lon(random), lat(random), static_cast<Standing>(index % 5)});
    }
    return points;
}

quint32 total(const MapItems &items)
{
    quint32 sum = 0;
    for (const MapItem &item : items) {
        sum += static_cast<quint32>(item.last - item.first);
    }
    return sum;
}

}  // namespace

class MapItemsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layOut_nothing_isEmpty()
    {
        QVERIFY(map::layOut(Clusters(), MapView::world(ProjectionKind::EqualEarth, kSize)).empty());
    }

    void layOut_clustersOfAnotherProjection_isEmpty()
    {
        const Clusters clusters(scattered(10), Projection(ProjectionKind::WebMercator));
        QVERIFY(map::layOut(clusters, MapView::world(ProjectionKind::EqualEarth, kSize)).empty());
    }

    void layOut_theWorld_holdsEveryPointOnce()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Clusters clusters(scattered(4'000), Projection(kind));
            const MapView view = MapView::world(kind, {1280.0, 1280.0});
            const MapItems items = map::layOut(clusters, view.zoomed(1e-9, {}));
            if (kind == ProjectionKind::EqualEarth) {
                QCOMPARE(total(items), 4'000U);
            } else {
                QVERIFY(total(items) >= 4'000U);  // the edges belong to two copies
            }
        }
    }

    void layOut_rings_neverCoverEachOther()
    {
        const Clusters clusters(scattered(41'030), Projection());
        MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        for (int turn = 0; turn < 12; ++turn) {
            const MapItems items = map::layOut(clusters, view);
            for (std::size_t one = 0; one < items.size(); ++one) {
                for (std::size_t other = 0; other < one; ++other) {
                    if (items[one].kind != MapItem::Kind::Cluster
                        || items[other].kind != MapItem::Kind::Cluster) {
                        continue;
                    }
                    const QPointF away = items[one].at - items[other].at;
                    QVERIFY(std::hypot(away.x(), away.y()) + 1e-6
                            >= map::ringRadius(items[one].counts.total())
                                + map::ringRadius(items[other].counts.total()));
                }
            }
            view = view.zoomed(1.7, {500.0, 200.0});
        }
    }

    void layOut_whilePanning_movesNothingInTheWorld()
    {
        const Clusters clusters(scattered(2'000), Projection());
        const MapView start = MapView::world(ProjectionKind::EqualEarth, kSize).zoomed(5.0, {640, 200});
        const QPointF by(61.0, -23.0);
        const MapItems before = map::layOut(clusters, start);
        const MapItems after = map::layOut(clusters, start.panned(by));
        int same = 0;
        for (const MapItem &item : before) {
            for (const MapItem &other : after) {
                if (item.first != other.first) {
                    continue;
                }
                const QRectF inside = QRectF(QPointF(), kSize).adjusted(80, 80, -80, -80);
                if (!inside.contains(item.at) || !inside.contains(other.at)) {
                    continue;
                }
                QCOMPARE(other.kind, item.kind);
                QCOMPARE(other.last, item.last);
                QVERIFY((item.at - by - other.at).manhattanLength() < 1e-6);
                ++same;
            }
        }
        QVERIFY(same > 20);
    }

    void layOut_twoAtOnePlace_areARingAtEveryScale()
    {
        const Clusters clusters({{{1}, 10.0F, 10.0F, Standing::Accepted},
                                 {{2}, 10.0F, 10.0F, Standing::Pending}},
                                Projection(ProjectionKind::EqualEarth));
        const MapView world = MapView::world(ProjectionKind::EqualEarth, kSize).centredOn({10, 10});
        for (const double factor : {1.0, 50.0, 5'000.0}) {
            const MapView view = world.zoomed(factor, world.screenOf({10, 10}));
            const MapItems items = map::layOut(clusters, view);
            QVERIFY2(items.size() == 1, qPrintable(QString::number(factor)));
            QCOMPARE(items.front().kind, MapItem::Kind::Cluster);
            QCOMPARE(items.front().counts.total(), 2U);
        }
    }

    void layOut_near_givesThumbnailsWhereThereIsRoom()
    {
        const Clusters clusters({{{1}, 10.0F, 10.0F, Standing::Accepted},
                                 {{2}, 14.0F, 10.0F, Standing::Pending},
                                 {{3}, 30.0F, 10.0F, Standing::Rejected}},
                                Projection());
        const MapView far = MapView::world(ProjectionKind::EqualEarth, kSize).centredOn({10, 20});
        for (const MapItem &item : map::layOut(clusters, far)) {
            QVERIFY(item.kind != MapItem::Kind::Thumbnail);
        }
        // Near enough for pictures, but the first two would cover each other.
        const MapItems items = map::layOut(clusters, far.zoomed(3.0, {640, 250}));
        QCOMPARE(items.size(), std::size_t(3));
        for (const MapItem &item : items) {
            QCOMPARE(item.kind, item.key.value == 3 ? MapItem::Kind::Thumbnail : MapItem::Kind::Point);
        }
    }

    void itemAt_findsWhatIsUnderThePointer()
    {
        const Clusters clusters({{{1}, 0.0F, 0.0F, Standing::Accepted}}, Projection());
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        const MapItems items = map::layOut(clusters, view);
        const QPointF at = view.screenOf({0.0, 0.0});
        QVERIFY(map::itemAt(items, at + QPointF(5.0, 0.0)));
        QVERIFY(!map::itemAt(items, at + QPointF(25.0, 0.0)));
        QVERIFY(!map::itemAt({}, at));
    }
};

QTEST_GUILESS_MAIN(MapItemsTest)
#include "mapitemstest.moc"
