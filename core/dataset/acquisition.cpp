// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/acquisition.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

std::optional<Acquisition> singleFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty()) {
        return year > 0 ? std::optional(Acquisition{QDate(year, 1, 1), QDate(year, 12, 31)})
                        : std::nullopt;
    }
    const int month = match.captured(2).toInt();
    const bool wholeMonth = match.captured(3).isEmpty();
    const QDate from(year, month, wholeMonth ? 1 : match.captured(3).toInt());
    if (!from.isValid()) {
        return std::nullopt;
    }
    return Acquisition{from, wholeMonth ? QDate(year, month, from.daysInMonth()) : from};
}

constexpr std::array kKinds{std::pair{DateKind::Acquired, "acquired"},
                            std::pair{DateKind::Event, "event"},
                            std::pair{DateKind::Published, "published"}};

}  // namespace

QString word(DateKind kind)
{
    return QString::fromLatin1(kKinds.at(static_cast<std::size_t>(kind)).second);
}

std::optional<DateKind> dateKindFromWord(const QString &word)
{
    for (const auto &[kind, name] : kKinds) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    return std::nullopt;
}

QStringList dateKindWords()
{
    QStringList words;
    for (const auto &[kind, name] : kKinds) {
        words << QString::fromLatin1(name);
    }
    return words;
}

QString Acquisition::precision() const
{
    if (!isKnown()) {
        return {};
    }
    if (from == to) {
        return u"day"_s;
    }
    if (from.day() == 1 && to == QDate(from.year(), from.month(), from.daysInMonth())) {
        return u"month"_s;
    }
    if (from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31)) {
        return u"year"_s;
    }
    return u"range"_s;
}

std::optional<Acquisition> daysFromText(const QString &text)
{
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        return singleFromText(text);
    }
    const auto first = singleFromText(text.left(dots));
    const auto last = singleFromText(text.mid(dots + 2));
    if (!first || !last || first->from > last->to) {
        return std::nullopt;
    }
    return Acquisition{first->from, last->to};
}

std::optional<Acquisition> acquisitionFromText(const QString &text)
{
    const QString said = text.simplified();
    const qsizetype space = said.indexOf(u' ');
    const auto kind = dateKindFromWord(said.left(std::max(space, qsizetype(0))));
    auto read = daysFromText(kind ? said.mid(space + 1) : said);
    if (read) {
        read->kind = kind.value_or(DateKind::Acquired);
    }
    return read;
}

QDate dayFromIso(std::string_view text)
{
    constexpr std::string_view kForm = "0000-00-00";
    if (text.size() != kForm.size()) {
        return {};
    }
    for (std::size_t at = 0; at < kForm.size(); ++at) {
        const bool isDigit = text[at] >= '0' && text[at] <= '9';
        if (kForm[at] == '-' ? text[at] != '-' : !isDigit) {
            return {};
        }
    }
    const auto number = [text](std::size_t from, std::size_t digits) {
        int found = 0;
        for (std::size_t at = from; at < from + digits; ++at) {
            found = found * 10 + (text[at] - '0');
        }
        return found;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

QString toText(const Acquisition &acquisition)
{
    const QString days = daysText(acquisition);
    return days.isEmpty() || acquisition.kind == DateKind::Acquired
        ? days
        : word(acquisition.kind) + u' ' + days;
}

QString daysText(const Acquisition &acquisition)
{
    const QString precision = acquisition.precision();
    if (precision == "day"_L1) {
        return acquisition.from.toString(Qt::ISODate);
    }
    if (precision == "month"_L1) {
        return acquisition.from.toString(u"yyyy-MM"_s);
    }
    if (precision == "year"_L1) {
        return acquisition.from.toString(u"yyyy"_s);
    }
    if (precision.isEmpty()) {
        return {};
    }
    return acquisition.from.toString(Qt::ISODate) + u".."_s
        + acquisition.to.toString(Qt::ISODate);
}

}  // namespace gaia::dataset
