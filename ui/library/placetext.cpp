// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/placetext.h"

#include "core/dataset/degreestext.h"

#include <QStringList>

namespace gaia::library {

using namespace Qt::StringLiterals;

QString placeText(const dataset::Place &place)
{
    QStringList parts{place.name.value_or(QString()),
                      place.point ? dataset::degreesText(*place.point) : QString()};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

}  // namespace gaia::library
