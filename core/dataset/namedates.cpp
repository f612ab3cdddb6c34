// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/namedates.h"

#include "core/base/hostdomain.h"
#include "core/dataset/productnames.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::isOfDomain;

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

/// A day within [1959, today], or an interval that begins and ends so.
Acquisition plausible(const Acquisition &days, const QDate &today)
{
    const bool isPlausible = days.isKnown() && days.from.year() >= kFirstYear && days.to <= today;
    return isPlausible ? days : Acquisition();
}

/// An archive's number is the day on which it was filed, not that of the picture.
bool isFiledName(const QString &name)
{
    static const QRegularExpression filed(u"^GSFC_\\d{8}_Archive"_s);
    return (name.startsWith("PIA"_L1) && name.size() > 3 && name.at(3).isDigit())
        || (name.startsWith("GSFC_"_L1) && name.contains(filed));
}

/// 2018-11-11 or 20181111 anywhere in the name; two of the latter side by side are an interval.
Acquisition calendarDay(const QString &name, const QDate &today)
{
    static const QRegularExpression pattern(
        u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(?<!\\d)(\\d{8})(?:[_-](\\d{8}))?(?!\\d)"_s);
    for (auto it = pattern.globalMatch(name); it.hasNext();) {
        const auto match = it.next();
        const QString digits = QString(match.captured(1) + match.captured(2) + match.captured(3)
                                       + match.captured(4));
        Acquisition days = plausible(dayOfDigits(digits), today);
        const Acquisition last = plausible(dayOfDigits(match.captured(5)), today);
        if (days.isKnown()) {
            days.to = last.isKnown() && last.to >= days.from ? last.to : days.to;
            return days;
        }
    }
    return {};
}

/// Year and day of year, where nothing else writes seven digits: behind the A of products
/// (.A2012270.), beside a satellite (.2010107.terra), or between a sign and the size of NASA's pictures
/// (_2018315_lrg).
Acquisition dayOfYear(const QString &name, const QDate &today)
{
    static const QRegularExpression pattern(
        u"(?:^|[._-])(?:A|(?:terra|aqua|modis|viirs|aster|misr|landsat\\d?|goes\\d{0,2}|seawifs)[._-])"
        "(?<behind>\\d{7})(?!\\d)"
        "|[._-](?<before>\\d{7})[._-](?:lrg|th|tn|geo|swir|nat|terra|aqua|modis|viirs|aster|misr|"
        "landsat\\d?|goes\\d{0,2}|seawifs)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name);
    return match.hasMatch() ? plausible(dayOfDigits(QString(match.captured(u"behind"_s)
                                                            + match.captured(u"before"_s))),
                                        today)
                            : Acquisition();
}

Acquisition monthsOfFrame(const QString &name)
{
    static const QRegularExpression frame(u"^iss(\\d{3})[-_ ]?e[-_ ]?\\d+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto station = frame.match(name);
    return station.hasMatch() ? monthsOfExpedition(station.captured(1).toInt()) : Acquisition();
}

/// Whose custom it is to begin the name of a file with the day on which it came out.
bool isNamedByPublication(const QUrl &address)
{
    const QString host = address.host().toLower();
    const QString path = address.path();
    static const QRegularExpression leading(u"^(?:\\d{8}|\\d{4}-\\d{2}-\\d{2})[_-]"_s);
    if (path.contains("/image_day/"_L1)) {
        return address.fileName().contains(leading);
    }
    const bool isNews = isOfDomain(host, "eumetsat.int"_L1) || host.contains("nesdis"_L1)
        || (isOfDomain(host, "noaa.gov"_L1) && path.contains("nesdis"_L1))
        || (isOfDomain(host, "nasa.gov"_L1) && path.contains("/uploads/"_L1));
    return isNews && address.fileName().contains(leading);
}

Acquisition dayIn(const QString &name, const ProductName &product, const QDate &today)
{
    if (isFiledName(name)) {
        return {};
    }
    if (product.isFilmed) {
        return monthsOfFrame(name);
    }
    if (product.isKnown()) {
        // What else stands in a product's name are the days of its making.
        return plausible(product.taken, today);
    }
    const Acquisition day = calendarDay(name, today);
    return day.isKnown() ? day : dayOfYear(name, today);
}

}  // namespace

Acquisition dayInName(const QString &name, const QDate &today)
{
    return dayIn(name, productIn(name), today);
}

Acquisition dayInAddress(const QString &address, const QDate &today)
{
    const QUrl url(address);
    const QString name = url.fileName();
    const ProductName product = productIn(name);
    Acquisition day = dayIn(name, product, today);
    if (day.isKnown() && !product.isKnown() && isNamedByPublication(url)) {
        day.kind = DateKind::Published;
    }
    return day;
}

}  // namespace gaia::dataset
