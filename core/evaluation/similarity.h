// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/vectors.h"

#include <array>
#include <vector>

namespace gaia::evaluation {

inline constexpr std::array<int, 3> kRanks{1, 5, 10};

/// The share of queries whose answer is among the first 1, 5 and 10, both ways.
struct RetrievalScores {
    std::array<double, 3> imageToText{};  ///< any caption of the image among them
    std::array<double, 3> textToImage{};  ///< the caption's image among them
    qint64 images = 0;
    qint64 captions = 0;
    bool wasStopped = false;
};

/// By cosine. `imageOf` tells of each caption the row of its image. What is equally near ranks
/// before the answer: a model that tells nothing apart finds nothing. Works on all cores; memory
/// does not grow with images times captions.
[[nodiscard]] RetrievalScores scoreRetrieval(const Vectors &images, const Vectors &captions,
                                             const std::vector<std::size_t> &imageOf,
                                             const base::JobContext &context);

/// Of each image the rows of the nearest classes, at most five, nearest first; of equally near
/// ones the first.
[[nodiscard]] std::vector<std::vector<std::size_t>> nearestClasses(const Vectors &images,
                                                                   const Vectors &classes);

}  // namespace gaia::evaluation
