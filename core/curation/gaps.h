// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/dataset/filter.h"
#include "core/dataset/themes.h"

namespace gaia::curation {

/// Something that the images leave out, said in words.
struct Gap {
    QString title;
    QString detail;
    /// How much it matters beside the others, 0 to 2.
    double weight = 0.0;
    /// The images that it speaks of, where it speaks of some.
    dataset::Filter filter;
    /// Where it is, for a frame on the map.
    std::optional<dataset::GeoBounds> box;
};

/// The gaps that matter most, at most `most` of them; none without images.
[[nodiscard]] std::vector<Gap> gapsOf(const Coverage &coverage, const dataset::ThemeTable &themes,
                                      std::size_t most = 8);

/// A region's name in the person's language; names that the program does not know stay.
[[nodiscard]] QString regionName(const geo::Region &region);

}  // namespace gaia::curation
