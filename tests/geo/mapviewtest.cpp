// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/mapview.h"
#include "core/geo/scalebar.h"

#include <QTest>

#include <cmath>

using namespace gaia;
using dataset::GeoPoint;
using geo::MapView;
using geo::ProjectionKind;

namespace {

const QSizeF kSize(1280.0, 420.0);

bool isNear(const GeoPoint &one, const GeoPoint &other, double degrees)
{
    return std::abs(one.lat - other.lat) < degrees && std::abs(one.lon - other.lon) < degrees;
}

}  // namespace

class MapViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void world_bothProjections_fillsTheWidth()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const MapView view = MapView::world(kind, kSize);
            QVERIFY(std::abs(view.projection().extent().width() * view.scale() - 1280.0) < 1e-6);
            QVERIFY(std::abs(view.centreGeo().lat - 12.0) < 1e-6);
        }
    }

    void zoomed_atTheCursor_keepsThePlaceThere()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            MapView view = MapView::world(kind, kSize);
            const QPointF cursor(700.0, 150.0);
            const GeoPoint before = *view.geoAt(cursor);
            for (int turn = 0; turn < 12; ++turn) {
                view = view.zoomed(1.5, cursor);
            }
            QVERIFY(isNear(*view.geoAt(cursor), before, 1e-6));
        }
    }

    void zoomed_withoutEnd_stopsAtItsLimits()
    {
        MapView view = MapView::world(ProjectionKind::WebMercator, kSize);
        QCOMPARE(view.zoomed(1e-9, {}).scale(), view.minScale());
        QCOMPARE(view.zoomed(1e12, {}).scale(), view.maxScale());
    }

    void panned_equalEarth_stopsAtTheEdge()
    {
        const MapView near = MapView::world(ProjectionKind::EqualEarth, kSize).zoomed(4.0, {640, 210});
        const MapView east = near.panned({1e6, 0.0});
        QVERIFY(std::abs(east.planeRect().right() - east.projection().extent().right()) < 1e-9);
    }

    void panned_mercatorRoundTheWorld_comesBack()
    {
        const MapView start = MapView::world(ProjectionKind::WebMercator, kSize).zoomed(3.0, {640, 210});
        const double round = start.projection().period() * start.scale();
        MapView view = start;
        for (int step = 0; step < 8; ++step) {
            view = view.panned({round / 8.0, 0.0});
        }
        QVERIFY(isNear(view.centreGeo(), start.centreGeo(), 1e-6));
    }

    void screenOf_beyondTheAntimeridian_isTheNearCopy()
    {
        const MapView view = MapView::world(ProjectionKind::WebMercator, kSize)
                                 .zoomed(4.0, {640, 210})
                                 .centredOn({0.0, 179.0});
        const QPointF west = view.screenOf({0.0, 178.0});
        const QPointF east = view.screenOf({0.0, -178.0});
        QVERIFY(west.x() < east.x());
        QVERIFY(east.x() - west.x() < 100.0);
        QCOMPARE(view.copies(view.planeRect()).size(), std::size_t(2));
    }

    void reprojected_thereAndBack_keepsTheMiddleAndTheScale()
    {
        const MapView start = MapView::world(ProjectionKind::EqualEarth, kSize)
                                  .zoomed(6.0, {800, 130});
        const MapView other = start.reprojected(ProjectionKind::WebMercator);
        QVERIFY(isNear(other.centreGeo(), start.centreGeo(), 1e-6));
        const MapView back = other.reprojected(ProjectionKind::EqualEarth);
        QVERIFY(isNear(back.centreGeo(), start.centreGeo(), 1e-6));
        QVERIFY(std::abs(back.scale() / start.scale() - 1.0) < 1e-9);
        // 1 km is as long on both.
        QVERIFY(std::abs(geo::scaleBar(start, 100).pixels / geo::scaleBar(start, 100).km
                         - geo::scaleBar(other, 100).pixels / geo::scaleBar(other, 100).km)
                < 1e-9);
    }

    void fitted_aRegion_showsAllOfIt()
    {
        const MapView world = MapView::world(ProjectionKind::EqualEarth, kSize);
        const QPointF corner = world.projection().toPlane({45.0, 5.0});
        const QRectF region(corner, world.projection().toPlane({35.0, 20.0}));
        const MapView view = world.fitted(region, 40.0, world.maxScale());
        QVERIFY(view.planeRect().contains(region));
        QVERIFY(view.scale() > world.scale() * 4.0);
    }

    void resized_fromNothing_staysUsable()
    {
        const MapView view = MapView().resized({0.0, 0.0}).resized(kSize);
        QVERIFY(std::isfinite(view.scale()) && view.scale() > 0.0);
        QVERIFY(std::isfinite(view.centre().x()));
    }

    void scaleBar_world_isRoundAndSaysItsLatitude()
    {
        const geo::ScaleBar bar = geo::scaleBar(MapView::world(ProjectionKind::EqualEarth, kSize), 100.0);
        QVERIFY(bar.pixels <= 100.0 && bar.pixels > 39.0);
        QCOMPARE(bar.km, 2500.0);
        QCOMPARE(qRound(bar.lat), 12);
    }

    void scaleBar_mercator_isLongerNearThePole()
    {
        const MapView world = MapView::world(ProjectionKind::WebMercator, kSize).zoomed(8.0, {});
        const geo::ScaleBar low = geo::scaleBar(world.centredOn({0.0, 0.0}), 100.0);
        const geo::ScaleBar high = geo::scaleBar(world.centredOn({60.0, 0.0}), 100.0);
        QVERIFY(std::abs((high.pixels / high.km) / (low.pixels / low.km) - 2.0) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(MapViewTest)
#include "mapviewtest.moc"
