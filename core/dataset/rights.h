// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/licence.h"

#include <QString>

namespace gaia::dataset {

/// What may be done with a picture by its stated licence, its credit and the rule of its source
/// (the host of `imageSrc`). "yes" only where a free licence is named, or where everyone whom the
/// credit names is known to make what is free: on NASA's, USGS's and NOAA's hosts bodies of the
/// United States government, in words of Copernicus the European Union. Who isn't known, and what
/// is denied ("not in the public domain"), gives "unknown"; nothing said gives an empty licence.
[[nodiscard]] Licence licenceOf(const QString &stated, const QString &credits,
                                const QString &imageSrc);

/// A source's own rule for its pictures, held against what the page says of this one: a "yes" stays
/// only where the credit names nobody but the source, or a free licence is named.
[[nodiscard]] Licence grantedBy(const Licence &rule, const QString &stated, const QString &credits);

}  // namespace gaia::dataset
