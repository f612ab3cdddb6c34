// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/statistics.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace gaia::project {

/// Counts the words of texts. A word is a run of letters and digits with apostrophes and hyphens
/// inside; ASCII letters are compared without case. For Statistics.
class WordCounts final {
public:
    void add(std::string_view text);
    [[nodiscard]] Vocabulary take() const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_words;
    std::vector<int> m_lengths;
    std::string m_folded;  ///< the text under way
};

}  // namespace gaia::project
