// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace gaia::geo {

/// A heading within or from a place: x to the east, y to the north, both -1 to 1.
struct Heading {
    double x = 0.0;
    double y = 0.0;
    bool isOutside = false;  ///< "west of", "off the coast of": beside the place, not in it
    [[nodiscard]] bool isNone() const { return x == 0.0 && y == 0.0; }
};

/// A part of a location text without the words that place it ("northern", "off the coast of").
struct PlacedName {
    QString name;
    Heading heading;
    bool isBeside = false;  ///< near or off the place: a wider radius
};

/// The parts of "Landmark, City, Country"; parentheses part as commas do.
[[nodiscard]] QStringList partsOf(const QString &text);
/// The part with one layer of leading words taken off; nothing if it has none.
[[nodiscard]] std::optional<PlacedName> withoutLeadingWords(const QString &part);
/// Other ways to write a name: without "region", "volcano", "city", with "Mount", "Lake", "River".
[[nodiscard]] QStringList otherWordings(const QString &name);

/// Celestial bodies, orbits and the like.
[[nodiscard]] bool isElsewhere(const QString &folded);
[[nodiscard]] bool isWholeEarth(const QString &folded);
/// "unknown", "various locations".
[[nodiscard]] bool isNoPlace(const QString &folded);

}  // namespace gaia::geo
