// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/article.h"
#include "core/dataset/image.h"
#include "core/review/finding.h"

namespace gaia::review {

/// Rules on the image itself: count, no-date, no-credit, no-place, place-null-island, non-rs,
/// chart. What the picture's pixels tell is not looked at here; texts alone are.
void checkImage(const dataset::Image &image, const dataset::Article &article,
                const QStringList &captions, Findings &findings);

}  // namespace gaia::review
