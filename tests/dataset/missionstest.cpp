// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/missions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Missions;
using dataset::MissionMention;
using dataset::ResolutionClass;

namespace {

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const MissionMention &mention : Missions::standard().mentions(text)) {
        names << mention.name;
    }
    return names;
}

}  // namespace

class MissionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_thatIsWrong_isRefusedWithTheEntry_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("[1,") << u"no JSON"_s;
        QTest::newRow("list") << QByteArray("[]") << u"no JSON object"_s;
        QTest::newRow("platforms") << QByteArray("{\"platforms\": 3}") << u"platforms"_s;
        QTest::newRow("nameless") << QByteArray("{\"sensors\": [{\"full\": \"X\"}]}")
                                  << u"sensors"_s;
        QTest::newRow("day") << QByteArray(
            "{\"platforms\": [{\"name\": \"Ostara\", \"from\": \"soon\"}]}")
                             << u"Ostara"_s;
    }

    void table_thatIsWrong_isRefusedWithTheEntry()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto missions = Missions::fromJson({json});
        QVERIFY(!missions);
        QVERIFY2(missions.error().message.contains(said), qUtf8Printable(missions.error().message));
    }

    void familyCircle_inTheTable_endsTheLineage()
    {
        const auto missions = Missions::fromJson(
            {R"({"platforms": [{"name": "A1", "of": "B1", "from": "2000-01-01"},
                               {"name": "B1", "of": "A1", "from": "2000-01-01"}]})"});
        QVERIFY(missions);
        QVERIFY(missions->platformLineage(u"A1"_s).size() <= 8);
    }

    void carriedTable_namesOnlyWhatItHolds()
    {
        const Missions &missions = Missions::standard();
        QVERIFY(missions.platforms().size() > 200);
        for (const dataset::Platform &platform : missions.platforms()) {
            QCOMPARE(missions.platform(platform.name)->name, platform.name);
            QVERIFY2(!platform.to.isValid() || platform.to >= platform.from,
                     qUtf8Printable(platform.name));
            QVERIFY2(platform.family.isEmpty() || missions.platform(platform.family)->isFamily,
                     qUtf8Printable(platform.name));
            for (const QString &sensor : platform.sensors) {
                QVERIFY2(missions.sensor(sensor) && missions.sensor(sensor)->name == sensor,
                         qUtf8Printable(sensor));
            }
        }
        for (const dataset::Sensor &sensor : missions.sensors()) {
            QVERIFY2(!missions.platformsWith(sensor.name).isEmpty(), qUtf8Printable(sensor.name));
            for (const QString &modality : sensor.modalities) {
                QVERIFY2(missions.modality(modality) && missions.modality(modality)->name == modality,
                         qUtf8Printable(modality));
            }
        }
        for (const dataset::Modality &modality : missions.modalities()) {
            QVERIFY2(modality.broader.isEmpty() || missions.modality(modality.broader),
                     qUtf8Printable(modality.name));
        }
    }

    void spelling_ofTheCollection_findsThePlatform_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        const QList<std::pair<const char *, const char *>> rows{
            {"NASA's Terra", "Terra"},
            {"NASA Terra", "Terra"},
            {"EOS-Terra", "Terra"},
            {"Terra satellite", "Terra"},
            {"NASA Aqua", "Aqua"},
            {"Copernicus Sentinel-2", "Sentinel-2"},
            {"Sentinel 2B", "Sentinel-2B"},
            {"Landsat-8", "Landsat 8"},
            {"landsat8", "Landsat 8"},
            {"International Space Station (ISS)", "International Space Station"},
            {"ISS", "International Space Station"},
            {"Suomi NPP (National Polar-orbiting Partnership)", "Suomi NPP"},
            {"Pleiades", "Pléiades"},
            {"GOES-16 (GOES East)", "GOES-16"},
        };
        for (const auto &[said, name] : rows) {
            QTest::newRow(said) << QString::fromUtf8(said) << QString::fromUtf8(name);
        }
    }

    void spelling_ofTheCollection_findsThePlatform()
    {
        QFETCH(QString, said);
        QFETCH(QString, name);
        const dataset::Platform *platform = Missions::standard().platform(said);
        QVERIFY(platform);
        QCOMPARE(platform->name, name);
    }

    void unknownName_isNotGuessed()
    {
        for (const QString &text : {u""_s, u"Landsat 80"_s, u"Sentinel-9"_s, u"()"_s, u"Terra Nova"_s,
                                    QString(100'000, u'(')}) {
            QVERIFY(!Missions::standard().platform(text));
            QVERIFY(!Missions::standard().sensor(text));
        }
    }

    void lineage_leadsToTheFamily()
    {
        const Missions &missions = Missions::standard();
        QCOMPARE(missions.platformLineage(u"S2B"_s),
                 (QStringList{u"Sentinel-2B"_s, u"Sentinel-2"_s, u"Copernicus Sentinels"_s}));
        QVERIFY(missions.isSameOrFamily(u"Sentinel-2"_s, u"Sentinel-2B"_s));
        QVERIFY(!missions.isSameOrFamily(u"Sentinel-2A"_s, u"Sentinel-2B"_s));
        QCOMPARE(missions.modalityLineage(u"synthetic-aperture radar"_s),
                 (QStringList{u"SAR"_s, u"Radar"_s, u"Microwave"_s}));
        QCOMPARE(missions.modality(u"Thermal"_s)->broader, u"Infrared"_s);
        QCOMPARE(missions.modality(u"IR"_s)->name, u"Infrared"_s);
        QVERIFY(missions.sensorsOf(*missions.platform(u"Landsat"_s)).contains(u"ETM+"_s));
    }

    void operatingYears_boundThePictures()
    {
        const Missions &missions = Missions::standard();
        const QDate day(2013, 8, 1);
        QVERIFY(missions.platform(u"Landsat 8"_s)->isAtWork(day, day));
        QVERIFY(!missions.platform(u"Landsat 5"_s)->isAtWork(day, day));
        QVERIFY(missions.platform(u"Landsat 5"_s)->isAtWork(QDate(2013, 1, 1), QDate(2013, 12, 31)));
        const dataset::Platform *lost = missions.platform(u"Landsat 6"_s);
        QVERIFY(!lost->isAtWork(lost->from, lost->from));
    }

    void resolutionClass_followsTheLimits()
    {
        QCOMPARE(dataset::resolutionClass(0.5), ResolutionClass::VeryHigh);
        QCOMPARE(dataset::resolutionClass(4.0), ResolutionClass::VeryHigh);
        QCOMPARE(dataset::resolutionClass(30.0), ResolutionClass::High);
        QCOMPARE(dataset::resolutionClass(250.0), ResolutionClass::Moderate);
        QCOMPARE(dataset::resolutionClass(500.0), ResolutionClass::Low);
        QCOMPARE(dataset::resolutionClass(30.0, {1.0, 10.0, 100.0}), ResolutionClass::Moderate);
        QCOMPARE(dataset::resolutionClassFromWord(u"very-high"_s), ResolutionClass::VeryHigh);
        QVERIFY(!dataset::resolutionClassFromWord(u"sharp"_s));
    }

    void mentions_inProse_areFoundAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("satellite and sensor")
            << u"The Operational Land Imager (OLI) on Landsat 8 acquired this image."_s
            << QStringList{u"OLI"_s, u"OLI"_s, u"Landsat 8"_s};
        QTest::newRow("possessive") << u"NASA's Aqua and Terra, both with MODIS."_s
                                    << QStringList{u"Aqua"_s, u"Terra"_s, u"MODIS"_s};
        QTest::newRow("plus sign") << u"Landsat 7's ETM+, 2001"_s
                                   << QStringList{u"Landsat 7"_s, u"ETM+"_s};
        QTest::newRow("longest") << u"Copernicus Sentinel-2B; sentinel-1"_s
                                 << QStringList{u"Sentinel-2B"_s, u"Sentinel-1"_s};
        QTest::newRow("long numbers") << u"Landsat 80, S2AB, GOES-160"_s << QStringList{u"Landsat"_s, u"GOES"_s};
        QTest::newRow("words of the language")
            << u"Ice at a slow pace; a spot of aura on terra firma. Biomass burning by Jason."_s
            << QStringList{};
        const auto row = [](const char *text, const QStringList &names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        row("Ice in Terra Nova Bay", {});
        row("MODIS on Landsat's day showed Terra Nova Bay", {u"MODIS"_s, u"Landsat"_s});
        row("NASA image of Terra Nova Bay", {});
        row("Aqua water parks", {});
        row("An Aura of mystery", {});
        row("The Pleiades star cluster", {});
        row("An EPIC day", {});
        row("EPIC images of a party", {});
        row("The PACE of change", {});
        row("A GRACE period", {});
        row("Terra", {u"Terra"_s});
        row("Terra, Aqua", {u"Terra"_s, u"Aqua"_s});
        row("Lake\nTerra and Aqua\nAura of ice", {u"Terra"_s, u"Aqua"_s});
        row("The Terra satellite saw it", {u"Terra"_s});
        row("MODIS on NASA's Terra", {u"MODIS"_s, u"Terra"_s});
        row("Seen by Terra MODIS today", {u"Terra"_s, u"MODIS"_s});
        row("The image was captured by Aqua in May", {u"Aqua"_s});
        row("NASA Earth Observatory images, using data from Aqua", {u"Aqua"_s});
        row("Data from Terra Nova Bay", {});
        row("Aqua and Terra, NASA Earth Observatory", {u"Aqua"_s, u"Terra"_s});
        row("The imager on Terra saw smoke", {u"Terra"_s});
        row("The EPIC instrument aboard DSCOVR", {u"EPIC"_s, u"DSCOVR"_s});
        row("OCI on PACE measures", {u"OCI"_s, u"PACE"_s});
        row("Landsat 8-9 OLI", {u"Landsat 8"_s, u"Landsat 9"_s, u"OLI"_s});
        row("Landsat 4-5 TM", {u"Landsat 4"_s, u"Landsat 5"_s, u"TM"_s});
        row("Landsat 5, 7 and 8 saw it", {u"Landsat 5"_s, u"Landsat 7"_s, u"Landsat 8"_s});
        row("Landsat 5, 7, and 8", {u"Landsat 5"_s, u"Landsat 7"_s, u"Landsat 8"_s});
        row("Landsats 5, 7, and 8", {u"Landsat 5"_s, u"Landsat 7"_s, u"Landsat 8"_s});
        row("Landsat 8/9", {u"Landsat 8"_s, u"Landsat 9"_s});
        row("Sentinel-2A and 2B", {u"Sentinel-2A"_s, u"Sentinel-2B"_s});
        row("Sentinel-2A/B", {u"Sentinel-2A"_s, u"Sentinel-2B"_s});
        row("Sentinel-1 and -2", {u"Sentinel-1"_s, u"Sentinel-2"_s});
        row("GOES-16 and GOES-17", {u"GOES-16"_s, u"GOES-17"_s});
        row("Landsat 8, 5 May 2020", {u"Landsat 8"_s});
        row("Landsat 8 and 9 May 2020", {u"Landsat 8"_s});
        row("Landsat 7-8 km away", {u"Landsat 7"_s});
        row("Landsat 8 and 9% of it", {u"Landsat 8"_s});
        row("Landsat 8 and 90", {u"Landsat 8"_s});
    }

    void mentions_inProse_areFoundAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(namesIn(text), names);
    }

    void mentions_inAnEndlessText_areFoundInBounds()
    {
        const QString endless = u"Terra, Landsat 8, 9, "_s.repeated(20'000);
        QVERIFY(namesIn(endless).size() >= 20'000);
    }

    void carriedTable_knowsWhatIsSure_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isAtWork");
        QTest::addColumn<QStringList>("sensors");
        const auto row = [](const char *platform, const QDate &day, bool isAtWork,
                            const QStringList &sensors) {
            QTest::addRow("%s %s", platform, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromUtf8(platform) << day << isAtWork << sensors;
        };
        row("MTSAT-2", QDate(2010, 1, 1), true, {u"MTSAT-2 Imager"_s});
        row("VENµS", QDate(2024, 9, 1), false, {u"VSSC"_s});
        row("CBERS-4A", QDate(2020, 1, 1), true, {u"MUXCAM"_s, u"WPM"_s, u"WFI (CBERS-4A)"_s});
        row("GOSAT-2", QDate(2020, 1, 1), true, {u"TANSO-FTS-2"_s, u"TANSO-CAI-2"_s});
        row("GF-3", QDate(2016, 8, 1), false, {u"Gaofen-3 SAR"_s});
        row("NOAA-6", QDate(1980, 1, 1), true, {u"AVHRR"_s, u"HIRS"_s});
        row("NOAA-10", QDate(1988, 1, 1), true, {u"AVHRR"_s, u"HIRS"_s});
        row("GOES-5", QDate(1983, 1, 1), true, {u"VAS"_s});
        row("GOES-7", QDate(1989, 9, 1), true, {u"VAS"_s});
        row("Meteosat-6", QDate(2000, 1, 1), true, {u"MVIRI"_s});
        row("ADEOS-II", QDate(2004, 1, 1), false, {u"AMSR"_s, u"GLI"_s, u"SeaWinds"_s, u"POLDER"_s});
        row("SARAL", QDate(2014, 1, 1), true, {u"AltiKa"_s});
        row("KOMPSAT-3A", QDate(2016, 1, 1), true, {u"AEISS-A"_s});
        row("DMSP F-16", QDate(2010, 1, 1), true, {u"OLS"_s, u"SSMIS"_s});
        row("NovaSAR-1", QDate(2019, 1, 1), true, {u"NovaSAR SAR"_s});
        row("FORMOSAT-5", QDate(2018, 1, 1), true, {u"RSI (Formosat-5)"_s});
        row("HY-2A", QDate(2012, 1, 1), true, {u"HSCAT"_s});
        row("GOSAT-GW", QDate(2025, 1, 1), false, {u"AMSR3"_s, u"TANSO-3"_s});
        row("Tanager-1", QDate(2025, 1, 1), true, {u"Tanager spectrometer"_s});
        row("MethaneSAT", QDate(2025, 7, 1), false, {u"MethaneSAT spectrometer"_s});
        row("Meteosat-10", QDate(2015, 1, 1), true, {u"SEVIRI"_s, u"GERB"_s});
        row("COMS", QDate(2015, 1, 1), true, {u"GOCI"_s, u"COMS MI"_s});
    }
    void carriedTable_knowsWhatIsSure()
    {
        QFETCH(QString, platform);
        QFETCH(QDate, day);
        QFETCH(bool, isAtWork);
        QFETCH(QStringList, sensors);
        const dataset::Platform *known = Missions::standard().platform(platform);
        QVERIFY(known);
        QCOMPARE(known->isAtWork(day, day), isAtWork);
        QCOMPARE(known->sensors, sensors);
    }

    void carriedTable_knowsSensorsOfSeveral()
    {
        const Missions &missions = Missions::standard();
        QVERIFY(missions.platformsWith(u"MHS"_s).contains(u"MetOp-C"_s));
        QVERIFY(!missions.platformsWith(u"HIRS"_s).contains(u"MetOp-C"_s));
        QCOMPARE(missions.platformsWith(u"SAGE III"_s), QStringList{u"International Space Station"_s});
        QCOMPARE(missions.sensor(u"WFI (CBERS-4A)"_s)->modes.front().gsdM, 55.0);
        QVERIFY(missions.sensor(u"RADARSAT-1 SAR"_s)->varies);
        QCOMPARE(missions.platform(u"RADARSAT-1"_s)->sensors, QStringList{u"RADARSAT-1 SAR"_s});
    }

    void mention_tellsItsSpan()
    {
        const QString text = u"Seen by Suomi NPP today"_s;
        const auto mentions = Missions::standard().mentions(text);
        QCOMPARE(mentions.size(), 1U);
        QCOMPARE(text.mid(mentions[0].from, mentions[0].to - mentions[0].from), u"Suomi NPP"_s);
    }
};

QTEST_GUILESS_MAIN(MissionsTest)
#include "missionstest.moc"
