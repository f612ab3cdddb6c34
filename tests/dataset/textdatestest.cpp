// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/textdates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;

namespace {

const QDate kToday(2026, 3, 1);

}  // namespace

class TextDatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dateIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("formats");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *text, const QStringList &formats, const char *wanted) {
            QTest::newRow(text) << QString::fromUtf8(text) << formats << QString::fromLatin1(wanted);
        };
        row("2024-08-16T12:00:00Z", {}, "2024-08-16");
        row("Published August 16, 2024, by us", {}, "2024-08-16");
        row("16 Aug 2024", {}, "2024-08-16");
        row("3rd September 2021", {}, "2021-09-03");
        row("Sept. 3, 2021", {}, "2021-09-03");
        row("in July 2020", {}, "2020-07");
        row("16/08/2024", {u"dd/MM/yyyy"_s}, "2024-08-16");
        row("Date Acquired: 5/7/2022", {u"M/d/yyyy"_s}, "2022-05-07");
        row("5/7/2022", {}, "");
        row("July 3, 202", {}, "");
        row("February 30, 2021", {}, "");
        row("May 5, 1850", {}, "");
        row("May 5, 2199", {}, "");
        row("Marble 12, 2020", {}, "");
        row("", {}, "");
    }
    void dateIn()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, formats);
        QFETCH(QString, wanted);
        const auto found = dataset::dateIn(text, formats, kToday);
        QCOMPARE(found ? toText(*found) : QString(), wanted);
    }

    void takenIn_oneDay_isIt_severalAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("on") << u"Rain fell on May 1, 2023. The Operational Land Imager (OLI) on Landsat 8 "
                               "acquired this image of the flood on May 5, 2023. It went on."_s
                            << u"2023-05-05"_s;
        QTest::newRow("before") << u"On 16 August 2024, Sentinel-2 captured this view of Kourou."_s
                                << u"2024-08-16"_s;
        QTest::newRow("twice the same")
            << u"The image was acquired on May 5, 2023.\n\nThis picture, taken on May 5, 2023, shows it."_s
            << u"2023-05-05"_s;
        QTest::newRow("two") << u"The images were acquired on May 5, 2023, and on May 9, 2023."_s
                             << QString();
        QTest::newRow("two sentences") << u"One image was taken on May 5, 2023. Another image was taken on "
                                          "May 9, 2023."_s
                                       << QString();
        QTest::newRow("a month") << u"This image was acquired in May 2023."_s << u"2023-05"_s;
        QTest::newRow("a day of the month named")
            << u"These images were acquired in May 2023. This image was taken on May 9, 2023."_s
            << u"2023-05-09"_s;
        QTest::newRow("a day of another month")
            << u"Images were acquired in June 2023. This image was taken on May 9, 2023."_s << QString();
        QTest::newRow("an event") << u"The volcano erupted on May 5, 2023."_s << QString();
        QTest::newRow("people") << u"The army captured the town on May 5, 2023."_s << QString();
        QTest::newRow("to come") << u"The image was acquired on May 5, 2033."_s << QString();
        QTest::newRow("took place") << u"The explosion took place on April 26, 1986, as this image "
                                       "shows."_s
                                    << QString();
        QTest::newRow("collected, then published")
            << u"The data were collected by NOAA and published on June 1, 2021."_s << QString();
        QTest::newRow("anniversary") << u"He took photos on the anniversary of the July 20, 1969, "
                                        "landing."_s
                                     << QString();
        QTest::newRow("before another's day")
            << u"Landsat 8 acquired this image after the May 3, 2020, eruption."_s << QString();
        QTest::newRow("two days of one month")
            << u"The images were acquired on March 1 and March 8, 2019."_s << QString();
        QTest::newRow("captured by people in a picture")
            << u"This image shows where the town was captured on May 5, 2023."_s << QString();
        QTest::newRow("interval") << u"The images were acquired between March 1 and March 8, 2019."_s
                                  << u"2019-03-01..2019-03-08"_s;
        QTest::newRow("interval from to") << u"Images collected from 28 February to 8 March 2019."_s
                                          << u"2019-02-28..2019-03-08"_s;
        QTest::newRow("interval with a dash") << u"Images acquired March 1–8, 2019."_s
                                              << u"2019-03-01..2019-03-08"_s;
        QTest::newRow("interval of months") << u"Images acquired from March to May 2019."_s
                                            << u"2019-03-01..2019-05-31"_s;
        QTest::newRow("sensor takes") << u"On August 2, 2022, the MODIS on Aqua captured the fire."_s
                                      << u"2022-08-02"_s;
        QTest::newRow("taken by a satellite") << u"The fire was imaged by Landsat 8 on May 5, 2023."_s
                                              << u"2023-05-05"_s;
        QTest::newRow("astronaut takes a photo")
            << u"An astronaut took this photograph on May 5, 2013."_s << u"2013-05-05"_s;
        QTest::newRow("erupted, then taken")
            << u"It erupted on May 3, 2020, and Landsat 8 acquired this image on May 5, 2020."_s
            << u"2020-05-05"_s;
        QTest::newRow("a line below") << u"Acquired May 5, 2023"_s << u"2023-05-05"_s;
        QTest::newRow("a line of data") << u"Date acquired: 5 May 2023"_s << u"2023-05-05"_s;
        QTest::newRow("of a company") << u"The company was acquired on May 5, 2023."_s << QString();
        QTest::newRow("the 19 of") << u"This image was acquired on the 19 of December 2022."_s
                                   << u"2022-12-19"_s;
        QTest::newRow("another image's day")
            << u"The top image was acquired on May 1, 2019; the bottom image shows it on May 8, 2019."_s
            << QString();
        QTest::newRow("samples") << u"Samples were collected on May 5, 2020, at the lake."_s << QString();
        QTest::newRow("image of a day") << u"Lakes form, as told in this Sentinel-2 image of 15 April 2023."_s
                                        << u"2023-04-15"_s;
        QTest::newRow("image of a day's event")
            << u"This is an image of the April 15, 2023, eruption."_s << QString();
        QTest::newRow("seen") << u"This image shows Greece as seen by one of the Sentinel-3 satellites "
                                 "on 2 June 2022."_s
                              << u"2022-06-02"_s;
        QTest::newRow("seen by people") << u"The image shows where it was last seen on 2 June 2022."_s
                                        << QString();
        QTest::newRow("shows")
            << u"This image, acquired by one of the Copernicus Sentinel-1 satellites, shows the two "
               "icebergs on 17 May 2020: they are large."_s
            << u"2020-05-17"_s;
    }
    void takenIn_oneDay_isIt_severalAreNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto found = dataset::takenIn(text, kToday);
        QCOMPARE(found ? toText(*found) : QString(), day);
    }

    void happenedIn_oneDay_isIt_severalAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("erupted") << u"Eyjafjallajökull erupted on April 14, 2010. Ash spread."_s
                                 << u"2010-04-14"_s;
        QTest::newRow("landfall") << u"On 29 August 2005, Katrina made landfall in Louisiana."_s
                                  << u"2005-08-29"_s;
        QTest::newRow("a month") << u"A dam burst in November 2015."_s << u"2015-11"_s;
        QTest::newRow("took place") << u"The explosion took place on April 26, 1986, as this image "
                                       "shows."_s
                                    << u"1986-04-26"_s;
        QTest::newRow("the day's event") << u"The May 18, 1980, eruption felled the trees."_s
                                         << u"1980-05-18"_s;
        QTest::newRow("published") << u"A report on the fire was published on June 1, 2021."_s
                                   << QString();
        QTest::newRow("anniversary") << u"On the anniversary of the July 20, 1969, landing it hit."_s
                                     << QString();
        QTest::newRow("two events") << u"A quake struck on March 11, 2011. Another earthquake shook it "
                                       "on April 7, 2011."_s
                                    << QString();
        QTest::newRow("of the picture") << u"The image of the flood that hit the town was acquired on "
                                           "May 5, 2023."_s
                                        << QString();
        QTest::newRow("nothing happens") << u"The town was founded on May 5, 1993."_s << QString();
        QTest::newRow("to come") << u"The comet struck on May 5, 2033."_s << QString();
        QTest::newRow("no year") << u"The volcano erupted on April 14."_s << QString();
        QTest::newRow("a number like a year") << u"Floods hit 2015 homes."_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void happenedIn_oneDay_isIt_severalAreNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto found = dataset::happenedIn(text, kToday);
        QCOMPARE(found ? toText(*found) : QString(), day);
    }

    void text_ofAMillionSignsWithoutEnd_isReadInBounds()
    {
        const QString endless = u"The volcano erupted on April 14, 2010, "_s.repeated(30'000);
        QVERIFY(!dataset::happenedIn(endless, kToday));
        // Of a list of days without end the first are looked at.
        const QString one = u"an image acquired on May 5, 2023; "_s;
        const QString other = u"an image acquired on May 6, 2023."_s;
        const auto first = dataset::takenIn(one.repeated(25) + other, kToday);
        QCOMPARE(first ? toText(*first) : QString(), u"2023-05-05"_s);
        QVERIFY(!dataset::takenIn(one + other, kToday));
        const QString later = u"x "_s.repeated(60'000) + u"\nThe volcano erupted on April 14, 2010."_s;
        QVERIFY(!dataset::happenedIn(later, kToday));
    }
};

QTEST_GUILESS_MAIN(TextDatesTest)
#include "textdatestest.moc"
