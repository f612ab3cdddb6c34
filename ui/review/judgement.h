// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/checker.h"

namespace gaia::review {

/// What the check says of one caption as it reads in `text`; unknown until it has been checked.
struct Judgement {
    bool isKnown = false;
    QString text;
    Findings findings;  ///< by their place in the text, those set aside too
    CaptionMeasure measure;

    /// Findings that nobody has set aside.
    [[nodiscard]] int open() const;
    [[nodiscard]] int dismissed() const;
    bool operator==(const Judgement &) const = default;
};

/// The judgement on the caption of this ordinal (0: on the image itself), of a check that read
/// `text` there. What `dismissed` names counts as set aside, whatever the check knew.
[[nodiscard]] Judgement judgementOf(const Check &check, int ordinal, const QString &text,
                                    const QStringList &dismissed);

}  // namespace gaia::review
