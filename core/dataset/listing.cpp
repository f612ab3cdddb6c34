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

}  // namespace gaia::dataset
