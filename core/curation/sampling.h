// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gaia::curation {

/// What a balanced subset is drawn from.
struct SampleItem {
    QString id;
    /// One list a dimension (year, tag and so on) of the labels that the image has there, each from
    /// 0; empty where it is unknown.
    std::vector<std::vector<int>> labels;
};

/// Draws `count` items so that in each dimension the labels come as near to equal numbers as the
/// collection allows; returns their places in `items`, in order. What has no label in a dimension
/// is not sought for it. All items where there are no more.
///
/// Each step takes the item that helps most: a label that holds n of its aimed number t still
/// earns 1 / (1 + n / t), an item the mean over its labels, summed over the dimensions. The aim is
/// the level at which the labels, cut off there, make up the subset; so dimensions of few and of
/// many labels weigh the same. Where more than 2,000 combinations of
/// labels occur, an item within 2 per cent of the best may be taken for it. Ties are broken by
/// `seed` and the ids alone.
[[nodiscard]] std::vector<std::size_t> drawBalanced(const std::vector<SampleItem> &items,
                                                    std::size_t count, quint64 seed);

/// How even numbers are: their entropy as a share of the highest that as many labels allow
/// (Pielou's evenness), 0 to 1; 1 for fewer than two labels.
[[nodiscard]] double pielouEvenness(const std::vector<qint64> &numbers);

}  // namespace gaia::curation
