// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

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
/// YYYY-MM-DD as the project file has it; invalid if it is none. Without QString, since queries and
/// counts ask it of every image.
[[nodiscard]] QDate dayFromIso(std::string_view text);
/// The shortest of those forms that says the same interval; empty when unknown.
[[nodiscard]] QString toText(const Acquisition &acquisition);

}  // namespace gaia::dataset
