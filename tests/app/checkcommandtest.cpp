// SPDX-License-Identifier: GPL-3.0-or-later
// gaiactl check, and lists filtered by what it finds.
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using gaia::test::Ended;
using gaia::test::run;
using namespace Qt::StringLiterals;

namespace {

/// A line of JSON: a record with these captions behind the shared opening, and a credit.
QByteArray record(const char *id, const QStringList &captions)
{
    QJsonArray texts;
    for (const QString &caption : captions) {
        texts.append(QString(u"The image showcases: "_s + caption));
    }
    QJsonObject object{{u"id"_s, QString::fromLatin1(id)}, {u"captions"_s, texts},
                       {u"image_src"_s, u"https://a.example/x.jpg"_s}, {u"credits"_s, u"NASA"_s}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

class CheckCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"check.gaia"_s);
        QFile records(m_folder->filePath(u"records.jsonl"_s));
        QVERIFY(records.open(QIODevice::WriteOnly));
        records.write(record("bad", {u"🌋 A stunning dam."_s, u"Fields at a resolution of 30 m."_s,
                                     u"Forest along the river bank."_s, u"Roads and roofs of a town."_s,
                                     u"Bare soil south of the canal."_s})
                      + record("good", {u"A delta with four arms."_s, u"Fields behind dikes."_s,
                                        u"Sediment in the bay."_s, u"A town on the eastern bank."_s,
                                        u"Mangroves along tidal creeks."_s}));
        records.close();
        QCOMPARE(run({u"new"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, records.fileName(), u"--quiet"_s}).code, 0);
    }

    void wrongFilter_endsWithTwo()
    {
        QCOMPARE(run({u"check"_s, m_project, u"--filter"_s, u"lint:nonsense"_s}).code, 2);
        QCOMPARE(run({u"list"_s, m_project, u"--filter"_s, u"grounding:maybe"_s}).code, 2);
        QCOMPARE(run({u"check"_s, m_folder->filePath(u"none.gaia"_s)}).code, 3);
    }

    void findings_nameRuleSpanAndFix_inCharacters()
    {
        const Ended ended = run({u"check"_s, m_project, u"--json"_s, u"--quiet"_s});
        QCOMPARE(ended.code, 0);
        const QJsonObject rules = ended.json()[u"rules"_s].toObject();
        QCOMPARE(rules[u"subjective"_s].toInt(), 1);
        QCOMPARE(rules[u"resolution-wording"_s].toInt(), 1);
        QCOMPARE(rules[u"no-date"_s].toInt(), 2);
        const QJsonArray findings = ended.json()[u"findings"_s].toArray();
        bool hasSubjective = false;
        for (const QJsonValue &value : findings) {
            const QJsonObject finding = value.toObject();
            QVERIFY(!finding[u"message"_s].toString().isEmpty());
            if (finding[u"rule"_s] == u"subjective"_s) {
                hasSubjective = true;
                QCOMPARE(finding[u"id"_s].toString(), u"bad"_s);
                QCOMPARE(finding[u"ordinal"_s].toInt(), 1);
                // The volcano before it is one character, though two UTF-16 units.
                QCOMPARE(finding[u"span"_s].toArray(), (QJsonArray{25, 33}));
                QVERIFY(finding[u"fix"_s].isNull());
            }
            if (finding[u"rule"_s] == u"resolution-wording"_s) {
                QCOMPARE(finding[u"fix"_s].toString(), u"spatial resolution"_s);
            }
            if (finding[u"rule"_s] == u"no-date"_s) {
                QVERIFY(finding[u"ordinal"_s].isNull());
            }
        }
        QVERIFY(hasSubjective);
    }

    void falseNames_areCounted_byWhoWrote()
    {
        QFile records(m_folder->filePath(u"names.jsonl"_s));
        QVERIFY(records.open(QIODevice::WriteOnly));
        QJsonObject named = QJsonDocument::fromJson(record("named", {u"Smoke over Paradise and Chico."_s}))
                                .object();
        named.insert(u"image_alt"_s, u"The Camp Fire near Paradise, California"_s);
        records.write(QJsonDocument(named).toJson(QJsonDocument::Compact) + '\n');
        records.close();
        QCOMPARE(run({u"import"_s, m_project, records.fileName(), u"--quiet"_s}).code, 0);
        const QJsonArray writers =
            run({u"check"_s, m_project, u"--json"_s, u"--quiet"_s}).json()[u"names"_s].toArray();
        QCOMPARE(writers.size(), 1);
        QCOMPARE(writers[0][u"origin"_s].toString(), u"record"_s);
        QCOMPARE(writers[0][u"captions"_s].toInt(), 11);
        QCOMPARE(writers[0][u"names"_s].toInt(), 2);
        QCOMPARE(writers[0][u"unsupported"_s].toInt(), 1);
        QCOMPARE(writers[0][u"false_discovery_rate"_s].toDouble(), 0.5);
    }

    void filterByFinding_sees_whatHasChanged()
    {
        const auto total = [&](const QString &filter) {
            return run({u"list"_s, m_project, u"--json"_s, u"--filter"_s, filter}).json()[u"total"_s]
                .toInt(-1);
        };
        QCOMPARE(total(u"lint:any"_s), 1);
        QCOMPARE(total(u"lint:subjective id:bad"_s), 1);
        QCOMPARE(total(u"-lint:any"_s), 1);
        QCOMPARE(total(u"tokens:>77"_s), 0);
        QCOMPARE(run({u"review"_s, m_project, u"edit"_s, u"bad:1"_s, u"--text"_s,
                      u"The image showcases: A concrete dam."_s}).code, 0);
        QCOMPARE(total(u"lint:subjective"_s), 0);
        QCOMPARE(run({u"review"_s, m_project, u"undo"_s}).code, 0);
        QCOMPARE(total(u"lint:subjective"_s), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "checkcommandtest.moc"
