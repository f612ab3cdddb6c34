// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::dataset {

/// A place name as it is compared: lower case, without accents, apostrophes and dots, other
/// punctuation as single blanks, "st", "mt" and "mts" written out, no leading "the". Two
/// spellings of one name fold to the same text: "Hawai‘i" and "Hawaii", "Mt. Etna" and
/// "mount etna", "The Gambia" and "Gambia".
[[nodiscard]] QString foldedPlaceName(const QString &name);

}  // namespace gaia::dataset
