// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/splitting.h"

#include <array>
#include <optional>
#include <vector>

namespace gaia::curation {

/// A tie whose images are in more than one split.
struct Leak {
    Tie tie = Tie::Article;
    std::vector<std::size_t> images;  ///< places in the list; those that are in a split
};

/// An image of a split and the train image nearest to it.
struct NearPair {
    std::size_t image = 0;
    std::size_t train = 0;
    double km = 0.0;
    std::optional<qint64> daysApart;  ///< 0 where the intervals overlap; none without dates
};

struct Distances {
    qint64 measured = 0;  ///< located images of the split, with a located train image to compare
    std::optional<double> least;    ///< km
    std::optional<double> median;
    qint64 within1Km = 0;
    qint64 within10Km = 0;
    qint64 within100Km = 0;
    std::vector<NearPair> nearest;  ///< the closest ones, nearest first
};

/// Whether a splitting, wherever it came from, keeps apart what it should.
struct Leakage {
    std::vector<Leak> leaks;
    std::array<Distances, kSplits> distances;  ///< of test and validation
    qint64 withoutPlace = 0;  ///< images in a split whose block can't be told
    qint64 withoutTime = 0;
};

using SplitOfImage = std::vector<std::optional<std::size_t>>;

[[nodiscard]] Leakage leakageOf(const std::vector<dataset::CuratedImage> &images,
                                const std::vector<Bundle> &bundles, const SplitOfImage &splits,
                                const BlockRule &rule);

}  // namespace gaia::curation
