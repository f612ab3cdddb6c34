// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/claimmarks.h"

#include <algorithm>

namespace gaia::review {

using dataset::ClaimMark;
using Kind = Claim::Kind;
using Standing = Claim::Standing;

ClaimMark markOf(const Claim &claim)
{
    if (claim.standing == Standing::Contradicted) {
        return ClaimMark::False;
    }
    const bool isInFrame = claim.kind == Kind::Phenomenon || claim.kind == Kind::Direction;
    if (claim.standing == Standing::Visual || isInFrame) {
        return ClaimMark::Visible;
    }
    return claim.standing == Standing::Supported ? ClaimMark::TextOnly : ClaimMark::Inferred;
}

bool isVisibleOnly(const QString &caption, const Claims &claims,
                   const QMap<QString, ClaimMark> &marks)
{
    // Past this loop every mark that still stands in the caption says visible.
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        if (mark.value() != ClaimMark::Visible && caption.contains(mark.key())) {
            return false;
        }
    }
    return std::all_of(claims.begin(), claims.end(), [&](const Claim &claim) {
        if (markOf(claim) == ClaimMark::Visible) {
            return true;
        }
        // A person saw it, alone or as part of more words.
        const QString words = caption.mid(claim.span.start, claim.span.length);
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
            if (mark.key().contains(words) && caption.contains(mark.key())) {
                return true;
            }
        }
        return false;
    });
}

}  // namespace gaia::review
