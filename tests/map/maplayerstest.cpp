// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the map besides marks: extents of every odd kind, rasters drawn where they lie,
// tiles of servers that behave and of those that do not.
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "tests/map/atlas.h"
#include "tests/support/loopbackserver.h"
#include "ui/map/footprints.h"
#include "ui/map/layersmenu.h"
#include "ui/map/tilesdialog.h"

#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gdal.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::GeoBounds;
using dataset::MapFootprint;
using geo::MapView;
using geo::ProjectionKind;
using map::Footprints;
using test::Atlas;
using test::LoopbackServer;
using test::Places;

namespace {

MapFootprint extent(qint64 key, float west, float south, float east, float north)
{
    return {{key}, west, south, east, north, true, {}};
}

/// A red GeoTIFF of ten by eight degrees whose north-western corner this is, or one that is turned
/// by 45 degrees about it.
QByteArray redRaster(double west, double north, bool isTurned = false)
{
    GDALAllRegister();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"red.tif"_s);
    GDALDatasetH dataset = GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), 200, 160,
                                      3, GDT_Byte, nullptr);
    for (int band = 1; band <= 3; ++band) {
        GDALFillRaster(GDALGetRasterBand(dataset, band), band == 1 ? 220 : 10, 0);
    }
    OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(reference, 4326);
    GDALSetSpatialRef(dataset, reference);
    OSRDestroySpatialReference(reference);
    double transform[] = {west, 0.05, 0.0, north, 0.0, -0.05};
    if (isTurned) {
        const double turned[] = {west, 0.035, 0.035, north, -0.035, 0.035};
        std::copy(std::begin(turned), std::end(turned), std::begin(transform));
    }
    GDALSetGeoTransform(dataset, transform);
    GDALClose(dataset);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts pictures into the project as a person does: by importing a folder.
void import(Places &places, const QMap<QString, QByteArray> &files)
{
    const QString folder = places.world().path(u"pictures"_s);
    QDir().mkpath(folder);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile out(folder + u'/' + file.key());
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size()) {
            qFatal("a picture can't be written");
        }
    }
    const auto report = project::ImportFiles(places.world().project()).run({folder}, {}, {});
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
}

QByteArray png(const QColor &colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QColor at(Atlas &atlas, double lat, double lon)
{
    const QPoint place = atlas.canvas().mapView().screenOf({lat, lon}).toPoint();
    return atlas.canvas().grab().toImage().pixelColor(place);
}

bool isRed(const QColor &colour)
{
    return colour.red() > 180 && colour.green() < 60 && colour.blue() < 60;
}

std::shared_ptr<const project::MapTiles> tilesOf(const LoopbackServer &server, const QString &folder)
{
    return std::make_shared<const project::MapTiles>(
        settings::TileLayer{u"Relief"_s, server.baseUrl() + u"/{z}/{x}/{y}.png"_s, u"© Somebody"_s, 18, true},
        QString(), folder);
}

MapView near(ProjectionKind kind, double lat, double lon)
{
    return MapView::world(kind, {1000, 500}).zoomed(12.0, {500, 250}).centredOn({lat, lon});
}

}  // namespace

class MapLayersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void footprints_offTheEarthOrWorldWide_areLeftOut()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Footprints footprints({extent(1, nan, 0, 1, 1), extent(2, 0, -95, 1, 1), extent(3, 0, 0, 500, 1),
                                         extent(4, -180, -90, 180, 90), extent(5, 10, 5, 12, 6)},
                                        {}, geo::Projection(kind));
            QCOMPARE(footprints.size(), std::size_t(1));
        }
    }

    void footprints_seen_areTheLargestFirst_andLargeEnough()
    {
        const Footprints footprints({extent(1, 0, 0, 1, 1), extent(2, 0, 0, 8, 8), extent(3, 0, 0, 0.01F, 0.01F),
                                     extent(4, 100, 0, 120, 20)},
                                    {}, geo::Projection(ProjectionKind::EqualEarth));
        const auto seen = footprints.seen(near(ProjectionKind::EqualEarth, 2, 2), 10.0, 100);
        QCOMPARE(seen.size(), std::size_t(2));
        QCOMPARE(seen.front()->key.value, 2);
        QCOMPARE(seen.back()->key.value, 1);
        QCOMPARE(footprints.seen(near(ProjectionKind::EqualEarth, 2, 2), 10.0, 1).size(), std::size_t(1));
    }

    void outlines_acrossTheAntimeridian_areOneShapeOrTwo()
    {
        const GeoBounds fiji{175.0, -20.0, -175.0, -15.0};
        const Footprints footprints({extent(1, 175, -20, -175, -15)}, {}, geo::Projection(ProjectionKind::WebMercator));
        for (const double lon : {178.0, -178.0}) {
            const MapView mercator = near(ProjectionKind::WebMercator, -17, lon);
            const auto shapes = map::outlines(mercator, fiji);
            QCOMPARE(shapes.size(), std::size_t(1));
            QVERIFY(shapes.front().containsPoint(mercator.screenOf({-17.0, 176.0}), Qt::OddEvenFill));
            QVERIFY(shapes.front().containsPoint(mercator.screenOf({-17.0, -176.0}), Qt::OddEvenFill));
            QCOMPARE(footprints.seen(mercator, 10.0, 10).size(), std::size_t(1));
        }
        const MapView earth = MapView::world(ProjectionKind::EqualEarth, {1000, 500}, 0.0);
        const auto halves = map::outlines(earth, fiji);
        QCOMPARE(halves.size(), std::size_t(2));
        for (const QPolygonF &half : halves) {
            QVERIFY(half.boundingRect().width() < 40.0);
        }
    }

    void outlines_turnedWithAHole_areItsRings()
    {
        MapFootprint turned = extent(1, 0, 40, 10, 50);
        turned.outline = std::make_shared<const std::vector<std::vector<dataset::GeoPoint>>>(
            std::vector<std::vector<dataset::GeoPoint>>{{{40, 5}, {45, 10}, {50, 5}, {45, 0}},
                                                        {{44, 4}, {44, 6}, {46, 6}, {46, 4}}});
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Footprints footprints({turned}, {}, geo::Projection(kind));
            const MapView view = near(kind, 45, 5);
            const auto seen = footprints.seen(view, 10.0, 10);
            QCOMPARE(seen.size(), std::size_t(1));
            const auto shapes = map::outlines(view, *seen.front());
            QCOMPARE(shapes.size(), std::size_t(2));
            const auto holds = [&](const QPolygonF &shape, double lat, double lon) {
                return shape.containsPoint(view.screenOf({lat, lon}), Qt::OddEvenFill);
            };
            // The corners of the box are outside, its middle inside, and in the hole.
            QVERIFY(holds(shapes[0], 45, 5) && holds(shapes[0], 42, 5));
            QVERIFY(!holds(shapes[0], 41, 1) && !holds(shapes[0], 49, 9));
            QVERIFY(holds(shapes[1], 45, 5) && !holds(shapes[1], 42, 5));
        }
    }

    void outlines_turnedAcrossTheAntimeridian_areWhole()
    {
        MapFootprint turned = extent(1, 175, -20, -175, -10);
        turned.outline = std::make_shared<const std::vector<std::vector<dataset::GeoPoint>>>(
            std::vector<std::vector<dataset::GeoPoint>>{{{-20, 180}, {-15, 185}, {-10, 180}, {-15, 175}}});
        const Footprints mercator({turned}, {}, geo::Projection(ProjectionKind::WebMercator));
        for (const double lon : {178.0, -178.0}) {
            const MapView view = near(ProjectionKind::WebMercator, -15, lon);
            const auto seen = mercator.seen(view, 10.0, 10);
            QCOMPARE(seen.size(), std::size_t(1));
            bool isHeld = false;
            for (const QPolygonF &shape : map::outlines(view, *seen.front())) {
                isHeld = isHeld || (shape.containsPoint(view.screenOf({-15, 177}), Qt::OddEvenFill)
                                    && shape.containsPoint(view.screenOf({-15, -177}), Qt::OddEvenFill));
            }
            QVERIFY(isHeld);
        }
        const MapView earth = MapView::world(ProjectionKind::EqualEarth, {1000, 500}, 0.0);
        const Footprints parted({turned}, {}, earth.projection());
        const auto halves = map::outlines(earth, *parted.seen(earth, 5.0, 10).front());
        QCOMPARE(halves.size(), std::size_t(2));
        for (const QPolygonF &half : halves) {
            QVERIFY(half.boundingRect().width() < 40.0);
        }
    }

    void raster_turned_keepsItsOutline()
    {
        Places places;
        import(places, {{u"red.tif"_s, redRaster(10.0, 50.0)}, {u"turned.tif"_s, redRaster(30.0, 50.0, true)}});
        const project::Queries queries(places.world().project());
        const auto keys = queries.keys({});
        QVERIFY(keys);
        QCOMPARE(keys->size(), std::size_t(2));
        for (const auto key : *keys) {
            const auto detail = queries.detail(key);
            QVERIFY(detail && detail->image.place.footprint);
            const bool isTurned = detail->image.id.contains(u"turned"_s);
            QCOMPARE(detail->image.place.outline.size(), isTurned ? std::size_t(1) : std::size_t(0));
        }
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.data().footprints()->size(), std::size_t(2));
        atlas.canvas().setMapView(near(ProjectionKind::EqualEarth, 48.0, 32.0));
        int shaped = 0;
        for (const auto *footprint : atlas.data().footprints()->seen(atlas.canvas().mapView(), 5.0, 10)) {
            shaped += footprint->rings.empty() ? 0 : 1;
        }
        QCOMPARE(shaped, 1);
    }

    void records_withHoles_keepThem()
    {
        Places places;
        import(places, {{u"holed.png"_s, png(Qt::red)},
                        {u"holed.json"_s,
                         R"({"id": "holed", "footprint": {"type": "Polygon", "coordinates": [)"
                         R"([[0,40],[10,40],[10,50],[0,50],[0,40]], [[4,44],[6,44],[6,46],[4,46],[4,44]]]}})"}});
        const project::Queries queries(places.world().project());
        const auto key = queries.keyOf(u"holed"_s);
        QVERIFY(key);
        const auto detail = queries.detail(*key);
        QVERIFY(detail);
        QCOMPARE(detail->image.place.footprint, std::optional(GeoBounds{0, 40, 10, 50}));
        QCOMPARE(detail->image.place.outline.size(), std::size_t(2));
    }

    void outlines_polesAndNothing_areFinite()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const MapView view = MapView::world(kind, {1000, 500}, 0.0);
            for (const GeoBounds &box : {GeoBounds{-30, 80, 30, 90}, GeoBounds{-30, -90, 30, -80},
                                         GeoBounds{10, 10, 10, 10}, GeoBounds{-180, 0, -180, 5}}) {
                for (const QPolygonF &shape : map::outlines(view, box)) {
                    for (const QPointF &point : shape) {
                        QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
                    }
                }
            }
        }
    }

    void raster_isDrawnWhereItLies_inBothProjections()
    {
        Places places;
        import(places, {{u"red.tif"_s, redRaster(10.0, 50.0)}});
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.data().footprints()->size(), std::size_t(1));
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            atlas.canvas().setProjection(kind);
            atlas.canvas().setMapView(near(kind, 46.0, 15.0));
            QVERIFY(atlas.isReady());
            QVERIFY(isRed(at(atlas, 49.0, 11.5)));
            QVERIFY(isRed(at(atlas, 43.0, 18.5)));
            QVERIFY(!isRed(at(atlas, 51.0, 11.5)));
            QVERIFY(!isRed(at(atlas, 46.0, 21.0)));
        }
        // Near, only a part of it is warped; it fills the view.
        atlas.canvas().setMapView(MapView::world(ProjectionKind::WebMercator, {1000, 500})
                                      .zoomed(900.0, {500, 250})
                                      .centredOn({45.0, 12.0}));
        QVERIFY(atlas.isReady());
        QVERIFY(isRed(atlas.canvas().grab().toImage().pixelColor(30, 30)));
        QVERIFY(isRed(atlas.canvas().grab().toImage().pixelColor(800, 60)));
        auto layers = atlas.canvas().layers();
        layers.hasRasters = false;
        atlas.canvas().setLayers(layers);
        QVERIFY(atlas.isReady());
        QVERIFY(!isRed(atlas.canvas().grab().toImage().pixelColor(30, 30)));
    }

    void raster_acrossTheAntimeridian_isDrawnOnBothSides()
    {
        Places places;
        import(places, {{u"fiji.tif"_s, redRaster(175.0, -14.0)}});
        Atlas atlas(places);
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        for (const double lon : {178.0, -178.0}) {
            atlas.canvas().setMapView(near(ProjectionKind::WebMercator, -18.0, lon));
            QVERIFY(atlas.isReady());
            QVERIFY(isRed(at(atlas, -16.0, 177.0)));
            QVERIFY(isRed(at(atlas, -16.0, -177.0)));
            QVERIFY(!isRed(at(atlas, -16.0, -174.0)));
        }
    }

    void picture_withBoundsButNoPlaceOfItsOwn_saysWhyItIsNotDrawn()
    {
        Places places;
        import(places, {{u"flat.png"_s, png(Qt::red)},
                        {u"flat.json"_s, R"({"id": "flat", "bounds": [10, 40, 20, 50], "lat": 45, "lon": 15})"}});
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        atlas.canvas().setMapView(near(ProjectionKind::EqualEarth, 46.0, 15.0));
        QVERIFY(atlas.isReady());
        const auto key = project::Queries(places.world().project()).keyOf(u"flat"_s);
        QVERIFY(key);
        QVERIFY(!atlas.canvas().rasters().isDrawn(*key));
        QVERIFY(QTest::qWaitFor([&] { return !atlas.canvas().rasters().fault(*key).isEmpty(); }));
        QVERIFY(atlas.canvas().rasters().fault(*key).endsWith(u'.'));
    }

    void tiles_lieUnderTheImages_andAreNamed()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{200, png(QColor(200, 0, 0)), {{"Cache-Control", "max-age=600"}}};
        });
        Places places;
        places.add(u"here"_s, 10.0, 10.0);
        Atlas atlas(places);
        QTemporaryDir folder;
        atlas.canvas().setTiles(tilesOf(server, folder.path()));
        QVERIFY(atlas.isReady());
        QCOMPARE(server.count(), 0);
        QVERIFY2(atlas.canvas().tiles().fault().contains(u"Web Mercator"_s), qPrintable(atlas.canvas().tiles().fault()));
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        QVERIFY(atlas.isReady());
        QVERIFY(atlas.canvas().tiles().fault().isEmpty());
        QCOMPARE(atlas.canvas().tiles().attribution(), u"© Somebody"_s);
        QVERIFY(isRed(at(atlas, 30.0, -40.0)));
        QVERIFY(server.mostAtOnce() <= 2);
        QVERIFY(!isRed(at(atlas, 10.0, 10.0)));
        // Off again: the base map is back.
        atlas.canvas().setTiles(nullptr);
        QVERIFY(atlas.isReady());
        QVERIFY(!isRed(at(atlas, 30.0, -40.0)));
    }

    void tiles_ofAServerOfPages_theMapStaysAndSaysWhatIsWrong()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{200, "<!DOCTYPE html><h1>Log in</h1>", {{"Content-Type", "text/html"}}};
        });
        Places places;
        const auto key = places.add(u"here"_s, 10.0, 10.0);
        Atlas atlas(places);
        QTemporaryDir folder;
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        atlas.canvas().setTiles(tilesOf(server, folder.path()));
        QVERIFY(atlas.isReady());
        QVERIFY(atlas.canvas().tiles().fault().contains(u"web page"_s));
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, atlas.canvas().mapView().screenOf({10.0, 10.0}).toPoint());
        QCOMPARE(atlas.view().selected(), key);
    }

    void tiles_ofASlowServer_theMapIsMovedMeanwhile()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            LoopbackServer::Answer answer{200, png(Qt::red), {}};
            answer.delayMs = 60'000;
            return answer;
        });
        Places places;
        const auto key = places.add(u"here"_s, 10.0, 10.0);
        Atlas atlas(places);
        QTemporaryDir folder;
        atlas.canvas().setProjection(ProjectionKind::WebMercator);
        QVERIFY(atlas.isReady());
        atlas.canvas().setTiles(tilesOf(server, folder.path()));
        QVERIFY(QTest::qWaitFor([&] { return server.count() > 0; }));
        const MapView before = atlas.canvas().mapView();
        QTest::keyClick(&atlas.canvas(), Qt::Key_Plus);
        QVERIFY(!(atlas.canvas().mapView() == before));
        QTest::mouseClick(&atlas.canvas(), Qt::LeftButton, {}, atlas.canvas().mapView().screenOf({10.0, 10.0}).toPoint());
        QCOMPARE(atlas.view().selected(), key);
    }

    void layersMenu_tiles_areKeptAndOff_untilTurnedOn()
    {
        Places places;
        Atlas atlas(places);
        const QString file = places.world().path(u"settings.ini"_s);
        const settings::TileLayer wanted{u"Relief"_s, u"https://t.example/{z}/{x}/{y}.png"_s, u"© Somebody"_s, 12, true};
        {
            settings::Settings settings(file);
            QVERIFY(settings.tileLayers().empty());
            map::LayersMenu menu(atlas.canvas(), &settings);
            QVERIFY(!atlas.canvas().tiles().isOn());
            menu.addTiles(wanted);
            QVERIFY(atlas.canvas().tiles().isOn());
        }
        settings::Settings later(file);
        QCOMPARE(later.tileLayers(), std::vector{wanted});
        // What the file says is checked like what a person types.
        settings::TileLayer forbidden = wanted;
        forbidden.address = u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s;
        later.setTileLayers({forbidden});
        map::LayersMenu menu(atlas.canvas(), &later);
        QVERIFY(!atlas.canvas().tiles().isOn());
    }

    void tilesDialog_unfit_saysWhatIsMissing_andStays()
    {
        map::TilesDialog dialog;
        dialog.show();
        const auto press = [&] { QTest::mouseClick(dialog.findChild<QWidget *>(u"tilesAccept"_s), Qt::LeftButton); };
        auto *fault = dialog.findChild<QLabel *>(u"tilesFault"_s);
        press();
        QVERIFY(fault->isVisible());
        dialog.findChild<QLineEdit *>(u"tilesName"_s)->setText(u"Relief"_s);
        dialog.findChild<QLineEdit *>(u"tilesAddress"_s)->setText(u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s);
        dialog.findChild<QLineEdit *>(u"tilesAttribution"_s)->setText(u"© Somebody"_s);
        press();
        QVERIFY(fault->text().contains(u"volunteers"_s));
        QVERIFY(dialog.isVisible());
        dialog.findChild<QLineEdit *>(u"tilesAddress"_s)->setText(u"https://t.example/{z}/{x}/{y}.png"_s);
        press();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.layer().name, u"Relief"_s);
    }

    void placeTool_dragOfAMark_asksForItsNewPlace()
    {
        Places places;
        const auto first = places.add(u"first"_s, 10.0, 10.0);
        const auto second = places.add(u"second"_s, -20.0, 40.0);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        atlas.view().select(first);
        auto &canvas = atlas.canvas();
        canvas.setTool(map::MapCanvas::Tool::Place);
        QSignalSpy placed(&canvas, &map::MapCanvas::placeRequested);
        const auto pixel = [&](double lat, double lon) { return canvas.mapView().screenOf({lat, lon}).toPoint(); };
        // A click on the other mark only takes it up.
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pixel(-20, 40));
        QCOMPARE(atlas.view().selected(), second);
        QCOMPARE(placed.size(), 0);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, pixel(-20, 40));
        QTest::mouseMove(&canvas, pixel(-10, 60));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, pixel(-5, 70));
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed.front().at(0).value<dataset::ImageKey>(), second);
        const auto where = placed.front().at(1).value<dataset::GeoPoint>();
        QVERIFY(std::abs(where.lat + 5.0) < 1.0 && std::abs(where.lon - 70.0) < 1.0);
        // Escape lets go without a word.
        QTest::mousePress(&canvas, Qt::LeftButton, {}, pixel(-20, 40));
        QTest::mouseMove(&canvas, pixel(-10, 60));
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, pixel(-5, 70));
        QCOMPARE(placed.size(), 1);
    }
};

QTEST_MAIN(MapLayersTest)
#include "maplayerstest.moc"
