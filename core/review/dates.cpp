// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dates.h"

#include <algorithm>
#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using Kind = DateMention::Kind;

namespace {

const QString kMonth = QStringLiteral(
    "(?<month>January|February|March|April|May|June|July|August|September|October|November|"
    "December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|"
    "Dec\\.?)");
const QString kDay = QStringLiteral("(?<day>[0-3]?\\d)(?:st|nd|rd|th)?");
const QString kYear = QStringLiteral("(?<year>(?:1[5-9]|20)\\d\\d)");

/// After a number these make it an amount and no year.
const QString kAmount = QStringLiteral(
    "(?![\\d.,]*\\d)(?!\\s?(?:m|km|cm|mm|nm|ft|feet|mi|miles?|met(?:re|er)s?|kilomet(?:re|er)s?|ha|"
    "hectares?|acres?|square|cubic|%|per ?cent|°|degrees?|hPa|mb|millibars?|K|C|MW|GW|kW|tons?|"
    "tonnes?|kg|litres?|liters?|gallons?|pixels?|px|x|×|people|persons?|residents|inhabitants|"
    "homes|houses|buildings|structures|villages|islands?|lakes?|ships?|boats?|fires?|species|"
    "sites?|stations?|days?|hours?|minutes?|seconds?|years?|months?|weeks?|times|feet|yards|"
    "USD|dollars|euros|bands?|channels?|images?|scenes?|observations?|or more|in length|in "
    "height|above|below)(?![\\p{L}]))");

int monthNumber(const QString &name)
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(names.indexOf(name.left(3).toLower())) + 1;
}

std::optional<dataset::Acquisition> daysOf(int year, int month, int day)
{
    if (day > 0) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(dataset::Acquisition{date, date}) : std::nullopt;
    }
    const QDate first(year, month > 0 ? month : 1, 1);
    const QDate last = month > 0 ? first.addMonths(1).addDays(-1) : QDate(year, 12, 31);
    return dataset::Acquisition{first, last};
}

struct DatePattern {
    Kind kind;
    QRegularExpression pattern;
};

/// Longest first: what one has taken, a later one does not take again.
const std::vector<DatePattern> &patterns()
{
    static const std::vector<DatePattern> kPatterns = [] {
        const QString before = u"(?<![\\p{L}\\p{N}.,/:-])"_s;
        const QString after = u"(?![\\p{L}\\p{N}])"_s;
        // Both are verbs or names besides, so they need a word of time before or a day after.
        const QString ambiguous = u"(?:(?<=in )|(?<=In )|(?<=during )|(?<=late )|(?<=early )|"
                                  "(?<=mid-)|(?<=mid )|(?<=until )|(?<=since )|(?<=through )|"
                                  "(?<=from )|(?<=by )|(?<=of )|(?<=and )|(?<=to ))"_s;
        const auto made = [](Kind kind, const QString &text) {
            QRegularExpression pattern(text, QRegularExpression::UseUnicodePropertiesOption);
            Q_ASSERT_X(pattern.isValid(), "dates", qPrintable(pattern.errorString() + text));
            pattern.optimize();
            return DatePattern{kind, pattern};
        };
        return std::vector<DatePattern>{
            made(Kind::Day, before + kYear
                     + u"-(?<m>[01]\\d)-(?<day>[0-3]\\d)(?:T[\\d:.]+Z?)?"_s + after),
            made(Kind::Day, before + kDay + u"(?: of)? "_s + kMonth + u",? "_s + kYear + after),
            made(Kind::Day, before + kMonth + u" "_s + kDay + u",? "_s + kYear + after),
            made(Kind::Day, before + u"(?:[0-3]?\\d[/.][0-3]?\\d[/.])"_s + kYear + after),
            made(Kind::Month, before + kMonth + u",?(?: of)? "_s + kYear + after),
            made(Kind::Decade, before + u"(?<year>(?:1[5-9]|20)\\d0)[’']?s"_s + after),
            made(Kind::DayOfYear, before + kDay + u"(?: of)? "_s + kMonth + after),
            made(Kind::DayOfYear, before + kMonth + u" "_s + kDay + after
                     + u"(?!\\s?(?:km|m|%|°))"_s),
            made(Kind::Year, before + u"(?<year>(?:19|20)\\d\\d)(?=[-–/]\\d{2,4}(?!\\d))"_s),
            made(Kind::Year,
                 u"(?<![\\p{L}\\p{N}.,:/#$€£+-])(?<!about )(?<!approximately )(?<!nearly )"
                 "(?<!more than )(?<!roughly )(?<!some )(?<!almost )(?<!elevation of )"
                 "(?<!altitude of )(?<!height of )(?<!depth of )"
                 "(?<year>(?:19|20)\\d\\d)"_s
                     + kAmount + u"(?!-(?:km|m|met|mi|foot|year|pixel)\\w*)"_s + after),
            made(Kind::Year, u"(?<=in |of |since |by |until |after |before |during |circa |the )"
                             "(?<year>1[5-8]\\d\\d)"_s + kAmount + after),
            made(Kind::Hour, before + u"[0-2]?\\d[:.][0-5]\\d(?::[0-5]\\d)? ?(?:UTC|GMT|Z|[ap]\\.?m"
                                      "\\.?|(?:[A-Z]{1,2}[SD]T)|(?:local|universal|standard) time|"
                                      "hours)"_s),
            made(Kind::Hour, before + u"[0-2]\\d[0-5]\\d ?(?:UTC|GMT)"_s + after),
            made(Kind::MonthOnly,
                 u"(?<![\\p{L}\\p{N}])(?<month>January|February|April|June|July|August|September|"
                 "October|November|December)"_s + after),
            made(Kind::MonthOnly, ambiguous + u"(?<month>March|May)"_s + after),
        };
    }();
    return kPatterns;
}

