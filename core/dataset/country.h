// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gaia::dataset {

/// A country or territory as the base map shows it: who controls the ground, not who claims it
/// (Natural Earth's de facto view).
struct Country {
    QString name;            ///< in English, as shown and stored, e.g. "Iran"
    QString code;            ///< ISO 3166-1 alpha-2; empty where there is none
    QString shape;           ///< its name in the base map; empty for a territory drawn as a part of its parent
    GeoPoint point;          ///< inside its largest piece
    double radiusKm = 0.0;   ///< how far that piece reaches from the point
    bool isDisputed = false; ///< others claim it or its borders
    QStringList otherNames;
    QString parent;          ///< the country whose territory it is; empty for a country
};

/// All of them, by name; from resources/gazetteer/countries.tsv. Thread-safe; read once.
[[nodiscard]] const std::vector<Country> &countries();
/// The country of this name, other name or two-letter code in capitals; null if none is called so.
[[nodiscard]] const Country *countryNamed(const QString &text);
/// The country whose shape in the base map has this name.
[[nodiscard]] const Country *countryOfShape(const QString &shape);

}  // namespace gaia::dataset
