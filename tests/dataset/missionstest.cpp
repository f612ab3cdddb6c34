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
    }

    void mentions_inProse_areFoundAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(namesIn(text), names);
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
