// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geocoder.h"

#include "core/base/translate.h"
#include "core/dataset/placename.h"
#include "core/geo/circle.h"
#include "core/geo/countrymap.h"
#include "core/geo/placetext.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace gaia::geo {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::foldedPlaceName;
using dataset::GeoPoint;
using Outcome = Geocoded::Outcome;

namespace {

constexpr double kKmPerDegree = 111.195;
/// A part that agrees with one behind it outweighs any number of people.
constexpr double kAgrees = 12.0;
constexpr double kDisagrees = -3.0;
/// Log10 by which the likeliest must lead to be taken: five times.
constexpr double kLead = 0.7;
constexpr double kSamePlaceKm = 100.0;
/// Beyond this a named feature is a region, not a place.
constexpr double kPlaceKm = 60.0;
/// Of its province's people, from which on a city of the same name is meant.
constexpr double kCityShare = 0.05;
constexpr double kLandmarkKm = 25.0;   ///< around a city when its landmark is not known
constexpr double kNearKm = 50.0;
constexpr double kOffshoreKm = 60.0;
constexpr int kMostParts = 8;
constexpr qsizetype kLongestText = 400;
constexpr int kMostCandidates = 6;

GeoPoint moved(const GeoPoint &from, double eastKm, double northKm)
{
    const double lat = std::clamp(from.lat + northKm / kKmPerDegree, -89.9, 89.9);
    const double scale = std::max(0.05, std::cos(lat * std::numbers::pi / 180.0));
    double lon = std::fmod(from.lon + eastKm / kKmPerDegree / scale + 540.0, 360.0) - 180.0;
    lon = lon < -180.0 ? lon + 360.0 : lon;
    return {lat, lon};
}

bool sharesCountry(const NamedPlace &place, const dataset::Country *country)
{
    const bool isIn = std::any_of(place.countries.begin(), place.countries.end(), [&](const auto *own) {
        return own == country || own->parent == country->name;
    });
    if (isIn || place.kind != PlaceKind::Feature || place.radiusKm > kPlaceKm) {
        return isIn;
    }
    // A volcano off the coast, an island too small for the shapes.
    return CountryMap::builtIn().distanceKm(place.point, *country, kOffshoreKm).has_value();
}

/// A text that is two numbers, a latitude and a longitude.
std::optional<GeoPoint> pointFrom(const QStringList &parts)
{
    if (parts.size() != 2) {
        return std::nullopt;
    }
    bool latOk = false;
    bool lonOk = false;
    const GeoPoint point{parts[0].toDouble(&latOk), parts[1].toDouble(&lonOk)};
    return latOk && lonOk && isOnEarth(point) ? std::optional(point) : std::nullopt;
}

}  // namespace

struct Geocoder::Candidate {
    int place = 0;
    double score = 0.0;
};

/// A part of the text with the places that it may mean.
struct Geocoder::Part {
    QString text;
    std::vector<Gazetteer::Match> matches;
    Heading heading;
    bool isBeside = false;
    bool isGuessed = false;
};

QString reasonOf(const Geocoded &result, const QString &text)
{
    switch (result.outcome) {
    case Outcome::Found:
        return result.isSpellingGuessed
            ? translate("gaia", "“%1” was read as %2.").arg(text, result.name)
            : result.passedOver.isEmpty()
            ? QString()
            : translate("gaia", "“%1” is not known; %2 was taken.").arg(result.passedOver, result.name);
    case Outcome::Ambiguous:
        return translate("gaia", "“%1” is ambiguous: %2. Add the country or region.")
            .arg(text, result.candidates.join(u"; "_s));
    case Outcome::Elsewhere:
        return translate("gaia", "“%1” is no place on Earth.").arg(text);
    case Outcome::WholeEarth:
        return translate("gaia", "“%1” means the whole Earth, which has no point.").arg(text);
    case Outcome::NoPlace: return translate("gaia", "“%1” names no place.").arg(text);
    case Outcome::NotFound:
        return translate("gaia", "No place called “%1” is known.").arg(text);
    case Outcome::Failed: return result.failure;
    }
    return {};
}

