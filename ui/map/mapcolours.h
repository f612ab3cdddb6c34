// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/mappicture.h"

namespace gaia::widgets {
struct Theme;
}

namespace gaia::map {

/// The base map's colours in this theme.
[[nodiscard]] figures::MapColours mapColours(const widgets::Theme &theme);
/// The small map's: land on sea and nothing else.
[[nodiscard]] figures::MapColours miniMapColours(const widgets::Theme &theme);

}  // namespace gaia::map
