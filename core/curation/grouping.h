// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/blocks.h"
#include "core/dataset/curated.h"

#include <vector>

namespace gaia::curation {

/// What ties images together, so that none of them may be in another split.
enum class Tie { Article, Duplicate, Block };
[[nodiscard]] QString word(Tie tie);

/// Images that one tie holds: those of an article, of equal bytes or of a cluster of
/// near-duplicates, or of one cell at one time.
struct Bundle {
    Tie tie = Tie::Article;
    std::vector<std::size_t> images;  ///< places in the list, at least two
};

struct BlockRule {
    double degrees = 1.0;  ///< height of a cell; 1 degree is 111 km
    BlockTime time = BlockTime::Month;
    /// A place that is known no better than this is in no block.
    double coarsestKm = 250.0;
};

[[nodiscard]] std::vector<Bundle> bundlesOf(const std::vector<dataset::CuratedImage> &images,
                                            const BlockRule &rule);

/// The groups that bundles which share images make up: of each image its group, numbered from 0.
///
/// Blocks are fixed, so neighbours don't chain; only an article or a duplicate that reaches into
/// another block joins two. Images that have a place and no time to go by are kept with those of
/// their cell as long as a group stays within `looseLimit` images; that is care, not a rule.
struct Groups {
    std::vector<std::size_t> ofImage;
    std::size_t count = 0;
    std::vector<std::size_t> largest;  ///< places of the images of the largest group
};
[[nodiscard]] Groups groupsOf(const std::vector<dataset::CuratedImage> &images,
                              const std::vector<Bundle> &bundles, const BlockRule &rule,
                              std::size_t looseLimit);

/// Whether the image's block is known: a place that is good enough, and a time.
[[nodiscard]] bool hasPlace(const dataset::CuratedImage &image, const BlockRule &rule);
[[nodiscard]] bool hasTime(const dataset::CuratedImage &image, const BlockRule &rule);

}  // namespace gaia::curation
