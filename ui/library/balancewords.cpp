// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/balancewords.h"

#include <QCoreApplication>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Balance;

QString balanceTitle(Balance balance)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Balance", text); };
    switch (balance) {
    case Balance::Cell: return said(QT_TRANSLATE_NOOP("Balance", "Cell on the map"));
    case Balance::Year: return said(QT_TRANSLATE_NOOP("Balance", "Year"));
    case Balance::Month: return said(QT_TRANSLATE_NOOP("Balance", "Month"));
    case Balance::Satellite: return said(QT_TRANSLATE_NOOP("Balance", "Satellite"));
    case Balance::Sensor: return said(QT_TRANSLATE_NOOP("Balance", "Sensor"));
    case Balance::Modality: return said(QT_TRANSLATE_NOOP("Balance", "Modality"));
    case Balance::Resolution: return said(QT_TRANSLATE_NOOP("Balance", "Resolution"));
    case Balance::Tag: return said(QT_TRANSLATE_NOOP("Balance", "Tag"));
    case Balance::Theme: return said(QT_TRANSLATE_NOOP("Balance", "Theme"));
    case Balance::Source: return said(QT_TRANSLATE_NOOP("Balance", "Source"));
    }
    return {};
}

QString floorTitle(const QString &word)
{
    return word == "accepted"_L1   ? QCoreApplication::translate("Balance", "With an accepted caption")
        : word == "located"_L1     ? QCoreApplication::translate("Balance", "With a place")
        : word == "dated"_L1       ? QCoreApplication::translate("Balance", "With a date")
        : word == "image"_L1       ? QCoreApplication::translate("Balance", "With a picture")
        : word == "no-findings"_L1 ? QCoreApplication::translate("Balance", "Without findings")
                                   : word;
}

}  // namespace gaia::library
