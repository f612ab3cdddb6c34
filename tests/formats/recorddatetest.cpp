// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recorddate.h"
#include "core/formats/recordjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;

namespace {

const QDate kToday(2026, 3, 1);

}  // namespace

class RecordDateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void date_inTheFormsOfRecords_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const QList<std::pair<const char *, const char *>> rows{
            {"", ""},
            {"soon", ""},
            {"..", ""},
            {"3020-01-01", ""},
            {"2026-03-03", ""},
            {"2020-01-01..3020-01-01", ""},
            {"1825-12-31", ""},
            {"0001", ""},
            {"2020-02-30", ""},
            {"20200230", ""},
            {"202001055", ""},
            {"5/7/2022", ""},
            {"2020-01/05", ""},
            {"2020-01-02T", ""},
            {"2020-01-02 and more", ""},
            {"2020-01-05..2020-01-02", ""},
            {"2026-03-02", "2026-03-02"},
            {"2026", "2026"},
            {"1826-06-01", "1826-06-01"},
            {"2020", "2020"},
            {"2020-01", "2020-01"},
            {"2020-01-02", "2020-01-02"},
            {"2020-01-02T10:00:00Z", "2020-01-02"},
            {"2020-01-02T10:00:00.123456+02:00", "2020-01-02"},
            {"2020-01-02 10:00:00", "2020-01-02"},
            {"2020-01-02 10:00:00 UTC", "2020-01-02"},
            {"20200105", "2020-01-05"},
            {"20200105T101010Z", "2020-01-05"},
            {"2020/01/05", "2020-01-05"},
            {"Jan 5, 2020", "2020-01-05"},
            {"Jan. 5, 2020", "2020-01-05"},
            {"January 5, 2020", "2020-01-05"},
            {"5 January 2020", "2020-01-05"},
            {"05 jan 2020", "2020-01-05"},
            {"January 2020", "2020-01"},
            {"2020-01-02T10:00:00Z..2020-01-05T10:00:00Z", "2020-01-02..2020-01-05"},
            {"event 5 January 2020", "event 2020-01-05"},
            {"published 2020-01-02T10:00:00Z", "published 2020-01-02"},
        };
        for (const auto &[text, date] : rows) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(date);
        }
        QTest::newRow("endless") << QString(1'000'000, u'2') << QString();
    }
    void date_inTheFormsOfRecords_isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto read = formats::recordDate(text, kToday);
        QCOMPARE(read ? toText(*read) : QString(), date);
    }

    void record_withADate_tellsItOrComplains_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("complains");
        QTest::newRow("none") << QByteArray("\"date\": null") << QString() << false;
        QTest::newRow("no date") << QByteArray("\"date\": \"soon\"") << QString() << true;
        QTest::newRow("to come") << QByteArray("\"date\": \"3020-01-01\"") << QString() << true;
        QTest::newRow("too early") << QByteArray("\"date\": \"1492-10-12\"") << QString() << true;
        QTest::newRow("number") << QByteArray("\"date\": 20200105") << u"2020-01-05"_s << false;
        QTest::newRow("text") << QByteArray("\"acquired\": \"2020-01-01\"") << u"2020-01-01"_s << false;
        QTest::newRow("times")
            << QByteArray("\"acquired\": {\"from\": \"2020-01-01T10:00:00Z\", \"to\": "
                          "\"2020-01-02T10:00:00Z\"}")
            << u"2020-01-01..2020-01-02"_s << false;
        QTest::newRow("times of one day")
            << QByteArray("\"acquired\": {\"from\": \"2020-01-01T10:00:00Z\", \"to\": "
                          "\"2020-01-01T11:00:00Z\"}")
            << u"2020-01-01"_s << false;
        QTest::newRow("kind beside it")
            << QByteArray("\"acquired\": {\"from\": \"2020-01-01\", \"to\": \"2020-01-02\"}, "
                          "\"date_kind\": \"published\"")
            << u"published 2020-01-01..2020-01-02"_s << false;
        QTest::newRow("kind within")
            << QByteArray("\"date\": \"event 2020-01-01\", \"acquired\": {\"from\": "
                          "\"2020-01-01\", \"to\": \"2020-01-01\", \"precision\": \"day\", "
                          "\"kind\": \"event\"}")
            << u"event 2020-01-01"_s << false;
        QTest::newRow("kind") << QByteArray("\"date\": \"Jan 5, 2020\", \"date_kind\": \"event\"")
                              << u"event 2020-01-05"_s << false;
    }
    void record_withADate_tellsItOrComplains()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, date);
        QFETCH(bool, complains);
        base::Issues issues;
        const auto record = formats::recordFromJson("{\"id\": \"a\", " + member + "}", u"1"_s, issues);
        QVERIFY(record);
        QCOMPARE(toText(record->image.acquired), date);
        QCOMPARE(!issues.empty(), complains);
    }
};

QTEST_GUILESS_MAIN(RecordDateTest)
#include "recorddatetest.moc"
