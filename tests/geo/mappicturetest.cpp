// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/mappicture.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::MapView;
using geo::ProjectionKind;

namespace {

figures::MapColours colourful()
{
    figures::MapColours colours;
    colours.outside = Qt::black;
    colours.sea = Qt::blue;
    colours.land = Qt::green;
    colours.coast = Qt::white;
    colours.border = Qt::red;
    colours.graticule = Qt::yellow;
    colours.edge = Qt::cyan;
    colours.lake = Qt::darkBlue;
    colours.disputed = Qt::magenta;
    return colours;
}

figures::MapColours flat()
{
    figures::MapColours colours;
    colours.outside = Qt::black;
    colours.sea = Qt::blue;
    colours.land = Qt::green;
    return colours;
}

figures::MapGeometry world(ProjectionKind kind)
{
    const auto map = geo::Basemap::fromFile(u":/basemap/world-110m.gbm"_s);
    return map ? figures::projected(*map, kind) : figures::MapGeometry();
}

QColor at(const QImage &image, const MapView &view, double lat, double lon)
{
    return image.pixelColor(view.screenOf({lat, lon}).toPoint());
}

}  // namespace

class MapPictureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintBaseMap_places_areLandOrSea_data()
    {
        QTest::addColumn<bool>("isMercator");
        QTest::addColumn<double>("factor");
        for (const double factor : {1.0, 4.0, 60.0, 2'000.0}) {
            QTest::addRow("Equal Earth x%g", factor) << false << factor;
            QTest::addRow("Mercator x%g", factor) << true << factor;
        }
    }

    void paintBaseMap_places_areLandOrSea()
    {
        QFETCH(bool, isMercator);
        QFETCH(double, factor);
        const auto kind = isMercator ? ProjectionKind::WebMercator : ProjectionKind::EqualEarth;
        const figures::MapGeometry geometry = world(kind);
        QVERIFY(!geometry.land.empty());
        const MapView start = MapView::world(kind, {640, 400}).zoomed(factor, {320, 200});
        const std::vector<dataset::GeoPoint> land{{50, 20}, {-10, -60}, {20, 10}, {-25, 135}, {65, 100}};
        const std::vector<dataset::GeoPoint> sea{{0, -30}, {30, -150}, {-40, 90}, {-15, 75}};
        for (const auto &place : land) {
            const MapView view = start.centredOn(place);
            QCOMPARE(at(paintBaseMap(&geometry, view, 1.0, flat()), view, place.lat, place.lon),
                     QColor(Qt::green));
        }
        for (const auto &place : sea) {
            const MapView view = start.centredOn(place);
            QCOMPARE(at(paintBaseMap(&geometry, view, 1.0, flat()), view, place.lat, place.lon),
                     QColor(Qt::blue));
        }
    }

    void paintBaseMap_lakes_lieOverTheLand()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const figures::MapGeometry geometry = world(kind);
            figures::MapColours colours = flat();
            colours.lake = Qt::darkBlue;
            const MapView view
                = MapView::world(kind, {640, 400}).zoomed(12.0, {320, 200}).centredOn({-1.0, 33.0});
            const QImage image = paintBaseMap(&geometry, view, 1.0, colours);
            QCOMPARE(at(image, view, -1.0, 33.0), QColor(Qt::darkBlue));  // Lake Victoria
            QCOMPARE(at(image, view, -1.0, 30.0), QColor(Qt::green));
        }
    }

    void paintBaseMap_disputedBorders_areDashed_agreedOnesAreNot()
    {
        const auto map = geo::Basemap::fromFile(u":/basemap/world-50m.gbm"_s);
        QVERIFY(map);
        const figures::MapGeometry geometry = figures::projected(*map, ProjectionKind::WebMercator);
        QVERIFY(!geometry.disputed.empty());
        figures::MapColours colours = flat();
        colours.border = Qt::red;
        colours.disputed = Qt::magenta;
        const auto magenta = [&](const MapView &view) {
            const QImage image = paintBaseMap(&geometry, view, 1.0, colours);
            int found = 0;
            for (int i = 0; i < image.width() * image.height(); ++i) {
                // Thin lines are smoothed; land is green, agreed borders red.
                const QRgb colour = image.pixel(i % image.width(), i / image.width());
                found += qRed(colour) > 90 && qBlue(colour) > 90 ? 1 : 0;
            }
            return found;
        };
        const MapView start = MapView::world(ProjectionKind::WebMercator, {400, 300}).zoomed(30.0, {200, 150});
        // The line of control in Kashmir; the borders of Germany and Poland.
        const int inKashmir = magenta(start.centredOn({34.5, 74.5}));
        QVERIFY2(inKashmir > 20, qPrintable(QString::number(inKashmir)));
        QCOMPARE(magenta(start.centredOn({52.0, 17.0})), 0);
    }

    void paintLabels_zoomedIn_moreNames_thatNeverCover()
    {
        figures::LabelStyle style;
        style.country = style.city = style.water = Qt::black;
        style.halo = Qt::white;
        QCOMPARE(figures::mapLabels().size() > 5'000, true);
        int fewest = 0;
        for (const double factor : {1.0, 4.0, 16.0}) {
            const MapView view = MapView::world(ProjectionKind::EqualEarth, {1000, 600})
                                     .zoomed(factor, {500, 300})
                                     .centredOn({48.0, 10.0});
            QImage image(1000, 600, QImage::Format_RGB32);
            QPainter painter(&image);
            const int set = figures::paintLabels(painter, view, figures::mapLabels(), style);
            QVERIFY2(set > fewest, qPrintable(QString::number(set)));
            fewest = factor < 4.0 ? 0 : set / 4;
        }
        QImage image(100, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        QCOMPARE(figures::paintLabels(painter, MapView::world(ProjectionKind::EqualEarth, {100, 60}),
                                      figures::mapLabels(), figures::LabelStyle()), 0);
    }

    void paintBaseMap_equalEarthCorner_isOutside()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, {640, 340}, 0.0);
        const QImage image = paintBaseMap(nullptr, view, 1.0, colourful());
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::black));
        QCOMPARE(image.pixelColor(637, 337), QColor(Qt::black));
    }

    void paintBaseMap_mercatorAcrossTheAntimeridian_joinsBothSides()
    {
        const figures::MapGeometry geometry = world(ProjectionKind::WebMercator);
        const MapView view = MapView::world(ProjectionKind::WebMercator, {640, 400})
                                 .zoomed(8.0, {320, 200})
                                 .centredOn({67.0, 180.0});
        const QImage image = paintBaseMap(&geometry, view, 1.0, flat());
        // Chukotka lies on both sides; no line of sea between them.
        for (double lon = 178.0; lon < 182.0; lon += 0.05) {
            QCOMPARE(at(image, view, 67.2, lon > 180.0 ? lon - 360.0 : lon), QColor(Qt::green));
        }
    }

    void paintBaseMap_askedToStop_givesNothing()
    {
        const figures::MapGeometry geometry = world(ProjectionKind::EqualEarth);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(paintBaseMap(&geometry, MapView::world(ProjectionKind::EqualEarth, {640, 400}), 1.0,
                             colourful(), stop.get_token())
                    .isNull());
    }

    void paintBaseMap_deviceRatio_givesMorePixels()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, {300, 200});
        QCOMPARE(paintBaseMap(nullptr, view, 2.0, colourful()).size(), QSize(600, 400));
    }

    void paintBaseMap_detailedWorld_isMeasured()
    {
        const auto map = geo::Basemap::fromFile(u":/basemap/world-50m.gbm"_s);
        QVERIFY(map);
        const figures::MapGeometry geometry = figures::projected(*map, ProjectionKind::EqualEarth);
        const MapView view = MapView::world(ProjectionKind::EqualEarth, {1280, 720}).widened(256.0);
        QBENCHMARK {
            QVERIFY(!paintBaseMap(&geometry, view, 1.0, colourful()).isNull());
        }
    }
};

QTEST_MAIN(MapPictureTest)
#include "mappicturetest.moc"
