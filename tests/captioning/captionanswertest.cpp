// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/captionanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using captioning::readCaptionAnswer;
using dataset::Field;
using dataset::Source;

namespace {

QString answerWith(const QString &captions)
{
    return u"{\"is_remote_sensing\":true,\"is_chart\":false,\"tag\":[\"a\",\"b\",\"c\"],"
           "\"location\":\"Lake, Land\",\"coordinates\":{\"lat\":1.5,\"lon\":-2},"
           "\"modality\":[\"Optical\"],\"satellite\":[\"Terra\"],\"sensor\":[],"
           "\"resolution\":\"Low\",\"captions\":"_s
        + captions + u'}';
}

const QString kFive = u"[\"one\",\"two\",\"three\",\"four\",\"five\"]"_s;

}  // namespace

class CaptionAnswerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_notUsable_saysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no json") << u"I am sorry"_s;
        QTest::newRow("array") << kFive;
        QTest::newRow("no captions") << u"{\"tag\":[]}"_s;
        QTest::newRow("four") << answerWith(u"[\"1\",\"2\",\"3\",\"4\"]"_s);
        QTest::newRow("six") << answerWith(u"[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]"_s);
        QTest::newRow("blank") << answerWith(u"[\"1\",\"2\",\"3\",\"4\",\" \"]"_s);
        QTest::newRow("twice") << answerWith(u"[\"1\",\"2\",\"3\",\"4\",\"4\"]"_s);
        QTest::newRow("numbers") << answerWith(u"[1,2,3,4,5]"_s);
        QTest::newRow("one text") << answerWith(u"\"one\""_s);
    }

    void answer_notUsable_saysWhy()
    {
        QFETCH(QString, text);
        const auto answer = readCaptionAnswer(text);
        QVERIFY(!answer);
        QVERIFY(answer.error().message.endsWith(u'.'));
    }

    void answer_usable_isRead()
    {
        const auto answer = readCaptionAnswer(answerWith(kFive));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->captions.size(), 5);
        QCOMPARE(answer->coordinates->lon, -2.0);
        QCOMPARE(*answer->resolution, u"Low"_s);
        QVERIFY(answer->sensor.isEmpty());
    }

    void answer_inACodeFence_isRead()
    {
        QVERIFY(readCaptionAnswer(u"```json\n"_s + answerWith(kFive) + u"\n```"_s).has_value());
    }

    void answer_coordinatesOffTheEarth_areLeftOut()
    {
        QString text = answerWith(kFive);
        text.replace(u"1.5"_s, u"95"_s);
        QVERIFY(!readCaptionAnswer(text)->coordinates);
    }

    void claims_neverReplaceARecordsOrAPersonsValue()
    {
        dataset::Image image;
        image.satellite = QStringList{u"Aqua"_s};
        image.sources.insert(Field::Satellite, Source::Record);
        image.place.name = u"Mine"_s;
        image.sources.insert(Field::Location, Source::Person);
        image.tag = QStringList{u"old claim"_s};
        image.sources.insert(Field::Tag, Source::Model);
        captioning::applyClaims(readCaptionAnswer(answerWith(kFive)).value(), image);
        QCOMPARE(*image.satellite, QStringList{u"Aqua"_s});
        QCOMPARE(*image.place.name, u"Mine"_s);
        QCOMPARE(*image.tag, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(image.place.point->lat, 1.5);
        QCOMPARE(image.place.precision, u"model"_s);
        QCOMPARE(image.sources.value(Field::Coordinates), Source::Model);
        QCOMPARE(image.sources.value(Field::Resolution), Source::Model);
    }
};

QTEST_GUILESS_MAIN(CaptionAnswerTest)
#include "captionanswertest.moc"
