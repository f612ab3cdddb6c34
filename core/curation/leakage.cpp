// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/leakage.h"

#include "core/curation/spherepoints.h"

#include <algorithm>
#include <set>

namespace gaia::curation {

using dataset::CuratedImage;

namespace {

constexpr std::size_t kNearestShown = 20;

std::optional<qint64> daysApart(const dataset::Acquisition &a, const dataset::Acquisition &b)
{
    if (!a.isKnown() || !b.isKnown()) {
        return std::nullopt;
    }
    return std::max<qint64>(0, std::max(a.to.daysTo(b.from), b.to.daysTo(a.from)));
}

std::vector<Leak> leaksOf(const std::vector<Bundle> &bundles, const SplitOfImage &splits)
{
    std::vector<Leak> leaks;
    for (const Bundle &bundle : bundles) {
        std::set<std::size_t> held;
        Leak leak{bundle.tie, {}};
        for (const std::size_t image : bundle.images) {
            if (splits[image]) {
                held.insert(*splits[image]);
                leak.images.push_back(image);
            }
        }
        if (held.size() > 1) {
            leaks.push_back(std::move(leak));
        }
    }
    return leaks;
}

Distances summed(std::vector<NearPair> pairs)
{
    Distances distances;
    distances.measured = static_cast<qint64>(pairs.size());
    if (pairs.empty()) {
        return distances;
    }
    std::sort(pairs.begin(), pairs.end(), [](const NearPair &a, const NearPair &b) {
        return std::pair(a.km, a.image) < std::pair(b.km, b.image);
    });
    const auto within = [&](double km) {
        return static_cast<qint64>(std::count_if(
            pairs.begin(), pairs.end(), [km](const NearPair &pair) { return pair.km <= km; }));
    };
    distances.least = pairs.front().km;
    distances.median = pairs[pairs.size() / 2].km;
    distances.within1Km = within(1.0);
    distances.within10Km = within(10.0);
    distances.within100Km = within(100.0);
    pairs.resize(std::min(pairs.size(), kNearestShown));
    distances.nearest = std::move(pairs);
    return distances;
}

}  // namespace

Leakage leakageOf(const std::vector<CuratedImage> &images, const std::vector<Bundle> &bundles,
                  const SplitOfImage &splits, const BlockRule &rule)
{
    Leakage leakage;
    leakage.leaks = leaksOf(bundles, splits);
    std::vector<dataset::GeoPoint> points;
    std::vector<std::size_t> train;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (!splits[i]) {
            continue;
        }
        leakage.withoutPlace += hasPlace(images[i], rule) ? 0 : 1;
        leakage.withoutTime += hasTime(images[i], rule) ? 0 : 1;
        if (*splits[i] == 0 && hasPlace(images[i], rule)) {
            points.push_back(*images[i].point);
            train.push_back(i);
        }
    }
    const SpherePoints tree(points);
    std::array<std::vector<NearPair>, kSplits> pairs;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (!splits[i] || *splits[i] == 0 || !hasPlace(images[i], rule)) {
            continue;
        }
        if (const auto found = tree.nearest(*images[i].point)) {
            const std::size_t other = train[found->index];
            pairs.at(*splits[i]).push_back(
                {i, other, found->km, daysApart(images[i].acquired, images[other].acquired)});
        }
    }
    for (std::size_t split = 1; split < kSplits; ++split) {
        leakage.distances.at(split) = summed(std::move(pairs.at(split)));
    }
    return leakage;
}

}  // namespace gaia::curation
