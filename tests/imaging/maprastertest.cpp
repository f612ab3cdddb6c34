// SPDX-License-Identifier: GPL-3.0-or-later
// Rasters laid on the map: those without a place, turned ones, at the pole, across the
// antimeridian, and where their colours come out.
#include "core/imaging/mapraster.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gdal.h>
#include <ogr_srs_api.h>

#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace gaia;
using imaging::laidOut;
using imaging::MapGrid;
using imaging::Picture;

namespace {

constexpr double kRadius = 6'378'137.0;
constexpr const char *kEqualEarth
    = "+proj=eqearth +a=6378137 +b=6378137 +lon_0=0 +units=m +nadgrids=@null +wktext +no_defs";

/// A red raster whose north-western quarter is green; 200 x 160 bytes of three bands.
std::unique_ptr<Picture> raster(const QString &path, const char *crs, std::array<double, 6> transform)
{
    GDALAllRegister();
    constexpr int kWidth = 200;
    constexpr int kHeight = 160;
    GDALDatasetH dataset = GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), kWidth,
                                      kHeight, 3, GDT_Byte, nullptr);
    for (int band = 1; band <= 3; ++band) {
        std::vector<uchar> values(kWidth * kHeight, band == 1 ? 200 : 20);
        for (int y = 0; y < kHeight / 2 && band < 3; ++y) {
            std::fill_n(values.begin() + y * kWidth, kWidth / 2, band == 2 ? 200 : 20);
        }
        if (GDALRasterIO(GDALGetRasterBand(dataset, band), GF_Write, 0, 0, kWidth, kHeight, values.data(),
                         kWidth, kHeight, GDT_Byte, 0, 0)
            != CE_None) {
            return nullptr;
        }
    }
    if (crs) {
        OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
        OSRSetFromUserInput(reference, crs);
        GDALSetSpatialRef(dataset, reference);
        GDALSetGeoTransform(dataset, transform.data());
        OSRDestroySpatialReference(reference);
    }
    GDALClose(dataset);
    auto picture = Picture::fromFile(path);
    return picture ? std::move(*picture) : nullptr;
}

QPointF mercator(double lat, double lon)
{
    const double rad = std::numbers::pi / 180.0;
    return {kRadius * lon * rad, kRadius * std::asinh(std::tan(lat * rad))};
}

MapGrid mercatorGrid(double south, double west, double north, double east, QSize size)
{
    const QPointF low = mercator(south, west);
    const QPointF high = mercator(north, east);
    return {"EPSG:3857", low.x(), low.y(), high.x(), high.y(), size};
}

/// The pixel of a grid in Web Mercator where the place lies.
QColor at(const QImage &image, const MapGrid &grid, double lat, double lon)
{
    const QPointF place = mercator(lat, lon);
    return image.pixelColor(
        int((place.x() - grid.west) / (grid.east - grid.west) * grid.size.width()),
        int((grid.north - place.y()) / (grid.north - grid.south) * grid.size.height()));
}

bool isRed(const QColor &colour)
{
    return colour.alpha() == 255 && colour.red() > 150 && colour.green() < 60;
}

bool isGreen(const QColor &colour)
{
    return colour.alpha() == 255 && colour.green() > 150 && colour.red() < 60;
}

}  // namespace

class MapRasterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laidOut_withoutAPlace_saysSo()
    {
        QTemporaryDir folder;
        const auto picture = raster(folder.filePath(u"nowhere.tif"_s), nullptr, {});
        QVERIFY(picture);
        const auto image = laidOut(*picture, mercatorGrid(0, 0, 10, 10, {50, 50}));
        QVERIFY(!image);
        QVERIFY(image.error().message.contains(u"nowhere.tif"_s));
        QVERIFY(image.error().message.endsWith(u'.'));
    }

    void laidOut_askedToStop_isCancelled()
    {
        QTemporaryDir folder;
        const auto picture = raster(folder.filePath(u"r.tif"_s), "EPSG:4326", {10, 0.05, 0, 50, 0, -0.05});
        std::stop_source stop;
        stop.request_stop();
        const auto image = laidOut(*picture, mercatorGrid(40, 8, 52, 24, {400, 400}), stop.get_token());
        QVERIFY(!image);
        QCOMPARE(image.error().code, base::ErrorCode::Cancelled);
    }

    void laidOut_degrees_liesWhereItSays_andIsClearAroundIt()
    {
        QTemporaryDir folder;
        // 10 to 20 E, 42 to 50 N.
        const auto picture = raster(folder.filePath(u"r.tif"_s), "EPSG:4326", {10, 0.05, 0, 50, 0, -0.05});
        const MapGrid grid = mercatorGrid(40, 8, 52, 24, {480, 520});
        const auto image = laidOut(*picture, grid);
        QVERIFY2(image.has_value(), qPrintable(image ? QString() : image.error().message));
        QVERIFY(isGreen(at(*image, grid, 49.0, 12.0)));
        QVERIFY(isRed(at(*image, grid, 49.0, 18.0)));
        QVERIFY(isRed(at(*image, grid, 43.0, 12.0)));
        QCOMPARE(at(*image, grid, 51.0, 12.0).alpha(), 0);
        QCOMPARE(at(*image, grid, 46.0, 22.0).alpha(), 0);
    }

    void laidOut_equalEarth_takesLatitudesAsTheyAre()
    {
        QTemporaryDir folder;
        const auto picture = raster(folder.filePath(u"r.tif"_s), "EPSG:4326", {-5, 0.05, 0, 50, 0, -0.05});
        // Where PROJ puts 46 N (the quarters' edge) on a sphere of this radius.
        MapGrid grid{kEqualEarth, -1'000'000, 4'000'000, 1'500'000, 7'500'000, {500, 700}};
        const auto image = laidOut(*picture, grid);
        QVERIFY(image.has_value());
        OGRSpatialReferenceH from = OSRNewSpatialReference(nullptr);
        OGRSpatialReferenceH to = OSRNewSpatialReference(nullptr);
        OSRSetFromUserInput(from, "+proj=longlat +a=6378137 +b=6378137 +no_defs");
        OSRSetFromUserInput(to, "+proj=eqearth +a=6378137 +b=6378137 +no_defs");
        OGRCoordinateTransformationH transform = OCTNewCoordinateTransformation(from, to);
        const auto colour = [&](double lat, double lon) {
            double x = lon;
            double y = lat;
            if (!OCTTransform(transform, 1, &x, &y, nullptr)) {
                return QColor();
            }
            return image->pixelColor(int((x - grid.west) / (grid.east - grid.west) * grid.size.width()),
                                     int((grid.north - y) / (grid.north - grid.south) * grid.size.height()));
        };
        // A tenth of a degree on both sides of the edge: geodetic latitudes would be 0.19 off.
        QVERIFY(isGreen(colour(46.1, -2.0)));
        QVERIFY(isRed(colour(45.9, -2.0)));
        QVERIFY(isRed(colour(46.1, 2.0)));
        OCTDestroyCoordinateTransformation(transform);
        OSRDestroySpatialReference(from);
        OSRDestroySpatialReference(to);
    }

    void laidOut_rotated_isTurned()
    {
        QTemporaryDir folder;
        // A quarter turn: columns run south from 10 E 50 N, rows west.
        const auto picture
            = raster(folder.filePath(u"turned.tif"_s), "EPSG:4326", {10, 0, -0.05, 50, -0.05, 0});
        QVERIFY(picture->info().footprint.has_value());
        const MapGrid grid = mercatorGrid(39, 0, 51, 12, {480, 480});
        const auto image = laidOut(*picture, grid);
        QVERIFY(image.has_value());
        // 8 degrees wide to the west (rows), 10 high to the south (columns).
        QVERIFY(isGreen(at(*image, grid, 49.0, 9.0)));
        QVERIFY(isRed(at(*image, grid, 49.0, 3.0)));
        QVERIFY(isRed(at(*image, grid, 41.0, 9.0)));
        QCOMPARE(at(*image, grid, 49.0, 1.0).alpha(), 0);
        QCOMPARE(at(*image, grid, 49.0, 11.0).alpha(), 0);
    }

    void laidOut_polarStereographic_goesAroundThePole()
    {
        QTemporaryDir folder;
        // 4,000 km around the North Pole, the pole in the middle.
        const auto picture = raster(folder.filePath(u"pole.tif"_s), "EPSG:3995",
                                    {-2'000'000, 20'000, 0, 1'600'000, 0, -20'000});
        const MapGrid grid = mercatorGrid(70, -180, 85, 180, {720, 240});
        const auto image = laidOut(*picture, grid);
        QVERIFY(image.has_value());
        // North-west of a polar view is around 135 W; the rest is red on every side.
        QVERIFY(isGreen(at(*image, grid, 80.0, -135.0)));
        for (const double lon : {-45.0, 45.0, 135.0}) {
            QVERIFY2(isRed(at(*image, grid, 80.0, lon)), qPrintable(QString::number(lon)));
        }
    }

    void laidOut_acrossTheAntimeridian_isOneWithBothSides()
    {
        QTemporaryDir folder;
        const auto picture
            = raster(folder.filePath(u"fiji.tif"_s), "EPSG:4326", {175, 0.05, 0, -14, 0, -0.05});
        // 175 E to 175 W; the grid runs on beyond 180.
        const MapGrid grid = mercatorGrid(-24, 173, -12, 187, {560, 480});
        const auto image = laidOut(*picture, grid);
        QVERIFY(image.has_value());
        QVERIFY(isGreen(at(*image, grid, -16.0, 177.0)));
        QVERIFY(isRed(at(*image, grid, -16.0, 183.0)));
        QVERIFY(isRed(at(*image, grid, -20.0, 179.9)));
        QVERIFY(isRed(at(*image, grid, -20.0, 180.1)));
        QCOMPARE(at(*image, grid, -16.0, 186.5).alpha(), 0);
        // And from the other side of the map.
        const MapGrid west = mercatorGrid(-24, -182, -12, -174, {320, 480});
        const auto other = laidOut(*picture, west);
        QVERIFY(other.has_value());
        QVERIFY(isRed(at(*other, west, -16.0, -177.0)));
    }

    void laidOut_beside_isClear()
    {
        QTemporaryDir folder;
        const auto picture = raster(folder.filePath(u"r.tif"_s), "EPSG:32633", {500'000, 100, 0, 5'000'000, 0, -100});
        const auto image = laidOut(*picture, mercatorGrid(-10, -70, 0, -60, {50, 50}));
        QVERIFY(image.has_value());
        QCOMPARE(image->pixelColor(25, 25).alpha(), 0);
    }

    void realRasters_areDrawnOrSayWhyNot()
    {
        const QDir folder(QStringLiteral(GAIA_SOURCE_DIR "/../shared/data/dev/rasters"));
        if (!folder.exists()) {
            QSKIP("The real rasters are not here.");
        }
        int drawn = 0;
        for (const QString &name : folder.entryList({u"*.tif"_s, u"*.jp2"_s}, QDir::Files)) {
            const auto picture = Picture::fromFile(folder.filePath(name));
            if (!picture || !(*picture)->info().footprint) {
                continue;
            }
            const auto &box = *(*picture)->info().footprint;
            const double east = box.east < box.west ? box.east + 360.0 : box.east;
            const auto image = laidOut(**picture, mercatorGrid(std::max(-85.0, box.south), box.west,
                                                               std::min(85.0, box.north), east, {64, 64}));
            if (!image) {
                QVERIFY2(image.error().message.endsWith(u'.'), qPrintable(image.error().message));
                continue;
            }
            int there = 0;
            for (int i = 0; i < 64 * 64; ++i) {
                there += image->pixelColor(i % 64, i / 64).alpha() > 0 ? 1 : 0;
            }
            // One of them holds nothing but "no data".
            const QSize whole = (*picture)->info().size;
            const auto mask = (*picture)->mask(QRect(QPoint(), whole), whole.scaled(200, 200, Qt::KeepAspectRatio));
            QVERIFY(mask);
            bool hasData = false;
            for (int i = 0; i < mask->width() * mask->height(); ++i) {
                hasData = hasData || qGray(mask->pixel(i % mask->width(), i / mask->width())) > 0;
            }
            QVERIFY2((there > 0) == hasData, qPrintable(name));
            drawn += hasData ? 1 : 0;
        }
        QVERIFY(drawn >= 5);
    }
};

QTEST_GUILESS_MAIN(MapRasterTest)
#include "maprastertest.moc"
