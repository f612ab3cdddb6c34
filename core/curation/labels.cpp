// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/labels.h"

namespace gaia::curation {

std::string foldedLabel(std::string_view label)
{
    std::string text(label);
    for (char &letter : text) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return text;
}

int Labels::idOf(std::string_view label)
{
    const auto [found, isNew] = m_ids.emplace(foldedLabel(label), static_cast<int>(m_names.size()));
    if (isNew) {
        m_names.emplace_back(label);
    }
    return found->second;
}

}  // namespace gaia::curation
