// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/saiddates.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1960;

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

QString monthPattern()
{
    return u"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"_s;
}

/// The parts of a date by the names of their groups: year, month and day with a letter behind.
QDate dateOf(const QRegularExpressionMatch &match, char16_t which, int dayIfNone = 1)
{
    const auto part = [&](QLatin1String name) {
        return match.captured(QString(name + QChar(which)));
    };
    const QString day = part("day"_L1);
    return {part("year"_L1).toInt(), monthOf(part("month"_L1)), day.isEmpty() ? dayIfNone : day.toInt()};
}

Acquisition singleOf(const QRegularExpressionMatch &match, const QDate &today)
{
    const QString iso = match.captured(u"iso"_s);
    if (!iso.isEmpty()) {
        return possibleDay(QDate::fromString(iso.left(10), Qt::ISODate), today).value_or(Acquisition());
    }
    for (const char16_t which : {u'A', u'B'}) {
        if (!match.captured(QString(u"month"_s + QChar(which))).isEmpty()) {
            return possibleDay(dateOf(match, which), today).value_or(Acquisition());
        }
    }
    const QDate first = dateOf(match, u'C');
    return possibleDay(first, today) ? Acquisition{first, first.addMonths(1).addDays(-1)}
                                     : Acquisition();
}

const QRegularExpression &singlePattern()
{
    static const QRegularExpression pattern(
        u"(?<iso>\\b\\d{4}-\\d{2}-\\d{2})(?!\\d)"
        "|\\b(?<monthA>%1)\\.?\\s+(?<dayA>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearA>\\d{4})(?!\\d)"
        "|\\b(?<dayB>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<monthB>%1)\\.?,?\\s+(?<yearB>\\d{4})(?!\\d)"
        "|\\b(?<monthC>%1)\\.?,?\\s+(?<yearC>\\d{4})(?!\\d)"_s.arg(monthPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Two dates of which the first leaves out what it shares with the second: month and day in either
/// order, or months alone. What joins them tells an interval from two days.
const QRegularExpression &pairPattern()
{
    static const QRegularExpression pattern(
        QString(u"\\b(?<lead>between\\s+|from\\s+)?(?:"
        "(?<monthA>%1)\\.?(?:\\s+(?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?<yearA>\\d{4}),?)?"
        "\\s*(?<joinA>-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\band\\b)\\s*"
        "(?:(?<monthB>%1)\\.?\\s+)?(?:(?<dayB>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?<yearB>\\d{4})(?!\\d)"
        "|(?<dayC>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?<monthC>%1)\\.?(?:,?\\s+(?<yearC>\\d{4}))?)?"
        "\\s*(?<joinC>-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\band\\b)\\s*"
        "(?<dayD>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<monthD>%1)\\.?,?\\s+(?<yearD>\\d{4})(?!\\d))"_s)
            .replace("%1"_L1, monthPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// The two ends, the first filled up by the second; invalid if they are no dates.
std::pair<QDate, QDate> endsOf(const QRegularExpressionMatch &match)
{
    const bool isDayFirst = !match.captured(u"dayC"_s).isEmpty();
    const auto part = [&](QLatin1String name, char16_t which) {
        return match.captured(QString(name + QChar(which)));
    };
    const char16_t one = isDayFirst ? u'C' : u'A';
    const char16_t two = isDayFirst ? u'D' : u'B';
    const int lastYear = part("year"_L1, two).toInt();
    const int year = part("year"_L1, one).isEmpty() ? lastYear : part("year"_L1, one).toInt();
    QString month = part("month"_L1, one);
    QString lastMonth = part("month"_L1, two);
    month = month.isEmpty() ? lastMonth : month;
    lastMonth = lastMonth.isEmpty() ? month : lastMonth;
    const QString day = part("day"_L1, one);
    const QString lastDay = part("day"_L1, two);
    if (day.isEmpty() != lastDay.isEmpty()) {
        return {};
    }
    const QDate from(year, monthOf(month), day.isEmpty() ? 1 : day.toInt());
    const QDate to(lastYear, monthOf(lastMonth), lastDay.isEmpty() ? 1 : lastDay.toInt());
    return {from, lastDay.isEmpty() && to.isValid() ? to.addMonths(1).addDays(-1) : to};
}

/// Intervals, and pairs of days, which tell of neither.
std::vector<SaidDate> pairsIn(const QString &text, const QDate &today)
{
    std::vector<SaidDate> found;
    for (auto it = pairPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto [from, to] = endsOf(match);
        if (!from.isValid() || !to.isValid() || from > to || !possibleDay(from, today)
            || !possibleDay(to, today)) {
            continue;
        }
        const QString join = QString(match.captured(u"joinA"_s) + match.captured(u"joinC"_s));
        const bool isInterval = join.compare("and"_L1, Qt::CaseInsensitive) != 0
            || match.captured(u"lead"_s).startsWith(u'b', Qt::CaseInsensitive);
        found.push_back({isInterval ? Acquisition{from, to} : Acquisition(), match.capturedStart(),
                         match.capturedEnd()});
    }
    return found;
}

}  // namespace

bool isWithin(const Acquisition &inner, const Acquisition &outer)
{
    return inner.from >= outer.from && inner.to <= outer.to;
}

std::optional<Acquisition> possibleDay(const QDate &date, const QDate &today)
{
    const bool isPossible = date.isValid() && date.year() >= kFirstYear && date <= today.addDays(1);
    return isPossible ? std::optional<Acquisition>(Acquisition{date, date}) : std::nullopt;
}

std::vector<SaidDate> singleDates(const QString &text, const QDate &today)
{
    std::vector<SaidDate> found;
    for (auto it = singlePattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const Acquisition days = singleOf(match, today); days.isKnown()) {
            found.push_back({days, match.capturedStart(), match.capturedEnd()});
        }
    }
    return found;
}

std::vector<SaidDate> saidDates(const QString &text, const QDate &today)
{
    std::vector<SaidDate> found = pairsIn(text, today);
    const std::size_t pairs = found.size();
    std::size_t pair = 0;
    for (const SaidDate &single : singleDates(text, today)) {
        while (pair < pairs && found[pair].to <= single.from) {
            ++pair;
        }
        if (pair == pairs || single.to <= found[pair].from) {
            found.push_back(single);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const SaidDate &a, const SaidDate &b) { return a.from < b.from; });
    return found;
}

}  // namespace gaia::dataset
