// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/figures/mappicture.h"
#include "ui/widgets/theme.h"

namespace gaia::coverage {

/// The look of figures in the window's theme.
[[nodiscard]] figures::FigureStyle figureStyle(const widgets::Theme &theme);
/// The base map behind the cells, quieter than on the map.
[[nodiscard]] figures::MapColours cellMapColours(const widgets::Theme &theme);

}  // namespace gaia::coverage
