// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reading.h"

#include <QSet>

#include <functional>
#include <memory>

namespace gaia::review {

/// Rule spelling: English by Hunspell's dictionary, British spelling too, with the words of
/// remote sensing (resources/review/remote-sensing.txt) besides. Names, acronyms, numbers and
/// other scripts are passed over, and so are words that the source text uses. Thread-safe.
class SpellingRule final {
public:
    SpellingRule();
    ~SpellingRule();

    /// False without the dictionary en_US on this computer; then nothing is found.
    [[nodiscard]] bool isAvailable() const;
    /// `isKnown` says of a word in lower case whether the source text uses it.
    void check(const Reading &caption, const std::function<bool(const QString &)> &isKnown,
               Findings &findings) const;
    /// A word of the language in the form given; a capital is allowed where small letters are.
    [[nodiscard]] bool isWord(const QString &word) const;

private:
    struct Dictionary;
    [[nodiscard]] bool isSpelled(const QString &word) const;
    [[nodiscard]] QString certainFix(const QString &word) const;
    /// A capitalised word that is a common word but for one letter.
    [[nodiscard]] bool isNearlyWord(const QString &word) const;

    std::unique_ptr<Dictionary> d;
};

}  // namespace gaia::review
