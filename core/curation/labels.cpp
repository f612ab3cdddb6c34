// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/labels.h"

#include "core/base/asciicase.h"

namespace gaia::curation {

int Labels::idOf(std::string_view label)
{
    const auto [found, isNew] = m_ids.emplace(base::asciiLowered(label), static_cast<int>(m_names.size()));
    if (isNew) {
        m_names.emplace_back(label);
    }
    return found->second;
}

}  // namespace gaia::curation
