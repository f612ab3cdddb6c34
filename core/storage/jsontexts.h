// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/json.h"

#include <string_view>

namespace gaia::storage {

/// Calls `take(std::string_view)` with each text of a JSON array as a list column has it, in UTF-8.
/// Arrays without escapes, nearly all of them, are read in place; a view lives as long as the call.
template<typename Take>
void eachText(std::string_view json, Take take)
{
    if (json.find_first_of("\\{") != std::string_view::npos) {
        const QString text = QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size()));
        for (const QString &item : listFromJson(text).value_or(QStringList())) {
            const QByteArray bytes = item.toUtf8();
            take(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        }
        return;
    }
    for (std::size_t open = json.find('"'); open != std::string_view::npos;) {
        const std::size_t close = json.find('"', open + 1);
        if (close == std::string_view::npos) {
            return;
        }
        take(json.substr(open + 1, close - open - 1));
        open = json.find('"', close + 1);
    }
}

}  // namespace gaia::storage
