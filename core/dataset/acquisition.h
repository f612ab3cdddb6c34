// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace gaia::dataset {

/// What happened on the day of an image. In the order of their worth: an earlier one takes the
/// place of a later one, never the other way round.
enum class DateKind {
    Acquired,   ///< it was taken
    Event,      ///< what it shows happened; the picture is of that day or later
    Published,  ///< it came out; the picture is of that day or earlier
};
/// The word of the filter, the project file and exports: acquired, event, published.
[[nodiscard]] QString word(DateKind kind);
[[nodiscard]] std::optional<DateKind> dateKindFromWord(const QString &word);
[[nodiscard]] QStringList dateKindWords();

/// When an image was taken, or where that is unknown the nearest that is known: a closed interval
/// of days and what they are the days of. A single day has from == to.
struct Acquisition {
    QDate from;
    QDate to;
    DateKind kind = DateKind::Acquired;

    [[nodiscard]] bool isKnown() const { return from.isValid() && to.isValid(); }
    /// True if it is known when the image was taken.
    [[nodiscard]] bool isTaken() const { return isKnown() && kind == DateKind::Acquired; }
    /// day, month, year or range, read off the interval; empty when unknown.
    [[nodiscard]] QString precision() const;
    bool operator==(const Acquisition &) const = default;
};

/// Reads YYYY, YYYY-MM, YYYY-MM-DD or A..B (each side one of those); nothing if it is none.
[[nodiscard]] std::optional<Acquisition> daysFromText(const QString &text);
/// The same, with the kind's word before it where it is another than acquired ("event 2010-04-14").
[[nodiscard]] std::optional<Acquisition> acquisitionFromText(const QString &text);
/// YYYY-MM-DD as the project file has it; invalid if it is none. Without QString, since queries and
/// counts ask it of every image.
[[nodiscard]] QDate dayFromIso(std::string_view text);
/// The shortest of those forms that says the same; empty when unknown.
[[nodiscard]] QString toText(const Acquisition &acquisition);
/// The same without the kind.
[[nodiscard]] QString daysText(const Acquisition &acquisition);

}  // namespace gaia::dataset
