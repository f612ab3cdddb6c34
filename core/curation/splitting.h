// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/grouping.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace gaia::curation {

/// The splits in the order of ratios: train, test, validation.
[[nodiscard]] const QStringList &splitWords();
/// The place of a split in it, also of "val" and "valid"; none for other words.
[[nodiscard]] std::optional<std::size_t> splitFromWord(const QString &word);
inline constexpr std::size_t kSplits = 3;

/// Shares of the three splits; they sum up to 1.
using Ratios = std::array<double, kSplits>;
/// "70/20/10", "0.7/0.2/0.1" or "80/20": non-negative numbers of which one at least is above 0.
[[nodiscard]] std::optional<Ratios> ratiosFromText(const QString &text);
[[nodiscard]] QString toText(const Ratios &ratios);

struct SplitRule {
    Ratios ratios{0.7, 0.2, 0.1};
    quint64 seed = 1;
    BlockRule blocks;
    /// Split anew, too, what came with a split.
    bool replacesGiven = false;
};

/// What a split gives each image: the place in splitWords.
struct Splitting {
    std::vector<std::optional<std::size_t>> ofImage;  ///< none for what is not meant and has none
    Groups groups;
    qint64 kept = 0;  ///< images that keep the split that they came with
};

/// Gives whole groups to splits so that each split has its share of the images, and of each region
/// (cells of 30 degrees), year, season of years (five years of a region) and theme. Groups go from
/// the largest to the smallest, each to where it misses most; equals in the order of chance. A
/// group with given splits goes to the one that most of its images were given.
[[nodiscard]] Splitting splitImages(const std::vector<dataset::CuratedImage> &images,
                                    const std::vector<Bundle> &bundles, const SplitRule &rule);

}  // namespace gaia::curation
