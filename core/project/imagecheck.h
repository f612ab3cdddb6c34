// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/placefindings.h"
#include "core/review/checker.h"

#include <stop_token>

namespace gaia::project {

/// The whole check of an image: the rules on its captions and metadata, and the name of its place
/// against its coordinates. `shared`: points of the collection that stand for many places.
/// Thread-safe; some milliseconds.
[[nodiscard]] review::Check checkWhole(const review::Checker &checker,
                                       const review::Subject &subject,
                                       const SharedPoints &shared = {});

/// Reads the tables of places, which the first check of a place would wait for; false if stopped.
bool readPlaceTables(const std::stop_token &stop);

}  // namespace gaia::project
