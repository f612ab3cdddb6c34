// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using gaia::test::Ended;
using gaia::test::run;
using namespace Qt::StringLiterals;

/// `gaiactl stats` and `themes`, as scripts run them.
class StatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_sample = m_folder.filePath(u"sample.gaia"_s);
        QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s, u"--quiet"_s}).code, 0);
    }

    void stats_wrongUsage_endsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no project") << QStringList{u"stats"_s};
        QTest::newRow("wrong filter") << QStringList{u"stats"_s, m_sample, u"--filter"_s, u"status:odd"_s};
        QTest::newRow("wrong other filter") << QStringList{u"stats"_s, m_sample, u"--against"_s, u"bbox:1"_s};
        QTest::newRow("too few cells") << QStringList{u"stats"_s, m_sample, u"--cells"_s, u"1"_s};
        QTest::newRow("no such period") << QStringList{u"stats"_s, m_sample, u"--by"_s, u"week"_s};
        QTest::newRow("no such table") << QStringList{u"stats"_s, m_sample, u"--csv"_s, u"smell"_s};
    }
    void stats_wrongUsage_endsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.errors.isEmpty());
    }

    void stats_noProject_endsWithThree()
    {
        QCOMPARE(run({u"stats"_s, m_folder.filePath(u"none.gaia"_s)}).code, 3);
    }

    void stats_json_addsUp()
    {
        const Ended ended = run({u"stats"_s, m_sample, u"--json"_s, u"--by"_s, u"year"_s});
        QCOMPARE(ended.code, 0);
        const QJsonObject stats = ended.json();
        const int images = stats["images"_L1].toInt();
        QCOMPARE(images, 33);
        const QJsonObject space = stats["space"_L1].toObject();
        QCOMPARE(space["in_cells"_L1].toInt() + space["too_wide"_L1].toInt()
                     + space["only_named"_L1].toInt() + space["nowhere"_L1].toInt(),
                 images);
        int inCells = 0;
        for (const QJsonValue &cell : space["cells"_L1].toArray()) {
            inCells += cell["images"_L1].toInt();
        }
        QCOMPARE(inCells, space["in_cells"_L1].toInt());
        const QJsonObject time = stats["time"_L1].toObject();
        QCOMPARE(time["dated"_L1].toInt() + time["undated"_L1].toInt(), images);
        double dated = 0.0;
        for (const QJsonValue &bin : time["bins"_L1].toArray()) {
            dated += bin["images"_L1].toDouble() + bin["spread"_L1].toDouble();
        }
        QVERIFY(qAbs(dated - time["dated"_L1].toInt()) < 1e-6);
        QVERIFY(!stats["gaps"_L1].toArray().isEmpty());
        QVERIFY(stats["weights"_L1].toString().contains(u"1/k"_s));
    }

    void stats_cellAsFilter_givesItsImages()
    {
        const QJsonObject space = run({u"stats"_s, m_sample, u"--json"_s}).json()["space"_L1].toObject();
        const QJsonArray cells = space["cells"_L1].toArray();
        QVERIFY(!cells.isEmpty());
        for (const QJsonValue &cell : cells) {
            QStringList numbers;
            for (const QJsonValue &number : cell["bounds"_L1].toArray()) {
                numbers << QString::number(number.toDouble(), 'f', 5);
            }
            const QJsonObject listed = run({u"list"_s, m_sample, u"--json"_s, u"--filter"_s,
                                            QString(u"bbox:"_s + numbers.join(u','))})
                                           .json();
            QCOMPARE(listed["total"_L1].toInt(), cell["images"_L1].toInt());
        }
    }

    void stats_against_tellsTheDistance()
    {
        const QJsonObject stats = run({u"stats"_s, m_sample, u"--json"_s, u"--filter"_s, u"sat:Terra"_s,
                                       u"--against"_s, u"sat:\"Landsat 8\""_s})
                                      .json();
        QCOMPARE(stats["distance"_L1]["satellite"_L1].toDouble(), 1.0);
        QVERIFY(stats["against"_L1]["images"_L1].toInt() > 0);
        const QJsonObject same = run({u"stats"_s, m_sample, u"--json"_s, u"--filter"_s, u"sat:Terra"_s,
                                      u"--against"_s, u"sat:terra"_s})
                                     .json();
        QCOMPARE(same["distance"_L1]["cells"_L1].toDouble(), 0.0);
    }

    void stats_csv_isATableAlone()
    {
        const Ended ended = run({u"stats"_s, m_sample, u"--csv"_s, u"satellite"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith("satellite,images,weight\r\nTerra,15,"));
    }

    void stats_text_saysGaps()
    {
        const Ended ended = run({u"stats"_s, m_sample});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains("No image of Antarctica"));
    }

    void themes_replacedByAnEdit_changesTheFilter()
    {
        const Ended shown = run({u"themes"_s, m_sample});
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.json()["Hydrosphere"_L1]["Floods"_L1].toArray().contains(u"flood"_s));
        const QString path = m_folder.filePath(u"table.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"Lithosphere\": {\"Sand\": [\"deserts\"]}}");
        file.close();
        const QString copy = m_folder.filePath(u"copy.gaia"_s);
        QVERIFY(QFile::copy(m_sample, copy));
        QCOMPARE(run({u"themes"_s, copy, u"--replace"_s, path}).code, 0);
        const auto total = [&](const QString &filter) {
            return run({u"list"_s, copy, u"--json"_s, u"--filter"_s, filter}).json()["total"_L1].toInt();
        };
        // Themes that a record states stand before those of its tags.
        QCOMPARE(total(u"theme:Sand"_s), 0);
        const QString id = run({u"list"_s, copy, u"--json"_s, u"--filter"_s, u"tag:deserts"_s})
                               .json()["rows"_L1][0]["id"_L1]
                               .toString();
        QCOMPARE(run({u"set"_s, copy, id, u"theme=null"_s}).code, 0);
        QCOMPARE(total(u"theme:Sand"_s), 1);
        QCOMPARE(total(u"theme:Lithosphere"_s), 1);
    }

    void themes_noTable_leavesTheOldOne()
    {
        const QString path = m_folder.filePath(u"broken.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const Ended ended = run({u"themes"_s, m_sample, u"--replace"_s, path});
        QVERIFY(ended.code != 0);
        QVERIFY(ended.errors.contains("broken.json"));
        QVERIFY(run({u"themes"_s, m_sample}).json().contains(u"Hydrosphere"_s));
        QCOMPARE(run({u"themes"_s, m_sample, u"--replace"_s, m_folder.filePath(u"no.json"_s)}).code, 3);
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
};

QTEST_GUILESS_MAIN(StatsTest)
#include "statstest.moc"
