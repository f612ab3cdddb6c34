// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace gaia::dataset {

/// The stored word of an enumerator in a table of (value, word) pairs; empty if not listed.
template<typename Table, typename Enum>
[[nodiscard]] QString wordOf(const Table &table, Enum value)
{
    for (const auto &[candidate, text] : table) {
        if (candidate == value) {
            return QLatin1String(text);
        }
    }
    return {};
}

/// The enumerator that a stored word stands for; nothing if the word is not in the table.
template<typename Table>
[[nodiscard]] auto valueOf(const Table &table, const QString &word)
    -> std::optional<std::remove_cvref_t<decltype(table[0].first)>>
{
    for (const auto &[candidate, text] : table) {
        if (word == QLatin1String(text)) {
            return candidate;
        }
    }
    return std::nullopt;
}

}  // namespace gaia::dataset
