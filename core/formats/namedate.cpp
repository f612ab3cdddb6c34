// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/namedate.h"

#include <QRegularExpression>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1959;

}  // namespace

dataset::Acquisition dayInName(const QString &name, const QDate &today)
{
    static const QRegularExpression dashed(u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    static const QRegularExpression plain(u"(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)"_s);
    static const QRegularExpression dayOfYear(u"(?<![0-9])(\\d{4})(\\d{3})(?!\\d)"_s);
    const auto known = [&](const QDate &day) -> dataset::Acquisition {
        const bool isPlausible = day.isValid() && day.year() >= kFirstYear && day <= today;
        return isPlausible ? dataset::Acquisition{day, day} : dataset::Acquisition{};
    };
    // An archive's number is the day on which it was filed, not that of the picture.
    static const QRegularExpression filed(u"^GSFC_\\d{8}_Archive|^PIA\\d"_s);
    if (name.contains(filed)) {
        return {};
    }
    // Landsat scenes before the collections: sensor, path and row, then year and day of year.
    static const QRegularExpression landsat(u"^L[COTEM]\\d\\d{6}(\\d{4})(\\d{3})[A-Z]{3}\\d\\d"_s);
    if (const auto scene = landsat.match(name); scene.hasMatch()) {
        const QDate first(scene.captured(1).toInt(), 1, 1);
        const int day = scene.captured(2).toInt();
        return first.isValid() && day >= 1 && day <= first.daysInYear() ? known(first.addDays(day - 1))
                                                                       : dataset::Acquisition{};
    }
    for (const QRegularExpression &pattern : {dashed, plain}) {
        const auto match = pattern.match(name);
        const auto found = known(QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                       match.captured(3).toInt()));
        if (match.hasMatch() && found.isKnown()) {
            return found;
        }
    }
    const auto match = dayOfYear.match(name);
    const int number = match.captured(2).toInt();
    const QDate newYear(match.captured(1).toInt(), 1, 1);
    if (match.hasMatch() && newYear.isValid() && number >= 1 && number <= newYear.daysInYear()) {
        return known(newYear.addDays(number - 1));
    }
    return {};
}

}  // namespace gaia::formats