Geocoded Geocoder::find(const QString &text) const
{
    const QStringList parts = partsOf(text.left(kLongestText)).mid(0, kMostParts);
    Geocoded none;
    const QString whole = foldedPlaceName(text.left(kLongestText));
    if (parts.isEmpty() || isNoPlace(whole)) {
        none.outcome = Outcome::NoPlace;
        return none;
    }
    if (const auto point = pointFrom(parts)) {
        none.outcome = Outcome::Found;
        none.name = text.simplified();
        none.point = *point;
        none.precision = u"exact"_s;
        none.country = countryNameAt(*point);
        return none;
    }
    if (isWholeEarth(whole)) {
        none.outcome = Outcome::WholeEarth;
        return none;
    }
    Geocoded found = findParts(parts);
    // "Mars, Pennsylvania" is a town, "Gale Crater, Mars" is not: what stands last decides.
    const bool isAway = isElsewhere(foldedPlaceName(parts.back()))
        || (parts.size() == 1 && isElsewhere(whole));
    if (isAway) {
        none.outcome = Outcome::Elsewhere;
        return none;
    }
    if (found.outcome == Outcome::NotFound) {
        if (const auto between = findBetween(parts)) {
            return *between;
        }
    }
    return found;
}

void Geocoder::lookUp(Part &part, const QString &text, bool mayGuess) const
{
    part.matches = m_gazetteer.named(foldedPlaceName(text));
    for (const QString &other : part.matches.empty() ? otherWordings(text) : QStringList()) {
        part.matches = m_gazetteer.named(foldedPlaceName(other));
        if (!part.matches.empty()) {
            return;
        }
    }
    if (part.matches.empty() && mayGuess) {
        part.matches = m_gazetteer.similar(foldedPlaceName(text));
        part.isGuessed = !part.matches.empty();
    }
}

Geocoder::Part Geocoder::read(const QString &text) const
{
    Part part;
    part.text = text;
    lookUp(part, text, false);
    QString name = text;
    for (int layer = 0; layer < 4 && part.matches.empty(); ++layer) {
        const auto inner = withoutLeadingWords(name);
        if (!inner) {
            break;
        }
        name = inner->name;
        part.heading = inner->heading.isNone() ? part.heading : inner->heading;
        part.isBeside = part.isBeside || inner->isBeside;
        lookUp(part, name, false);
    }
    if (part.matches.empty()) {
        lookUp(part, name, true);
    }
    return part;
}

bool Geocoder::agree(const NamedPlace &place, const NamedPlace &around) const
{
    switch (around.kind) {
    case PlaceKind::Country: return sharesCountry(place, around.countries.front());
    case PlaceKind::Province:
        if (place.kind == PlaceKind::City) {
            return place.province >= 0 && &m_gazetteer.place(place.province) == &around;
        }
        return (place.countries.empty() || sharesCountry(place, around.countries.front()))
            && kmBetween(place.point, around.point)
            <= place.radiusKm + 1.5 * around.radiusKm + kNearKm;
    case PlaceKind::City:
        return kmBetween(place.point, around.point) <= 60.0 + place.radiusKm + around.radiusKm;
    case PlaceKind::Feature:
    case PlaceKind::Area:
        return kmBetween(place.point, around.point) <= 1.15 * around.radiusKm + place.radiusKm / 2.0 + 30.0;
    }
    return false;
}

QString Geocoder::wholeName(const NamedPlace &place) const
{
    QStringList names{place.name};
    if (place.kind == PlaceKind::City && place.province >= 0) {
        const QString province = m_gazetteer.place(place.province).name;
        if (province != place.name) {
            names << province;
        }
    }
    if (place.kind != PlaceKind::Country && place.countries.size() == 1
        && place.countries.front()->name != place.name) {
        names << place.countries.front()->name;
    }
    return names.join(u", "_s);
}

