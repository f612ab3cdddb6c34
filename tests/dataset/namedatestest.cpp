// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/namedates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;

namespace {

const QDate kToday(2026, 3, 1);

}  // namespace

class NameDatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayInName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("day");
        QTest::newRow("modis") << u"Miriam.A2012270.2050.2km.jpg"_s << QDate(2012, 9, 26);
        QTest::newRow("day of year") << u"aral_oli_2018315_lrg.jpg"_s << QDate(2018, 11, 11);
        QTest::newRow("plain") << u"camp-fire-sentinel-20181111.jpg"_s << QDate(2018, 11, 11);
        QTest::newRow("dashed") << u"betsiboka_2017-12-15.png"_s << QDate(2017, 12, 15);
        QTest::newRow("landsat") << u"matogrosso_l5_1992219_lrg.jpg"_s << QDate(1992, 8, 6);
        QTest::newRow("too early") << u"x_1066001.jpg"_s << QDate();
        QTest::newRow("tomorrow") << u"x_2026-03-02.jpg"_s << QDate();
        QTest::newRow("day 366 of a common year") << u"x_2019366.jpg"_s << QDate();
        QTest::newRow("a number") << u"PIA0423099.jpg"_s << QDate();
        QTest::newRow("none") << u"lake.jpg"_s << QDate();
    }

    void expeditionInName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("months");
        QTest::newRow("frame") << u"iss043e193911_lrg.jpg"_s << u"2015-03-01..2015-06-30"_s;
        QTest::newRow("as of old") << u"ISS007-E-10974_lrg.jpg"_s << u"2003-04-01..2003-10-31"_s;
        QTest::newRow("number like a day") << u"iss072e2012123.jpg"_s << u"2024-09-01..2025-04-30"_s;
        QTest::newRow("to come") << u"iss199e000001.jpg"_s << QString();
        QTest::newRow("none") << u"missing043e193911.jpg"_s << QString();
    }
    void expeditionInName()
    {
        QFETCH(QString, name);
        QFETCH(QString, months);
        QCOMPARE(toText(dataset::dayInName(name, kToday)), months);
    }

    void dayInAddress_ofTheDayOfPublication_isThat()
    {
        const QString published = u"https://www.copernicus.eu/system/files/2024-08/image_day/"
                                  "20240816_KourouInFrenchGuiana.png"_s;
        QCOMPARE(toText(dataset::dayInAddress(published, kToday)), u"published 2024-08-16"_s);
        QCOMPARE(toText(dataset::dayInAddress(u"https://a.example/x/a_20240816.png?b=1"_s, kToday)),
                 u"2024-08-16"_s);
    }

    void dayInName()
    {
        QFETCH(QString, name);
        QFETCH(QDate, day);
        QCOMPARE(dataset::dayInName(name, kToday).from, day);
    }
};

QTEST_GUILESS_MAIN(NameDatesTest)
#include "namedatestest.moc"
