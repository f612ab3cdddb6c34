// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/cliptokens.h"
#include "core/review/reading.h"
#include "core/review/textlimits.h"

namespace gaia::review {

/// Words of a caption beyond which it is called long; CLIP sees about sixty.
inline constexpr int kLongCaption = 80;

/// Rules prefix and capital: a caption opens with "The image showcases:" and a capital. Released
/// collections may lack the opening as a whole, so a caption without one is at fault only where
/// `isOpeningExpected`; one that is nearly right always is.
void checkOpening(const Reading &caption, bool isOpeningExpected, Findings &findings);

/// Rule model-limits: models other than CLIP that cut the caption, all in one note.
void checkLimits(const Reading &caption, const TextLength &length, Findings &findings);
/// Rules too-long and clip-tokens.
void checkLength(const Reading &caption, int words, const ClipTokenizer::Count &tokens,
                 Findings &findings);

/// Words of a text.
[[nodiscard]] int countWords(const QString &text);

}  // namespace gaia::review
