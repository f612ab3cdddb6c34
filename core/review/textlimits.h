// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gaia::review {

/// How long a caption is as models count.
struct TextLength {
    int clipTokens = 0;   ///< byte pairs of CLIP, without the marks of start and end
    int spacedWords = 0;  ///< parted by blanks once signs are taken out, as text processors do
    bool operator==(const TextLength &) const = default;
};
/// What BLIP's text processor (LAVIS, `blip_caption`) counts: `.!"()*#:;~` are blanks to it.
[[nodiscard]] int spacedWords(const QString &text);

/// How much of a caption a model reads with the settings that it comes with; it cuts off the rest
/// without a word.
struct TextLimit {
    enum class Unit {
        ClipTokens,
        Words,       ///< spaced ones
        LeastWords,  ///< tokens of a vocabulary that is not here: at least one a word
    };
    QString model;
    Unit unit = Unit::ClipTokens;
    int limit = 0;

    /// In the limit's unit.
    [[nodiscard]] int lengthOf(const TextLength &text) const;
    [[nodiscard]] bool cuts(const TextLength &text) const { return lengthOf(text) > limit; }
};
/// CLIP first, then the others.
[[nodiscard]] const std::vector<TextLimit> &textLimits();
/// "CLIP: 92 of 75 tokens, the rest is cut", for the person.
[[nodiscard]] QString limitText(const TextLimit &limit, const TextLength &text);

}  // namespace gaia::review
