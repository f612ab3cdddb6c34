// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace gaia::base {

/// The one rule of what counts as the same word in filters, labels and themes: ASCII letters
/// without regard to their case, as SQLite's NOCASE; all other bytes of UTF-8 as they are.
[[nodiscard]] constexpr char asciiLower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

inline void makeAsciiLower(std::string &text)
{
    std::transform(text.begin(), text.end(), text.begin(), asciiLower);
}

[[nodiscard]] inline std::string asciiLowered(std::string_view text)
{
    std::string lower(text);
    makeAsciiLower(lower);
    return lower;
}

}  // namespace gaia::base
