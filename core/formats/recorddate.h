// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <optional>

namespace gaia::formats {

/// Reads what records write as a date: our own forms (acquisitionFromText), RFC 3339 and the like
/// (2020-01-02T10:00:00Z, the day as it is written), 20200105, 2020/01/05, 2020:01:05, "Jan 5, 2020" and
/// "5 January 2020", alone, behind the kind's word, or both sides of "..". Nothing where it is none of
/// these, or no day of a picture: before photography (1826), or after the day behind `today`.
[[nodiscard]] std::optional<dataset::Acquisition> recordDate(const QString &text, const QDate &today);

}  // namespace gaia::formats
