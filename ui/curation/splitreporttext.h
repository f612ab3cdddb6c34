// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/timeline.h"
#include "core/project/splitcollection.h"

#include <QString>

namespace gaia::curation {

/// train, test, validation as people call them.
[[nodiscard]] QString splitTitle(std::size_t split);

/// The report as HTML: shares, groups, leaks, what can't be checked, distances and the nearest
/// pairs. Links are `images:ID1\nID2…`, percent-encoded, for the images that a line speaks of.
[[nodiscard]] QString reportHtml(const project::SplitReport &report, bool isOfPresent);
/// The filter that such a link asks for; empty if it is none.
[[nodiscard]] dataset::Filter filterOfLink(const QString &link);

/// Images by year, in the colours of their splits; the last stack has none.
[[nodiscard]] figures::Timeline splitTimeline(const project::SplitReport &report);

}  // namespace gaia::curation