Geocoded Geocoder::resultOf(const Candidate &candidate, const Part &part) const
{
    const NamedPlace &place = m_gazetteer.place(candidate.place);
    Geocoded result;
    result.outcome = Outcome::Found;
    result.name = wholeName(place);
    result.point = place.point;
    result.radiusKm = place.radiusKm;
    result.isSpellingGuessed = part.isGuessed;
    result.word = place.word;
    const bool isSmall = place.kind == PlaceKind::City
        || (place.kind == PlaceKind::Feature && place.radiusKm <= kPlaceKm);
    result.precision = place.kind == PlaceKind::Country ? u"country"_s
        : isSmall                                       ? u"place"_s
                                                        : u"region"_s;
    if (!part.heading.isNone()) {
        // Within the place half way to its rim; beside it just behind the rim.
        const double reach = part.heading.isOutside
            ? place.radiusKm + std::clamp(place.radiusKm * 0.2, 20.0, 300.0)
            : place.radiusKm * 0.45;
        result.point = moved(place.point, part.heading.x * reach, part.heading.y * reach);
        // The circle around a country is wider than the country: not over its border.
        for (double share = 0.7; share > 0.1 && place.kind == PlaceKind::Country
             && !part.heading.isOutside && countryNameAt(result.point) != place.name;
             share -= 0.2) {
            result.point =
                moved(place.point, part.heading.x * reach * share, part.heading.y * reach * share);
        }
        result.radiusKm = std::max(place.radiusKm * 0.55, 15.0);
        result.precision = result.precision == "country"_L1 ? u"region"_s : result.precision;
    } else if (part.isBeside) {
        result.radiusKm = place.radiusKm + kNearKm;
    }
    result.country = countryNameAt(result.point);
    return result;
}

void Geocoder::preferCities(std::vector<Candidate> &candidates) const
{
    // "Tokyo" is the city before the prefecture that bears its name.
    const auto isOutdone = [&](const Candidate &candidate) {
        const NamedPlace &province = m_gazetteer.place(candidate.place);
        return province.kind == PlaceKind::Province
            && std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
                   const NamedPlace &city = m_gazetteer.place(other.place);
                   return city.kind == PlaceKind::City
                       && city.weight >= kCityShare * province.weight
                       && (city.province == candidate.place
                           || (city.countries == province.countries
                               && kmBetween(city.point, province.point) <= province.radiusKm));
               });
    };
    std::vector<Candidate> kept;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(kept),
                 [&](const Candidate &candidate) { return !isOutdone(candidate); });
    candidates = std::move(kept);
}

