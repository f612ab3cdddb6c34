// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/span.h"

#include <QString>

#include <vector>

namespace gaia::review {

/// A word (letters and digits, with hyphens and apostrophes inside) or a single other sign.
struct Token {
    Span span;
    bool isWord = false;
};

/// The words and signs of a text in their order; white space parts them and is none itself.
[[nodiscard]] std::vector<Token> tokens(const QString &text);

}  // namespace gaia::review
