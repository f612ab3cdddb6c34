// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gaia::curation {

/// Labels of one image, by their numbers, each once.
using LabelIds = std::vector<int>;

/// Labels of one facet, each with a number; compared as base::asciiLowered.
class Labels final {
public:
    [[nodiscard]] int idOf(std::string_view label);
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::string &name(int id) const
    {
        return m_names[static_cast<std::size_t>(id)];
    }

private:
    std::unordered_map<std::string, int> m_ids;  ///< in lower case
    std::vector<std::string> m_names;            ///< as first seen
};

}  // namespace gaia::curation
