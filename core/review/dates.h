// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"
#include "core/review/reading.h"

#include <optional>
#include <vector>

namespace gaia::review {

/// A day, month, year, decade, hour or season that a text names.
struct DateMention {
    enum class Kind {
        Day,       ///< 11 November 2018
        Month,     ///< November 2018
        Year,
        Decade,    ///< the 1990s
        DayOfYear, ///< 11 November, without a year
        MonthOnly,
        Season,
        Hour,
    };
    Kind kind = Kind::Year;
    Span span;
    /// The days that it can mean; nothing without a year.
    std::optional<dataset::Acquisition> days;
    int month = 0;   ///< 1 to 12; 0 if none is named
    int season = -1; ///< 0 winter, 1 spring, 2 summer, 3 autumn; -1: none
    bool operator==(const DateMention &) const = default;
};

/// The dates of a text in their order, without overlap. Numbers that are amounts (1,500 m, 2000
/// homes) and words that only look like months or seasons (hot springs, waterfalls, may) are none.
[[nodiscard]] std::vector<DateMention> datesIn(const QString &text, qsizetype from = 0);

/// Rule date: a caption doesn't say when, except for a season that can be seen.
void checkDates(const Reading &caption, const std::vector<DateMention> &dates, Findings &findings);
/// Latitudes and longitudes that a caption names.
[[nodiscard]] Spans coordinatesIn(const Reading &caption);
/// Rule coordinates.
void checkCoordinates(const Reading &caption, Findings &findings);

/// Season words against day and place: true if some day of the interval lies in the season
/// there, or if nothing can be said (tropics, no place, no date).
[[nodiscard]] bool seasonFits(int season, const dataset::Acquisition &acquired, double lat);

}  // namespace gaia::review
