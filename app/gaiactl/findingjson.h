// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gaiactl/output.h"
#include "core/review/finding.h"

namespace gaia::gaiactl {

/// A finding as `check` and `show` print it. Its span counts characters (code points), as most
/// scripting languages do, of `caption`.
[[nodiscard]] Json findingJson(const QString &imageId, const review::Finding &finding,
                               const QString &caption);

}  // namespace gaia::gaiactl
