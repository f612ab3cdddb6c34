// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/span.h"

#include <QString>

#include <vector>

namespace gaia::review {

/// A word as texts are compared: without marks, in lower case, "'s" dropped.
struct FoldedWord {
    Span span;
    QString folded;
    bool startsSentence = false;
};

/// The letters without their marks, in lower case: "Kīlauea" and "kilauea" are one word.
[[nodiscard]] QString foldedWord(QStringView word);
/// The words of a text from `from` on.
[[nodiscard]] std::vector<FoldedWord> foldedWords(const QString &text, qsizetype from = 0);
/// False for the small words that carry no meaning by themselves.
[[nodiscard]] bool isContentWord(const QString &folded);
/// A word without the endings of plural and verb forms: "flows", "flowing" and "flow" are one.
[[nodiscard]] QString stemOf(const QString &folded);

}  // namespace gaia::review
