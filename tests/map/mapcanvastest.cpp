// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/atlas.h"

#include "core/project/queries.h"
#include "ui/map/mapnotes.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using dataset::ImageKey;
using geo::ProjectionKind;
using map::MapCanvas;
using map::MapItem;
using test::Atlas;
using test::Places;

namespace {

bool isNear(const dataset::GeoPoint &one, const dataset::GeoPoint &other, double degrees = 1e-6)
{
    return std::abs(one.lat - other.lat) < degrees && std::abs(one.lon - other.lon) < degrees;
}

QPoint pixel(MapCanvas &canvas, double lat, double lon)
{
    return canvas.mapView().screenOf({lat, lon}).toPoint();
}

std::vector<ImageKey> keysOf(Places &places, const Filter &filter)
{
    return project::Queries(places.world().project()).keys(filter).value();
}

Filter located()
{
    return Filter::leaf(Filter::Subject::Has, u"location"_s);
}

void drag(MapCanvas &canvas, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, (from + to) / 2);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
}

}  // namespace

class MapCanvasTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyProject_isPaintedAndTakesEveryKey()
    {
        Places places;
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QVERIFY(atlas.canvas().items().empty());
        for (const auto key : {Qt::Key_0, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Plus}) {
            QTest::keyClick(&atlas.canvas(), key);
        }
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, {500, 250});
        QVERIFY(!atlas.view().selected().isValid());
    }

    void points_forAFilter_areTheIdsOfTheListWithALocation()
    {
        Places places;
        for (int index = 0; index < 100; ++index) {
            places.add(QString::number(index), index * 1.7 - 85.0, (index * 37) % 361 - 180.0);
        }
        places.add(u"one"_s, 10, 10);
        places.addUnlocated(u"lost"_s);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.shown(), keysOf(places, located()));
        QCOMPARE(atlas.shown().size(), std::size_t(101));
        for (const QString &text : {u"status:pending"_s, u"bbox:-10,-20,60,40"_s, u"-has:location"_s,
                                    u"id:one"_s, u"bbox:170,-50,-170,50"_s}) {
            const Filter filter = Filter::parse(text).value();
            atlas.view().setFilter(filter);
            QVERIFY(!atlas.data().isLoaded());
            QVERIFY(atlas.isReady());
            QCOMPARE(atlas.shown(), keysOf(places, filter && located()));
        }
    }

    void click_onAPoint_selectsItsImage()
    {
        Places places;
        places.add(u"first"_s, 40, -100);
        const ImageKey africa = places.add(u"africa"_s, 5, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QVERIFY(atlas.view().selected() != africa);
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), 5, 20));
        QCOMPARE(atlas.view().selected(), africa);
        // Beside it nothing is selected and nothing forgotten.
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), -30, 60));
        QCOMPARE(atlas.view().selected(), africa);
    }

    void click_thatDrags_pansAndSelectsNothing()
    {
        Places places;
        places.add(u"first"_s, 40, -100);
        places.add(u"africa"_s, 5, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QTest::keyClick(&atlas.canvas(), Qt::Key_Plus);
        const ImageKey before = atlas.view().selected();
        const QPoint from = pixel(atlas.canvas(), 5, 20);
        drag(atlas.canvas(), from, from + QPoint(40, 25));
        QCOMPARE(atlas.view().selected(), before);
        QVERIFY((pixel(atlas.canvas(), 5, 20) - from - QPoint(40, 25)).manhattanLength() <= 1);
    }

    void click_onACluster_zoomsUntilItParts()
    {
        Places places;
        for (int index = 0; index < 6; ++index) {
            places.add(QString::number(index), 10.0 + 0.1 * index, 20.0);
        }
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.canvas().items().size(), std::size_t(1));
        QCOMPARE(atlas.canvas().items().front().kind, MapItem::Kind::Cluster);
        int clicks = 0;
        while (atlas.canvas().items().size() < 6 && ++clicks < 12) {
            const map::MapItems items = atlas.canvas().items();
            const auto ring = std::find_if(items.begin(), items.end(), [](const MapItem &item) {
                return item.kind == MapItem::Kind::Cluster;
            });
            QVERIFY(ring != items.end());
            const double before = atlas.canvas().mapView().scale();
            QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, ring->at.toPoint());
            QVERIFY(atlas.canvas().mapView().scale() > before * 1.5);
        }
        QVERIFY2(clicks < 12, qPrintable(QString::number(clicks)));
    }

    void click_onOnePlace_selectsAndLists()
    {
        Places places;
        const ImageKey first = places.add(u"a"_s, 10, 20);
        const ImageKey second = places.add(u"b"_s, 10, 20);
        places.add(u"c"_s, 50, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        qRegisterMetaType<std::vector<ImageKey>>();
        QSignalSpy clicked(&atlas.canvas(), &MapCanvas::placeClicked);
        const double before = atlas.canvas().mapView().scale();
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), 10, 20));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.front().at(0).value<std::vector<ImageKey>>(),
                 (std::vector<ImageKey>{first, second}));
        QCOMPARE(atlas.view().selected(), first);
        QCOMPARE(atlas.canvas().mapView().scale(), before);
        // The box that is handed out holds these two and no other.
        const auto box = clicked.front().at(1).value<dataset::GeoBounds>();
        QCOMPARE(keysOf(places, Filter::bounds(box)), (std::vector<ImageKey>{first, second}));
    }

    void doubleClick_onAPoint_opensIt()
    {
        Places places;
        const ImageKey image = places.add(u"a"_s, 10, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QSignalSpy opened(&atlas.canvas(), &MapCanvas::openRequested);
        QTest::mouseDClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), 10, 20));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<ImageKey>(), image);
        const double before = atlas.canvas().mapView().scale();
        QTest::mouseDClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), -20, -20));
        QCOMPARE(opened.count(), 1);
        QVERIFY(atlas.canvas().mapView().scale() > before * 1.9);
    }

    void box_becomesTheFilterWithTheSameIds_data()
    {
        QTest::addColumn<bool>("isMercator");
        QTest::newRow("Equal Earth") << false;
        QTest::newRow("Web Mercator") << true;
    }

    void box_becomesTheFilterWithTheSameIds()
    {
        QFETCH(bool, isMercator);
        Places places;
        places.addUnlocated(u"lost"_s);
        for (int index = 0; index < 60; ++index) {
            places.add(QString::number(index), -50.0 + index * 1.9, (index * 37) % 360 - 180.0);
        }
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        if (isMercator) {
            atlas.canvas().setProjection(ProjectionKind::WebMercator);
            QVERIFY(atlas.isReady());
        }
        atlas.view().setFilter(Filter::parse(u"status:pending"_s).value());
        QVERIFY(atlas.isReady());
        atlas.canvas().setTool(MapCanvas::Tool::Box);
        drag(atlas.canvas(), {420, 90}, {780, 380});
        QVERIFY(atlas.canvas().box());
        const dataset::GeoBounds bounds = *atlas.canvas().box();
        const qint64 promised = atlas.data().countIn(bounds);
        QVERIFY(promised > 3);
        QTest::keyClick(&atlas.canvas(), Qt::Key_Return);
        QVERIFY(!atlas.canvas().box());
        QCOMPARE(atlas.canvas().tool(), MapCanvas::Tool::Pan);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.view().filter(),
                 Filter::parse(u"status:pending"_s).value() && Filter::bounds(bounds));
        const std::vector<ImageKey> keys = keysOf(places, atlas.view().filter());
        QCOMPARE(static_cast<qint64>(keys.size()), promised);
        QCOMPARE(atlas.shown(), keys);
        QCOMPARE(*atlas.view().keys(), keys);
    }

    void box_again_replacesTheOneBox()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        for (int turn = 0; turn < 2; ++turn) {
            atlas.canvas().setTool(MapCanvas::Tool::Box);
            drag(atlas.canvas(), {300 + turn * 50, 90}, {700, 400});
            QTest::keyClick(&atlas.canvas(), Qt::Key_Enter);
        }
        QCOMPARE(atlas.view().filter().terms().size(), std::size_t(1));
    }

    void box_escape_dropsItAndKeepsTheFilter()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        atlas.canvas().setTool(MapCanvas::Tool::Box);
        drag(atlas.canvas(), {300, 90}, {700, 400});
        auto *card = atlas.canvas().findChild<map::BoxCard *>();
        QVERIFY(card && card->isVisible());
        QCOMPARE(card->count(), qint64(1));
        QTest::keyClick(&atlas.canvas(), Qt::Key_Escape);
        QVERIFY(!atlas.canvas().box());
        QVERIFY(!card->isVisible());
        QVERIFY(atlas.view().filter().isEmpty());
    }

    void keys_panAndZoom()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        MapCanvas &canvas = atlas.canvas();
        const double start = canvas.mapView().scale();
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(std::abs(canvas.mapView().scale() / start - 2.25) < 1e-9);
        const dataset::GeoPoint middle = canvas.mapView().centreGeo();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(canvas.mapView().centreGeo().lon > middle.lon + 1.0);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QVERIFY(isNear(canvas.mapView().centreGeo(), middle));
        QTest::keyClick(&canvas, Qt::Key_Up);
        QVERIFY(canvas.mapView().centreGeo().lat > middle.lat + 1.0);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QVERIFY(isNear(canvas.mapView().centreGeo(), middle));
        QTest::keyClick(&canvas, Qt::Key_Minus);
        QVERIFY(std::abs(canvas.mapView().scale() / start - 1.5) < 1e-9);
        QTest::keyClick(&canvas, Qt::Key_0);
        QVERIFY(isNear(canvas.mapView().centreGeo(), {10, 20}, 0.01));
    }

    void wheel_zoomsToTheCursor()
    {
        Places places;
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        MapCanvas &canvas = atlas.canvas();
        const QPointF at(640.0, 210.0);
        const dataset::GeoPoint under = *canvas.mapView().geoAt(at);
        const double before = canvas.mapView().scale();
        QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &wheel);
        QVERIFY(std::abs(canvas.mapView().scale() / before - 2.0) < 1e-9);
        QVERIFY(isNear(*canvas.mapView().geoAt(at), under));
    }

    void setProjection_keepsTheMiddleAndThePoints()
    {
        Places places;
        places.addMany(200);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        atlas.canvas().zoomBy(6.0);
        const dataset::GeoPoint middle = atlas.canvas().mapView().centreGeo();
        const std::vector<ImageKey> before = atlas.shown();
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        QVERIFY(isNear(atlas.canvas().mapView().centreGeo(), middle));
        QVERIFY(!atlas.canvas().wasPainted() || !atlas.data().isLoaded());
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.shown(), before);
        atlas.canvas().setProjection(ProjectionKind::EqualEarth);
        QVERIFY(isNear(atlas.canvas().mapView().centreGeo(), middle));
    }

    void setProjection_beforeTheFirstLoad_losesNoPoint()
    {
        Places places;
        places.addMany(50);
        Atlas atlas(places);
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.shown().size(), std::size_t(50));
    }

    void mercator_acrossTheAntimeridian_showsAndSelectsBothSides()
    {
        Places places;
        const ImageKey west = places.add(u"w"_s, 0, 176);
        const ImageKey east = places.add(u"e"_s, 0, -176);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        QVERIFY(atlas.isReady());
        atlas.canvas().setMapView(atlas.canvas().mapView().zoomed(3.0, {500, 250}).centredOn({0, 180}));
        QVERIFY(atlas.isReady());
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), 0, -176));
        QCOMPARE(atlas.view().selected(), east);
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, pixel(atlas.canvas(), 0, 176));
        QCOMPARE(atlas.view().selected(), west);
        QVERIFY(pixel(atlas.canvas(), 0, 176).x() < pixel(atlas.canvas(), 0, -176).x());
    }

    void selection_outOfSight_isBroughtIntoSight()
    {
        Places places;
        places.add(u"here"_s, 10, 20);
        const ImageKey far = places.add(u"far"_s, -33, 151);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        atlas.canvas().setMapView(atlas.canvas().mapView().centredOn({10, 20}).zoomed(20.0, {500, 250}));
        atlas.view().select(far);
        QTRY_VERIFY(isNear(atlas.canvas().mapView().centreGeo(), {-33, 151}, 0.01));
    }

    void decision_onAnImage_changesItsMark()
    {
        Places places;
        const ImageKey image = places.add(u"a"_s, 10, 20);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.canvas().items().front().standing, dataset::Standing::Pending);
        const auto status = places.world().project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &touch) {
                test::setBadges(connection, image, u"aaaaa"_s);
                touch.note(project::Noun::Captions, image);
                return true;
            });
        QVERIFY(status);
        QTRY_COMPARE(atlas.canvas().items().front().standing, dataset::Standing::Accepted);
    }

    void destroyed_whileReading_isQuiet()
    {
        Places places;
        places.addMany(3'000);
        for (int turn = 0; turn < 5; ++turn) {
            Atlas atlas(places);
            atlas.canvas().setProjection(turn % 2 == 0 ? ProjectionKind::WebMercator
                                                       : ProjectionKind::EqualEarth);
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(MapCanvasTest)
#include "mapcanvastest.moc"
