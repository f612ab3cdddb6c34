// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <QString>

namespace gaia::dataset {

/// A point to the tenth of a degree for people: "36.2° N, 13.4° W", in the numbers of the locale.
[[nodiscard]] QString degreesText(const GeoPoint &point);

}  // namespace gaia::dataset
