// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using gaia::test::Ended;
using gaia::test::run;
using namespace Qt::StringLiterals;
using gaia::test::contents;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class GaiactlTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_sample = m_folder.filePath(u"sample.gaia"_s);
        QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"caption"_s, m_sample, u"--provider"_s, u"offline"_s, u"--quiet"_s}).code, 0);
    }

    void import_progress_isAShare()
    {
        const QString project = m_folder.filePath(u"share.gaia"_s);
        QCOMPARE(run({u"new"_s, project}).code, 0);
        const QString table = m_folder.filePath(u"share.csv"_s);
        QByteArray rows("id,image_alt\n");
        for (int i = 0; i < 200; ++i) {
            rows += QByteArray::number(i) + ",a river from above\n";
        }
        write(table, rows);
        const Ended ended = run({u"import"_s, project, table});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.errors.contains("import: 50 %") && !ended.errors.contains(" of "),
                 ended.errors.constData());
    }

    void wrongUsage_endsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"fly"_s, u"x.gaia"_s};
        QTest::newRow("no project") << QStringList{u"info"_s};
        QTest::newRow("no such verb") << QStringList{u"review"_s, m_sample, u"like"_s, u"x"_s};
        QTest::newRow("no such reason")
            << QStringList{u"review"_s, m_sample, u"reject"_s, u"x"_s, u"--reason"_s, u"mood"_s};
        QTest::newRow("write without text") << QStringList{u"review"_s, m_sample, u"write"_s, u"x:1"_s};
        QTest::newRow("edit without text") << QStringList{u"review"_s, m_sample, u"edit"_s, u"x"_s};
        QTest::newRow("wrong filter")
            << QStringList{u"list"_s, m_sample, u"--filter"_s, u"status:odd"_s};
        QTest::newRow("no such field")
            << QStringList{u"list"_s, m_sample, u"--fields"_s, u"smell"_s};
        QTest::newRow("no assignment")
            << QStringList{u"set"_s, m_sample, u"itaipu-dam"_s, u"nonsense"_s};
        QTest::newRow("no such format")
            << QStringList{u"export"_s, m_sample, u"out"_s, u"--format"_s, u"clay"_s};
    }

    void wrongUsage_endsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == 2, ended.errors.constData());
        QVERIFY(!ended.errors.isEmpty() || !ended.out.isEmpty());
    }

    void refusedFiles_endWithThree_inOneLine_andStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("word");
        const QByteArray good = contents(m_sample);
        QVERIFY(good.size() > 8192);
        QByteArray newer = good;
        newer[63] = 77;
        QTest::newRow("newer") << newer << QByteArray("newer");
        QByteArray other = good;
        other.replace(68, 4, "GPKG");
        QTest::newRow("other application") << other << QByteArray("another application");
        QTest::newRow("cut") << good.left(good.size() / 3) << QByteArray("damaged");
        QTest::newRow("text") << QByteArray("hello, world") << QByteArray("not a GAIA project");
    }

    void refusedFiles_endWithThree_inOneLine_andStayAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, word);
        const QString path = m_folder.filePath(u"refused/given.gaia"_s);
        write(path, bytes);
        for (const QStringList &arguments :
             {QStringList{u"info"_s, path}, QStringList{u"review"_s, path, u"undo"_s},
              QStringList{u"verify"_s, path}}) {
            const Ended ended = run(arguments);
            QCOMPARE(ended.code, 3);
            QVERIFY2(ended.errors.contains(word), ended.errors.constData());
            QVERIFY(ended.errors.contains("given.gaia"));
            QCOMPARE(ended.errors.trimmed().count('\n'), 0);
            QCOMPARE(contents(path), bytes);
        }
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
    }

    void new_onAFileThatIsThere_isRefused()
    {
        const QByteArray before = contents(m_sample);
        QCOMPARE(run({u"new"_s, m_sample}).code, 3);
        QCOMPARE(contents(m_sample), before);
    }

    void info_json_hasTheKeysThatScriptsCountOn()
    {
        const QJsonObject info = run({u"info"_s, m_sample, u"--json"_s}).json();
        for (const QString &key :
             {u"schema"_s, u"images"_s, u"articles"_s, u"located"_s, u"dated"_s, u"with_media"_s,
              u"failed_media"_s, u"duplicates"_s, u"flagged"_s, u"captions"_s, u"runs"_s,
              u"cost_usd"_s, u"tokens"_s, u"bytes"_s}) {
            QVERIFY2(info.contains(key), qPrintable(key));
        }
        QVERIFY(info[u"images"_s].toInt() >= 24);
        QCOMPARE(info[u"captions"_s][u"pending"_s].toInt() + info[u"captions"_s][u"accepted"_s].toInt()
                     + info[u"captions"_s][u"edited"_s].toInt()
                     + info[u"captions"_s][u"rejected"_s].toInt(),
                 5 * info[u"images"_s].toInt());
    }

    void list_filterAndFields_areObeyed()
    {
        const QJsonObject all = run({u"list"_s, m_sample, u"--json"_s}).json();
        const QJsonObject some =
            run({u"list"_s, m_sample, u"--json"_s, u"--filter"_s, u"sat:\"Landsat 8\""_s,
                 u"--fields"_s, u"satellite,lat,date"_s, u"--limit"_s, u"2"_s})
                .json();
        QVERIFY(some[u"total"_s].toInt() < all[u"total"_s].toInt());
        QCOMPARE(some[u"rows"_s].toArray().size(), 2);
        const QJsonObject row = some[u"rows"_s].toArray().first().toObject();
        QVERIFY(row[u"id"_s].isString());
        QVERIFY(row[u"satellite"_s].toArray().contains(u"Landsat 8"_s));
        QVERIFY(row[u"lat"_s].isDouble());
    }

    void show_json_hasTheKeysThatScriptsCountOn()
    {
        const QJsonObject image = run({u"show"_s, m_sample, u"itaipu-dam"_s, u"--json"_s}).json();
        for (const QString &key :
             {u"id"_s, u"image_src"_s, u"image_alt"_s, u"credits"_s, u"article"_s, u"place"_s,
              u"acquired"_s, u"tag"_s, u"satellite"_s, u"sensor"_s, u"modalities"_s,
              u"resolution"_s, u"theme"_s, u"media"_s, u"captions"_s, u"licence"_s, u"status"_s,
              u"split"_s, u"flags"_s}) {
            QVERIFY2(image.contains(key), qPrintable(key));
        }
        QCOMPARE(image[u"captions"_s].toArray().size(), 5);
        QCOMPARE(image[u"captions"_s][0][u"origin"_s].toString(), u"offline"_s);
        QCOMPARE(image[u"media"_s][u"sha256"_s].toString().size(), 64);
        QCOMPARE(image[u"licence"_s][u"redistribute"_s].toString(), u"yes"_s);
        QCOMPARE(run({u"show"_s, m_sample, u"nobody"_s}).code, 3);
    }

    void theMainJob_fromSampleToAnExportThatImportsEqual()
    {
        const QString project = m_folder.filePath(u"d.gaia"_s);
        const QString out = m_folder.filePath(u"out"_s);
        QCOMPARE(run({u"new"_s, project, u"--sample"_s}).code, 0);
        QCOMPARE(run({u"caption"_s, project, u"--provider"_s, u"offline"_s}).code, 0);
        QCOMPARE(run({u"review"_s, project, u"accept"_s, u"itaipu-dam"_s}).code, 0);
        const Ended exported =
            run({u"export"_s, project, out, u"--format"_s, u"gaia"_s, u"--json"_s});
        QCOMPARE(exported.code, 0);
        QCOMPARE(exported.json()[u"images"_s].toInt(), 1);
        QCOMPARE(exported.json()[u"captions"_s].toInt(), 5);
        const QString again = m_folder.filePath(u"again.gaia"_s);
        QCOMPARE(run({u"new"_s, again}).code, 0);
        QCOMPARE(run({u"import"_s, again, out + u"/gaia.json"_s}).code, 0);
        const QJsonObject before = run({u"show"_s, project, u"itaipu-dam"_s, u"--json"_s}).json();
        const QJsonObject after = run({u"show"_s, again, u"itaipu-dam"_s, u"--json"_s}).json();
        for (const QString &key : {u"id"_s, u"image_src"_s, u"image_alt"_s, u"credits"_s, u"tag"_s,
                                   u"resolution"_s, u"satellite"_s, u"sensor"_s, u"modalities"_s}) {
            QCOMPARE(after[key], before[key]);
        }
        for (const QString &key : {u"name"_s, u"lat"_s, u"lon"_s}) {
            QCOMPARE(after[u"place"_s][key], before[u"place"_s][key]);
        }
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(after[u"captions"_s][i][u"text"_s], before[u"captions"_s][i][u"text"_s]);
        }
        QCOMPARE(run({u"export"_s, project, out, u"--format"_s, u"gaia"_s}).code, 3);
        QCOMPARE(run({u"verify"_s, again}).code, 0);
    }

    void review_everyVerb_andTheLog()
    {
        const QString image = u"acaray-meanders"_s;
        const auto review = [&](const QStringList &rest) {
            return run(QStringList{u"review"_s, m_sample} + rest).code;
        };
        QCOMPARE(review({u"accept"_s, image + u":1"_s, u"--curator"_s, u"ana"_s}), 0);
        QCOMPARE(review({u"edit"_s, image + u":2"_s, u"--text"_s, u"My words."_s}), 0);
        QCOMPARE(review({u"reject"_s, image + u":3"_s, u"--reason"_s, u"date"_s}), 0);
        QCOMPARE(review({u"accept"_s, image + u":9"_s}), 3);
        QCOMPARE(review({u"accept"_s, image + u":0"_s}), 2);
        const auto state = [&](int ordinal) {
            return run({u"show"_s, m_sample, image, u"--json"_s})
                .json()[u"captions"_s][ordinal - 1][u"state"_s]
                .toString();
        };
        QCOMPARE(state(1), u"accepted"_s);
        QCOMPARE(state(2), u"edited"_s);
        QCOMPARE(state(3), u"rejected"_s);
        QCOMPARE(review({u"undo"_s}), 0);
        QCOMPARE(state(3), u"pending"_s);
        QCOMPARE(review({u"redo"_s}), 0);
        QCOMPARE(state(3), u"rejected"_s);
        QCOMPARE(review({u"undo"_s, u"--curator"_s, u"ana"_s}), 0);
        QCOMPARE(state(1), u"pending"_s);
        // Back to what was generated; an own caption; and which are preferred.
        QCOMPARE(review({u"restore"_s, image + u":3"_s}), 0);
        QCOMPARE(state(3), u"pending"_s);
        QCOMPARE(review({u"rank"_s, image, u"--order"_s, u"4,2"_s}), 0);
        QCOMPARE(review({u"rank"_s, image, u"--order"_s, u"4,9"_s}), 3);
        const auto shown = [&](int ordinal, const QString &key) {
            return run({u"show"_s, m_sample, image, u"--json"_s})
                .json()[u"captions"_s][ordinal - 1][key];
        };
        QCOMPARE(shown(4, u"rank"_s).toInt(), 1);
        QVERIFY(shown(1, u"rank"_s).isNull());
        QCOMPARE(review({u"write"_s, image + u":5"_s, u"--text"_s, u"My own."_s}), 0);
        QCOMPARE(shown(5, u"text"_s).toString(), u"My own."_s);
        const QJsonArray sets =
            run({u"sets"_s, m_sample, image, u"--json"_s}).json()[u"sets"_s].toArray();
        QCOMPARE(sets.size(), 2);
        const QString older = QString::number(sets.last()[u"set"_s].toInt());
        QCOMPARE(run({u"sets"_s, m_sample, image, u"--pull"_s, older + u":9"_s}).code, 3);
        QCOMPARE(run({u"sets"_s, m_sample, image, u"--pull"_s, older + u":5"_s}).code, 0);
        QVERIFY(shown(5, u"text"_s).toString() != u"My own."_s);
        QCOMPARE(review({u"undo"_s}), 0);
        QCOMPARE(shown(5, u"text"_s).toString(), u"My own."_s);
        const QJsonArray events =
            run({u"review"_s, m_sample, u"log"_s, u"--json"_s}).json()[u"events"_s].toArray();
        const QJsonObject newest = events.first().toObject();
        for (const QString &key : {u"id"_s, u"at"_s, u"curator"_s, u"action"_s, u"image"_s,
                                   u"ordinal"_s, u"before"_s, u"after"_s, u"undone"_s}) {
            QVERIFY2(newest.contains(key), qPrintable(key));
        }
        QCOMPARE(newest[u"action"_s].toString(), u"undo"_s);
        QCOMPARE(run({u"verify"_s, m_sample}).code, 0);
    }

    void set_fieldsAndNull()
    {
        const QString image = u"amazon-basin"_s;
        QCOMPARE(run({u"set"_s, m_sample, image, u"tag=river; forest"_s, u"lat=-3.5"_s,
                      u"date=2004-07"_s})
                     .code,
                 0);
        const QJsonObject set = run({u"show"_s, m_sample, image, u"--json"_s}).json();
        QCOMPARE(set[u"tag"_s].toArray().size(), 2);
        QCOMPARE(set[u"place"_s][u"lat"_s].toDouble(), -3.5);
        QCOMPARE(set[u"place"_s][u"source"_s].toString(), u"person"_s);
        QCOMPARE(set[u"acquired"_s][u"precision"_s].toString(), u"month"_s);
        QCOMPARE(run({u"set"_s, m_sample, image, u"tag=null"_s}).code, 0);
        QVERIFY(run({u"show"_s, m_sample, image, u"--json"_s}).json()[u"tag"_s].isNull());
        QCOMPARE(run({u"set"_s, m_sample, image, u"lat=99"_s}).code, 1);
        QCOMPARE(run({u"flag"_s, m_sample, image}).code, 0);
        QCOMPARE(run({u"note"_s, m_sample, image, u"look again"_s}).code, 0);
        const QJsonObject flagged = run({u"show"_s, m_sample, image, u"--json"_s}).json();
        QCOMPARE(flagged[u"flags"_s].toArray().first().toString(), u"flagged"_s);
        QCOMPARE(flagged[u"note"_s].toString(), u"look again"_s);
    }

    void import_badPictures_areListed_andTheRestIsThere()
    {
        const QString project = m_folder.filePath(u"bad.gaia"_s);
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"bad"_s)));
        QVERIFY(image.save(m_folder.filePath(u"bad/good.png"_s)));
        write(m_folder.filePath(u"bad/page.jpg"_s), "<!DOCTYPE html>");
        write(m_folder.filePath(u"bad/zero.png"_s), "");
        QCOMPARE(run({u"new"_s, project}).code, 0);
        const Ended ended = run({u"import"_s, project, m_folder.filePath(u"bad"_s), u"--json"_s});
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.json()[u"added"_s].toInt(), 1);
        QCOMPARE(ended.json()[u"failed"_s].toArray().size(), 2);
        QCOMPARE(run({u"import"_s, project, m_folder.filePath(u"nowhere"_s)}).code, 3);
    }

    void interrupt_endsWith130_andTheSameAgainGoesOn()
    {
        const QString project = m_folder.filePath(u"long.gaia"_s);
        QByteArray records("[");
        constexpr int kRecords = 30'000;
        for (int i = 0; i < kRecords; ++i) {
            records += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i)
                + "\",\"image_alt\":\"a river and a lake\",\"captions\":[\"1\",\"2\",\"3\"]}";
        }
        write(m_folder.filePath(u"long.json"_s), records + "]");
        QCOMPARE(run({u"new"_s, project}).code, 0);
        QProcess process;
        process.start(QStringLiteral(GAIACTL),
                      {u"import"_s, project, m_folder.filePath(u"long.json"_s), u"--json"_s});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(60'000));
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(run({u"import"_s, project, m_folder.filePath(u"long.json"_s), u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"info"_s, project, u"--json"_s}).json()[u"images"_s].toInt(), kRecords);
        QCOMPARE(run({u"verify"_s, project, u"--quiet"_s}).code, 0);
    }

    void kill9_amidDecisions_losesNoneThatWasPrinted()
    {
        const QString project = m_folder.filePath(u"kill.gaia"_s);
        QCOMPARE(run({u"new"_s, project, u"--sample"_s, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"caption"_s, project, u"--provider"_s, u"offline"_s, u"--quiet"_s}).code, 0);
        const QJsonArray rows =
            run({u"list"_s, project, u"--json"_s, u"--filter"_s, u"status:pending"_s})
                .json()[u"rows"_s]
                .toArray();
        QStringList printed;
        for (int i = 0; i < std::min<int>(12, int(rows.size())); ++i) {
            const QString id = rows[i][u"id"_s].toString();
            QProcess process;
            process.start(QStringLiteral(GAIACTL), {u"review"_s, project, u"accept"_s, id});
            // Killed the moment the line is there, before the program can tidy up.
            if (process.waitForReadyRead(20'000)) {
                printed << id;
            }
            process.kill();
            process.waitForFinished();
        }
        QVERIFY(!printed.isEmpty());
        for (const QString &id : printed) {
            QCOMPARE(run({u"show"_s, project, id, u"--json"_s}).json()[u"status"_s].toString(),
                     u"done"_s);
        }
        QCOMPARE(run({u"verify"_s, project}).code, 0);
    }

    void caption_noServer_isNoCrashAndTellsWhichFailed()
    {
        const Ended ended = run({u"caption"_s, m_sample, u"--provider"_s, u"chat"_s, u"--base-url"_s,
                                 u"http://127.0.0.1:1"_s, u"--again"_s, u"--filter"_s,
                                 u"id:itaipu-dam"_s, u"--json"_s, u"--quiet"_s});
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.json()[u"failed"_s].toArray().first()[u"id"_s].toString(), u"itaipu-dam"_s);
        const QJsonObject dry =
            run({u"caption"_s, m_sample, u"--provider"_s, u"responses"_s, u"--again"_s,
                 u"--dry-run"_s, u"--json"_s})
                .json();
        QVERIFY(dry[u"cost_usd"_s][u"low"_s].toDouble() < dry[u"cost_usd"_s][u"high"_s].toDouble());
        QVERIFY(dry[u"images"_s].toInt() >= 24);
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
};

QTEST_GUILESS_MAIN(GaiactlTest)
#include "gaiactltest.moc"
