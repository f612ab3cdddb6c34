// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"

#include <QDate>

namespace gaia::dataset {

/// Finds the date of a record that states none: when the image was taken, by its name (address or
/// file) or the words of its alt text and article; failing that when what it shows happened, by the
/// article; failing that when it came out. The kind says which, the source where it was found.
/// A date that can't be one stays unknown.
void fillDate(Record &record, const QDate &today);

/// True where what `said` tells of the date should take the place of what is known: a date of more
/// worth, or a day within what only the picture's name told.
[[nodiscard]] bool isBetterDate(const Image &said, const Image &present);

/// True where what `said` tells of the date is of less worth than what is known.
[[nodiscard]] bool isWorseDate(const Image &said, const Image &present);

}  // namespace gaia::dataset
