// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Acquisition;
using dataset::DateKind;

namespace {

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString daysOf(const Acquisition &acquired)
{
    const QLocale locale;
    const QString precision = acquired.precision();
    if (precision == "day"_L1) {
        return locale.toString(acquired.from, u"d MMMM yyyy"_s);
    }
    if (precision == "month"_L1) {
        return locale.toString(acquired.from, u"MMMM yyyy"_s);
    }
    if (precision == "year"_L1) {
        return QString::number(acquired.from.year());
    }
    const bool areWholeYears =
        acquired.from.dayOfYear() == 1 && acquired.to.dayOfYear() == acquired.to.daysInYear();
    const QString format = areWholeYears ? u"yyyy"_s : u"d MMM yyyy"_s;
    return DateText::tr("%1 to %2").arg(locale.toString(acquired.from, format),
                                        locale.toString(acquired.to, format));
}

}  // namespace

QString dateText(const Acquisition &acquired)
{
    if (!acquired.isKnown()) {
        return {};
    }
    const QString days = daysOf(acquired);
    switch (acquired.kind) {
    case DateKind::Acquired: break;
    case DateKind::Event: return DateText::tr("%1 (event)").arg(days);
    case DateKind::Published: return DateText::tr("%1 (published)").arg(days);
    }
    return days;
}

}  // namespace gaia::library
