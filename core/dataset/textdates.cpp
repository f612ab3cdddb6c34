// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/textdates.h"

#include <QLocale>
#include <QRegularExpression>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1960;
constexpr qsizetype kLookedAt = 5'000;  ///< characters
constexpr qsizetype kLongestArticle = 100'000;

std::optional<Acquisition> day(const QDate &date, const QDate &today)
{
    const bool isPossible = date.isValid() && date.year() >= kFirstYear && date <= today.addDays(1);
    return isPossible ? std::optional<Acquisition>(Acquisition{date, date}) : std::nullopt;
}

/// The month's number for its English name or the first three letters of it; 0 if it is none.
int monthOf(const QString &word)
{
    const QString name = word.left(3).toLower();
    for (int month = 1; month <= 12; ++month) {
        if (QLocale::c().monthName(month, QLocale::ShortFormat).toLower() == name) {
            return QLocale::c().monthName(month).startsWith(word, Qt::CaseInsensitive)
                    || word.compare("sept"_L1, Qt::CaseInsensitive) == 0
                ? month
                : 0;
        }
    }
    return 0;
}

std::optional<Acquisition> byFormats(const QString &text, const QStringList &formats,
                                     const QDate &today)
{
    static const QRegularExpression numbers(u"\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b"_s);
    QStringList candidates{text.simplified()};
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        candidates.append(it.next().captured());
    }
    for (const QString &candidate : candidates) {
        for (const QString &format : formats) {
            if (const auto found = day(QLocale::c().toDate(candidate, format), today)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<Acquisition> byPattern(const QRegularExpressionMatch &match, const QDate &today)
{
    const auto number = [&](const char *name) {
        return match.captured(QString::fromLatin1(name)).toInt();
    };
    if (!match.captured(u"iso"_s).isEmpty()) {
        return day(QDate::fromString(match.captured(u"iso"_s).left(10), Qt::ISODate), today);
    }
    if (!match.captured(u"monthA"_s).isEmpty()) {
        return day(QDate(number("yearA"), monthOf(match.captured(u"monthA"_s)), number("dayA")), today);
    }
    if (!match.captured(u"monthB"_s).isEmpty()) {
        return day(QDate(number("yearB"), monthOf(match.captured(u"monthB"_s)), number("dayB")), today);
    }
    const QDate first(number("yearC"), monthOf(match.captured(u"monthC"_s)), 1);
    return day(first, today)
        ? std::optional<Acquisition>(Acquisition{first, first.addMonths(1).addDays(-1)})
        : std::nullopt;
}

const QRegularExpression &datePattern()
{
    static const QString month = u"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"_s;
    static const QRegularExpression pattern(
        u"(?<iso>\\b\\d{4}-\\d{2}-\\d{2})(?!\\d)"
        "|\\b(?<monthA>%1)\\.?\\s+(?<dayA>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearA>\\d{4})(?!\\d)"
        "|\\b(?<dayB>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<monthB>%1)\\.?,?\\s+(?<yearB>\\d{4})(?!\\d)"
        "|\\b(?<monthC>%1)\\.?,?\\s+(?<yearC>\\d{4})(?!\\d)"_s.arg(month),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

}  // namespace

std::optional<Acquisition> dateIn(const QString &text, const QStringList &formats,
                                  const QDate &today)
{
    const QString looked = text.left(kLookedAt);
    if (const auto found = byFormats(looked, formats, today)) {
        return found;
    }
    for (auto it = datePattern().globalMatch(looked); it.hasNext();) {
        if (const auto found = byPattern(it.next(), today)) {
            return found;
        }
    }
    return std::nullopt;
}

namespace {

bool isYear(QStringView four)
{
    return (four.startsWith(u"19") || four.startsWith(u"20")) && four.at(2).isDigit()
        && four.at(3).isDigit();
}

/// True where a sentence ends before `at`: a line's end, or a sign, a gap and a capital.
bool isSentenceEnd(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign == u'\n') {
        return true;
    }
    if ((sign != u'.' && sign != u'!' && sign != u'?') || at + 2 >= text.size()
        || !text.at(at + 1).isSpace()) {
        return false;
    }
    const QChar next = text.at(at + 2);
    return next.isUpper() || next == u'"' || next == u'\u201c' || next == u'(';
}

/// The sentences that name a year, which are few: only they can hold a date.
QStringList sentencesWithYear(QStringView text)
{
    QStringList sentences;
    qsizetype from = 0;
    bool hasYear = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || isSentenceEnd(text, at)) {
            if (hasYear && at - from <= kLookedAt) {
                sentences.append(text.sliced(from, at - from).toString());
            }
            from = at + 1;
            hasYear = false;
        } else if (!hasYear && at + 4 <= text.size()) {
            hasYear = isYear(text.sliced(at, 4));
        }
    }
    return sentences;
}

/// The one date of the sentences that `isMeant` picks.
template<typename IsMeant>
std::optional<Acquisition> oneDateIn(const QString &text, const QDate &today, IsMeant isMeant)
{
    std::optional<Acquisition> found;
    for (const QString &said : sentencesWithYear(QStringView(text).left(kLongestArticle))) {
        if (!isMeant(said)) {
            continue;
        }
        for (auto it = datePattern().globalMatch(said); it.hasNext();) {
            const auto date = byPattern(it.next(), today);
            if (!date) {
                continue;
            }
            const auto isWithin = [](const Acquisition &inner, const Acquisition &outer) {
                return inner.from >= outer.from && inner.to <= outer.to;
            };
            if (found && !isWithin(*found, *date) && !isWithin(*date, *found)) {
                return std::nullopt;
            }
            found = !found || isWithin(*date, *found) ? date : found;
        }
    }
    return found;
}

bool tellsOfTaking(const QString &sentence)
{
    static const QRegularExpression taking(
        u"\\b(?:acquired|captured|imaged|collected|photographed|took|taken|snapped)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression picture(
        u"\\b(?:images?|imagery|pictures?|photographs?|photos?|views?|scenes?|mosaics?|data)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.contains(taking) && sentence.contains(picture);
}

bool tellsOfHappening(const QString &sentence)
{
    static const QRegularExpression happening(
        u"\\b(?:erupted|began erupting|eruption (?:began|started|occurred)|struck|hit|made landfall|"
        "landfall|touched down|ignited|broke out|began burning|started burning|was sparked|was "
        "reported|burst|breached|collapsed|exploded|explosion|crashed|shook|spilled|ran aground|"
        "calved|broke (?:off|away|free)|swept (?:through|across|over)|inundated|flooded|"
        "occurred|earthquake|tsunami|landslide)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !tellsOfTaking(sentence) && sentence.contains(happening);
}

}  // namespace

std::optional<Acquisition> takenIn(const QString &text, const QDate &today)
{
    return oneDateIn(text, today, tellsOfTaking);
}

std::optional<Acquisition> happenedIn(const QString &text, const QDate &today)
{
    return oneDateIn(text, today, tellsOfHappening);
}

}  // namespace gaia::dataset
