// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sensorfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Field;
using dataset::Image;
using dataset::Source;

class SensorFactsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureOfASensor_isWhatItsPicturesUsuallyAre_data()
    {
        QTest::addColumn<QStringList>("sensors");
        QTest::addColumn<QString>("alt");
        QTest::addColumn<QString>("modalities");
        QTest::addColumn<QString>("resolution");
        const auto row = [](const QStringList &sensors, const char *alt, const char *modalities,
                            const char *resolution) {
            QTest::addRow("%s: %s", qPrintable(sensors.join(u'+')), alt)
                << sensors << QString::fromUtf8(alt) << QString::fromUtf8(modalities)
                << QString::fromUtf8(resolution);
        };
        row({}, "a lake", "", "");
        row({u"Unheard-of"_s}, "a lake", "", "");
        row({u"MODIS"_s, u"OLI"_s}, "of two satellites", "", "");
        row({u"OLI"_s, u"Unheard-of"_s}, "a lake", "", "");
        row({u"RADARSAT SAR"_s}, "a lake", "SAR", "");
        row({u"PALSAR-2"_s}, "a lake", "SAR", "");
        row({u"ASAR"_s}, "a lake", "SAR", "");
        row({u"AVIRIS"_s}, "a lake from an ER-2", "Hyperspectral", "");
        row({u"MASTER"_s}, "a fire", "Multispectral", "");
        row({u"Digital camera"_s}, "a lake", "Photography", "");
        row({u"SAGE III"_s}, "a profile", "Hyperspectral", "");
        row({u"ASAR"_s}, "ASAR wide swath", "SAR", "Moderate");
        row({u"ASAR"_s}, "in image mode", "SAR", "High");
        row({u"ASAR"_s}, "in image mode and in wide swath", "SAR", "");
        row({u"PALSAR-2"_s}, "a spotlight image", "SAR", "Very High");
        row({u"PALSAR-2"_s}, "a ScanSAR image", "SAR", "Moderate");
        row({u"RADARSAT-1 SAR"_s}, "a fine day", "SAR", "");
        row({u"RADARSAT-1 SAR"_s}, "fine beam", "SAR", "High");
        row({u"C-SAR"_s}, "a lake", "SAR", "High");
        row({u"VIIRS"_s}, "a lake", "Multispectral", "Low");
        row({u"VIIRS"_s}, "VIIRS day/night band", "Night lights", "Low");
        row({u"VIIRS"_s}, "Nighttime lights of Wuhan", "Night lights", "Low");
        row({u"VIIRS"_s}, "Thermal image of fires", "Thermal infrared", "Low");
        row({u"VIIRS"_s}, "hypothermal water", "Multispectral", "Low");
        row({u"OLI"_s}, "a lake", "Multispectral", "High");
        row({u"OLI"_s}, "panchromatic", "Panchromatic", "High");
        row({u"OLI"_s}, "pan-sharpened", "Multispectral", "High");
        row({u"ASTER"_s}, "a lake", "Multispectral", "High");
        row({u"ASTER"_s}, "ASTER thermal infrared", "Thermal infrared", "Moderate");
        row({u"TM"_s}, "thermal bands", "Thermal infrared", "Moderate");
        row({u"HiRI"_s}, "a harbour", "Multispectral", "Very High");
        row({u"AIRS"_s}, "carbon monoxide", "Thermal infrared,Hyperspectral", "Low");
        row({u"OLI"_s, u"TIRS"_s}, "a lake", "Multispectral,Thermal infrared", "");
    }
    void pictureOfASensor_isWhatItsPicturesUsuallyAre()
    {
        QFETCH(QStringList, sensors);
        QFETCH(QString, alt);
        QFETCH(QString, modalities);
        QFETCH(QString, resolution);
        Image image;
        image.sensor = sensors;
        image.imageAlt = alt;
        dataset::fillFromSensor(image, {});
        QCOMPARE(image.modalities.value_or(QStringList()).join(u','), modalities);
        QCOMPARE(image.resolution.value_or(QString()), resolution);
        QCOMPARE(image.sources.contains(Field::Modalities), !modalities.isEmpty());
        QCOMPARE(image.sources.contains(Field::Resolution), !resolution.isEmpty());
    }

    void mode_thatIsGiven_goesBeforeWords()
    {
        Image image;
        image.sensor = QStringList{u"C-SAR"_s};
        dataset::fillFromSensor(image, {}, {}, u"extra wide swath"_s);
        QCOMPARE(image.resolution.value_or(QString()), u"Moderate"_s);
        Image wave;
        wave.sensor = QStringList{u"C-SAR"_s};
        dataset::fillFromSensor(wave, {}, {}, u"wave"_s);
        QVERIFY(!wave.resolution);
        QVERIFY(wave.modalities);
    }

    void satellitesWithOneSensor_tellIt_data()
    {
        QTest::addColumn<QStringList>("satellites");
        QTest::addColumn<QString>("sensor");
        QTest::newRow("none") << QStringList{} << QString();
        QTest::newRow("unknown") << QStringList{u"Sputnik"_s} << QString();
        QTest::newRow("several sensors") << QStringList{u"Landsat 8"_s} << QString();
        QTest::newRow("different ones") << QStringList{u"Sentinel-1"_s, u"Sentinel-2"_s} << QString();
        QTest::newRow("aircraft") << QStringList{u"NASA Gulfstream III"_s} << QString();
        QTest::newRow("family") << QStringList{u"Sentinel-2"_s} << u"MSI"_s;
        QTest::newRow("two of it") << QStringList{u"Sentinel-2A"_s, u"Sentinel-2B"_s} << u"MSI"_s;
        QTest::newRow("one") << QStringList{u"Landsat 7"_s} << u"ETM+"_s;
    }
    void satellitesWithOneSensor_tellIt()
    {
        QFETCH(QStringList, satellites);
        QFETCH(QString, sensor);
        Image image;
        image.satellite = satellites;
        dataset::fillFromSensor(image, {});
        QCOMPARE(image.sensor.value_or(QStringList()).join(u','), sensor);
        QVERIFY(sensor.isEmpty() || image.sources.value(Field::Sensor) == Source::Table);
    }

    void field_toldToBeUnknown_staysSo()
    {
        Image image;
        image.satellite = QStringList{u"Sentinel-2"_s};
        dataset::fillFromSensor(image, {Field::Sensor, Field::Modalities, Field::Resolution});
        QVERIFY(!image.sensor && !image.modalities && !image.resolution);
        dataset::fillFromSensor(image, {Field::Modalities});
        QVERIFY(image.sensor && image.resolution && !image.modalities);
    }
};

QTEST_GUILESS_MAIN(SensorFactsTest)
#include "sensorfactstest.moc"