const QRegularExpression &seasonPattern()
{
    // Springs that flow, falls of water and crops named for a season are none.
    static const QRegularExpression kPattern = [] {
        QRegularExpression pattern(
            u"(?<![\\p{L}\\p{N}-])(?<!hot )(?<!thermal )(?<!mineral )(?<!geothermal )(?<!since "
            "last )(?:(?<w>(?:mid-?)?winter|wintertime|wintry)(?! (?:wheat|crops?|barley|rye|"
            "olympics|palace|storage|sports|resort|quarters|range|cereals?))"
            "|(?<p>(?:mid-?)?spring|springtime)(?! (?:tides?|water|wheat|barley|valley|creek|lake|"
            "line|complex|system|pools?|mound|deposits?|of water))"
            "|(?<s>(?:mid-?)?summer|summertime)(?! (?:olympics|palace|residence|resort|crops?|camp|"
            "island|lake|wheat))"
            "|(?<a>(?:mid-?)?autumn|autumnal|(?:(?<=in the )|(?<=In the )|(?<=during )|"
            "(?<=the )|(?<=this )|(?<=early )|(?<=late ))fall(?= (?:foliage|colou?rs?|season|of "
            "\\d{4}|\\d{4})|[.,;)]|$)|fall (?:foliage|colou?rs)))(?![\\p{L}\\p{N}-])"_s,
            QRegularExpression::UseUnicodePropertiesOption
                | QRegularExpression::CaseInsensitiveOption);
        Q_ASSERT_X(pattern.isValid(), "season", qPrintable(pattern.errorString()));
        pattern.optimize();
        return pattern;
    }();
    return kPattern;
}

bool isFree(const std::vector<DateMention> &taken, const Span &span)
{
    return std::none_of(taken.begin(), taken.end(), [&](const DateMention &other) {
        return span.start < other.span.end() && other.span.start < span.end();
    });
}

DateMention mentionFrom(Kind kind, const QRegularExpressionMatch &match)
{
    DateMention mention;
    mention.kind = kind;
    mention.span = spanOf(match);
    const QStringList names = match.regularExpression().namedCaptureGroups();
    const auto number = [&](const QString &name) {
        return names.contains(name) ? match.captured(name).toInt() : 0;
    };
    mention.month = names.contains(u"month"_s) ? monthNumber(match.captured(u"month"_s))
                                               : number(u"m"_s);
    const int year = number(u"year"_s);
    if (kind == Kind::Decade) {
        mention.days = dataset::Acquisition{QDate(year, 1, 1), QDate(year + 9, 12, 31)};
    } else if (year > 0) {
        mention.days = daysOf(year, mention.month, mention.month > 0 ? number(u"day"_s) : 0);
    }
    return mention;
}

}  // namespace

std::vector<DateMention> datesIn(const QString &text, qsizetype from)
{
    std::vector<DateMention> found;
    for (const DatePattern &candidate : patterns()) {
        auto matches = candidate.pattern.globalMatch(text, from);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const DateMention mention = mentionFrom(candidate.kind, match);
            // "30 February 2018" is no day, and "May 45" none either.
            const bool isDay = candidate.kind != Kind::DayOfYear
                || (match.captured(u"day"_s).toInt() >= 1 && match.captured(u"day"_s).toInt() <= 31);
            if (isDay && isFree(found, mention.span)) {
                found.push_back(mention);
            }
        }
    }
    auto seasons = seasonPattern().globalMatch(text, from);
    while (seasons.hasNext()) {
        const auto match = seasons.next();
        DateMention mention;
        mention.kind = Kind::Season;
        mention.span = spanOf(match);
        mention.season = match.hasCaptured(u"w"_s) ? 0
            : match.hasCaptured(u"p"_s)            ? 1
            : match.hasCaptured(u"s"_s)            ? 2
                                                   : 3;
        if (isFree(found, mention.span)) {
            found.push_back(mention);
        }
    }
    std::sort(found.begin(), found.end(), [](const DateMention &a, const DateMention &b) {
        return a.span.start < b.span.start;
    });
    return found;
}

