// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace gaia::dataset {

/// The season where and when an image was taken. Meteorological ones of three whole months, by
/// hemisphere: December to February is winter in the north.
enum class Season { Winter, Spring, Summer, Autumn, None };

/// 23.4364 degrees: the tropics, of 2020.
inline constexpr double kTropic = 23.4364;

/// None between the tropics, where there are no such seasons. Nothing where it can't be told: the
/// interval reaches beyond one season, or the place, `radiusKm` around `lat` (degrees), over a
/// tropic.
[[nodiscard]] std::optional<Season> seasonOf(const QDate &from, const QDate &to, double lat,
                                             double radiusKm = 0.0);

/// "winter", ..., "none", as `season:` takes them.
[[nodiscard]] QString word(Season season);
[[nodiscard]] std::optional<Season> seasonFromWord(const QString &text);
/// In the order of the enumeration.
[[nodiscard]] const QStringList &seasonWords();

}  // namespace gaia::dataset
