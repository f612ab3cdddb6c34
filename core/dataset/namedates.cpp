// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/namedates.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1959;

struct Month {
    int year;
    int month;
};
/// In which months the Space Station's expeditions began and ended, from the first. Whose pictures
/// are whose is said by the first three digits of a frame's name; crews overlap by days.
constexpr std::array<std::pair<Month, Month>, 73> kExpeditions{{
    {{2000, 11}, {2001, 3}}, {{2001, 3}, {2001, 8}}, {{2001, 8}, {2001, 12}},
    {{2001, 12}, {2002, 6}}, {{2002, 6}, {2002, 12}}, {{2002, 11}, {2003, 5}},
    {{2003, 4}, {2003, 10}}, {{2003, 10}, {2004, 4}}, {{2004, 4}, {2004, 10}},
    {{2004, 10}, {2005, 4}}, {{2005, 4}, {2005, 10}}, {{2005, 10}, {2006, 4}},
    {{2006, 4}, {2006, 9}}, {{2006, 9}, {2007, 4}}, {{2007, 4}, {2007, 10}},
    {{2007, 10}, {2008, 4}}, {{2008, 4}, {2008, 10}}, {{2008, 10}, {2009, 4}},
    {{2009, 4}, {2009, 5}}, {{2009, 5}, {2009, 10}}, {{2009, 10}, {2009, 12}},
    {{2009, 11}, {2010, 3}}, {{2010, 3}, {2010, 6}}, {{2010, 6}, {2010, 9}},
    {{2010, 9}, {2010, 11}}, {{2010, 11}, {2011, 3}}, {{2011, 3}, {2011, 5}},
    {{2011, 5}, {2011, 9}}, {{2011, 9}, {2011, 11}}, {{2011, 11}, {2012, 4}},
    {{2012, 4}, {2012, 7}}, {{2012, 7}, {2012, 9}}, {{2012, 9}, {2012, 11}},
    {{2012, 11}, {2013, 3}}, {{2013, 3}, {2013, 5}}, {{2013, 5}, {2013, 9}},
    {{2013, 9}, {2013, 11}}, {{2013, 11}, {2014, 3}}, {{2014, 3}, {2014, 5}},
    {{2014, 5}, {2014, 9}}, {{2014, 9}, {2014, 11}}, {{2014, 11}, {2015, 3}},
    {{2015, 3}, {2015, 6}}, {{2015, 6}, {2015, 9}}, {{2015, 9}, {2015, 12}},
    {{2015, 12}, {2016, 3}}, {{2016, 3}, {2016, 6}}, {{2016, 6}, {2016, 9}},
    {{2016, 9}, {2016, 10}}, {{2016, 10}, {2017, 4}}, {{2017, 4}, {2017, 6}},
    {{2017, 6}, {2017, 9}}, {{2017, 9}, {2017, 12}}, {{2017, 12}, {2018, 2}},
    {{2018, 2}, {2018, 6}}, {{2018, 6}, {2018, 10}}, {{2018, 10}, {2018, 12}},
    {{2018, 12}, {2019, 3}}, {{2019, 3}, {2019, 6}}, {{2019, 6}, {2019, 10}},
    {{2019, 10}, {2020, 2}}, {{2020, 2}, {2020, 4}}, {{2020, 4}, {2020, 10}},
    {{2020, 10}, {2021, 4}}, {{2021, 4}, {2021, 10}}, {{2021, 10}, {2022, 3}},
    {{2022, 3}, {2022, 9}}, {{2022, 9}, {2023, 3}}, {{2023, 3}, {2023, 9}}, {{2023, 9}, {2024, 4}},
    {{2024, 4}, {2024, 9}}, {{2024, 9}, {2025, 4}}, {{2025, 4}, {2025, 12}},
}};

Acquisition monthsOfExpedition(int number)
{
    if (number < 1 || std::size_t(number) > kExpeditions.size()) {
        return {};
    }
    const auto &[begun, ended] = kExpeditions[std::size_t(number) - 1];
    const QDate last(ended.year, ended.month, 1);
    return {QDate(begun.year, begun.month, 1), last.addMonths(1).addDays(-1)};
}

}  // namespace

Acquisition dayInName(const QString &name, const QDate &today)
{
    static const QRegularExpression dashed(u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    static const QRegularExpression plain(u"(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)"_s);
    static const QRegularExpression dayOfYear(u"(?<![0-9])(\\d{4})(\\d{3})(?!\\d)"_s);
    const auto known = [&](const QDate &day) -> Acquisition {
        const bool isPlausible = day.isValid() && day.year() >= kFirstYear && day <= today;
        return isPlausible ? Acquisition{day, day} : Acquisition{};
    };
    // An archive's number is the day on which it was filed, not that of the picture.
    static const QRegularExpression filed(u"^GSFC_\\d{8}_Archive|^PIA\\d"_s);
    if (name.contains(filed)) {
        return {};
    }
    static const QRegularExpression frame(u"^iss(\\d{3})[-_ ]?e[-_ ]?\\d+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto station = frame.match(name); station.hasMatch()) {
        return monthsOfExpedition(station.captured(1).toInt());
    }
    // Landsat scenes before the collections: sensor, path and row, then year and day of year.
    static const QRegularExpression landsat(u"^L[COTEM]\\d\\d{6}(\\d{4})(\\d{3})[A-Z]{3}\\d\\d"_s);
    if (const auto scene = landsat.match(name); scene.hasMatch()) {
        const QDate first(scene.captured(1).toInt(), 1, 1);
        const int day = scene.captured(2).toInt();
        return first.isValid() && day >= 1 && day <= first.daysInYear() ? known(first.addDays(day - 1))
                                                                       : Acquisition{};
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

Acquisition dayInAddress(const QString &address, const QDate &today)
{
    static const QRegularExpression published(u"/image_day/\\d{8}_"_s);
    Acquisition day = dayInName(QUrl(address).fileName(), today);
    if (day.isKnown() && address.contains(published)) {
        day.kind = DateKind::Published;
    }
    return day;
}

}  // namespace gaia::dataset
