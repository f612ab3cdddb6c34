// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"

#include <QString>
#include <QStringList>

namespace gaia::dataset {

/// True for the fields whose values the table of missions knows: satellite, sensor, modalities.
[[nodiscard]] bool hasVocabulary(Field field);

/// What the table calls a value of such a field, in whatever spelling it stands in the collection,
/// and all that stands above it: "S2B" is Sentinel-2B, Sentinel-2, ... The value alone where the
/// table does not know it.
[[nodiscard]] QStringList kindsOf(Field field, const QString &value);

/// True if a value of the collection is what a filter names. "Sentinel-2" is it in any spelling and
/// all that belongs to it; "=Sentinel-2" it alone, in any spelling.
[[nodiscard]] bool isMeantBy(Field field, const QString &value, const QString &wanted);

/// The filter's value for a name alone: "=Sentinel-2" where something stands below it, else the name.
[[nodiscard]] QString itself(Field field, const QString &name);

}  // namespace gaia::dataset
