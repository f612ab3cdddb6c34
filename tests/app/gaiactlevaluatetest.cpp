// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations as scripts use them.
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

using gaia::test::Ended;
using gaia::test::run;

class GaiactlEvaluateTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project = m_folder.filePath(u"p.gaia"_s);

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write");
        }
        return file.fileName();
    }
    Ended evaluate(const QStringList &arguments)
    {
        return run(QStringList{u"evaluate"_s, m_project, u"--quiet"_s} + arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString records = put(u"records.json"_s, R"([
            {"id": "a", "image_src": "a.jpg", "split": "test", "tag": ["flood"],
             "captions": ["A river floods fields.", "Brown water covers the plain.", "Fields are wet.",
                          "The river is wide.", "Water stands on fields."]},
            {"id": "b", "image_src": "b.jpg", "split": "train", "tag": ["fire"],
             "captions": ["A fire burns.", "Smoke drifts east.", "The forest burns.", "A burn scar.",
                          "Smoke hides the lake."]}])");
        QCOMPARE(run({u"new"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, records, u"--quiet"_s}).code, 0);
    }

    void wrongUse_endsWithTwo_missingFilesWithThree()
    {
        const QString file = put(u"x.json"_s, "[]");
        QCOMPARE(evaluate({u"--labels"_s, u"mood"_s, u"--predictions"_s, file}).code, 2);
        QCOMPARE(evaluate({u"--text-embeddings"_s, file}).code, 2);
        QCOMPARE(evaluate({u"--predictions"_s, file, u"--filter"_s, u"odd:x"_s}).code, 2);
        QCOMPARE(evaluate({u"--predictions"_s, u"nowhere.json"_s, u"--captions"_s, u"any"_s}).code, 3);
    }

    void captions_areMeasured_keptAndCompared()
    {
        const QString one = put(u"one.jsonl"_s, "{\"id\": \"a\", \"caption\": \"A river floods fields.\"}\n");
        const QString two = put(u"two.csv"_s, "image_id,caption\na,Smoke drifts.\nnobody,x\n");
        const Ended first = evaluate({u"--predictions"_s, one, u"--captions"_s, u"any"_s, u"--filter"_s,
                                      u"split:test"_s, u"--json"_s});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value(u"images"_s).toInt(), 1);
        QCOMPARE(first.json().value(u"missing"_s).toInt(), 0);
        const QJsonObject metrics = first.json().value(u"metrics"_s).toObject();
        QVERIFY(std::abs(metrics.value(u"bleu_4"_s).toDouble() - 1.0) < 1e-6);
        QVERIFY(std::abs(metrics.value(u"rouge_l"_s).toDouble() - 1.0) < 1e-6);
        const Ended second = evaluate({u"--predictions"_s, two, u"--captions"_s, u"any"_s, u"--filter"_s,
                                       u"split:test"_s});
        QCOMPARE(second.code, 1);
        QVERIFY(second.errors.contains("nobody"));
        const Ended table = evaluate({});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("one") && table.out.contains("two") && table.out.contains("cider_d"));
        QVERIFY(!table.out.contains("compare with care"));
        const Ended list = evaluate({u"--json"_s});
        QCOMPARE(list.json().value(u"evaluations"_s).toArray().size(), 2);
        QCOMPARE(evaluate({u"--remove"_s, u"two"_s}).code, 0);
        QCOMPARE(evaluate({u"--remove"_s, u"two"_s}).code, 3);
        QCOMPARE(evaluate({u"--json"_s}).json().value(u"evaluations"_s).toArray().size(), 1);
    }

    void embeddings_areMeasured_withoutBeingKept()
    {
        const QString vectors = put(u"v.json"_s, R"({"a": [1, 0], "b": [0, 1], "a:1": [1, 0.1],
            "a:2": [1, 0.2], "b:1": [0.2, 1], "b:2": [1, 0]})");
        const QString classes = put(u"c.csv"_s, "flood,1,0\nfire,0,1\n");
        const Ended ended = evaluate({u"--embeddings"_s, vectors, u"--class-embeddings"_s, classes,
                                      u"--labels"_s, u"tag"_s, u"--captions"_s, u"any"_s, u"--dry-run"_s,
                                      u"--json"_s});
        QCOMPARE(ended.code, 0);
        const QJsonObject metrics = ended.json().value(u"metrics"_s).toObject();
        QCOMPARE(metrics.value(u"text_to_image_r1"_s).toDouble(), 0.75);
        QCOMPARE(metrics.value(u"image_to_text_r5"_s).toDouble(), 1.0);
        QCOMPARE(metrics.value(u"top_1"_s).toDouble(), 1.0);
        QCOMPARE(evaluate({u"--json"_s}).json().value(u"evaluations"_s).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(GaiactlEvaluateTest)
#include "gaiactlevaluatetest.moc"
