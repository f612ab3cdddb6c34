// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/timebins.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::curation;

class TimeBinsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binned_nothing_isEmpty() { QVERIFY(binned({}, Period::Year, 1).empty()); }

    void binned_days_countWholeAndKeepEmptyPeriods()
    {
        const QDate march(2012, 3, 31);
        const QDate may(2012, 5, 1);
        const auto bins = binned({{march, march, 0, 2}, {may, may, 0, 1}}, Period::Month, 1);
        QCOMPARE(bins.size(), std::size_t(3));
        QCOMPARE(bins[0].start, QDate(2012, 3, 1));
        QCOMPARE(bins[0].exact[0], 2.0);
        QCOMPARE(bins[1].total(), 0.0);
        QCOMPARE(bins[2].exact[0], 1.0);
    }

    void binned_aYear_isSpreadByDaysAndKeepsItsSum()
    {
        const auto bins
            = binned({{QDate(2012, 1, 1), QDate(2012, 12, 31), 0, 366}}, Period::Month, 1);
        QCOMPARE(bins.size(), std::size_t(12));
        double sum = 0.0;
        for (const TimeBin &bin : bins) {
            QCOMPARE(bin.exact[0], 0.0);
            QVERIFY(qAbs(bin.spread[0] - bin.start.daysInMonth()) < 1e-9);
            sum += bin.total();
        }
        QVERIFY(qAbs(sum - 366.0) < 1e-9);
    }

    void binned_absurdlyLong_isCutAtItsOlderEnd()
    {
        const auto bins = binned({{QDate(1, 1, 1), QDate(1, 1, 1), 0, 1},
                                  {QDate(2020, 1, 1), QDate(2020, 1, 1), 0, 1}},
                                 Period::Day, 1);
        QCOMPARE(bins.size(), std::size_t(kMostBins));
        QCOMPARE(bins.back().start, QDate(2020, 1, 1));
        QCOMPARE(bins.back().exact[0], 1.0);
    }

    void binned_longIntervalBeforeTheCut_keepsOnlyWhatIsShown()
    {
        const auto bins = binned({{QDate(1, 1, 1), QDate(2020, 12, 31), 0, 1000}}, Period::Day, 1);
        double sum = 0.0;
        for (const TimeBin &bin : bins) {
            sum += bin.total();
        }
        QVERIFY(sum > 0.0 && sum < 1000.0);
    }

    void binned_stacks_areApart()
    {
        const QDate day(2012, 3, 31);
        const auto bins = binned({{day, day, 0, 2}, {day, day, 1, 3}}, Period::Quarter, 2);
        QCOMPARE(bins.size(), std::size_t(1));
        QCOMPARE(bins[0].exact[0], 2.0);
        QCOMPARE(bins[0].exact[1], 3.0);
    }

    void daysOf_eachPeriod_isWhole()
    {
        QCOMPARE(daysOf(Period::Year, QDate(2012, 1, 1)).to, QDate(2012, 12, 31));
        QCOMPARE(daysOf(Period::Quarter, QDate(2012, 4, 1)).to, QDate(2012, 6, 30));
        QCOMPARE(daysOf(Period::Month, QDate(2012, 2, 1)).to, QDate(2012, 2, 29));
        QCOMPARE(daysOf(Period::Day, QDate(2012, 2, 1)).to, QDate(2012, 2, 1));
    }

    void toText_eachPeriod_names()
    {
        const QDate day(2012, 7, 14);
        QCOMPARE(toText(Period::Year, day), u"2012"_s);
        QCOMPARE(toText(Period::Quarter, startOf(Period::Quarter, day)), u"2012 Q3"_s);
        QCOMPARE(toText(Period::Month, day), u"2012-07"_s);
        QCOMPARE(toText(Period::Day, day), u"2012-07-14"_s);
    }
};

QTEST_GUILESS_MAIN(TimeBinsTest)
#include "timebinstest.moc"
