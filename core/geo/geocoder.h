// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"
#include "core/geo/gazetteer.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::geo {

/// What became of a location text.
struct Geocoded {
    enum class Outcome {
        Found,
        Ambiguous,   ///< several places are called so and nothing tells which
        Elsewhere,   ///< the Moon, a planet, an orbit
        WholeEarth,
        NoPlace,     ///< "unknown", "various locations", an empty text
        NotFound,
        Failed,      ///< a service that was asked gave no answer; `failure` says why
    };

    Outcome outcome = Outcome::NotFound;
    QString name;                 ///< "Paris, Île-de-France, France"
    dataset::GeoPoint point;      ///< if found
    QString precision;            ///< place, region or country, as in dataset::Place
    double radiusKm = 0.0;
    QString country;              ///< of the point; empty over the sea
    bool isSpellingGuessed = false;  ///< the name differs by a letter or two
    QString word;                 ///< what was found: country, province, city, sea, lake, peak, ...
    QString passedOver;           ///< a leading part that no place is known for; the next one was taken
    QStringList candidates;       ///< if ambiguous, the likeliest first
    QString failure;              ///< if failed, a sentence
    QString provider;             ///< the service that knew it; empty for the tables of the program

    [[nodiscard]] bool isFound() const { return outcome == Outcome::Found; }
};

/// Why there are no coordinates, or what to look at in those found; a sentence, or empty.
[[nodiscard]] QString reasonOf(const Geocoded &result, const QString &text);

/// Finds the place that a text such as "Landmark, City, Country" names, offline, by a gazetteer.
/// The parts behind decide which of several places of a name is meant; a direction ("southeastern
/// Jordan", "off the coast of Chile", "west of Mexico") moves the point within or beside the place
/// and widens its radius. What remains ambiguous, or is no place on Earth, stays without
/// coordinates. Thread-safe.
class Geocoder final {
public:
    explicit Geocoder(const Gazetteer &gazetteer)
        : m_gazetteer(gazetteer)
    {
    }

    [[nodiscard]] Geocoded find(const QString &text) const;

private:
    struct Candidate;
    struct Part;

    [[nodiscard]] Part read(const QString &text) const;
    void lookUp(Part &part, const QString &text, bool mayGuess) const;
    [[nodiscard]] Geocoded findParts(const QStringList &texts) const;
    [[nodiscard]] std::optional<Geocoded> findBetween(const QStringList &texts) const;
    [[nodiscard]] bool agree(const NamedPlace &place, const NamedPlace &around) const;
    void preferCities(std::vector<Candidate> &candidates) const;
    [[nodiscard]] Geocoded resultOf(const Candidate &candidate, const Part &part) const;
    [[nodiscard]] QString wholeName(const NamedPlace &place) const;

    const Gazetteer &m_gazetteer;
};

}  // namespace gaia::geo
