// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <QString>

namespace gaia::library {

/// Where an image lies, in few words: the name and the point in degrees, as far as either is
/// known; empty when neither is.
[[nodiscard]] QString placeText(const dataset::Place &place);

}  // namespace gaia::library
