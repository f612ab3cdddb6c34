// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/listing.h"

#include <string>

namespace gaia::dataset {

Standing standingOf(const std::vector<CaptionState> &badges)
{
    std::string letters;
    for (const CaptionState state : badges) {
        letters += state == CaptionState::Pending    ? 'p'
            : state == CaptionState::Accepted ? 'a'
            : state == CaptionState::Edited   ? 'e'
                                              : 'r';
    }
    return standingOfLetters(letters);
}

Standing standingOfLetters(std::string_view badges)
{
    const auto has = [&](char letter) { return badges.find(letter) != std::string_view::npos; };
    if (badges.empty()) {
        return Standing::None;
    }
    if (has('p')) {
        return Standing::Pending;
    }
    if (has('e')) {
        return Standing::Edited;
    }
    return has('a') ? Standing::Accepted : Standing::Rejected;
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