void checkDates(const Reading &caption, const std::vector<DateMention> &dates, Findings &findings)
{
    for (const DateMention &date : dates) {
        if (date.kind == Kind::Season) {
            continue;
        }
        const bool isMonth = date.kind == Kind::MonthOnly;
        findings.push_back(caption.finding(
            Rule::Date, isMonth ? Severity::Note : Severity::Warning, date.span,
            isMonth ? QT_TRANSLATE_NOOP("gaia", "“%1”: a month is said only where it can be seen")
                    : QT_TRANSLATE_NOOP("gaia", "“%1” is a date that the image doesn't show"),
            {caption.at(date.span)}));
    }
}

Spans coordinatesIn(const Reading &caption)
{
    static const std::vector<QRegularExpression> kPatterns = [] {
        const QString degrees = u"[-+−]?\\d{1,3}(?:\\.\\d+)?\\s?°\\s?(?:\\d{1,2}(?:\\.\\d+)?\\s?"
                                "['′’]\\s?)?(?:\\d{1,2}(?:\\.\\d+)?\\s?[\"″”]\\s?)?"_s;
        const QString pole = u"(?:[NSEWO](?![\\p{L}])|(?:north|south|east|west)(?!\\w| of))"_s;
        std::vector<QRegularExpression> made;
        for (const QString &text :
             {QString(degrees + pole + u"(?:[,;]?\\s?(?:and )?"_s + degrees + pole + u")?"_s),
              u"(?<![\\p{L}\\d.])\\d{1,2}(?:\\.\\d+)?\\s?[NS],?\\s?\\d{1,3}(?:\\.\\d+)?\\s?[EW](?![\\p{L}])"_s,
              u"\\d{1,3}(?:\\.\\d+)? degrees? (?:north|south|east|west)(?! of)(?:ern)?(?: latitude| "
              "longitude)?"_s,
              u"(?<![\\p{L}])(?:latitudes?|longitudes?|lat\\.?|lon\\.?|long\\.)\\s?(?:of |is |at "
              "|[:=]\\s?)?(?:about |approximately )?[-+−]?\\d{1,3}(?:\\.\\d+)?°?"_s,
              u"(?<![\\d.])\\(?[-+−]?\\d{1,2}\\.\\d{2,},\\s?[-+−]?\\d{1,3}\\.\\d{2,}\\)?"_s}) {
            made.emplace_back(text, QRegularExpression::UseUnicodePropertiesOption
                                        | QRegularExpression::CaseInsensitiveOption);
            Q_ASSERT_X(made.back().isValid(), "coordinates", qPrintable(made.back().errorString()));
        }
        return made;
    }();
    Spans taken;
    for (const QRegularExpression &pattern : kPatterns) {
        auto matches = pattern.globalMatch(caption.text, caption.body);
        while (matches.hasNext()) {
            const Span span = spanOf(matches.next());
            const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const Span &other) {
                return span.start < other.end() && other.start < span.end();
            });
            if (isFree) {
                taken.push_back(span);
            }
        }
    }
    return taken;
}

void checkCoordinates(const Reading &caption, Findings &findings)
{
    for (const Span &span : coordinatesIn(caption)) {
        findings.push_back(
            caption.finding(Rule::Coordinates, Severity::Warning, span,
                            QT_TRANSLATE_NOOP("gaia", "“%1” are coordinates, which belong "
                                                      "in the metadata"),
                            {caption.at(span)}));
    }
}

bool seasonFits(int season, const dataset::Acquisition &acquired, double lat)
{
    constexpr double kTropic = 23.44;  // degrees
    if (season < 0 || !acquired.isKnown() || std::abs(lat) < kTropic
        || acquired.from.daysTo(acquired.to) > 300) {
        return true;
    }
    // Meteorological and astronomical seasons are both in use: four months each, from the
    // December of winter, March of spring and so on.
    const int northern = lat > 0 ? season : (season + 2) % 4;
    for (QDate day(acquired.from.year(), acquired.from.month(), 1); day <= acquired.to;
         day = day.addMonths(1)) {
        const int since = (day.month() - northern * 3 + 12) % 12;  // winter: December is 0
        if (since == 0 || since <= 3) {
            return true;
        }
    }
    return false;
}

}  // namespace gaia::review
