// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/listing.h"

#include <algorithm>

namespace gaia::dataset {

Standing standingOf(const std::vector<CaptionState> &badges)
{
    const auto has = [&](CaptionState state) {
        return std::find(badges.begin(), badges.end(), state) != badges.end();
    };
    if (badges.empty()) {
        return Standing::None;
    }
    if (has(CaptionState::Pending)) {
        return Standing::Pending;
    }
    if (has(CaptionState::Edited)) {
        return Standing::Edited;
    }
    return has(CaptionState::Accepted) ? Standing::Accepted : Standing::Rejected;
}

std::optional<double> Info::costPerImage() const
{
    return answeredImages > 0 ? std::optional(costUsd / double(answeredImages)) : std::nullopt;
}

std::optional<double> Info::costPerAccepted() const
{
    return acceptedOfModels > 0 ? std::optional(costUsd / double(acceptedOfModels)) : std::nullopt;
}

}  // namespace gaia::dataset
