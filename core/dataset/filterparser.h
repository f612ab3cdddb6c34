// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QDate>

#include <limits>

namespace gaia::dataset {

/// Reads the text form of a filter into its tree; see Filter::parse.
[[nodiscard]] base::Result<std::shared_ptr<const Filter::Node>> parseFilter(const QString &text);

/// Where the fault is that parseFilter tells of, from 0; -1 if the text can be read.
[[nodiscard]] qsizetype filterFaultAt(const QString &text);

/// The words that may follow `has:`, `status:` and `grounding:`.
[[nodiscard]] const QStringList &hasWords();
[[nodiscard]] const QStringList &statusWords();
[[nodiscard]] const QStringList &groundingWords();

/// The numbers of `bbox:W,S,E,N` and `near:LAT,LON,KM`; nothing if the text is none.
[[nodiscard]] std::optional<GeoBounds> boundsFromText(const QString &text);
struct Near {
    GeoPoint point;
    double km = 0.0;
};
[[nodiscard]] std::optional<Near> nearFromText(const QString &text);

/// The days of `date:A..B`, where either end may be open (an invalid QDate).
struct DayRange {
    QDate from;
    QDate to;
};
[[nodiscard]] std::optional<DayRange> dayRangeFromText(const QString &text);

/// `words:>60`, `words:<20`, `words:=15`, `words:15`, or `words:20..39` with either end left open.
struct CountRange {
    int from = 0;  ///< both ends are in it
    int to = std::numeric_limits<int>::max();
};
[[nodiscard]] std::optional<CountRange> countRangeFromText(const QString &text);

}  // namespace gaia::dataset
