// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/curated.h"

#include <QString>

namespace gaia::library {

/// What a dimension of a balanced subset is called.
[[nodiscard]] QString balanceTitle(dataset::Balance balance);
/// What a term of its quality floor is called (project::floorWords); the word itself if unknown.
[[nodiscard]] QString floorTitle(const QString &word);

}  // namespace gaia::library
