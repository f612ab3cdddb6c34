// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/checker.h"

namespace gaia::project {

/// The whole check of an image: the rules on its captions and metadata, and the name of its place
/// against its coordinates. Thread-safe; some milliseconds.
[[nodiscard]] review::Check checkWhole(const review::Checker &checker,
                                       const review::Subject &subject);

}  // namespace gaia::project
