// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/season.h"

#include <cmath>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDegreeKm = 111.195;  ///< of latitude, mean sphere of the IUGG
constexpr qint64 kLongest = 93;        ///< days; no season is as long

/// December counts with the next year's winter.
int northernSeason(const QDate &day)
{
    return day.month() % 12 / 3;
}

}  // namespace

std::optional<Season> seasonOf(const QDate &from, const QDate &to, double lat, double radiusKm)
{
    const double reach = radiusKm / kDegreeKm;
    if (!from.isValid() || !to.isValid()) {
        return std::nullopt;
    }
    if (std::abs(lat) + reach < kTropic) {
        return Season::None;
    }
    const bool isWithinOne = from.daysTo(to) < kLongest && northernSeason(from) == northernSeason(to);
    if (std::abs(lat) - reach < kTropic || !isWithinOne) {
        return std::nullopt;
    }
    return static_cast<Season>((northernSeason(from) + (lat < 0.0 ? 2 : 0)) % 4);
}

const QStringList &seasonWords()
{
    static const QStringList words{u"winter"_s, u"spring"_s, u"summer"_s, u"autumn"_s, u"none"_s};
    return words;
}

QString word(Season season)
{
    return seasonWords().at(static_cast<qsizetype>(season));
}

std::optional<Season> seasonFromWord(const QString &text)
{
    const qsizetype place = seasonWords().indexOf(text);
    return place < 0 ? std::nullopt : std::optional(static_cast<Season>(place));
}

}  // namespace gaia::dataset
