// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ownmissions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::dataset;

class OwnMissionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"below/missions.json"_s);
    }

    void fileThatIsNoTable_isRefused_andStaysAsItIs()
    {
        write("no json");
        OwnMissions own(m_path);
        QVERIFY(!own.table());
        QVERIFY(own.put(Sensor{u"X"_s, {}, {}, {}, {}}).error().message.contains(m_path));
        QCOMPARE(contents(), QByteArray("no json"));
    }

    void entryWithoutADay_isRefused_andTheFileStays()
    {
        OwnMissions own(m_path);
        Platform platform;
        platform.name = u"Testsat"_s;
        QVERIFY(!own.put(platform));
        QVERIFY(!QFile::exists(m_path));
        platform.from = QDate(2026, 1, 2);
        QVERIFY(own.put(platform).has_value());
        platform.name = u"  "_s;
        const QByteArray before = contents();
        QVERIFY(!own.put(platform));
        QCOMPARE(contents(), before);
    }

    void folderThatCantBeWritten_isTold()
    {
        OwnMissions own(u"/proc/nowhere/missions.json"_s);
        Sensor sensor;
        sensor.name = u"X"_s;
        QVERIFY(own.put(sensor).error().message.contains(u"/proc/nowhere"_s));
    }

    void ownEntries_joinTheTable_andTakeThePlaceOfOthers()
    {
        OwnMissions own(m_path);
        QVERIFY(own.names(OwnMissions::Kind::Platform)->isEmpty());
        Sensor sensor{u"Testcam"_s, u"Test camera"_s, {u"TC"_s}, {u"Optical"_s}, {{u"all"_s, 2.5}}};
        QVERIFY(own.put(sensor).has_value());
        Platform platform;
        platform.name = u"Testsat"_s;
        platform.aliases = QStringList{u"TS-1"_s};
        platform.from = QDate(2025, 3, 4);
        platform.sensors = QStringList{u"Testcam"_s};
        QVERIFY(own.put(platform).has_value());
        Platform terra = *Missions::standard().platform(u"Terra"_s);
        terra.to = QDate(2027, 1, 1);
        QVERIFY(own.put(terra).has_value());

        const auto table = own.table();
        QVERIFY(table.has_value());
        QCOMPARE(table->platform(u"TS 1"_s)->name, u"Testsat"_s);
        QCOMPARE(table->sensor(u"testcam"_s)->modes.front().gsdM, 2.5);
        QCOMPARE(table->platform(u"Terra"_s)->to, QDate(2027, 1, 1));
        QCOMPARE(table->platform(u"Terra"_s)->aliases, terra.aliases);
        QCOMPARE(table->platforms().size(), Missions::standard().platforms().size() + 1);

        QVERIFY(own.remove(OwnMissions::Kind::Platform, u"Terra"_s).has_value());
        QVERIFY(!own.table()->platform(u"Terra"_s)->to.isValid());
        QVERIFY(!own.remove(OwnMissions::Kind::Platform, u"Terra"_s));
        QCOMPARE(*own.names(OwnMissions::Kind::Platform), QStringList{u"Testsat"_s});
    }

    void whatAPersonWroteBesides_stays()
    {
        write("{\"modalities\":[{\"name\":\"Test light\"}],\"note\":\"mine\"}");
        OwnMissions own(m_path);
        Sensor sensor;
        sensor.name = u"X"_s;
        QVERIFY(own.put(sensor).has_value());
        QVERIFY(contents().contains("mine"));
        QVERIFY(own.table()->modality(u"Test light"_s) != nullptr);
    }

private:
    void write(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(OwnMissionsTest)
#include "ownmissionstest.moc"
