// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Field;
using dataset::isMeantBy;
using dataset::kindsOf;

class VocabularyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownValue_isItselfAlone()
    {
        QCOMPARE(kindsOf(Field::Satellite, u"My drone"_s), QStringList{u"My drone"_s});
        QVERIFY(isMeantBy(Field::Satellite, u"My drone"_s, u"my DRONE"_s));
        QVERIFY(!isMeantBy(Field::Satellite, u"My drone"_s, u"drone"_s));
        QVERIFY(!isMeantBy(Field::Satellite, u""_s, u"Terra"_s));
        QVERIFY(!isMeantBy(Field::Tag, u"S2B"_s, u"Sentinel-2"_s));
    }

    void isMeantBy_anySpelling_andWhatStandsBelow_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("isMeant");
        const auto row = [](Field field, const char *value, const char *wanted, bool isMeant) {
            QTest::addRow("%s as %s", value, wanted)
                << field << QString::fromLatin1(value) << QString::fromLatin1(wanted) << isMeant;
        };
        row(Field::Satellite, "Landsat-8", "Landsat 8", true);
        row(Field::Satellite, "landsat 8", "Landsat-8", true);
        row(Field::Satellite, "EOS-Terra", "Terra", true);
        row(Field::Satellite, "Sentinel-2B", "Sentinel-2", true);
        row(Field::Satellite, "Copernicus Sentinel-2", "sentinel 2", true);
        row(Field::Satellite, "Sentinel-2", "Sentinel-2B", false);
        row(Field::Satellite, "Sentinel-2B", "=Sentinel-2", false);
        row(Field::Satellite, "Sentinel 2", "=Sentinel-2", true);
        row(Field::Satellite, "Landsat 9", "Landsat 8", false);
        row(Field::Modalities, "SAR", "Radar", true);
        row(Field::Modalities, "Radar", "SAR", false);
        row(Field::Modalities, "Thermal infrared", "Infrared", true);
        row(Field::Modalities, "Infrared", "Thermal infrared", false);
        row(Field::Sensor, "modis", "MODIS", true);
        row(Field::Sensor, "MODIS", "VIIRS", false);
    }
    void isMeantBy_anySpelling_andWhatStandsBelow()
    {
        QFETCH(Field, field);
        QFETCH(QString, value);
        QFETCH(QString, wanted);
        QFETCH(bool, isMeant);
        QCOMPARE(isMeantBy(field, value, wanted), isMeant);
    }

    void itself_isMarkedOnlyWhereSomethingStandsBelow()
    {
        QCOMPARE(dataset::itself(Field::Satellite, u"Sentinel-2"_s), u"=Sentinel-2"_s);
        QCOMPARE(dataset::itself(Field::Satellite, u"Terra"_s), u"Terra"_s);
        QCOMPARE(dataset::itself(Field::Satellite, u"My drone"_s), u"My drone"_s);
        QCOMPARE(dataset::itself(Field::Modalities, u"Radar"_s), u"=Radar"_s);
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabularytest.moc"
