// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reading.h"

#include <vector>

namespace gaia::review {

/// How much the captions of one image say the same. Row and column are captions in their order;
/// 1 means that every word of meaning of the shorter one stands in the other.
struct Overlap {
    std::vector<std::vector<double>> share;
    [[nodiscard]] double between(int first, int second) const
    {
        return share[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
    }
};
[[nodiscard]] Overlap overlapOf(const std::vector<Reading> &captions);

/// Rule repetition: a caption that says mostly what an earlier one says, and a sentence that
/// stands in an earlier one. Equal captions are an error.
void checkRepetition(const std::vector<Reading> &captions, const Overlap &overlap,
                     Findings &findings);

}  // namespace gaia::review
