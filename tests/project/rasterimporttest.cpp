// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importfiles.h"
#include "core/project/mergerecord.h"

#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QTest>

#include <gdal.h>
#include <ogr_srs_api.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Field;
using dataset::Image;
using dataset::Source;

namespace {

/// A GeoTIFF of 100 x 80 grey pixels; code 0 leaves out the reference system.
QString makeRaster(const QString &path, int epsg, std::array<double, 6> transform,
                   const QMap<QByteArray, QByteArray> &tags = {})
{
    GDALAllRegister();
    GDALDatasetH dataset = GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), 100,
                                      80, 1, GDT_Byte, nullptr);
    std::vector<uchar> values(100 * 80);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = uchar(i % 251);
    }
    if (GDALRasterIO(GDALGetRasterBand(dataset, 1), GF_Write, 0, 0, 100, 80, values.data(), 100, 80,
                     GDT_Byte, 0, 0)
        != CE_None) {
        qFatal("%s can't be made", qPrintable(path));
    }
    GDALSetGeoTransform(dataset, transform.data());
    if (epsg != 0) {
        OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(reference, epsg);
        GDALSetSpatialRef(dataset, reference);
        OSRDestroySpatialReference(reference);
    }
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        GDALSetMetadataItem(dataset, it.key().constData(), it.value().constData(), nullptr);
    }
    GDALSetMetadataItem(dataset, "TIFFTAG_DATETIME", "2019:07:14 10:11:12", nullptr);
    GDALClose(dataset);
    return path;
}

}  // namespace

class RasterImportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Where it lies is not said, so nothing is guessed; the picture itself is good.
    void withoutAReferenceSystem_hasAPictureAndNoPlace()
    {
        const Image image = imported(0, {500'000, 30, 0, 4'000'000, 0, -30});
        QVERIFY(image.media.isPresent());
        QCOMPARE(image.mediaError, QString());
        QVERIFY(!image.place.point);
        QVERIFY(!image.place.footprint);
        QVERIFY(!image.sources.contains(Field::Coordinates));
    }

    /// A system that no such coordinates can be in.
    void farOutsideItsSystem_hasAPictureAndNoPlace()
    {
        const Image image = imported(4326, {4'000'000, 30, 0, 4'000'000, 0, -30});
        QVERIFY(image.media.isPresent());
        QVERIFY(!image.place.point);
        QVERIFY(!image.place.footprint);
    }

    void acrossTheAntimeridian_hasWestAboveEastAndAPointBetween()
    {
        const Image image = imported(3832, {3'000'000, 10'000, 0, -1'000'000, 0, -10'000});
        QVERIFY(image.place.footprint && image.place.point);
        QVERIFY(image.place.footprint->west > 170.0);
        QVERIFY(image.place.footprint->east < -170.0);
        const double lon = image.place.point->lon;
        QVERIFY(lon > image.place.footprint->west || lon < image.place.footprint->east);
        QCOMPARE(image.sources.value(Field::Coordinates), Source::Raster);
    }

    void aroundThePole_coversAllLongitudes()
    {
        const Image image = imported(3413, {-1'000'000, 20'000, 0, 800'000, 0, -20'000});
        QVERIFY(image.place.footprint);
        QCOMPARE(image.place.footprint->west, -180.0);
        QCOMPARE(image.place.footprint->east, 180.0);
        QVERIFY(std::abs(image.place.footprint->north - 90.0) < 0.01);
        QVERIFY(image.place.footprint->south > 70.0);
    }

    void southPole_coversAllLongitudes()
    {
        const Image image = imported(3031, {-1'000'000, 20'000, 0, 800'000, 0, -20'000});
        QVERIFY(image.place.footprint);
        QCOMPARE(image.place.footprint->west, -180.0);
        QCOMPARE(image.place.footprint->east, 180.0);
        QVERIFY(std::abs(image.place.footprint->south + 90.0) < 0.01);
        QVERIFY(image.place.footprint->north < -70.0);
    }

    void tags_tellSatelliteSensorAndDay()
    {
        const Image image = imported(32633, {300'000, 30, 0, 4'200'000, 0, -30},
                                     {{"SPACECRAFT_ID", "LANDSAT_8"},
                                      {"SENSOR_ID", "OLI_TIRS"},
                                      {"DATE_ACQUIRED", "2020-05-06"}});
        QCOMPARE(image.satellite.value_or(QStringList()), QStringList{u"Landsat 8"_s});
        QCOMPARE(image.sensor.value_or(QStringList()), (QStringList{u"OLI"_s, u"TIRS"_s}));
        QCOMPARE(image.sources.value(Field::Sensor), Source::Raster);
        QCOMPARE(toText(image.acquired), u"2020-05-06"_s);
        // Both sensors took the scene; their classes differ, so that the pixels tell.
        QCOMPARE(image.modalities.value_or(QStringList()),
                 (QStringList{u"Multispectral"_s, u"Thermal infrared"_s}));
        QCOMPARE(image.resolution.value_or(QString()), u"High"_s);
        QCOMPARE(image.sources.value(Field::Resolution), Source::Raster);
    }

    void tags_ofAPlatformWithOneSensor_tellIt()
    {
        const Image image = imported(32633, {300'000, 30, 0, 4'200'000, 0, -30},
                                     {{"PLATFORM", "Sentinel-2A"}});
        QCOMPARE(image.sensor.value_or(QStringList()), QStringList{u"MSI"_s});
        QCOMPARE(image.sources.value(Field::Sensor), Source::Table);
        QCOMPARE(image.modalities.value_or(QStringList()), QStringList{u"Multispectral"_s});
    }

    void tags_sensorOfTheTable_tellsModalityAndClass_notThePixels()
    {
        // MODIS, shown at three metres a pixel.
        const Image image = imported(32633, {300'000, 3, 0, 4'200'000, 0, -3},
                                     {{"SPACECRAFT_ID", "TERRA"}, {"SENSOR_ID", "MODIS"}});
        QVERIFY(image.modalities && !image.modalities->isEmpty());
        QCOMPARE(image.sources.value(Field::Modalities), Source::Table);
        QCOMPARE(image.sources.value(Field::Resolution), Source::Table);
        QVERIFY(image.resolution.value_or(QString()) != u"Very High"_s);
        QVERIFY(std::abs(image.media.gsdM - 3.0) < 0.01);
    }

    void whatAPersonLeftEmpty_staysSo()
    {
        Image image;
        for (const Field field : {Field::Satellite, Field::Sensor, Field::Resolution, Field::Date}) {
            image.sources.insert(field, Source::Person);
        }
        imaging::PictureInfo info;
        info.satellite = u"LANDSAT_8"_s;
        info.sensor = u"OLI_TIRS"_s;
        info.gsdM = 30.0;
        info.acquired = *dataset::acquisitionFromText(u"2020-05-06"_s);
        project::takeFactsOfFile(image, info);
        QVERIFY(!image.satellite && !image.sensor && !image.resolution);
        QVERIFY(!image.acquired.isKnown());
        Image told;
        project::takeFactsOfFile(told, info, {Field::Satellite});
        QVERIFY(!told.satellite);
        QVERIFY(told.sensor.has_value());
    }

    void tags_ofACamera_tellTheDay_unlessItsClockWasNeverSet()
    {
        const std::array<double, 6> anywhere{300'000, 30, 0, 4'200'000, 0, -30};
        const Image taken =
            imported(32633, anywhere, {{"EXIF_DateTimeOriginal", "2015:05:14 10:11:12"}});
        QCOMPARE(toText(taken.acquired), u"2015-05-14"_s);
        QCOMPARE(taken.sources.value(Field::Date), Source::Raster);
        const Image unset =
            imported(32633, anywhere, {{"EXIF_DateTimeOriginal", "0000:00:00 00:00:00"}});
        QVERIFY(!unset.acquired.isKnown());
    }

    void tags_ofThatDay_areKnown_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("day");
        QTest::newRow("to come") << QByteArray("ACQUISITION_DATE") << QByteArray("3020-01-02")
                                 << QString();
        QTest::newRow("a number") << QByteArray("ACQUISITION_DATE") << QByteArray("201901020")
                                  << QString();
        QTest::newRow("when the file was made") << QByteArray("DATE_CREATED") << QByteArray("2019-01-02")
                                                << QString();
        QTest::newRow("Sentinel-2") << QByteArray("PRODUCT_START_TIME")
                                    << QByteArray("2019-01-02T10:11:12.024Z") << u"2019-01-02"_s;
        QTest::newRow("NetCDF") << QByteArray("NC_GLOBAL#time_coverage_start")
                                << QByteArray("2019-01-02T10:11:12Z") << u"2019-01-02"_s;
        QTest::newRow("of a copy") << QByteArray("time_coverage_start")
                                   << QByteArray("2019-01-02T10:11:12Z") << u"2019-01-02"_s;
        QTest::newRow("with slashes") << QByteArray("ACQUISITION_DATE") << QByteArray("2019/01/02")
                                      << u"2019-01-02"_s;
        QTest::newRow("with digits alone") << QByteArray("NITF_IDATIM") << QByteArray("20190102101112")
                                           << u"2019-01-02"_s;
    }
    void tags_ofThatDay_areKnown()
    {
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, value);
        QFETCH(QString, day);
        const Image image = imported(32633, {300'000, 30, 0, 4'200'000, 0, -30}, {{tag, value}});
        QCOMPARE(toText(image.acquired), day);
    }

    void tags_ofASatelliteThatWasLost_sayNothing()
    {
        const Image image = imported(32633, {300'000, 30, 0, 4'200'000, 0, -30},
                                     {{"SPACECRAFT_ID", "LANDSAT_6"}});
        QVERIFY(!image.satellite);
    }

    void tags_thatTheTableDoesNotKnow_sayNothing()
    {
        const Image image = imported(32633, {300'000, 30, 0, 4'200'000, 0, -30},
                                     {{"PLATFORM", "x86_64"}, {"SENSOR", "none"}});
        QVERIFY(!image.satellite);
        QVERIFY(!image.sensor);
    }

    void groundSampleDistance_givesTheClass_whereNoSensorDoes_data()
    {
        QTest::addColumn<int>("epsg");
        QTest::addColumn<double>("pixel");
        QTest::addColumn<QString>("resolution");
        QTest::newRow("metres") << 32633 << 3.0 << u"Very High"_s;
        QTest::newRow("as Landsat") << 32633 << 30.0 << u"High"_s;
        QTest::newRow("coarser than Landsat") << 32633 << 31.0 << u"Moderate"_s;
        QTest::newRow("degrees") << 4326 << 0.01 << u"Low"_s;
        QTest::newRow("no place") << 0 << 30.0 << QString();
    }
    void groundSampleDistance_givesTheClass_whereNoSensorDoes()
    {
        QFETCH(int, epsg);
        QFETCH(double, pixel);
        QFETCH(QString, resolution);
        const bool isDegrees = epsg == 4326;
        const Image image = imported(epsg, {isDegrees ? 10.0 : 500'000.0, pixel, 0,
                                            isDegrees ? 50.0 : 4'200'000.0, 0, -pixel});
        QCOMPARE(image.resolution.value_or(QString()), resolution);
        QVERIFY(resolution.isEmpty()
                || image.sources.value(Field::Resolution) == Source::Raster);
    }

private:
    /// What an import of the raster, and nothing else, leaves in a project.
    static Image imported(int epsg, const std::array<double, 6> &transform,
                          const QMap<QByteArray, QByteArray> &tags = {})
    {
        test::World world;
        const QString path = makeRaster(world.path(u"scene.tif"_s), epsg, transform, tags);
        project::ImportOptions options;
        options.format = project::ImportFormat::Raster;
        const auto report = project::ImportFiles(world.project()).run({path}, options, {});
        if (!report || report->added != 1 || !report->failed.empty()) {
            qFatal("the raster was not imported");
        }
        const project::Queries queries(world.project());
        return queries.detail(queries.keyOf(u"scene.tif"_s).value())->image;
    }
};

QTEST_GUILESS_MAIN(RasterImportTest)
#include "rasterimporttest.moc"
