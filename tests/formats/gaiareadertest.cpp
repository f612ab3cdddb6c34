// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gaiareader.h"
#include "core/formats/gaiawriter.h"
#include "core/formats/recordjson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Record;

namespace {


struct Outcome {
    std::vector<Record> records;
    base::Issues issues;
    base::Status status;
};

Outcome readText(const QByteArray &text, bool isLines = false, const QString &name = u"given.json"_s)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("no temporary file");
    }
    file.close();
    Outcome outcome;
    outcome.status = formats::GaiaReader(file.fileName(), isLines)
                         .read(
                             [&](Record &&record) {
                                 outcome.records.push_back(std::move(record));
                                 return true;
                             },
                             outcome.issues, {});
    return outcome;
}

QStringList ids(const Outcome &outcome)
{
    QStringList list;
    for (const Record &record : outcome.records) {
        list << record.image.id;
    }
    return list;
}

}  // namespace

class GaiaReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileFile_isToldInASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray(" \n\t ") << u"empty"_s;
        QTest::newRow("html") << QByteArray("<html></html>") << u"no records"_s;
        QTest::newRow("utf-16") << QByteArray("\xff\xfe[\0]\0", 6) << u"UTF-16"_s;
        QTest::newRow("binary") << QByteArray(500, '\x01') << u"no records"_s;
    }

    void hostileFile_isToldInASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const Outcome outcome = readText(text);
        QVERIFY(!outcome.status);
        const QString message = outcome.status.error().message;
        QVERIFY2(message.contains(u"given.json"_s) || message.contains(word), qPrintable(message));
        QVERIFY2(message.contains(word), qPrintable(message));
        QVERIFY(outcome.records.empty());
    }

    void badRecord_isListedWithItsPositionAndTheRestGoesOn_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no json") << QByteArray("{\"id\": tru e}");
        QTest::newRow("a number") << QByteArray("17");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("neither id nor source") << QByteArray("{\"image_alt\": \"x\"}");
        QTest::newRow("no utf-8") << QByteArray("{\"id\": \"\xff\xfe\"}");
    }

    void badRecord_isListedWithItsPositionAndTheRestGoesOn()
    {
        QFETCH(QByteArray, record);
        const Outcome array =
            readText("[{\"id\":\"a\"}, " + record + ", {\"id\":\"b\"}]");
        QCOMPARE(ids(array), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(array.issues.size(), std::size_t(1));
        QVERIFY(array.issues.front().item.contains(u"record 2"_s));

        const Outcome lines = readText("{\"id\":\"a\"}\n" + record + "\n{\"id\":\"b\"}\n");
        QCOMPARE(ids(lines), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(lines.issues.size(), std::size_t(1));
        QVERIFY(lines.issues.front().item.contains(u"line 2"_s));
    }

    void arrayCutShort_givesWhatStandsBefore()
    {
        const Outcome outcome = readText("[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c");
        QCOMPARE(ids(outcome), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(outcome.issues.size(), std::size_t(1));
        QVERIFY(outcome.issues.front().reason.contains(u"byte"_s));
    }

    void deepNesting_endsInASentence()
    {
        const Outcome outcome = readText("[{\"id\":\"a\"}," + QByteArray(100'000, '[') + "]");
        QCOMPARE(ids(outcome), QStringList{u"a"_s});
        QCOMPARE(outcome.issues.size(), std::size_t(1));
    }

    void recordThatIsTooDeepOrTooLong_isSkippedAndTheRestRead()
    {
        const QByteArray deep(100'000, '[');
        const QByteArray shut(100'000, ']');
        const Outcome outcome =
            readText("[{\"id\":\"a\",\"captions\":" + deep + shut + "},{\"id\":\"b\"},{\"id\":\"c\","
                     "\"image_alt\":\"" + QByteArray(65 << 20, 'x') + "\"},{\"id\":\"d\"}]");
        QCOMPARE(ids(outcome), (QStringList{u"b"_s, u"d"_s}));
        QCOMPARE(outcome.issues.size(), std::size_t(2));
        QVERIFY(outcome.issues[0].item.contains(u"record 1"_s));
        QVERIFY(outcome.issues[0].reason.contains(u"levels"_s));
        QVERIFY(outcome.issues[1].item.contains(u"record 3"_s));
        // Within a wrapper, and in lines of records.
        const Outcome wrapped = readText("{\"data\":[" + deep + shut + ",{\"id\":\"b\"}]}");
        QCOMPARE(ids(wrapped), QStringList{u"b"_s});
        QCOMPARE(ids(readText("{\"id\":\"a\",\"x\":" + deep + shut + "}\n{\"id\":\"b\"}\n")),
                 (QStringList{u"a"_s, u"b"_s}));
    }

    void zeroCharacters_areLeftOut()
    {
        QCOMPARE(ids(readText("[{\"id\":\"a\\u0000b\"}]")), QStringList{u"ab"_s});
    }

    void layouts_allThree_giveTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("array")
            << QByteArray("[{\"id\":\"a\",\"image_src\":\"u/1.jpg\",\"captions\":[\"x, [y]\",\"z\"],"
                          "\"lat\":1.5,\"lon\":2,\"tag\":null},"
                          "{\"id\":\"b\",\"image_src\":null,\"captions\":[],\"lat\":null,"
                          "\"lon\":null,\"tag\":[\"t\"]}]");
        QTest::newRow("columns")
            << QByteArray("{\"id\":[\"a\",\"b\"],\"image_src\":[\"u/1.jpg\",null],"
                          "\"captions\":[[\"x, [y]\",\"z\"],[]],\"lat\":[1.5,null],"
                          "\"lon\":[2,null],\"tag\":[null,[\"t\"]]}");
        QTest::newRow("columns by row number")
            << QByteArray("{\"id\":{\"0\":\"a\",\"1\":\"b\"},\"image_src\":{\"0\":\"u/1.jpg\","
                          "\"1\":null},\"captions\":{\"0\":[\"x, [y]\",\"z\"],\"1\":[]},"
                          "\"lat\":{\"0\":1.5,\"1\":NaN},\"lon\":{\"0\":2,\"1\":NaN},"
                          "\"tag\":{\"0\":null,\"1\":[\"t\"]}}");
        QTest::newRow("lines")
            << QByteArray("{\"id\":\"a\",\"image_src\":\"u/1.jpg\",\"captions\":[\"x, [y]\",\"z\"],"
                          "\"lat\":1.5,\"lon\":2,\"tag\":null}\r\n\r\n"
                          "{\"id\":\"b\",\"image_src\":null,\"captions\":[],\"lat\":null,"
                          "\"lon\":null,\"tag\":[\"t\"]}");
        QTest::newRow("wrapped, with a byte order mark")
            << QByteArray("\xef\xbb\xbf {\"info\":1,\"data\":[{\"id\":\"a\",\"image_src\":"
                          "\"u/1.jpg\",\"captions\":[\"x, [y]\",\"z\"],\"lat\":1.5,\"lon\":2,"
                          "\"tag\":null},{\"id\":\"b\",\"image_src\":null,\"captions\":[],"
                          "\"lat\":null,\"lon\":null,\"tag\":[\"t\"]}]}");
    }

    void layouts_allThree_giveTheSame()
    {
        QFETCH(QByteArray, text);
        const Outcome outcome = readText(text);
        QVERIFY(outcome.status.has_value());
        QVERIFY2(outcome.issues.empty(),
                 outcome.issues.empty() ? "" : qPrintable(outcome.issues.front().reason));
        QCOMPARE(ids(outcome), (QStringList{u"a"_s, u"b"_s}));
        const Record &a = outcome.records.at(0);
        QCOMPARE(*a.captions, (QStringList{u"x, [y]"_s, u"z"_s}));
        QCOMPARE(a.image.place.point->lat, 1.5);
        QVERIFY(!a.image.tag);
        const Record &b = outcome.records.at(1);
        QVERIFY(b.captions && b.captions->isEmpty());
        QVERIFY(!b.image.imageSrc);
        QVERIFY(!b.image.place.point);
        QCOMPARE(*b.image.tag, QStringList{u"t"_s});
    }

    void singleObject_overSeveralLines_isOneRecord()
    {
        const Outcome outcome = readText("{\n  \"id\": \"a\",\n  \"image_alt\": \"x\"\n}\n");
        QCOMPARE(ids(outcome), QStringList{u"a"_s});
        QVERIFY(outcome.issues.empty());
    }

    void columns_ofDifferentLength_areTold()
    {
        const Outcome outcome = readText("{\"id\":[\"a\",\"b\"],\"image_src\":[\"x\"]}");
        QCOMPARE(ids(outcome), QStringList{u"a"_s});
        QCOMPARE(outcome.issues.size(), std::size_t(1));
    }

    void types_ofKnownDirt_areTolerated()
    {
        base::Issues issues;
        const auto record = formats::recordFromJson(
            "{\"id\": 17, \"image_src\": \"https://h/p/x.jpg\", \"captions\": \"only one\","
            "\"credits\": [\"NASA\", \"USGS\"], \"tag\": \"flood\", \"lat\": \"12.5\","
            "\"lon\": \"-3\", \"modality\": [\"SAR\"], \"image_alt\": \"a \\\"NaN\\\" b\","
            "\"resolution\": NaN}",
            u"here"_s, issues);
        QVERIFY2(record.has_value(), record ? "" : qPrintable(record.error().message));
        QCOMPARE(record->image.id, u"17"_s);
        QCOMPARE(*record->captions, QStringList{u"only one"_s});
        QCOMPARE(*record->image.credits, u"NASA; USGS"_s);
        QCOMPARE(*record->image.tag, QStringList{u"flood"_s});
        QCOMPARE(record->image.place.point->lat, 12.5);
        QCOMPARE(*record->image.modalities, QStringList{u"SAR"_s});
        QCOMPARE(*record->image.imageAlt, u"a \"NaN\" b"_s);
        QVERIFY(!record->image.resolution);
        QCOMPARE(record->image.sources.value(dataset::Field::Tag), dataset::Source::Record);
        QVERIFY(issues.empty());
    }

    void coordinates_offTheEarth_areLeftOutAndTold()
    {
        base::Issues issues;
        const auto record = formats::recordFromJson("{\"id\":\"a\",\"lat\":91,\"lon\":0}",
                                                    u"here"_s, issues);
        QVERIFY(record.has_value());
        QVERIFY(!record->image.place.point);
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(issues.front().item, u"here"_s);
    }

    void missingId_comesFromTheSource()
    {
        base::Issues issues;
        const auto record = formats::recordFromJson(
            "{\"image_src\":\"https://h/a/scene_1.jpg?x=1\"}", u"here"_s, issues);
        QCOMPARE(record->image.id, u"scene_1.jpg"_s);
    }

    void split_isThatOfTheReleasedFile_unlessTheRecordNamesOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("split");
        QTest::newRow("train") << u"train_data.json"_s << u"train"_s;
        QTest::newRow("val") << u"val_data.json"_s << u"validation"_s;
        QTest::newRow("test") << u"Test_data.jsonl"_s << u"test"_s;
        QTest::newRow("any name") << u"test.json"_s << QString();
        QTest::newRow("other data") << u"my_data.json"_s << QString();
    }

    void split_isThatOfTheReleasedFile_unlessTheRecordNamesOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, split);
        const auto outcome = readText(R"([{"id": "a"}, {"id": "b", "split": "train"}])", false, name);
        QCOMPARE(outcome.records.size(), 2U);
        QCOMPARE(outcome.records[0].image.split, split);
        QCOMPARE(outcome.records[1].image.split, u"train"_s);
        QCOMPARE(outcome.records[0].isSplitOfName, !split.isEmpty());
        QVERIFY(!outcome.records[1].isSplitOfName);
    }

    void stop_endsTheReading()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"given.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]");
        file.close();
        std::stop_source stop;
        base::JobContext context;
        context.stop = stop.get_token();
        base::Issues issues;
        int seen = 0;
        const auto status = formats::GaiaReader(file.fileName(), false)
                                .read(
                                    [&](Record &&) {
                                        stop.request_stop();
                                        return ++seen > 0;
                                    },
                                    issues, context);
        QVERIFY(status.has_value());
        QCOMPARE(seen, 1);
    }

    void writer_whatItWrites_readsBackTheSame()
    {
        QTemporaryDir folder;
        base::Issues issues;
        const QByteArray first =
            "{\"id\":\"a\",\"image_src\":\"u\",\"image_alt\":null,\"captions\":[\"\u00e9 \\\"q\\\" "
            "\\\\ \\n\"],\"credits\":\"\",\"location\":\"\u4e2d\",\"lat\":0.1,\"lon\":-179.99999,"
            "\"tag\":[],\"resolution\":null,\"satellite\":[\"Terra\"],\"sensor\":null,"
            "\"modalities\":[\"a\",\"b\"]}";
        const auto record = formats::recordFromJson(first, u"x"_s, issues).value();
        formats::WriterSettings settings;
        settings.folder = folder.path();
        formats::GaiaWriter writer(settings);
        formats::ExportItem item;
        item.image = record.image;
        for (const QString &caption : *record.captions) {
            item.captions.push_back({1, caption, {}});
        }
        QVERIFY(writer.write(item).has_value());
        QVERIFY(writer.write(item).has_value());
        QVERIFY(writer.finish().has_value());

        QFile file(folder.filePath(u"gaia.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.size(), writer.files().front().bytes);
        const Outcome back = readText(text);
        QCOMPARE(back.records.size(), std::size_t(2));
        QCOMPARE(back.records.front().image, record.image);
        QCOMPARE(*back.records.front().captions, *record.captions);
        const auto order = [&](const char *key) {
            return text.indexOf(QByteArray(QByteArray("\"") + key + "\""));
        };
        QVERIFY(order("id") < order("image_src") && order("credits") < order("location")
                && order("tag") < order("resolution") && order("sensor") < order("modalities"));
    }
};

QTEST_GUILESS_MAIN(GaiaReaderTest)
#include "gaiareadertest.moc"
