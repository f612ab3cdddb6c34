// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/region.h"

#include "core/base/translate.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::translate;

namespace {

constexpr double kFarthestLon = 540.0;
constexpr qsizetype kLongestName = 80;

/// Only a ring is written with semicolons between pairs of numbers.
bool looksLikeRing(const QString &text)
{
    return text.contains(u';');
}

std::optional<GeoPoint> pointFromText(QStringView text)
{
    const auto parts = text.split(u',');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    bool lonOk = false;
    bool latOk = false;
    const double lon = parts[0].trimmed().toDouble(&lonOk);
    const double lat = parts[1].trimmed().toDouble(&latOk);
    const bool isFit = lonOk && latOk && std::isfinite(lon) && std::isfinite(lat)
        && std::abs(lon) <= kFarthestLon && std::abs(lat) <= 90.0;
    return isFit ? std::optional(GeoPoint{lat, lon}) : std::nullopt;
}

QString degrees(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

double wrappedLon(double lon)
{
    const double turned = std::fmod(lon + 180.0, 360.0);
    return (turned < 0.0 ? turned + 360.0 : turned) - 180.0;
}

bool isInsideAt(const Ring &ring, double lat, double lon)
{
    bool isIn = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const GeoPoint &a = ring[i];
        const GeoPoint &b = ring[j];
        if ((a.lat > lat) != (b.lat > lat)
            && lon < a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon)) {
            isIn = !isIn;
        }
    }
    return isIn;
}

/// Twice the area that the ring would lose without point `i`, in square degrees at its latitude.
double weightOf(const Ring &ring, std::size_t i)
{
    const GeoPoint &a = ring[(i + ring.size() - 1) % ring.size()];
    const GeoPoint &b = ring[i];
    const GeoPoint &c = ring[(i + 1) % ring.size()];
    return std::abs((b.lon - a.lon) * (c.lat - a.lat) - (c.lon - a.lon) * (b.lat - a.lat));
}

}  // namespace

std::optional<Ring> ringFromText(const QString &text)
{
    const auto pairs = QStringView(text).split(u';');
    if (pairs.size() < 3 || pairs.size() > kMostRingPoints) {
        return std::nullopt;
    }
    Ring ring;
    for (const QStringView pair : pairs) {
        const auto point = pointFromText(pair);
        if (!point) {
            return std::nullopt;
        }
        ring.push_back(*point);
    }
    return ring;
}

QString toText(const Ring &ring)
{
    QStringList pairs;
    for (const GeoPoint &point : ring) {
        pairs << QString(degrees(point.lon) + u',' + degrees(point.lat));
    }
    return pairs.join(u';');
}

GeoBounds boundsOf(const Ring &ring)
{
    const auto [south, north] = std::minmax_element(
        ring.begin(), ring.end(), [](const auto &a, const auto &b) { return a.lat < b.lat; });
    const auto [west, east] = std::minmax_element(
        ring.begin(), ring.end(), [](const auto &a, const auto &b) { return a.lon < b.lon; });
    if (east->lon - west->lon >= 360.0) {
        return {-180.0, south->lat, 180.0, north->lat};
    }
    if (west->lon >= -180.0 && east->lon <= 180.0) {
        return {west->lon, south->lat, east->lon, north->lat};
    }
    return {wrappedLon(west->lon), south->lat, wrappedLon(east->lon), north->lat};
}

bool isInside(const Ring &ring, const GeoPoint &point)
{
    for (const double turn : {0.0, -360.0, 360.0}) {
        if (isInsideAt(ring, point.lat, point.lon + turn)) {
            return true;
        }
    }
    return false;
}

Ring simplified(const Ring &ring, int most)
{
    Ring kept = ring;
    while (static_cast<int>(kept.size()) > std::max(3, most)) {
        std::size_t least = 0;
        double weight = weightOf(kept, 0);
        for (std::size_t i = 1; i < kept.size(); ++i) {
            if (const double other = weightOf(kept, i); other < weight) {
                least = i;
                weight = other;
            }
        }
        kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(least));
    }
    return kept;
}

QString faultOfRegion(const QString &text)
{
    if (looksLikeRing(text)) {
        return ringFromText(text)
            ? QString()
            : translate("gaia", "an outline is three or more points LON,LAT parted by semicolons, "
                                "such as 20,30;25,30;25,35");
    }
    return faultOfRegionName(text);
}

QString faultOfRegionName(const QString &name)
{
    const bool hasControls =
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return name.trimmed().isEmpty() || name.size() > kLongestName || looksLikeRing(name) || hasControls
        ? translate("gaia", "a region's name has 1 to 80 letters and no semicolon")
        : QString();
}

}  // namespace gaia::dataset
