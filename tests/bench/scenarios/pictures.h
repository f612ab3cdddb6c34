// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/scenario.h"

#include <QStringList>

namespace gaia::bench {

/// So many JPEGs of 640 to 1,200 pixels, cut, turned and scaled from the sample's scenes; made
/// once in the run's folder. Their paths, in a fixed order.
[[nodiscard]] QStringList madePictures(Bench &bench, int count);

}  // namespace gaia::bench
