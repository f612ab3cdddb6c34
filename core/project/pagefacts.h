// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"

namespace gaia::project {

/// What a page says of an image beyond what is known of it, under the image's own id: gaps are
/// filled, and what was derived or a model's guess gives way to what the page states. `said` names
/// the fields that it says by their sources.
[[nodiscard]] dataset::Record factsOfPage(const dataset::Image &present, const dataset::Record &said);

}  // namespace gaia::project
