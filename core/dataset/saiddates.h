// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// A date that stands in a text.
struct SaidDate {
    Acquisition days;   ///< unknown where several are meant ("May 1 and May 8, 2019")
    qsizetype from = 0; ///< UTF-16 units into the text
    qsizetype to = 0;   ///< behind the last
};

/// The days and months that a text names, in its order: ISO 8601, "August 16, 2024", "16 Aug 2024",
/// "August 2024". What can't be a day of satellite images (before 1960, after `today` plus a day) is
/// left out.
[[nodiscard]] std::vector<SaidDate> singleDates(const QString &text, const QDate &today);

/// The same with intervals as one: "between March 1 and March 8, 2019", "from 1 to 8 March 2019",
/// "March 1-8, 2019", "March to May 2019".
[[nodiscard]] std::vector<SaidDate> saidDates(const QString &text, const QDate &today);

/// True if all days of the one lie in the other; both are known.
[[nodiscard]] bool isWithin(const Acquisition &inner, const Acquisition &outer);

/// The day, if satellites may have taken pictures on it.
[[nodiscard]] std::optional<Acquisition> possibleDay(const QDate &date, const QDate &today);

}  // namespace gaia::dataset
