// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boxtool.h"

#include <QTest>

#include <cmath>

using namespace gaia;
using geo::MapView;
using geo::ProjectionKind;
using map::BoxTool;

namespace {

const QSizeF kSize(1000.0, 500.0);

}  // namespace

class BoxToolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finish_aClick_isNoBox()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        BoxTool box;
        box.begin(view, {500, 250});
        box.drag(view, {503, 252});
        box.finish(view);
        QVERIFY(!box.hasBox());
        QVERIFY(!box.bounds());
        QVERIFY(box.outline(view).isEmpty());
    }

    void bounds_anyDirection_isTheSameBox()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        const QPointF one = view.screenOf({-10.0, -20.0});
        const QPointF other = view.screenOf({30.0, 40.0});
        const dataset::GeoBounds expected{-20.0, -10.0, 40.0, 30.0};
        for (const bool isTurned : {false, true}) {
            BoxTool box;
            box.begin(view, isTurned ? other : one);
            box.drag(view, isTurned ? one : other);
            box.finish(view);
            QVERIFY(box.bounds());
            QCOMPARE(*box.bounds(), expected);
        }
    }

    void bounds_mercatorAcrossTheAntimeridian_wraps()
    {
        const MapView view = MapView::world(ProjectionKind::WebMercator, kSize)
                                 .zoomed(4.0, {500, 250})
                                 .centredOn({0.0, 180.0});
        BoxTool box;
        box.begin(view, view.screenOf({10.0, 170.0}));
        box.drag(view, view.screenOf({-10.0, -165.0}));
        box.finish(view);
        QCOMPARE(*box.bounds(), (dataset::GeoBounds{170.0, -10.0, -165.0, 10.0}));
        QVERIFY(box.outline(view).boundingRect().width() < 500.0);
    }

    void bounds_draggedOffTheWorld_stopsAtItsEdge()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        BoxTool box;
        box.begin(view, view.screenOf({0.0, 0.0}));
        box.drag(view, {-9'000.0, -9'000.0});
        box.finish(view);
        QVERIFY(dataset::isOnEarth(*box.bounds()));
        QCOMPARE(box.bounds()->west, -180.0);
        QCOMPARE(box.bounds()->north, 90.0);
    }

    void bounds_wholeRoundInMercator_isTheWholeWorld()
    {
        const MapView view = MapView::world(ProjectionKind::WebMercator, kSize);
        BoxTool box;
        box.begin(view, {0.0, 100.0});
        box.drag(view, {1'001.0, 400.0});
        box.finish(view);
        QCOMPARE(box.bounds()->west, -180.0);
        QCOMPARE(box.bounds()->east, 180.0);
    }

    void outline_equalEarth_followsTheMeridians()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        BoxTool box;
        box.begin(view, view.screenOf({0.0, 100.0}));
        box.drag(view, view.screenOf({60.0, 150.0}));
        box.finish(view);
        for (const QPointF &corner : box.outline(view)) {
            const auto place = view.geoAt(corner);
            QVERIFY(place);
            const bool isOnSide = std::abs(place->lon - 100.0) < 1e-3 || std::abs(place->lon - 150.0) < 1e-3
                || std::abs(place->lat) < 1e-3 || std::abs(place->lat - 60.0) < 1e-3;
            QVERIFY(isOnSide);
        }
    }
};

QTEST_GUILESS_MAIN(BoxToolTest)
#include "boxtooltest.moc"
