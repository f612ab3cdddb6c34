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

    void manySamePairs_outweighOneThatWasSeenToDiffer()
    {
        // 0, 1 and 2 are copies; 3 is seen to be the same as each, but for 2.
        const auto build = [](int samePairs) {
            Clusters clusters(6);
            clusters.keepApart(2, 3);
            for (int i = 0; i < samePairs; ++i) {
                clusters.noteSame(i < 2 ? i : i + 2, 3);
            }
            for (const int copy : {1, 2, 4, 5}) {
                (void)clusters.join(0, copy);
            }
            return clusters;
        };
        Clusters few = build(2);
        QVERIFY(!few.join(0, 3));
        Clusters many = build(Clusters::kOutweighing);
        QVERIFY(many.join(0, 3));
        // A person's word is outweighed by nothing, and outweighs all that was seen.
        Clusters said = build(Clusters::kOutweighing);
        said.keepApart(4, 3, Clusters::By::Person);
        QVERIFY(!said.join(0, 3));
        QVERIFY(!said.join(0, 3, Clusters::By::Person));
        Clusters joined = build(0);
        QVERIFY(joined.join(2, 3, Clusters::By::Person));
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
