// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QString>

namespace gaia::library {

/// "11 November 2018", "November 2018", "1992 to 2024", and what it is the date of where that is
/// not the taking: "14 April 2010 (event)"; empty when unknown.
[[nodiscard]] QString dateText(const dataset::Acquisition &acquired);

}  // namespace gaia::library
