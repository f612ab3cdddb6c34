// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recorddate.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using dataset::Acquisition;

namespace {

constexpr qsizetype kLongestDate = 80;  ///< characters: two times of day and the word of their kind
constexpr int kFirstYear = 1826;        ///< of the first photograph

Acquisition oneDay(const QDate &day)
{
    return {day, day};
}

/// "Jan 5, 2020", "5 January 2020", "January 2020", with or without points and commas.
std::optional<Acquisition> inWords(const QString &text)
{
    QString plain = text;
    plain.replace(u',', u' ').replace(u'.', u' ');
    plain = plain.simplified();
    for (const QString &format : {u"MMM d yyyy"_s, u"MMMM d yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        if (const QDate day = QLocale::c().toDate(plain, format); day.isValid()) {
            return oneDay(day);
        }
    }
    for (const QString &format : {u"MMM yyyy"_s, u"MMMM yyyy"_s}) {
        if (const QDate day = QLocale::c().toDate(plain, format); day.isValid()) {
            return Acquisition{day, day.addMonths(1).addDays(-1)};
        }
    }
    return std::nullopt;
}

std::optional<Acquisition> oneSide(const QString &text)
{
    if (const auto days = dataset::daysFromText(text)) {
        return days;
    }
    static const QRegularExpression digits(
        u"^(\\d{4})([-/:]?)(\\d{2})\\2(\\d{2})(?:[T ]\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d{1,9})?)?"
        "\\s?(?:Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = digits.match(text);
    if (match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(3).toInt(),
                        match.captured(4).toInt());
        return day.isValid() ? std::optional(oneDay(day)) : std::nullopt;
    }
    const bool hasLetters =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return hasLetters ? inWords(text) : std::nullopt;
}

std::optional<Acquisition> bothSides(const QString &text)
{
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        return oneSide(text);
    }
    const auto first = oneSide(text.left(dots).trimmed());
    const auto last = oneSide(text.mid(dots + 2).trimmed());
    return first && last && first->from <= last->to
        ? std::optional(Acquisition{first->from, last->to})
        : std::nullopt;
}

}  // namespace

std::optional<Acquisition> recordDate(const QString &text, const QDate &today)
{
    if (text.size() > kLongestDate) {
        return std::nullopt;
    }
    const QString said = text.simplified();
    const qsizetype space = std::max<qsizetype>(0, said.indexOf(u' '));
    const auto kind = dataset::dateKindFromWord(said.left(space));
    auto read = bothSides(kind ? said.mid(space + 1) : said);
    const QDate tomorrow = today.addDays(1);
    // "2026" reaches to the year's end, which is to come for most of it.
    if (!read || read->from.year() < kFirstYear || read->from > tomorrow
        || read->to.year() > tomorrow.year()) {
        return std::nullopt;
    }
    read->kind = kind.value_or(dataset::DateKind::Acquired);
    return read;
}

}  // namespace gaia::formats
