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
        QTest::newRow("a tile's number") << u"tile_2012345.png"_s << QDate();
        QTest::newRow("a camera's number") << u"DSC_2019001.JPG"_s << QDate();
        QTest::newRow("satellite behind") << u"iceland.2010107.terra.1km.jpg"_s << QDate(2010, 4, 17);
        QTest::newRow("satellite before") << u"storm_goes_2017250.jpg"_s << QDate(2017, 9, 7);
        QTest::newRow("product behind") << u"A2012270.jpg"_s << QDate(2012, 9, 26);
        QTest::newRow("a word's end") << u"data2012270.jpg"_s << QDate();
        QTest::newRow("size behind") << u"aral_2018315_lrg.jpg"_s << QDate(2018, 11, 11);
        QTest::newRow("sensing behind V")
            << u"S2A_OPER_PRD_MSIL1C_PDMC_20160101T120000_R051_V20151230T105153.jpg"_s
            << QDate(2015, 12, 30);
        QTest::newRow("processing alone") << u"S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000734.jp2"_s
                                          << QDate();
        QTest::newRow("aster") << u"AST_L1T_00301012002112233_20150421.jpg"_s << QDate(2002, 1, 1);
        QTest::newRow("code and 8 digits") << u"lake_oli_20260206.jpg"_s << QDate(2026, 2, 6);
        QTest::newRow("code and tomorrow") << u"lake_tmo_20260905.jpg"_s << QDate();
        QTest::newRow("acquired, then processed")
            << u"LC08_L1TP_139045_20170304_20170316_01_T1.jpg"_s << QDate(2017, 3, 4);
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
        QTest::newRow("two days") << u"lake_oli_2018100_2018200.jpg"_s
                                  << u"2018-04-10..2018-07-19"_s;
        QTest::newRow("two plain days") << u"lake-20180410_20180719.jpg"_s
                                        << u"2018-04-10..2018-07-19"_s;
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

    void dayInAddress_ofNews_isOfPublicationUnlessASensorSays_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("days");
        QTest::newRow("NESDIS") << u"https://www.nesdis.noaa.gov/s3/2023-05/20230505_storm.jpg"_s
                                << u"published 2023-05-05"_s;
        QTest::newRow("EUMETSAT") << u"https://www.eumetsat.int/media/20230505_dust.jpg"_s
                                  << u"published 2023-05-05"_s;
        QTest::newRow("NASA's news")
            << u"https://www.nasa.gov/wp-content/uploads/2023/05/2023-05-05-lake.jpg"_s
            << u"published 2023-05-05"_s;
        QTest::newRow("NASA's news by sensor")
            << u"https://www.nasa.gov/wp-content/uploads/2023/05/lake_oli_2023125.jpg"_s
            << u"2023-05-05"_s;
        QTest::newRow("by sensor")
            << u"https://www.nesdis.noaa.gov/s3/20193041200_GOES16-ABI-FD.jpg"_s << u"2019-10-31"_s;
        QTest::newRow("behind the name") << u"https://www.eumetsat.int/media/dust_20230505.jpg"_s
                                         << u"2023-05-05"_s;
        QTest::newRow("elsewhere") << u"https://a.example/20230505_dust.jpg"_s << u"2023-05-05"_s;
    }
    void dayInAddress_ofNews_isOfPublicationUnlessASensorSays()
    {
        QFETCH(QString, address);
        QFETCH(QString, days);
        QCOMPARE(toText(dataset::dayInAddress(address, kToday)), days);
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
