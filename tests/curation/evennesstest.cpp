// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/evenness.h"

#include <QTest>

using namespace gaia::curation;

class EvennessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evennessOf_nothing_isZero()
    {
        QCOMPARE(evennessOf({}).bins, 0);
        const Evenness empty = evennessOf({0.0, 0.0});
        QCOMPARE(empty.bins, 2);
        QCOMPARE(empty.covered, 0);
        QCOMPARE(empty.gini, 0.0);
    }

    void evennessOf_alike_isEven()
    {
        const Evenness even = evennessOf(std::vector<double>(8, 5.0));
        QCOMPARE(even.covered, 8);
        QVERIFY(even.gini < 1e-12);
        QVERIFY(qAbs(even.entropy - 3.0) < 1e-12);
        QVERIFY(qAbs(even.evenness - 1.0) < 1e-12);
    }

    void evennessOf_oneHoldsAll_isUneven()
    {
        const Evenness uneven = evennessOf({0.0, 0.0, 0.0, 12.0});
        QCOMPARE(uneven.share, 0.25);
        QVERIFY(qAbs(uneven.gini - 0.75) < 1e-12);
        QCOMPARE(uneven.entropy, 0.0);
        QCOMPARE(uneven.evenness, 0.0);
    }

    void evennessOf_knownAmounts_matchesByHand()
    {
        // Gini of 1, 2, 3, 4 by the mean of all differences: 0.25; entropy of 1/10 ... 4/10.
        const Evenness some = evennessOf({4.0, 1.0, 3.0, 2.0});
        QVERIFY(qAbs(some.gini - 0.25) < 1e-12);
        QVERIFY(qAbs(some.entropy - 1.846439344671) < 1e-9);
    }

    void distance_sharesNotAmounts_areCompared()
    {
        QCOMPARE(distance({1.0, 1.0}, {50.0, 50.0}), 0.0);
        QCOMPARE(distance({1.0, 0.0}, {0.0, 7.0}), 1.0);
        QCOMPARE(distance({1.0, 1.0}, {1.0, 0.0}), 0.5);
        QCOMPARE(distance({1.0}, {1.0, 1.0}), 0.5);
        QCOMPARE(distance({}, {1.0}), 0.0);
    }
};

QTEST_GUILESS_MAIN(EvennessTest)
#include "evennesstest.moc"
