// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gaia::curation {

enum class Period { Year, Quarter, Month, Day };

/// The first day of the period that holds this day.
[[nodiscard]] QDate startOf(Period period, const QDate &day);
/// The first day of the period `steps` after the one that starts here.
[[nodiscard]] QDate stepped(Period period, const QDate &start, int steps);
/// How many periods lie from the one of `from` to the one of `to`: 0 if it is the same.
[[nodiscard]] int periodsBetween(Period period, const QDate &from, const QDate &to);
/// All days of the period that starts here.
[[nodiscard]] dataset::Acquisition daysOf(Period period, const QDate &start);
/// "2012", "2012 Q3", "2012-07", "2012-07-14".
[[nodiscard]] QString toText(Period period, const QDate &start);

/// Images of one interval of days and one stack (a label of the facet that colours the timeline).
struct Span {
    QDate from;
    QDate to;
    int stack = 0;
    qint64 images = 0;
};

/// One bar. What is dated to within the period counts whole; what is known only to a longer
/// interval is spread evenly over the days of that interval.
struct TimeBin {
    QDate start;
    std::vector<double> exact;   ///< one a stack
    std::vector<double> spread;

    [[nodiscard]] double total() const;
};

/// All periods from the first image to the last, empty ones too; nothing without dates. A timeline
/// of more than `kMostBins` periods is cut at its older end.
inline constexpr int kMostBins = 20'000;
[[nodiscard]] std::vector<TimeBin> binned(const std::vector<Span> &spans, Period period, int stacks);

}  // namespace gaia::curation
