// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/article.h"
#include "core/dataset/caption.h"
#include "core/dataset/image.h"
#include "core/review/claims.h"
#include "core/review/finding.h"
#include "core/review/repetition.h"
#include "core/review/rewards.h"
#include "core/review/textlimits.h"

#include <memory>

namespace gaia::review {

/// The version of the rules and their lists: what was stored by another one is checked again.
inline constexpr int kRulesVersion = 4;

/// What is checked: an image with its source text and its captions, by ordinal from 1.
struct Subject {
    dataset::Image image;
    dataset::Article article;
    QStringList captions;
    dataset::CaptionOrigin origin = dataset::CaptionOrigin::Record;
};
[[nodiscard]] Subject subjectOf(const dataset::Image &image, const dataset::Article &article,
                                const dataset::Captions &captions);

/// What one caption measures.
struct CaptionMeasure {
    int words = 0;
    int clipTokens = 0;  ///< with the two marks of start and end
    int spacedWords = 0; ///< as the text processors of models count
    Claims claims;       ///< by their place in the caption
    RewardSet rewards;   ///< what it addresses of what the prompt asks for

    [[nodiscard]] TextLength length() const;
    [[nodiscard]] int count(Claim::Standing standing) const;
    /// Proper nouns (places, satellites, sensors), and those that nothing supports.
    [[nodiscard]] int names() const;
    [[nodiscard]] int falseNames() const;
    bool operator==(const CaptionMeasure &) const = default;
};

/// What the check says of an image.
struct Check {
    Findings findings;
    std::vector<CaptionMeasure> captions;
    Overlap overlap;
};

/// Applies every rule, offline. Holds the word lists, the dictionary and the vocabulary, so make
/// one and keep it. Immutable after construction; thread-safe.
class Checker final {
public:
    Checker();
    ~Checker();

    [[nodiscard]] Check check(const Subject &subject) const;

private:
    struct Rules;
    std::unique_ptr<const Rules> m_rules;
};

}  // namespace gaia::review
