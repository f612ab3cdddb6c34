// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace gaia::dataset {

/// When an image was taken: a closed interval of days. A single day has from == to.
struct Acquisition {
    QDate from;
    QDate to;

    [[nodiscard]] bool isKnown() const { return from.isValid() && to.isValid(); }
    /// day, month, year or range, read off the interval; empty when unknown.
    [[nodiscard]] QString precision() const;
    bool operator==(const Acquisition &) const = default;
};

/// Reads YYYY, YYYY-MM, YYYY-MM-DD or A..B (each side one of those); nothing if it is none.
[[nodiscard]] std::optional<Acquisition> acquisitionFromText(const QString &text);
/// The shortest of those forms that says the same interval; empty when unknown.
[[nodiscard]] QString toText(const Acquisition &acquisition);

}  // namespace gaia::dataset
