// SPDX-License-Identifier: GPL-3.0-or-later
// gaiactl replace, accept, guideline, mark, assign, recheck, agree, disputes, merge, and exports of
// what is visible alone.
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using gaia::test::Ended;
using gaia::test::run;

namespace {

/// A line of JSON: a record with these captions behind the shared opening.
QByteArray record(const QString &id, const QStringList &captions)
{
    QJsonArray texts;
    for (const QString &caption : captions) {
        texts.append(QString(u"The image showcases: "_s + caption));
    }
    const QJsonObject object{{u"id"_s, id},
                             {u"captions"_s, texts},
                             {u"image_src"_s, u"https://a.example/x.jpg"_s},
                             {u"image_alt"_s, u"The delta of the Nile in Egypt"_s},
                             {u"credits"_s, u"NASA"_s}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

const QStringList kFive{u"A delta with four arms."_s, u"Fields behind dikes."_s,
                        u"Sediment in the bay."_s, u"A town on the eastern bank."_s,
                        u"The Nile in Egypt between pale deserts."_s};

} // namespace

class GaiactlQualityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString made = m_base.filePath(u"q.gaia"_s);
        QFile records(m_base.filePath(u"records.jsonl"_s));
        QVERIFY(records.open(QIODevice::WriteOnly));
        QStringList bad = kFive;
        bad[0] = u"A stunning delta."_s;
        records.write(record(u"good"_s, kFive) + record(u"bad"_s, bad));
        records.close();
        QCOMPARE(run({u"new"_s, made, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, made, records.fileName(), u"--quiet"_s}).code, 0);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"q.gaia"_s);
        QVERIFY(QFile::copy(m_base.filePath(u"q.gaia"_s), m_project));
    }

    void wrongWords_endWithTwo_andMissingFilesWithThree()
    {
        QCOMPARE(on({u"replace"_s}).code, 2);
        QCOMPARE(on({u"replace"_s, u"--find"_s, u"("_s, u"--with"_s, u"x"_s}).code, 2);
        QCOMPARE(on({u"accept"_s}).code, 2);
        QCOMPARE(on({u"recheck"_s, u"think"_s}).code, 2);
        QCOMPARE(on({u"recheck"_s, u"judge"_s}).code, 2);
        QCOMPARE(on({u"assign"_s, u"--curators"_s, u"ana:x"_s}).code, 2);
        QCOMPARE(on({u"mark"_s, u"good:1"_s, u"four"_s, u"maybe"_s}).code, 2);
        QCOMPARE(on({u"disputes"_s, u"--settle"_s, u"good:1"_s}).code, 2);
        QCOMPARE(on({u"merge"_s, m_folder->filePath(u"none.gaia"_s)}).code, 3);
        QCOMPARE(on({u"merge"_s, m_project}).code, 2);
        QCOMPARE(on({u"agree"_s, m_folder->filePath(u"none.gaia"_s)}).code, 3);
        QCOMPARE(on({u"guideline"_s, u"--set"_s, m_folder->filePath(u"none.md"_s)}).code, 3);
        QCOMPARE(on({u"list"_s, u"--filter"_s, u"stale:maybe"_s}).code, 2);
    }

    void replace_dryRunWritesNothing_theRestIsOneStep()
    {
        const QStringList words{u"replace"_s,    u"--find"_s, u"[Dd]elta(s?)"_s, u"--with"_s,
                                u"estuary\\1"_s, u"--json"_s, u"--quiet"_s};
        const Ended dry = on(words + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json()[u"rows"_s].toArray().size(), 2);
        QCOMPARE(dry.json()[u"changed"_s].toInt(), 0);
        const Ended one = on(words + QStringList{u"--only"_s, u"good:1"_s});
        QCOMPARE(one.json()[u"changed"_s].toInt(), 1);
        const Ended rest = on(words);
        QCOMPARE(rest.json()[u"changed"_s].toInt(), 1);
        QCOMPARE(on({u"replace"_s, u"--find"_s, u"estuary"_s, u"--with"_s, u"x"_s, u"--dry-run"_s,
                     u"--json"_s})
                     .json()[u"rows"_s]
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(on({u"review"_s, u"undo"_s}).code, 0);
        QCOMPARE(on({u"review"_s, u"undo"_s}).code, 0);
        QCOMPARE(on(words + QStringList{u"--dry-run"_s}).json()[u"rows"_s].toArray().size(), 2);
    }

    void accept_holdsWhatTheCheckFinds()
    {
        const Ended dry = on({u"accept"_s, u"--filter"_s, u""_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.json()[u"held_by"_s].toObject()[u"subjective"_s].toInt(), 1);
        const int passing = dry.json()[u"passing"_s].toInt();
        QVERIFY(passing >= 8);
        const Ended done
            = on({u"accept"_s, u"--filter"_s, u""_s, u"--json"_s, u"--curator"_s, u"ana"_s});
        QCOMPARE(done.json()[u"accepted"_s].toInt(), passing);
        const auto curators = on({u"agree"_s, u"--json"_s}).json()[u"curators"_s].toArray();
        QCOMPARE(curators.at(0)[u"in_bulk"_s].toInt(), passing);
        QCOMPARE(curators.at(0)[u"first_verdicts"_s].toInt(), 0);
    }

    void guideline_hasVersions_thatDecisionsCarry()
    {
        const QString shipped = on({u"guideline"_s, u"--json"_s}).json()[u"hash"_s].toString();
        QCOMPARE(shipped.size(), 64);
        QFile own(m_folder->filePath(u"own.md"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("Accept what is right.\n");
        own.close();
        QCOMPARE(on({u"guideline"_s, u"--set"_s, own.fileName()}).code, 0);
        const QJsonObject now = on({u"guideline"_s, u"--json"_s}).json();
        QVERIFY(now[u"own"_s].toBool() && now[u"hash"_s].toString() != shipped);
        QVERIFY(on({u"guideline"_s, u"--hash"_s, shipped}).out.contains("Visible"));
        QCOMPARE(on({u"guideline"_s, u"--reset"_s}).code, 0);
        QVERIFY(on({u"guideline"_s, u"--hash"_s, now[u"hash"_s].toString()})
                    .out.contains("what is right"));
        QCOMPARE(on({u"guideline"_s, u"--hash"_s, u"0000"_s}).code, 3);
    }

    void visibleOnly_leavesOutWhatTheTextAloneSays_unlessAPersonSawIt()
    {
        for (const QString &id : {u"good"_s, u"bad"_s}) {
            QCOMPARE(on({u"review"_s, u"accept"_s, id}).code, 0);
        }
        const auto captions = [&](const QString &out) {
            const Ended ended = on({u"export"_s, m_folder->filePath(out), u"--format"_s, u"gaia"_s,
                                    u"--visible-only"_s, u"--json"_s, u"--quiet"_s});
            return ended.json()[u"captions"_s].toInt(-1);
        };
        QCOMPARE(captions(u"one"_s), 8); // the fifth names the Nile and Egypt
        QCOMPARE(on({u"mark"_s, u"good:2"_s, u"behind dikes"_s, u"inferred"_s}).code, 0);
        QCOMPARE(captions(u"two"_s), 7);
        const QJsonObject second = on({u"show"_s, u"good"_s, u"--json"_s})
                                       .json()[u"captions"_s]
                                       .toArray()
                                       .at(1)
                                       .toObject();
        QCOMPARE(second[u"marks"_s][u"behind dikes"_s].toString(), u"inferred"_s);
        QVERIFY(second[u"stale"_s].toArray().isEmpty());
        QCOMPARE(on({u"mark"_s, u"good:5"_s, u"The Nile in Egypt"_s, u"visible"_s}).code, 0);
        QCOMPARE(captions(u"three"_s), 8);
        QCOMPARE(on({u"mark"_s, u"good:2"_s, u"a volcano"_s, u"false"_s}).code, 1);
        QCOMPARE(on({u"mark"_s, u"good:2"_s, u"behind dikes"_s, u"none"_s}).code, 0);
        QCOMPARE(captions(u"four"_s), 9);
    }

    void curators_workApart_mergeAndSettle()
    {
        const QString other = m_folder->filePath(u"ben.gaia"_s);
        QVERIFY(QFile::copy(m_project, other));
        QCOMPARE(on({u"review"_s, u"accept"_s, u"good"_s, u"--curator"_s, u"ana"_s}).code, 0);
        const auto ben = [&](const QStringList &words) {
            QStringList all = words;
            all.insert(1, other);
            return run(all + QStringList{u"--curator"_s, u"ben"_s}).code;
        };
        QCOMPARE(ben({u"review"_s, u"accept"_s, u"good:1"_s}), 0);
        QCOMPARE(ben({u"review"_s, u"reject"_s, u"good:2"_s, u"--reason"_s, u"object"_s}), 0);
        QCOMPARE(ben({u"review"_s, u"accept"_s, u"bad:2"_s}), 0);
        const QJsonObject apart = on({u"agree"_s, other, u"--json"_s}).json();
        QCOMPARE(apart[u"captions"_s].toInt(), 2);
        QCOMPARE(apart[u"raw"_s][u"value"_s].toDouble(), 0.5);
        const Ended dry = on({u"merge"_s, other, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.code, 1);
        QCOMPARE(dry.json()[u"conflicts"_s].toArray().at(0)[u"item"_s].toString(), u"good:2"_s);
        const Ended open = on({u"merge"_s, other, u"--json"_s});
        QCOMPARE(open.code, 1);
        QCOMPARE(open.json()[u"changes"_s].toInt(), 1);
        const Ended chosen = on({u"merge"_s, other, u"--theirs"_s, u"good:2"_s, u"--json"_s});
        QCOMPARE(chosen.code, 0);
        QCOMPARE(chosen.json()[u"events"_s].toInt(), 1);
        const Ended again = on({u"merge"_s, other, u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()[u"events"_s].toInt(), 0);
        QCOMPARE(on({u"verify"_s}).code, 0);
        QCOMPARE(on({u"list"_s, u"--filter"_s, u"disputed:yes"_s, u"--json"_s})
                     .json()[u"total"_s]
                     .toInt(),
                 1);
        QCOMPARE(on({u"disputes"_s, u"--json"_s}).json()[u"disputes"_s].toArray().size(), 1);
        QCOMPARE(on({u"disputes"_s, u"--settle"_s, u"good:2"_s, u"--accept"_s}).code, 0);
        QCOMPARE(on({u"disputes"_s, u"--settle"_s, u"good:2"_s, u"--accept"_s}).code, 3);
        QCOMPARE(on({u"list"_s, u"--filter"_s, u"disputed:yes"_s, u"--json"_s})
                     .json()[u"total"_s]
                     .toInt(),
                 0);
    }

    void recheck_drawsJudgesAndReports_assignGivesSeconds()
    {
        QCOMPARE(on({u"review"_s, u"accept"_s, u"good"_s, u"--curator"_s, u"ana"_s}).code, 0);
        QCOMPARE(on({u"recheck"_s, u"draw"_s, u"--share"_s, u"100"_s, u"--json"_s})
                     .json()[u"drawn"_s]
                     .toInt(),
                 5);
        for (int i = 0; i < 5; ++i) {
            const QJsonObject task
                = on({u"recheck"_s, u"next"_s, u"--json"_s, u"--curator"_s, u"ben"_s})
                      .json()[u"task"_s]
                      .toObject();
            // Neither decision nor purpose is told.
            QCOMPARE(task.keys(), (QStringList{u"id"_s, u"task"_s, u"text"_s}));
            const QString number = QString::number(task[u"task"_s].toInt());
            QCOMPARE(
                on(QStringList{u"recheck"_s, u"judge"_s, u"--task"_s, number, u"--curator"_s,
                               u"ben"_s}
                   + (i == 0 ? QStringList{u"--verdict"_s, u"reject"_s, u"--reason"_s, u"count"_s}
                             : QStringList{u"--verdict"_s, u"accept"_s}))
                    .code,
                0);
        }
        const QJsonObject all
            = on({u"recheck"_s, u"report"_s, u"--json"_s}).json()[u"all"_s].toObject();
        QCOMPARE(all[u"judged"_s].toInt(), 5);
        QCOMPARE(all[u"rate"_s].toDouble(), 0.2);
        QVERIFY(all[u"interval"_s].toArray().at(1).toDouble() > 0.5);
        const auto shares = on({u"assign"_s, u"--curators"_s, u"ana:1,ben:1"_s, u"--overlap"_s,
                                u"100"_s, u"--json"_s})
                                .json()[u"shares"_s]
                                .toArray();
        int images = 0;
        for (const QJsonValue &share : shares) {
            images += share[u"images"_s].toInt();
        }
        QCOMPARE(images, 4);
    }

private:
    /// The command with this project as its first argument.
    Ended on(const QStringList &words)
    {
        QStringList all = words;
        all.insert(1, m_project);
        return run(all);
    }

    QTemporaryDir m_base; ///< holds the project that each test starts from
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(GaiactlQualityTest)
#include "gaiactlqualitytest.moc"
