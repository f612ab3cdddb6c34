// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reading.h"

namespace gaia::review {

/// Words that captions do without: photograph, impressions, ornate words, credits, historical
/// events (rules photograph, subjective, fancy, credit, event), from resources/review/wording.txt.
class WordingRules final {
public:
    WordingRules();
    /// `credits` is the image's credit line: a person named there must not be named in a caption.
    void check(const Reading &caption, const QString &credits, Findings &findings) const;

private:
    void checkPhotograph(const Reading &caption, Findings &findings) const;
    void checkCreditedPeople(const Reading &caption, const QString &credits,
                             Findings &findings) const;

    QRegularExpression m_photograph;
    QRegularExpression m_subjective;
    QRegularExpression m_fancy;
    QRegularExpression m_credit;
    QRegularExpression m_event;
};

}  // namespace gaia::review
