// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/season.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::dataset;

class SeasonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seasonOf_noDay_isUnknown()
    {
        QVERIFY(!seasonOf({}, {}, 50.0));
        QVERIFY(!seasonOf({}, {}, 0.0));
    }

    void seasonFromWord_anotherWord_isNone()
    {
        QVERIFY(!seasonFromWord(u"monsoon"_s));
        QVERIFY(!seasonFromWord({}));
    }

    void seasonOf_hemispheres_areOpposite()
    {
        const QDate july(2012, 7, 4);
        QCOMPARE(seasonOf(july, july, 50.0), std::optional(Season::Summer));
        QCOMPARE(seasonOf(july, july, -50.0), std::optional(Season::Winter));
    }

    void seasonOf_tropics_isNone()
    {
        const QDate july(2012, 7, 4);
        QCOMPARE(seasonOf(july, july, 10.0), std::optional(Season::None));
        QCOMPARE(seasonOf(july, july, -23.0), std::optional(Season::None));
        // Whatever the day: there is none in the whole year.
        QCOMPARE(seasonOf(QDate(2012, 1, 1), QDate(2012, 12, 31), 0.0), std::optional(Season::None));
    }

    void seasonOf_decemberToFebruary_isOneWinter()
    {
        QCOMPARE(seasonOf(QDate(2011, 12, 1), QDate(2012, 2, 29), 60.0), std::optional(Season::Winter));
        QVERIFY(!seasonOf(QDate(2012, 1, 1), QDate(2012, 12, 31), 60.0));
        QVERIFY(!seasonOf(QDate(2012, 2, 20), QDate(2012, 3, 5), 60.0));
        QVERIFY(!seasonOf(QDate(2011, 7, 1), QDate(2012, 7, 1), 60.0));
    }

    void seasonOf_placeOverATropic_isUnknown()
    {
        const QDate may(2012, 5, 4);
        QCOMPARE(seasonOf(may, may, 25.0, 100.0), std::optional(Season::Spring));
        QVERIFY(!seasonOf(may, may, 25.0, 300.0));
        QVERIFY(!seasonOf(may, may, 22.0, 300.0));
        QVERIFY(!seasonOf(may, may, 0.0, 9'000.0));
        QCOMPARE(seasonOf(may, may, 0.0, 2'000.0), std::optional(Season::None));
    }

    void word_everySeason_readsBack()
    {
        QCOMPARE(seasonWords().size(), 5);
        for (const Season season :
             {Season::Winter, Season::Spring, Season::Summer, Season::Autumn, Season::None}) {
            QCOMPARE(seasonFromWord(word(season)), std::optional(season));
        }
    }
};

QTEST_GUILESS_MAIN(SeasonTest)
#include "seasontest.moc"