Geocoded Geocoder::findParts(const QStringList &texts) const
{
    std::vector<Part> parts;
    for (const QString &text : texts) {
        parts.push_back(read(text));
    }
    QString passedOver;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        std::vector<Candidate> candidates;
        bool hasContext = false;
        bool isAgreed = false;
        for (const Gazetteer::Match &match : part.matches) {
            const NamedPlace &place = m_gazetteer.place(match.place);
            Candidate candidate{match.place, std::log10(place.weight * match.share)};
            for (std::size_t j = i + 1; j < parts.size(); ++j) {
                if (parts[j].matches.empty()) {
                    continue;
                }
                hasContext = true;
                const bool fits = std::any_of(
                    parts[j].matches.begin(), parts[j].matches.end(), [&](const auto &around) {
                        return around.place != match.place
                            ? agree(place, m_gazetteer.place(around.place))
                            : texts.at(static_cast<qsizetype>(i)).compare(
                                  texts.at(static_cast<qsizetype>(j)), Qt::CaseInsensitive) == 0;
                    });
                candidate.score += fits ? kAgrees : kDisagrees;
                isAgreed = isAgreed || fits;
            }
            candidates.push_back(candidate);
        }
        // "Paris, Italy": there is no such Paris, so what stands behind is taken. A mistyped name
        // is only guessed at where the rest agrees.
        if (candidates.empty() || (hasContext && !isAgreed)) {
            passedOver = passedOver.isEmpty() ? part.text : passedOver;
            continue;
        }
        preferCities(candidates);
        std::sort(candidates.begin(), candidates.end(),
                  [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        const NamedPlace &best = m_gazetteer.place(candidates.front().place);
        QStringList rivals;
        for (const Candidate &other : candidates) {
            const NamedPlace &place = m_gazetteer.place(other.place);
            const double apart = kmBetween(best.point, place.point);
            const bool isNested = apart <= kSamePlaceKm || agree(place, best) || agree(best, place);
            if (other.score > candidates.front().score - kLead
                && (!isNested || other.place == candidates.front().place)
                && rivals.size() < kMostCandidates) {
                rivals << wholeName(place);
            }
        }
        rivals.removeDuplicates();
        if (rivals.size() > 1) {
            Geocoded ambiguous;
            ambiguous.outcome = Outcome::Ambiguous;
            ambiguous.candidates = rivals;
            return ambiguous;
        }
        Geocoded result = resultOf(candidates.front(), part);
        result.passedOver = passedOver;
        if (!passedOver.isEmpty() && best.kind == PlaceKind::City) {
            result.radiusKm = std::max(result.radiusKm, kLandmarkKm);
        }
        return result;
    }
    return {};
}

std::optional<Geocoded> Geocoder::findBetween(const QStringList &texts) const
{
    // "Spain and Portugal", "between Cuba and Florida", "Pacific Ocean west of Mexico".
    static const QStringList joints{u" and "_s, u" & "_s, u" to "_s};
    QString text = texts.join(u", "_s);
    if (text.startsWith(u"between "_s, Qt::CaseInsensitive)) {
        text.remove(0, 8);
    }
    for (const QString &joint : joints) {
        const qsizetype at = text.indexOf(joint, 0, Qt::CaseInsensitive);
        if (at <= 0) {
            continue;
        }
        const Geocoded left = findParts(partsOf(text.left(at)));
        const Geocoded right = findParts(partsOf(text.mid(at + joint.size())));
        if (!left.isFound() || !right.isFound()) {
            continue;
        }
        const double apart = kmBetween(left.point, right.point);
        double east = right.point.lon - left.point.lon;
        east += east > 180.0 ? -360.0 : east < -180.0 ? 360.0 : 0.0;
        double lon = left.point.lon + east / 2.0;
        lon += lon > 180.0 ? -360.0 : lon < -180.0 ? 360.0 : 0.0;
        Geocoded middle;
        middle.outcome = Outcome::Found;
        middle.name = left.name + u" – "_s + right.name;
        middle.point = {(left.point.lat + right.point.lat) / 2.0, lon};
        middle.precision = u"region"_s;
        middle.radiusKm = apart / 2.0 + std::max(left.radiusKm, right.radiusKm) / 2.0;
        middle.country = countryNameAt(middle.point);
        return middle;
    }
    // A direction amid the text: what stands behind it is the anchor.
    static const QStringList sides{u" northwest of "_s, u" northeast of "_s, u" southwest of "_s,
                                   u" southeast of "_s, u" north of "_s, u" south of "_s,
                                   u" east of "_s, u" west of "_s, u" off the coast of "_s,
                                   u" off "_s, u" near "_s, u" in "_s, u" of "_s, u" at "_s, u" over "_s,
                                   u" along "_s, u" on "_s};
    for (const QString &side : sides) {
        const qsizetype at = text.indexOf(side, 0, Qt::CaseInsensitive);
        if (at <= 0) {
            continue;
        }
        QStringList anchor = partsOf(text.mid(at + 1));
        Geocoded found = findParts(anchor);
        if (!found.isFound() && !anchor.isEmpty()) {
            anchor.first().remove(0, side.size() - 1);
            found = findParts(anchor);
        }
        if (found.isFound()) {
            found.passedOver = text.left(at);
            return found;
        }
    }
    return std::nullopt;
}

}  // namespace gaia::geo
