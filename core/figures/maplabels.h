// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"
#include "core/geo/mapview.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

class QPainter;

namespace gaia::figures {

/// A name on the map.
struct MapLabel {
    enum class Kind { Country, Sea, Capital, Lake, City };

    Kind kind = Kind::City;
    double zoom = 0.0;      ///< as of web maps (a world of 256 pixels is 0), from which it shows
    dataset::GeoPoint at;
    double size = 0.0;      ///< reach of a country in kilometres, people of a city
    QString name;
};

/// What labels look like. An invalid colour leaves its kind out.
struct LabelStyle {
    QColor country;
    QColor water;
    QColor city;
    QColor halo;            ///< around the letters of land
    QFont font;             ///< of cities; others follow from it

    bool operator==(const LabelStyle &) const = default;
};

/// The names that the program carries (resources/basemap/labels.tsv), what matters most first.
/// Countries bear their Greek name in a Greek locale. Thread-safe; read once.
[[nodiscard]] const std::vector<MapLabel> &mapLabels();

/// Paints the names that suit the view's scale and do not cover each other. Returns how many.
int paintLabels(QPainter &painter, const geo::MapView &view, const std::vector<MapLabel> &labels,
                const LabelStyle &style);

}  // namespace gaia::figures
