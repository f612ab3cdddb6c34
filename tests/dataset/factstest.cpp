// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Field;
using dataset::Record;
using dataset::Source;

namespace {

const QDate kToday(2026, 3, 1);

}  // namespace

class FactsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_ofAProduct_tellsWhoTookIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("satellite");
        QTest::addColumn<QString>("sensor");
        const QList<std::array<const char *, 3>> rows{
            {"holiday.jpg", "", ""},
            {"foliage_2011.jpg", "", ""},
            {"atmo_2011200.jpg", "", ""},
            {"fire_tmo_20112001.jpg", "", ""},
            {"fire_tmo_2011200_lrg.jpg", "Terra", "MODIS"},
            {"storm.amo2012270.jpg", "Aqua", "MODIS"},
            {"delta_oli_2015123_lrg.jpg", "Landsat 8", "OLI"},
            {"forest_l5_1992219_lrg.jpg", "Landsat 5", "TM"},
            {"S2B_MSIL1C_20190105T013442_N0207.jpg", "Sentinel-2B", "MSI"},
            {"S1A_IW_GRDH_1SDV_20150222T170725.tif", "Sentinel-1A", "C-SAR"},
            {"LC08_L1TP_139045_20170304_20170316_01_T1.tif", "Landsat 8", "OLI"},
            {"LT50140322010139EDC00.tif", "Landsat 5", "TM"},
            {"ISS042-E-12345.JPG", "International Space Station", "Digital camera"},
        };
        for (const auto &[name, satellite, sensor] : rows) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(satellite)
                                << QString::fromLatin1(sensor);
        }
    }

    void name_ofAProduct_tellsWhoTookIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, satellite);
        QFETCH(QString, sensor);
        QCOMPARE(dataset::missionInName(name), (dataset::NameFacts{satellite, sensor}));
    }

    void record_thatSaysUnknown_staysUnknown()
    {
        Record record;
        record.image.id = u"delta_oli_2015123.jpg"_s;
        dataset::fillFacts(record, {Field::Satellite, Field::Sensor, Field::Modalities,
                                    Field::Resolution, Field::Date},
                           kToday);
        QVERIFY(!record.image.satellite && !record.image.sensor);
        QVERIFY(!record.image.modalities && !record.image.resolution);
        QVERIFY(!record.image.acquired.isKnown());
    }

    void record_thatLeavesOut_isFilledWithSources()
    {
        Record record;
        record.image.imageSrc = u"https://eoimages.gsfc.nasa.gov/x/delta_oli_2015123_lrg.jpg"_s;
        record.image.credits = u"NASA Earth Observatory images by Joshua Stevens, using Landsat data"_s;
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.satellite, QStringList{u"Landsat 8"_s});
        QCOMPARE(record.image.sources.value(Field::Satellite), Source::Url);
        QCOMPARE(*record.image.resolution, u"High"_s);
        QCOMPARE(record.image.sources.value(Field::Resolution), Source::Table);
        QCOMPARE(record.image.licence.redistribute, u"yes"_s);
    }

    void article_withRivals_isNotGuessedFrom()
    {
        Record record;
        record.image.id = u"a.jpg"_s;
        record.article.text = u"Seen by Landsat 7 in 2001 and by Landsat 8 in 2020."_s;
        dataset::fillFacts(record, {}, kToday);
        QVERIFY(!record.image.satellite);
        record.article.text = u"Sentinel-2A, one of the Sentinel-2 pair, took this."_s;
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.satellite, QStringList{u"Sentinel-2A"_s});
        QCOMPARE(record.image.sources.value(Field::Satellite), Source::Text);
    }

    void givenValue_isNeverReplaced()
    {
        Record record;
        record.image.id = u"delta_oli_2015123.jpg"_s;
        record.image.satellite = QStringList{u"Terra"_s};
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.satellite, QStringList{u"Terra"_s});
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "factstest.moc"
