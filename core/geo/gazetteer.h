// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/country.h"
#include "core/dataset/place.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <stop_token>
#include <vector>

namespace gaia::geo {

/// What a named place is; a radius means something else for each.
enum class PlaceKind { Country, Province, City, Feature, Area };

/// A place that has a name. Features are seas, lakes, peaks and the like; areas are continents
/// and wide regions of the world.
struct NamedPlace {
    QString name;
    PlaceKind kind = PlaceKind::City;
    QString word;              ///< of a feature: sea, gulf, lake, river, peak, ...
    dataset::GeoPoint point;   ///< its middle
    double radiusKm = 0.0;     ///< how far it reaches from the middle
    double weight = 0.0;       ///< how likely it is meant, about the people who live there
    std::vector<const dataset::Country *> countries;  ///< that it lies in, its middle's first
    int province = -1;         ///< of a city: index of the province among the places
};

/// Names of places and what they stand for: countries, first-order divisions and cities of 1,000
/// people or more (GeoNames), physical features (checked against Natural Earth); see
/// resources/gazetteer/README.md. Immutable, so any thread may ask.
class Gazetteer final {
public:
    /// A name of a place and how sure it is that the name means it.
    struct Match {
        int place = 0;
        double share = 1.0;   ///< 1 for its own name, less for other and for similar names
    };

    /// The one built into the program; reading it takes some tenths of a second, at the first call.
    [[nodiscard]] static const Gazetteer &builtIn();
    /// Does that reading beforehand; false, and nothing is kept, if it was stopped.
    static bool prepareBuiltIn(const std::stop_token &stop);
    /// From the four tables; a line that does not fit is passed over.
    Gazetteer(const QByteArray &provinces, const QByteArray &cities, const QByteArray &features,
              const std::stop_token &stop = {});

    [[nodiscard]] const NamedPlace &place(int index) const
    {
        return m_places[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_places.size()); }
    /// The places of this name, which is folded (dataset::foldedPlaceName).
    [[nodiscard]] std::vector<Match> named(const QString &folded) const;
    /// The well-known places whose name differs by a letter or two; only asked where `named` finds
    /// nothing.
    [[nodiscard]] std::vector<Match> similar(const QString &folded) const;

private:
    struct Name {
        quint64 hash;
        qint32 place;
        float share;
    };
    struct KnownName {
        QString folded;
        qint32 place;
    };

    void addCountries();
    void addProvinces(const QByteArray &table);
    void addCities(const QByteArray &table, const std::stop_token &stop);
    void addFeatures(const QByteArray &table);
    int add(NamedPlace place);
    void addName(const QString &name, int place, float share, bool isKnown);

    std::vector<NamedPlace> m_places;
    std::vector<Name> m_names;            ///< by hash
    QHash<QString, int> m_provinces;      ///< "US.CA" -> place
    QHash<int, std::vector<KnownName>> m_known;  ///< by first letter and length, for `similar`
};

}  // namespace gaia::geo
