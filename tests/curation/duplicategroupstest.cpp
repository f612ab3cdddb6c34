// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicategroups.h"

#include <QTest>

using namespace gaia;
using curation::duplicateGroups;
using curation::pairsToJudge;
using dataset::DuplicateCandidate;
using dataset::DuplicateCluster;
using dataset::DuplicateEvidence;
using dataset::ImageKey;

namespace {

ImageKey key(qint64 value)
{
    return {value};
}

/// Images 1 to `count`, each of its own bytes.
DuplicateEvidence apart(int count)
{
    DuplicateEvidence evidence;
    for (int i = 1; i <= count; ++i) {
        evidence.media.push_back({{key(i)}, 100});
    }
    return evidence;
}

std::vector<std::vector<qint64>> members(const DuplicateEvidence &evidence)
{
    std::vector<std::vector<qint64>> all;
    for (const DuplicateCluster &cluster : duplicateGroups(evidence)) {
        all.emplace_back();
        for (const ImageKey image : cluster.members) {
            all.back().push_back(image.value);
        }
    }
    return all;
}

using Members = std::vector<std::vector<qint64>>;

}  // namespace

class DuplicateGroupsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_isNoGroup()
    {
        QVERIFY(duplicateGroups({}).empty());
        QVERIFY(pairsToJudge({}, {}, {}, {}).empty());
    }

    void pairOfAnImageThatIsGone_isPassedOver()
    {
        DuplicateEvidence evidence = apart(2);
        evidence.same = {{key(1), key(9), 0}};
        evidence.verdicts = {{key(9), key(2), true}};
        QCOMPARE(members(evidence), Members());
    }

    void equalBytes_areAGroup_alsoWhenAPersonSaysOtherwise()
    {
        DuplicateEvidence evidence = apart(1);
        evidence.media.push_back({{key(2), key(3)}, 100});
        evidence.verdicts = {{key(2), key(3), false}};
        QCOMPARE(members(evidence), (Members{{2, 3}}));
        QVERIFY(duplicateGroups(evidence).front().isExact);
    }

    void personsNo_partsWhatLooksTheSame()
    {
        DuplicateEvidence evidence = apart(3);
        evidence.same = {{key(1), key(2), 1}, {key(2), key(3), 5}};
        evidence.verdicts = {{key(1), key(3), false}};
        QCOMPARE(members(evidence), (Members{{1, 2}}));
        // The pair that could not be kept is not asked about again: its sides are parted.
        QVERIFY(pairsToJudge(duplicateGroups(evidence), evidence.same, {}, evidence.verdicts)
                    .empty());
    }

    void personsYes_joinsWholeGroups_acrossWhatLooksDifferent()
    {
        DuplicateEvidence evidence = apart(4);
        evidence.same = {{key(1), key(2), 0}, {key(3), key(4), 0}};
        evidence.variants = {{key(1), key(3), 4}, {key(2), key(3), 4}, {key(2), key(4), 6}};
        QCOMPARE(members(evidence), (Members{{1, 2}, {3, 4}}));
        evidence.verdicts = {{key(2), key(3), true}};
        QCOMPARE(members(evidence), (Members{{1, 2, 3, 4}}));
        // But not across another person's no.
        evidence.verdicts.push_back({key(1), key(4), false});
        QCOMPARE(members(evidence), (Members{{1, 2}, {3, 4}}));
    }

    void reference_isTheLargest_unlessAPersonChose()
    {
        DuplicateEvidence evidence = apart(3);
        evidence.media[1].pixels = 900;
        evidence.same = {{key(1), key(2), 0}, {key(1), key(3), 0}};
        QCOMPARE(duplicateGroups(evidence).front().reference, key(2));
        evidence.choices = {key(1), key(3)};
        QCOMPARE(duplicateGroups(evidence).front().reference, key(3));
    }

    void manyPairsBetweenTwoGroups_areAskedOnce_theNearest()
    {
        const std::vector<DuplicateCluster> clusters{{false, {key(1), key(2)}, key(1)},
                                                     {false, {key(3), key(4)}, key(3)}};
        const std::vector<DuplicateCandidate> variants{
            {key(1), key(3), 9}, {key(1), key(4), 2}, {key(2), key(3), 5}, {key(1), key(2), 0},
            {key(4), key(7), 3}};
        const std::vector<DuplicateCandidate> expected{{key(1), key(4), 2}, {key(4), key(7), 3}};
        QCOMPARE(pairsToJudge(clusters, {}, variants, {}), expected);
        // One word on any of them settles all.
        const std::vector<DuplicateCandidate> rest{{key(4), key(7), 3}};
        QCOMPARE(pairsToJudge(clusters, {}, variants, {{key(2), key(3), false}}), rest);
    }
};

QTEST_GUILESS_MAIN(DuplicateGroupsTest)
#include "duplicategroupstest.moc"
