// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/picture.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <gdal.h>
#include <ogr_srs_api.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using imaging::Picture;

namespace {

/// Four quarters of different colours, so that turning and cutting show.
QImage quarters(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 2, height / 2, qRgb(200, 30, 30));
    painter.fillRect(width / 2, 0, width - width / 2, height / 2, qRgb(30, 200, 30));
    painter.fillRect(0, height / 2, width / 2, height - height / 2, qRgb(30, 30, 200));
    painter.fillRect(width / 2, height / 2, width - width / 2, height - height / 2,
                     qRgb(220, 220, 40));
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format, 92) ? bytes
                                                                               : QByteArray();
}

bool isNear(QRgb a, QRgb b, int tolerance)
{
    return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance
        && std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

/// A PNG whose header claims another size than its data has.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray png = saved(quarters(8, 8), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= quint8(png.at(i));
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
        }
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

/// A JPEG with an EXIF block that states an orientation.
QByteArray jpegTurned(int orientation)
{
    QByteArray jpeg = saved(quarters(64, 32), "JPEG");
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += char(orientation);
    exif += QByteArray("\0\0\0\0\0\0\0", 7);
    QByteArray segment("\xff\xe1", 2);
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return jpeg.insert(2, segment + exif);
}

struct RasterSpec {
    int bands = 1;
    GDALDataType type = GDT_Float32;
    std::optional<double> nodata;
    int epsg = 0;
    std::array<double, 6> transform{};
    QStringList names;    ///< of the bands
    bool isFlat = false;  ///< band b holds 40 * b everywhere
};
using Bands = std::array<int, 3>;

/// A GeoTIFF of 100 x 80 whose band b holds (column + 100 * row) * b.
QString makeRaster(const QString &path, const RasterSpec &spec)
{
    GDALAllRegister();
    GDALDatasetH dataset = GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), 100,
                                      80, spec.bands, spec.type, nullptr);
    for (int band = 1; band <= spec.bands; ++band) {
        std::vector<float> values(100 * 80);
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = spec.isFlat ? 40.0F * float(band) : float(i) * float(band);
        }
        GDALRasterBandH handle = GDALGetRasterBand(dataset, band);
        if (band <= spec.names.size()) {
            GDALSetDescription(handle, spec.names.at(band - 1).toUtf8().constData());
        }
        if (spec.nodata) {
            GDALSetRasterNoDataValue(handle, *spec.nodata);
            std::fill(values.begin(), values.begin() + 100 * 40, float(*spec.nodata));
        }
        if (GDALRasterIO(handle, GF_Write, 0, 0, 100, 80, values.data(), 100, 80, GDT_Float32, 0, 0)
            != CE_None) {
            return {};
        }
    }
    if (spec.epsg != 0) {
        OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(reference, spec.epsg);
        GDALSetSpatialRef(dataset, reference);
        auto transform = spec.transform;
        GDALSetGeoTransform(dataset, transform.data());
        OSRDestroySpatialReference(reference);
    }
    GDALClose(dataset);
    return path;
}

}  // namespace

class PictureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileBytes_areRefusedWithTheirName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray jpeg = saved(quarters(300, 200), "JPEG");
        const QByteArray png = saved(quarters(300, 200), "PNG");
        QTest::newRow("zero bytes") << QByteArray() << u"empty"_s;
        QTest::newRow("html") << QByteArray("\n <!DOCTYPE html><html></html>") << u"web page"_s;
        QTest::newRow("text") << QByteArray("just some words") << u"no picture"_s;
        QTest::newRow("random") << QByteArray(4000, '\xa7') << u"no picture"_s;
        QTest::newRow("jpeg start only") << jpeg.left(20) << u"damaged"_s;
        QTest::newRow("png start only") << png.left(30) << u"damaged"_s;
        QTest::newRow("60,000 x 60,000") << pngClaiming(60'000, 60'000) << u"60000 x 60000"_s;
        QTest::newRow("4 billion wide") << pngClaiming(0x7fffffff, 2) << u""_s;
        QTest::newRow("gif") << QByteArray("GIF89a\x01\0\x01\0", 10) << u"no picture"_s;
        QTest::newRow("vrt") << QByteArray("<VRTDataset rasterXSize=\"1\"/>") << u"no picture"_s;
    }

    void hostileBytes_areRefusedWithTheirName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto picture = Picture::fromBytes(bytes, u"given.jpg"_s);
        QVERIFY(!picture);
        QVERIFY2(picture.error().message.contains(u"given.jpg"_s)
                     && picture.error().message.contains(word),
                 qPrintable(picture.error().message));
    }

    /// 286 bytes that claim 338 tiles of 16 x 65295 pixels for 5400 x 18: gigabytes to go through.
    void tilesFarLargerThanThePicture_areRefused()
    {
        const QByteArray found = QByteArray::fromBase64(
            "SUkqAAgAAAARAAABAwABAAAAGBUAAAEBAwABAAAAEgAAAAIBAwACAAAAEAAQAAMBAwABAAAAAQAAAAYBAwAB"
            "AAAAAQAAABUBAwABAAAAAgAAABwBAwABAAAAAQAAAEIBAwABAAAAEAAAAEMBAwABAAAAD////EQBBAAEAAAA"
            "4AAAAEUBAwAEAAAA2gAAAAAAAAAAAAAAAAAAAAAAAAAANwAAAAAAAAAAAAAAAAAAAAAAAADQONA59Tn1ORo6"
            "Gjo/Oj86ZDpkOok6iTquOq460zrTOgAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAEAAAAAAAAAASD1IPW09bT2S"
            "PZI9t7c9tz3cPdw9AQAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
        const auto picture = Picture::fromBytes(found, u"tiles.tif"_s);
        QVERIFY(!picture);
        QVERIFY(picture.error().message.contains(u"tiles.tif"_s));
        QVERIFY(picture.error().message.contains(u"tiles of 16 x 65295"_s));
    }

    void check_cutShort_isFoundAtEveryPlace_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("jpeg") << saved(quarters(300, 200), "JPEG");
        QTest::newRow("png") << saved(quarters(300, 200), "PNG");
    }

    void check_cutShort_isFoundAtEveryPlace()
    {
        QFETCH(QByteArray, whole);
        const auto good = Picture::fromBytes(whole, u"good"_s);
        QVERIFY(good.has_value());
        QVERIFY((*good)->check().has_value());
        for (int percent = 5; percent < 95; percent += 5) {
            const auto picture = Picture::fromBytes(whole.left(whole.size() * percent / 100), u"cut"_s);
            QVERIFY2(!picture || !(*picture)->check(), qPrintable(QString::number(percent)));
        }
    }

    void check_overItsTime_isLeftWithASentence()
    {
        const auto picture = Picture::fromBytes(saved(quarters(300, 200), "PNG"), u"slow.png"_s);
        QVERIFY(picture.has_value());
        const base::Status checked = (*picture)->check(std::chrono::milliseconds(-1));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, base::ErrorCode::TooLarge);
        QVERIFY(checked.error().message.contains(u"slow.png"_s));
    }

    void fromFile_missing_saysSo()
    {
        const auto picture = Picture::fromFile(u"/nowhere/at/all.png"_s);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, base::ErrorCode::CannotOpen);
    }

    void window_outside_isRefused()
    {
        const auto picture = Picture::fromBytes(saved(quarters(40, 40), "PNG"), u"p"_s);
        QVERIFY(!(*picture)->window(QRect(50, 50, 10, 10), QSize(10, 10)));
    }

    void scaled_ofPng_isWhatQtDecodes()
    {
        const QImage image = quarters(90, 50);
        const auto picture = Picture::fromBytes(saved(image, "PNG"), u"p"_s);
        QVERIFY(picture.has_value());
        QCOMPARE((*picture)->info().format, u"PNG"_s);
        QCOMPARE((*picture)->info().size, image.size());
        QCOMPARE((*picture)->scaled(4000).value(), image);
    }

    void scaled_neverEnlarges_andKeepsTheRatio()
    {
        const auto picture = Picture::fromBytes(saved(quarters(900, 300), "JPEG"), u"p"_s);
        QCOMPARE((*picture)->scaled(300)->size(), QSize(300, 100));
        QCOMPARE((*picture)->scaled(9000)->size(), QSize(900, 300));
    }

    void orientation_ofExif_isApplied_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QRgb>("topLeft");
        QTest::addColumn<bool>("isTurned");
        const QRgb red = qRgb(200, 30, 30);
        const QRgb green = qRgb(30, 200, 30);
        const QRgb blue = qRgb(30, 30, 200);
        const QRgb yellow = qRgb(220, 220, 40);
        QTest::newRow("1") << 1 << red << false;
        QTest::newRow("2 mirrored") << 2 << green << false;
        QTest::newRow("3 half turn") << 3 << yellow << false;
        QTest::newRow("4 flipped") << 4 << blue << false;
        QTest::newRow("5 transposed") << 5 << red << true;
        QTest::newRow("6 quarter right") << 6 << blue << true;
        QTest::newRow("7 transverse") << 7 << yellow << true;
        QTest::newRow("8 quarter left") << 8 << green << true;
    }

    void orientation_ofExif_isApplied()
    {
        QFETCH(int, orientation);
        QFETCH(QRgb, topLeft);
        QFETCH(bool, isTurned);
        const auto picture = Picture::fromBytes(jpegTurned(orientation), u"turned"_s);
        QVERIFY(picture.has_value());
        const QSize size = isTurned ? QSize(32, 64) : QSize(64, 32);
        QCOMPARE((*picture)->info().size, size);
        const QImage whole = (*picture)->scaled(64).value();
        QCOMPARE(whole.size(), size);
        QVERIFY(isNear(whole.pixel(4, 4), topLeft, 12));
        const QRect part(0, 0, size.width() / 2, size.height() / 2);
        const QImage window = (*picture)->window(part, part.size()).value();
        QVERIFY(isNear(window.pixel(part.width() / 2, part.height() / 2), topLeft, 12));
    }

    void transparency_liesOnNeutralGrey()
    {
        QImage image(20, 20, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setPixelColor(5, 5, QColor(255, 0, 0));
        const auto picture = Picture::fromBytes(saved(image, "PNG"), u"p"_s);
        const QImage shown = (*picture)->scaled(20).value();
        QCOMPARE(shown.pixel(5, 5), qRgb(255, 0, 0));
        QCOMPARE(shown.pixel(15, 15), qRgb(0x9a, 0x9a, 0x9a));
    }

    void palette_isExpanded()
    {
        const QImage indexed = quarters(40, 40).convertToFormat(QImage::Format_Indexed8);
        const auto picture = Picture::fromBytes(saved(indexed, "PNG"), u"p"_s);
        QCOMPARE((*picture)->info().bands, 1);
        QVERIFY(isNear((*picture)->scaled(40)->pixel(2, 2), qRgb(200, 30, 30), 2));
    }

    void floatRaster_isStretchedBetweenPercentiles_andNodataIsGrey()
    {
        QTemporaryDir folder;
        RasterSpec spec;
        spec.nodata = -9999.0;
        const auto picture = Picture::fromFile(makeRaster(folder.filePath(u"f.tif"_s), spec));
        QVERIFY(picture.has_value());
        QCOMPARE((*picture)->info().bitsPerSample, 32);
        const QImage shown = (*picture)->scaled(100).value();
        QCOMPARE(shown.pixel(50, 10), qRgb(0x9a, 0x9a, 0x9a));
        QCOMPARE(qRed(shown.pixel(0, 40)), 0);
        QCOMPARE(qRed(shown.pixel(99, 79)), 255);
        QVERIFY(std::abs(qRed(shown.pixel(50, 60)) - 128) < 12);
    }

    void manyBands_otherBandsCanBeChosen()
    {
        QTemporaryDir folder;
        RasterSpec spec;
        spec.bands = 5;
        spec.type = GDT_UInt16;
        const auto picture = Picture::fromFile(makeRaster(folder.filePath(u"m.tif"_s), spec));
        QCOMPARE((*picture)->info().bands, 5);
        imaging::Rendering rendering;
        rendering.bands = {5, 4, 1};
        QVERIFY((*picture)->scaled(50, rendering).has_value());
        rendering.bands = {9, 1, 1};
        QVERIFY((*picture)->scaled(50, rendering).has_value());
    }

    void bandsCalledByNumber_areShownInNaturalColour_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<Bands>("bands");
        QTest::newRow("Sentinel-2")
            << QStringList{u"B02"_s, u"B03"_s, u"B04"_s, u"B08"_s, u"B8A"_s}
            << Bands{3, 2, 1};
        QTest::newRow("Landsat 8")
            << QStringList{u"SR_B1"_s, u"SR_B2"_s, u"SR_B3"_s, u"SR_B4"_s, u"SR_B10"_s}
            << Bands{4, 3, 2};
        QTest::newRow("Landsat 7")
            << QStringList{u"Band 1"_s, u"Band 2"_s, u"Band 3"_s, u"Band 4"_s, u"Band 7"_s}
            << Bands{3, 2, 1};
        QTest::newRow("numbers that say nothing")
            << QStringList{u"B5"_s, u"B6"_s, u"B7"_s, u"x"_s, u"y"_s} << Bands{1, 2, 3};
    }

    void bandsCalledByNumber_areShownInNaturalColour()
    {
        QFETCH(QStringList, names);
        QFETCH(Bands, bands);
        QTemporaryDir folder;
        RasterSpec spec;
        spec.bands = 5;
        spec.type = GDT_Byte;
        spec.names = names;
        spec.isFlat = true;
        const auto picture = Picture::fromFile(makeRaster(folder.filePath(u"b.tif"_s), spec));
        const QRgb pixel = (*picture)->scaled(50)->pixel(20, 20);
        QCOMPARE((Bands{qRed(pixel), qGreen(pixel), qBlue(pixel)}),
                 (Bands{40 * bands[0], 40 * bands[1], 40 * bands[2]}));
    }

    void footprint_ofUtm_isInDegrees()
    {
        QTemporaryDir folder;
        RasterSpec spec;
        spec.epsg = 32633;  // UTM zone 33 N: the meridian 15 E is easting 500,000
        spec.transform = {500'000, 100, 0, 5'000'000, 0, -100};
        const auto picture = Picture::fromFile(makeRaster(folder.filePath(u"u.tif"_s), spec));
        const auto info = (*picture)->info();
        QVERIFY(info.footprint.has_value());
        QVERIFY(std::abs(info.footprint->west - 15.0) < 1e-6);
        QVERIFY(std::abs(info.footprint->north - 45.153) < 0.01);
        QVERIFY(info.centre->lon > info.footprint->west && info.centre->lon < info.footprint->east);
    }

    void footprint_acrossTheAntimeridian_hasWestAboveEast()
    {
        QTemporaryDir folder;
        RasterSpec spec;
        spec.epsg = 3832;  // PDC Mercator, centred on 150 E
        spec.transform = {3'000'000, 10'000, 0, -1'000'000, 0, -10'000};
        const auto picture = Picture::fromFile(makeRaster(folder.filePath(u"a.tif"_s), spec));
        const auto footprint = (*picture)->info().footprint;
        QVERIFY(footprint.has_value());
        QVERIFY(footprint->west > 0.0 && footprint->east < 0.0);
    }

    void alphaOf16Bits_withValuesOf8_hidesNothing()
    {
        QTemporaryDir folder;
        GDALAllRegister();
        const QString path = folder.filePath(u"alpha.tif"_s);
        const char *options[] = {"ALPHA=YES", "PHOTOMETRIC=RGB", nullptr};
        GDALDatasetH dataset =
            GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), 40, 20, 4, GDT_UInt16,
                       const_cast<char **>(options));
        for (int band = 1; band <= 4; ++band) {
            // The left half is there; colours rise from left to right.
            std::vector<quint16> values;
            for (int i = 0; i < 40 * 20; ++i) {
                const int column = i % 40;
                values.push_back(quint16(band < 4 ? column * 5 : column < 20 ? 255 : 0));
            }
            QCOMPARE(GDALRasterIO(GDALGetRasterBand(dataset, band), GF_Write, 0, 0, 40, 20,
                                  values.data(), 40, 20, GDT_UInt16, 0, 0),
                     CE_None);
        }
        GDALClose(dataset);
        const QImage shown = (*Picture::fromFile(path))->scaled(40).value();
        QVERIFY(qRed(shown.pixel(19, 10)) > 200);
        QVERIFY(qRed(shown.pixel(2, 10)) < 60);
        QCOMPARE(shown.pixel(30, 10), qRgb(0x9a, 0x9a, 0x9a));
    }

    void footprint_aroundThePole_isTheWholeCap()
    {
        QTemporaryDir folder;
        RasterSpec spec;
        spec.epsg = 3413;  // polar stereographic north; the pole lies in the middle
        spec.transform = {-1'000'000, 20'000, 0, 800'000, 0, -20'000};
        const auto picture = Picture::fromFile(makeRaster(folder.filePath(u"n.tif"_s), spec));
        const auto footprint = (*picture)->info().footprint;
        QVERIFY(footprint.has_value());
        QVERIFY(std::abs(footprint->north - 90.0) < 0.01);
        QVERIFY(footprint->south > 70.0 && footprint->south < 85.0);
        QCOMPARE(footprint->west, -180.0);
        QCOMPARE(footprint->east, 180.0);
    }

    void thumbnailAndEncoding_areBoundedJpegs()
    {
        const auto picture = Picture::fromBytes(saved(quarters(3000, 1000), "PNG"), u"p"_s);
        const QByteArray thumb = imaging::thumbnail(**picture).value();
        QCOMPARE(QImage::fromData(thumb, "JPEG").size(), QSize(320, 107));
        const auto encoded = imaging::encode(**picture, 2048).value();
        QCOMPARE(encoded.size, QSize(2048, 683));
        QCOMPARE(encoded.mimeType, u"image/jpeg"_s);
        QCOMPARE(QImage::fromData(encoded.bytes, "JPEG").size(), encoded.size);
    }

    void realFiles_openOrAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"rasters"_s, u"images"_s, u"neardup"_s}) {
            QDirIterator files(QStringLiteral(GAIA_SOURCE_DIR "/../shared/data/dev/") + folder,
                               QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(files.fileName())) << path;
            }
        }
        QDirIterator sample(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"),
                            {u"*.jpg"_s, u"*.tif"_s}, QDir::Files);
        while (sample.hasNext()) {
            const QString path = sample.next();
            QTest::newRow(qPrintable(sample.fileName())) << path;
        }
    }

    void realFiles_openOrAreRefusedWithASentence()
    {
        QFETCH(QString, path);
        const auto picture = Picture::fromFile(path);
        if (!picture) {
            QVERIFY(picture.error().message.endsWith(u'.'));
            QVERIFY(picture.error().message.contains(QFileInfo(path).fileName()));
            return;
        }
        const auto shown = (*picture)->scaled(200);
        QVERIFY2(shown.has_value(), qPrintable(path));
        QVERIFY(std::max(shown->width(), shown->height()) <= 200);
        if (const auto &footprint = (*picture)->info().footprint) {
            QVERIFY(isOnEarth(*footprint));
        }
        if (path.contains(u"/resources/sample/"_s)) {
            QVERIFY((*picture)->check().has_value());
        }
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "picturetest.moc"
