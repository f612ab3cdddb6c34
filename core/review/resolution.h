// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/missions.h"
#include "core/review/reading.h"

#include <optional>
#include <vector>

namespace gaia::review {

/// What a caption says of spatial resolution.
struct ResolutionMention {
    Span span;
    std::optional<dataset::ResolutionClass> said;  ///< "high spatial resolution"
    std::optional<double> metres;         ///< "a spatial resolution of 30 m"
};
[[nodiscard]] std::vector<ResolutionMention> resolutionsIn(const Reading &caption);

/// Rule resolution-wording: the sensor's resolution is called spatial resolution, the picture's
/// own size in pixels is not told.
void checkResolutionWording(const Reading &caption, Findings &findings);
/// Rule resolution-class: what the caption says against its own metres and the image's class. One
/// class off is a note, two are an error.
void checkResolutionClass(const Reading &caption, const std::vector<ResolutionMention> &mentions,
                          const std::optional<QString> &imageClass, Findings &findings);

}  // namespace gaia::review
