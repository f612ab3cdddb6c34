// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::dataset {

/// Whose work a credit may name.
enum class Makers {
    UnitedStates,  ///< NASA, NOAA, USGS, their centres, teams and missions
    Copernicus,    ///< the European Union's programme: its services and Sentinels
};

/// True where a credit names at least one of `makers` and nobody else. Every word counts: one that
/// is neither of a known name nor of the plain words of credits ("image by", "data from") makes it
/// false. Persons count as members in the one wording "NASA Earth Observatory images by Jane Doe".
[[nodiscard]] bool namesOnly(Makers makers, const QString &credit);

}  // namespace gaia::dataset
