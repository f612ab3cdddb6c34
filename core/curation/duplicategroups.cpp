// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicategroups.h"

#include "core/curation/clusters.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace gaia::curation {

using dataset::DuplicateCandidate;
using dataset::DuplicateCluster;
using dataset::DuplicateEvidence;
using dataset::DuplicateVerdict;
using dataset::ImageKey;

namespace {

using Rows = QHash<qint64, int>;  ///< image to row

Clusters grouped(const DuplicateEvidence &evidence, const Rows &rows)
{
    Clusters clusters(int(evidence.media.size()));
    const auto each = [&](const auto &pairs, const auto &use) {
        for (const auto &pair : pairs) {
            const int a = rows.value(pair.a.value, -1);
            const int b = rows.value(pair.b.value, -1);
            if (a >= 0 && b >= 0 && a != b) {
                use(a, b, pair);
            }
        }
    };
    each(evidence.variants, [&](int a, int b, const auto &) { clusters.keepApart(a, b); });
    each(evidence.verdicts, [&](int a, int b, const DuplicateVerdict &verdict) {
        if (!verdict.isSame) {
            clusters.keepApart(a, b, Clusters::By::Person);
        }
    });
    // The nearest first, so that what is kept apart falls to the side that it is nearer to.
    std::vector<DuplicateCandidate> same = evidence.same;
    std::stable_sort(same.begin(), same.end(),
                     [](const auto &a, const auto &b) { return a.distance < b.distance; });
    each(same, [&](int a, int b, const auto &) { clusters.noteSame(a, b); });
    // Twice: what could not be joined to one may be joined to the group that has grown meanwhile.
    for (int round = 0; round < 2; ++round) {
        each(same, [&](int a, int b, const auto &) { (void)clusters.join(a, b); });
    }
    each(evidence.verdicts, [&](int a, int b, const DuplicateVerdict &verdict) {
        if (verdict.isSame) {
            (void)clusters.join(a, b, Clusters::By::Person);
        }
    });
    return clusters;
}

ImageKey referenceOf(const DuplicateEvidence &evidence, const std::vector<int> &group,
                     const QHash<qint64, int> &choices)
{
    ImageKey chosen;
    int newest = -1;
    ImageKey best;
    qint64 pixels = -1;
    for (const int row : group) {
        const auto &medium = evidence.media[std::size_t(row)];
        for (const ImageKey image : medium.images) {
            if (const int rank = choices.value(image.value, -1); rank > newest) {
                newest = rank;
                chosen = image;
            }
        }
        const bool isFirst = medium.pixels == pixels && medium.images.front() < best;
        if (medium.pixels > pixels || isFirst) {
            pixels = medium.pixels;
            best = medium.images.front();
        }
    }
    return chosen.isValid() ? chosen : best;
}

}  // namespace

std::vector<DuplicateCluster> duplicateGroups(const DuplicateEvidence &evidence)
{
    Rows rows;
    for (std::size_t row = 0; row < evidence.media.size(); ++row) {
        for (const ImageKey image : evidence.media[row].images) {
            rows.insert(image.value, int(row));
        }
    }
    QHash<qint64, int> choices;
    for (std::size_t i = 0; i < evidence.choices.size(); ++i) {
        choices.insert(evidence.choices[i].value, int(i));
    }
    std::vector<std::vector<int>> groups = grouped(evidence, rows).groups();
    std::vector<bool> isGrouped(evidence.media.size());
    for (const auto &group : groups) {
        for (const int row : group) {
            isGrouped[std::size_t(row)] = true;
        }
    }
    for (std::size_t row = 0; row < evidence.media.size(); ++row) {
        if (!isGrouped[row] && evidence.media[row].images.size() > 1) {
            groups.push_back({int(row)});
        }
    }
    std::vector<DuplicateCluster> clusters;
    for (const std::vector<int> &group : groups) {
        DuplicateCluster cluster;
        cluster.isExact = group.size() == 1;
        for (const int row : group) {
            const auto &images = evidence.media[std::size_t(row)].images;
            cluster.members.insert(cluster.members.end(), images.begin(), images.end());
        }
        std::sort(cluster.members.begin(), cluster.members.end());
        cluster.reference = referenceOf(evidence, group, choices);
        clusters.push_back(std::move(cluster));
    }
    std::sort(clusters.begin(), clusters.end(),
              [](const auto &a, const auto &b) { return a.members.front() < b.members.front(); });
    return clusters;
}

std::vector<DuplicateCandidate> pairsToJudge(const std::vector<DuplicateCluster> &clusters,
                                             const std::vector<DuplicateCandidate> &same,
                                             const std::vector<DuplicateCandidate> &variants,
                                             const std::vector<DuplicateVerdict> &verdicts)
{
    // An image in no group is one of its own: negative keys are no group's number.
    QHash<qint64, qint64> groups;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (const ImageKey member : clusters[i].members) {
            groups.insert(member.value, qint64(i));
        }
    }
    using Sides = std::pair<qint64, qint64>;
    const auto sidesOf = [&](ImageKey a, ImageKey b) {
        const qint64 one = groups.value(a.value, -a.value);
        const qint64 two = groups.value(b.value, -b.value);
        return Sides{std::min(one, two), std::max(one, two)};
    };
    std::set<Sides> parted;
    for (const DuplicateVerdict &verdict : verdicts) {
        if (!verdict.isSame) {
            parted.insert(sidesOf(verdict.a, verdict.b));
        }
    }
    std::map<Sides, DuplicateCandidate> nearest;
    for (const auto *pairs : {&variants, &same}) {
        for (const DuplicateCandidate &pair : *pairs) {
            const Sides sides = sidesOf(pair.a, pair.b);
            if (sides.first == sides.second || parted.contains(sides)) {
                continue;
            }
            const auto [at, isNew] = nearest.insert({sides, pair});
            if (!isNew && pair.distance < at->second.distance) {
                at->second = pair;
            }
        }
    }
    std::vector<DuplicateCandidate> pairs;
    for (const auto &[sides, pair] : nearest) {
        pairs.push_back(pair);
    }
    std::sort(pairs.begin(), pairs.end(), [](const auto &one, const auto &two) {
        return std::pair(one.a, one.b) < std::pair(two.a, two.b);
    });
    return pairs;
}

}  // namespace gaia::curation
