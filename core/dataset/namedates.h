// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QString>

namespace gaia::dataset {

/// The day that a file name carries: of the taking by the naming conventions of products and agencies
/// (productIn), else 2018-11-11, 20181111, or year and day of year where only that can be meant
/// (.A2012270., _2018315_lrg); of a frame of the Space Station (iss043e193911) the months of its
/// expedition. Unknown if there is none, or no plausible one: satellites take pictures since 1959, and
/// none tomorrow.
[[nodiscard]] Acquisition dayInName(const QString &name, const QDate &today);

/// The same of the last part of an address; a day of publication where a source begins the names of
/// its files with it: Copernicus's images of the day, news of NESDIS, EUMETSAT and NASA.
[[nodiscard]] Acquisition dayInAddress(const QString &address, const QDate &today);

}  // namespace gaia::dataset
