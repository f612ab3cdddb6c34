// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QString>

namespace gaia::formats {

/// The day that a file name or address carries: 2018-11-11, 20181111, or year and day of year as
/// NASA writes it (A2012270, _2018315). Unknown if there is none, or no plausible one: satellites
/// take pictures since 1959, and none tomorrow.
[[nodiscard]] dataset::Acquisition dayInName(const QString &name, const QDate &today);

}  // namespace gaia::formats
