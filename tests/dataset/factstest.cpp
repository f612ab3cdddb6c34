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

    void satelliteThatWasLost_isNotNamed()
    {
        Record record;
        record.image.id = u"a.jpg"_s;
        record.image.imageAlt = u"Landsat 6 image of a lake"_s;
        dataset::fillFacts(record, {}, kToday);
        QVERIFY(!record.image.satellite);
    }

    void credit_thatNamesSeveral_tellsOfAll()
    {
        Record record;
        record.image.id = u"a.jpg"_s;
        record.image.credits = u"Landsat 8-9 OLI, 2022"_s;
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.satellite, (QStringList{u"Landsat 8"_s, u"Landsat 9"_s}));
        QCOMPARE(*record.image.sensor, QStringList{u"OLI"_s});
        QCOMPARE(*record.image.modalities, QStringList{u"Multispectral"_s});
    }

    void platformWithOneSensor_tellsIt_andWhatFollows()
    {
        Record record;
        record.image.id = u"a.jpg"_s;
        record.image.imageAlt = u"Copernicus Sentinel-2 image"_s;
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.satellite, QStringList{u"Sentinel-2"_s});
        QCOMPARE(record.image.sources.value(Field::Satellite), Source::Text);
        QCOMPARE(*record.image.sensor, QStringList{u"MSI"_s});
        QCOMPARE(record.image.sources.value(Field::Sensor), Source::Table);
        QCOMPARE(*record.image.modalities, QStringList{u"Multispectral"_s});
        QCOMPARE(*record.image.resolution, u"High"_s);
    }

    void mode_besideTheSensorInTheArticle_counts()
    {
        Record record;
        record.image.id = u"a.jpg"_s;
        record.article.text = u"Others took a panchromatic look. ASTER's thermal infrared bands show "
                              "the lava."_s;
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.sensor, QStringList{u"ASTER"_s});
        QCOMPARE(*record.image.modalities, QStringList{u"Thermal infrared"_s});
        QCOMPARE(*record.image.resolution, u"Moderate"_s);
    }

    void modeInAName_tellsTheClass()
    {
        Record record;
        record.image.id = u"S1A_EW_GRDM_1SDH_20200102T030405_20200102T030505.jpg"_s;
        dataset::fillFacts(record, {}, kToday);
        QCOMPARE(*record.image.resolution, u"Moderate"_s);
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
