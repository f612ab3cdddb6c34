// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/clusters.h"

#include <QTest>

using gaia::curation::Clusters;
using Groups = std::vector<std::vector<int>>;

class SamePicturesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void single_isNoGroup()
    {
        QCOMPARE(Clusters(3).groups(), Groups());
        QCOMPARE(Clusters(0).groups(), Groups());
    }

    void apart_neverComeTogether_byWayOfAThird()
    {
        Clusters clusters(4);
        clusters.keepApart(2, 0);
        QVERIFY(clusters.join(0, 1));
        QVERIFY(!clusters.join(1, 2));
        QVERIFY(clusters.join(2, 3));
        QVERIFY(!clusters.join(3, 0));
        QCOMPARE(clusters.groups(), (Groups{{0, 1}, {2, 3}}));
    }

    void sameness_passesOn()
    {
        Clusters clusters(6);
        QVERIFY(clusters.join(4, 1));
        QVERIFY(clusters.join(1, 3));
        QVERIFY(clusters.join(3, 4));
        QVERIFY(clusters.join(5, 0));
        QCOMPARE(clusters.groups(), (Groups{{0, 5}, {1, 3, 4}}));
    }
};

QTEST_GUILESS_MAIN(SamePicturesTest)
#include "samepicturestest.moc"
