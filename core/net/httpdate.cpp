// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpdate.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

namespace gaia::net {

using namespace Qt::StringLiterals;

namespace {

/// Two digits are of the century that brings them nearest, at most 50 years ahead.
int fullYear(const QString &year)
{
    const int given = year.toInt();
    if (year.size() > 2) {
        return given;
    }
    const int now = QDate::currentDate().year();
    const int whole = now - now % 100 + given;
    return whole > now + 50 ? whole - 100 : whole;
}

}  // namespace

QDateTime httpDate(const QByteArray &text)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT" and "Sunday, 06-Nov-94 08:49:37 GMT".
    static const QRegularExpression dayFirst(
        u"^\\w+,\\s+(?<day>\\d{1,2})[ -](?<month>\\w{3})[ -](?<year>\\d{4}|\\d\\d)\\s+"
        "(?<time>\\d\\d:\\d\\d:\\d\\d) (?:GMT|UTC)$"_s);
    // "Sun Nov  6 08:49:37 1994"
    static const QRegularExpression monthFirst(
        u"^\\w{3} (?<month>\\w{3})\\s+(?<day>\\d{1,2}) (?<time>\\d\\d:\\d\\d:\\d\\d) (?<year>\\d{4})$"_s);
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const QString plain = QString::fromLatin1(text).trimmed();
    QRegularExpressionMatch match = dayFirst.match(plain);
    if (!match.hasMatch()) {
        match = monthFirst.match(plain);
    }
    if (!match.hasMatch()) {
        return {};
    }
    const QDate date(fullYear(match.captured(u"year"_s)),
                     int(months.indexOf(match.captured(u"month"_s).toLower())) + 1,
                     match.captured(u"day"_s).toInt());
    const QTime time = QTime::fromString(match.captured(u"time"_s), u"hh:mm:ss"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

}  // namespace gaia::net
