// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/placefindings.h"

#include "core/geo/circle.h"
#include "core/geo/countrymap.h"
#include "core/geo/placecheck.h"

#include <algorithm>
#include <cmath>

namespace gaia::project {

using namespace Qt::StringLiterals;
using dataset::Country;
using dataset::GeoPoint;
using review::Finding;
using review::Findings;
using review::Rule;
using review::Severity;
using Kind = geo::PlaceFault::Kind;

namespace {

constexpr double kNearBorderKm = 150.0;   ///< 1:50m shapes and loose place names
constexpr double kNearCoastKm = 370.0;    ///< a country's exclusive economic zone: 200 sea miles
constexpr double kPole = 89.9;            ///< degrees
constexpr double kSameKm = 3.0;
constexpr double kClearlyAwayKm = 100.0;

Finding found(Rule rule, Severity severity, const char *sentence, const QStringList &arguments,
              const dataset::Image &image)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.sentence = QString::fromUtf8(sentence);
    finding.arguments = arguments;
    // A dismissal holds as long as place and point are those that it was given for.
    finding.quote = u"%1 %2"_s.arg(image.place.name.value_or(QString()), toText(image, dataset::Field::Coordinates));
    return finding;
}

/// Near a border, off a country's own coast, or where borders are disputed, the shapes contradict nobody.
Severity severityOf(const GeoPoint &point, const Country &named)
{
    const geo::CountryMap &map = geo::CountryMap::builtIn();
    const Country *around = map.at(point);
    const bool isDisputed = named.isDisputed || (around && around->isDisputed);
    const double reach = around ? kNearBorderKm : kNearCoastKm;
    return isDisputed || map.distanceKm(point, named, reach) ? Severity::Note : Severity::Warning;
}

/// True where the location names a reef, an island or the like that the point lies in, though the
/// country's shape ends before it.
bool isWithinNamed(const dataset::Image &image, const geo::Geocoder &geocoder)
{
    const geo::Geocoded named = geocoder.find(image.place.name.value_or(QString()));
    return named.isFound() && named.passedOver.isEmpty() && named.word != u"country"_s
        && geo::kmBetween(named.point, *image.place.point) <= 1.2 * named.radiusKm;
}

void addFault(const geo::PlaceFault &fault, const dataset::Image &image,
              const geo::Geocoder &geocoder, Findings &findings)
{
    const QString location = image.place.name.value_or(QString());
    const Country *country = geo::countryIn(location);
    const QString named = country ? country->name : location;
    switch (fault.kind) {
    case Kind::Country:
        if (isWithinNamed(image, geocoder)) {
            break;
        }
        findings.push_back(found(
            Rule::PlaceCountry,
            country ? severityOf(*image.place.point, *country) : Severity::Warning,
            QT_TRANSLATE_NOOP("gaia", "the point lies outside %1, which the location names"), {named},
            image));
        break;
    case Kind::Sea:
        findings.push_back(found(Rule::PlaceSea, Severity::Warning,
                                 QT_TRANSLATE_NOOP("gaia", "“%1” and the point disagree on land and sea"),
                                 {location}, image));
        break;
    case Kind::Swapped:
        findings.push_back(found(
            Rule::PlaceSwapped, Severity::Error,
            QT_TRANSLATE_NOOP("gaia", "latitude and longitude look exchanged: the other way round they "
                                      "lie in %1"),
            {named}, image));
        break;
    case Kind::NullIsland: break;  // told with the image's other gaps
    }
}

/// Names that say themselves that a pole is meant.
bool namesAPole(const QString &location)
{
    return location.contains(u"pole"_s, Qt::CaseInsensitive)
        || location.contains(u"arctic"_s, Qt::CaseInsensitive);
}

void addPileup(const dataset::Image &image, const geo::Geocoder &geocoder,
               const SharedPoints &shared, Findings &findings)
{
    const GeoPoint point = *image.place.point;
    const dataset::Source source =
        image.sources.value(dataset::Field::Coordinates, dataset::Source::Record);
    if (source == dataset::Source::Person || source == dataset::Source::Raster) {
        return;
    }
    const QString location = image.place.name.value_or(QString());
    if (std::abs(point.lat) >= kPole) {
        if (!namesAPole(location)) {
            findings.push_back(found(Rule::PlacePileup, Severity::Warning,
                                     QT_TRANSLATE_NOOP("gaia", "the point is a pole, which often stands "
                                                               "for a guess"),
                                     {}, image));
        }
        return;
    }
    if (const qint64 images = shared.imagesAt(point); images > 0) {
        findings.push_back(found(Rule::PlacePileup, Severity::Warning,
                                 QT_TRANSLATE_NOOP("gaia", "%1 images of different places share this "
                                                           "very point"),
                                 {QString::number(images)}, image));
        return;
    }
    const Country *country = geo::countryIn(location);
    if (!country || geo::kmBetween(point, country->point) >= kSameKm) {
        return;
    }
    const geo::Geocoded named = geocoder.find(location);
    const bool isElsewhere = named.isFound() && named.word != u"country"_s
        && geo::kmBetween(named.point, point) > std::max(kClearlyAwayKm, 1.5 * named.radiusKm);
    if (isElsewhere) {
        findings.push_back(found(Rule::PlacePileup, Severity::Warning,
                                 QT_TRANSLATE_NOOP("gaia", "the point is the middle of %1, not where "
                                                           "“%2” lies"),
                                 {country->name, location}, image));
    }
}

}  // namespace

QString SharedPoints::keyOf(const GeoPoint &point)
{
    return QString::number(point.lat, 'f', 4) + u','
        + QString::number(point.lon, 'f', 4);
}

Findings placeFindings(const dataset::Image &image, const geo::Geocoder &geocoder,
                       const SharedPoints &shared)
{
    Findings findings;
    if (!image.place.point) {
        return findings;
    }
    const auto faults = geo::faultsOf(image.place, geocoder);
    for (const geo::PlaceFault &fault : faults) {
        addFault(fault, image, geocoder, findings);
    }
    const bool isNull = std::any_of(faults.begin(), faults.end(), [](const geo::PlaceFault &fault) {
        return fault.kind == Kind::NullIsland;
    });
    if (!isNull) {
        addPileup(image, geocoder, shared, findings);
    }
    for (Finding &finding : findings) {
        finding.isDismissed = image.dismissed.contains(memoryOf(finding));
    }
    return findings;
}

}  // namespace gaia::project
