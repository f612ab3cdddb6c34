// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/acquisition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::acquisitionFromText;

class AcquisitionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_thatIsNoDate_isNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "..", "20", "0000", "2021-00", "2021-13", "2021-02-30",
                                 "2021-2-3", "2021/02/03", "2021-02-03T10:00", "2021..",
                                 "..2021", "2022..2021", "2021..2022..2023", "soon"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void text_thatIsNoDate_isNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!acquisitionFromText(text));
    }

    void kind_isReadBeforeTheDays_andPrinted()
    {
        const auto event = acquisitionFromText(u" Event  2010-04-14..2010-05 "_s);
        QVERIFY(event && event->kind == dataset::DateKind::Event && !event->isTaken());
        QCOMPARE(toText(*event), u"event 2010-04-14..2010-05-31"_s);
        QCOMPARE(daysText(*event), u"2010-04-14..2010-05-31"_s);
        QCOMPARE(toText(*acquisitionFromText(u"published 2010"_s)), u"published 2010"_s);
        QCOMPARE(toText(*acquisitionFromText(u"acquired 2010"_s)), u"2010"_s);
        QVERIFY(acquisitionFromText(u"2010"_s)->isTaken());
        QVERIFY(!acquisitionFromText(u"event"_s) && !acquisitionFromText(u"soon 2010"_s));
        QVERIFY(!dataset::daysFromText(u"event 2010"_s));
        QVERIFY(toText(dataset::Acquisition{{}, {}, dataset::DateKind::Event}).isEmpty());
    }

    void text_read_printsShortestForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QString>("printed");
        QTest::newRow("day") << u"2020-05-18"_s << QDate(2020, 5, 18) << QDate(2020, 5, 18)
                             << u"day"_s << u"2020-05-18"_s;
        QTest::newRow("leap") << u" 2020-02 "_s << QDate(2020, 2, 1) << QDate(2020, 2, 29)
                              << u"month"_s << u"2020-02"_s;
        QTest::newRow("year") << u"1972"_s << QDate(1972, 1, 1) << QDate(1972, 12, 31)
                              << u"year"_s << u"1972"_s;
        QTest::newRow("range") << u"2019-12-30..2020-01"_s << QDate(2019, 12, 30)
                               << QDate(2020, 1, 31) << u"range"_s << u"2019-12-30..2020-01-31"_s;
        QTest::newRow("a range that is a year")
            << u"2019-01..2019-12"_s << QDate(2019, 1, 1) << QDate(2019, 12, 31) << u"year"_s
            << u"2019"_s;
    }

    void text_read_printsShortestForm()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, precision);
        QFETCH(QString, printed);
        const auto read = acquisitionFromText(text);
        QVERIFY(read);
        QCOMPARE(read->from, from);
        QCOMPARE(read->to, to);
        QCOMPARE(read->precision(), precision);
        QCOMPARE(toText(*read), printed);
        QCOMPARE(acquisitionFromText(printed), read);
    }

    void unknown_printsNothing()
    {
        QVERIFY(!dataset::Acquisition().isKnown());
        QCOMPARE(toText(dataset::Acquisition()), QString());
    }
};

QTEST_GUILESS_MAIN(AcquisitionTest)
#include "acquisitiontest.moc"
