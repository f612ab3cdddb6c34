// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/evaluatecollection.h"

#include "core/formats/predictionfile.h"
#include "core/formats/vectorfile.h"
#include "tests/support/world.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::CaptionChoice;
using project::EvaluateCollection;
using project::EvaluationOptions;
using test::World;

namespace {

/// A .npy as NumPy writes it: 4-byte floats, row by row.
QByteArray npy(int rows, int width, const std::vector<float> &values, const char *kind = "<f4")
{
    QByteArray header = QStringLiteral("{'descr': '%1', 'fortran_order': False, 'shape': (%2, %3), }")
                            .arg(QLatin1String(kind))
                            .arg(rows)
                            .arg(width)
                            .toLatin1();
    while ((header.size() + 11) % 64 != 0) {
        header += ' ';
    }
    header += '\n';
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes += char(header.size() & 0xFF);
    bytes += char(header.size() >> 8);
    bytes += header;
    bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * 4));
    return bytes;
}

}  // namespace

class EvaluateCollectionTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_world->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write %s", qPrintable(name));
        }
        return file.fileName();
    }
    base::Result<project::EvaluationReport> run(EvaluationOptions options)
    {
        options.captions = CaptionChoice::Any;
        return EvaluateCollection(m_world->project(), u"ana"_s).run(options, {});
    }
    QString faultOf(const EvaluationOptions &options)
    {
        const auto report = run(options);
        return report ? QString() : report.error().message;
    }
    QString vectorFault(const QByteArray &bytes, const QByteArray &names = "a\nb\n")
    {
        put(u"v.txt"_s, names);
        const auto vectors = formats::readVectors(put(u"v.npy"_s, bytes));
        return vectors ? QString() : vectors.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        const QStringList things{u"river"_s, u"volcano"_s, u"glacier"_s};
        for (int i = 0; i < 3; ++i) {
            dataset::Image image;
            image.id = u"im:%1"_s.arg(i);
            image.theme = QStringList{things.at(i)};
            QStringList captions;
            for (int n = 1; n <= 5; ++n) {
                captions << u"A wide %1 seen from orbit number %2."_s.arg(things.at(i)).arg(n);
            }
            m_world->add(image, captions);
        }
    }

    void files_thatAreNone_areRefused()
    {
        QVERIFY(faultOf({}).contains(u"Name a file"_s));
        EvaluationOptions options;
        options.predictions = m_world->path(u"missing.json"_s);
        QVERIFY(faultOf(options).contains(u"missing.json"_s));
        options.predictions = put(u"broken.json"_s, "[{\"id\": \"im:0\", \"caption\": \"x\"}, {\"id\"");
        QVERIFY(faultOf(options).contains(u"broken.json"_s));
        options.predictions = put(u"keys.json"_s, "[{\"name\": \"im:0\"}]");
        QVERIFY(faultOf(options).contains(u"record 1"_s));
        options.predictions = put(u"columns.csv"_s, "picture,words\na,b\n");
        QVERIFY(faultOf(options).contains(u"columns id and"_s));
        options.predictions = put(u"others.json"_s, "[{\"id\": \"elsewhere\", \"caption\": \"x\"}]");
        QVERIFY(faultOf(options).contains(u"elsewhere"_s));
    }

    void npy_thatLies_isRefused()
    {
        const std::vector<float> four{1, 2, 3, 4};
        QCOMPARE(vectorFault(npy(2, 2, four)), QString());
        QVERIFY(vectorFault(npy(2, 200'000'000, four)).contains(u"claims"_s));
        QVERIFY(vectorFault(npy(3, 2, four)).contains(u"claims"_s));
        QVERIFY(vectorFault(npy(2, 2, four), "a\n").contains(u"names"_s));
        QVERIFY(vectorFault(npy(2, 2, four, "<i4")).contains(u"no NumPy array of floats"_s));
        QVERIFY(vectorFault(npy(2, 2, {1, 2, std::nanf(""), 4})).contains(u"finite"_s));
        QVERIFY(!vectorFault(npy(2, 2, four).left(40)).isEmpty());
        QFile::remove(m_world->path(u"v.txt"_s));
        const auto nameless = formats::readVectors(put(u"v.npy"_s, npy(2, 2, four)));
        QVERIFY(!nameless && nameless.error().message.contains(u"v.txt"_s));
    }

    void vectors_areTheSame_inEveryFormat()
    {
        put(u"n.txt"_s, "im:0\nim:0:2\n");
        const auto fromNpy = formats::readVectors(put(u"n.npy"_s, npy(2, 2, {1.5F, -2, 3, 0.25F})));
        const auto fromRows = formats::readVectors(
            put(u"r.json"_s, R"([{"id": "im:0", "embedding": [1.5, -2]},
                                 {"image_id": "im:0", "ordinal": 2, "vector": [3, 0.25]}])"));
        const auto fromObject = formats::readVectors(
            put(u"o.json"_s, R"({"ids": ["im:0", "im:0:2"], "vectors": [[1.5, -2], [3, 0.25]]})"));
        const auto fromMap =
            formats::readVectors(put(u"m.json"_s, R"({"im:0": [1.5, -2], "im:0:2": [3, 0.25]})"));
        const auto fromLines = formats::readVectors(
            put(u"l.jsonl"_s, "{\"id\": \"im:0\", \"vector\": [1.5, -2]}\n"
                              "{\"id\": \"im:0:2\", \"vector\": [3, 0.25]}\n"));
        const auto fromCsv =
            formats::readVectors(put(u"c.csv"_s, "id,a,b\nim:0,1.5,-2\nim:0:2,3,0.25\n"));
        for (const auto *read : {&fromNpy, &fromRows, &fromObject, &fromMap, &fromLines, &fromCsv}) {
            QVERIFY2(*read, *read ? "" : qPrintable(read->error().message));
            QCOMPARE((*read)->names, (QStringList{u"im:0"_s, u"im:0:2"_s}));
            QCOMPARE((*read)->values, (std::vector<float>{1.5F, -2.0F, 3.0F, 0.25F}));
            QCOMPARE((*read)->width, 2U);
        }
        QVERIFY(!formats::readVectors(put(u"u.csv"_s, "a,1,2\nb,1\n")));
    }

    void captions_areScored_andMissingOnesCounted()
    {
        EvaluationOptions options;
        options.predictions = put(u"model A.json"_s, R"([
            {"image_id": "im:0", "caption": "A wide river seen from orbit number 1."},
            {"image_id": "im:1", "caption": "A dog."},
            {"image_id": "im:1", "caption": "again"}])");
        const auto report = run(options);
        QVERIFY(report);
        const dataset::Evaluation &evaluation = report->evaluation;
        QCOMPARE(evaluation.name, u"model A"_s);
        QCOMPARE(evaluation.images, 2);
        QCOMPARE(evaluation.captions, 10);
        QCOMPARE(evaluation.missing, 1);
        // Nine of ten words are right, and ten stand for sixteen.
        QVERIFY(std::abs(*evaluation.metric(u"bleu_1"_s) - 0.9 * std::exp(-0.6)) < 1e-6);
        QVERIFY(*evaluation.metric(u"cider_d"_s) > 0.0);
        QVERIFY(!evaluation.metric(u"top_1"_s));
        QCOMPARE(report->issues.size(), 1U);
        QVERIFY(report->issues.front().reason.contains(u"more than one"_s));
    }

    void rowsOfForeignImages_areNamedUpToABound_andCounted()
    {
        QByteArrayList rows{R"({"image_id": "im:0", "caption": "A wide river."})"};
        for (int i = 0; i < 150; ++i) {
            rows << "{\"image_id\": \"foreign:" + QByteArray::number(i) + "\", \"caption\": \"x\"}";
        }
        EvaluationOptions options;
        options.predictions = put(u"model A.json"_s, '[' + rows.join(',') + ']');
        const auto report = run(options);
        QVERIFY(report);
        QCOMPARE(report->issues.size(), 101U);
        QCOMPARE(report->issues.front().item, u"foreign:0"_s);
        QCOMPARE(report->issues.back().item, u"50 more"_s);
    }

    void references_areWhatWasAskedFor()
    {
        EvaluationOptions options;
        options.predictions = put(u"p.csv"_s, "id,caption\nim:0,A wide river\n");
        EvaluateCollection evaluate(m_world->project(), u"ana"_s);
        const auto none = evaluate.run(options, {});
        QVERIFY(!none && none.error().message.contains(u"nothing to measure against"_s));
        EvaluationOptions any = options;
        any.captions = CaptionChoice::Any;
        QVERIFY(evaluate.run(any, {}));
    }

    void labels_areComparedWithTheRecord()
    {
        EvaluationOptions options;
        options.predictions = put(u"c.jsonl"_s, "{\"id\": \"im:0\", \"label\": \"RIVER\"}\n"
                                                "{\"id\": \"im:1\", \"label\": \"river\"}\n");
        const auto report = run(options);
        QVERIFY(report);
        QCOMPARE(*report->evaluation.metric(u"top_1"_s), 0.5);
    }

    void numbers_areThoseOfAnExport()
    {
        EvaluationOptions options;
        options.predictions = put(u"blip.json"_s, R"([{"image_id": 7, "caption": "A wide glacier"}])");
        options.numbers = put(u"gt.json"_s, R"([{"image": "a.jpg", "image_id": 7, "id": "im:2"}])");
        const auto report = run(options);
        QVERIFY(report && report->issues.empty());
        QCOMPARE(report->evaluation.images, 1);
        options.numbers = put(u"coco.json"_s, R"({"images": [{"id": 7, "gaia_id": "im:2"}]})");
        QVERIFY(run(options));
        options.numbers = put(u"odd.json"_s, "{}");
        QVERIFY(faultOf(options).contains(u"odd.json"_s));
    }

    void embeddings_giveRecallAndZeroShot()
    {
        EvaluationOptions options;
        put(u"images.txt"_s, "im:0\nim:1\nim:2\nim:9\n");
        options.embeddings = put(u"images.npy"_s, npy(4, 3, {1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1}));
        QByteArray texts;
        for (int image = 0; image < 3; ++image) {
            for (int n = 1; n <= 5; ++n) {
                // One caption of five points at another image.
                const int axis = n == 5 ? (image + 1) % 3 : image;
                texts += QStringLiteral("im:%1:%2,%3,%4,%5\n")
                             .arg(image).arg(n).arg(axis == 0).arg(axis == 1).arg(axis == 2).toUtf8();
            }
        }
        options.textEmbeddings = put(u"texts.csv"_s, texts);
        options.classEmbeddings =
            put(u"classes.json"_s, R"({"river": [1, 0, 0], "volcano": [0, 1, 0], "sea": [0, 0, 1]})");
        const auto report = run(options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const dataset::Evaluation &evaluation = report->evaluation;
        QCOMPARE(*evaluation.metric(u"text_to_image_r1"_s), 0.8);
        QCOMPARE(*evaluation.metric(u"text_to_image_r5"_s), 1.0);
        QCOMPARE(*evaluation.metric(u"image_to_text_r5"_s), 1.0);
        // The glacier's class was not asked for, so that it tells nothing.
        QCOMPARE(*evaluation.metric(u"top_1"_s), 1.0);
        QCOMPARE(report->issues.size(), 1U);
        QCOMPARE(report->issues.front().item, u"im:9"_s);
        QCOMPARE(evaluation.sources,
                 (QStringList{u"images.npy"_s, u"texts.csv"_s, u"classes.json"_s}));
        options.textEmbeddings = put(u"narrow.csv"_s, "im:0:1,1,2\n");
        QVERIFY(faultOf(options).contains(u"not of one model"_s));
    }

    void results_areKept_replaced_andForgotten()
    {
        EvaluateCollection evaluate(m_world->project(), u"ana"_s);
        EvaluationOptions options;
        options.name = u"first"_s;
        options.predictions = put(u"p.csv"_s, "id,caption\nim:0,A wide river\n");
        QVERIFY(run(options));
        options.name = u"First"_s;
        options.predictions = put(u"p.csv"_s, "id,caption\nim:0,A wide river seen\n");
        QVERIFY(run(options));
        options.isKept = false;
        options.name = u"not kept"_s;
        QVERIFY(run(options));
        m_world->reopen();
        EvaluateCollection again(m_world->project(), u"ana"_s);
        const auto kept = again.list();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().name, u"First"_s);
        QCOMPARE(kept->front().curator, u"ana"_s);
        QCOMPARE(kept->front().metrics.size(), 6U);
        QCOMPARE(kept->front().metrics.front().word, u"bleu_1"_s);
        QVERIFY(!again.remove(u"second"_s));
        QVERIFY(again.remove(u"first"_s));
        QVERIFY(again.list()->empty());
    }

    void stopped_keepsNothing()
    {
        EvaluationOptions options;
        options.captions = CaptionChoice::Any;
        options.predictions = put(u"p.csv"_s, "id,caption\nim:0,A wide river\n");
        std::stop_source stop;
        stop.request_stop();
        base::JobContext context;
        context.stop = stop.get_token();
        const auto report = EvaluateCollection(m_world->project(), {}).run(options, context);
        QVERIFY(report && report->wasStopped);
        QVERIFY(EvaluateCollection(m_world->project(), {}).list()->empty());
    }
};

QTEST_GUILESS_MAIN(EvaluateCollectionTest)
#include "evaluatecollectiontest.moc"
