// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/degreestext.h"

#include <QLocale>

#include <cmath>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

QString degrees(double value, QChar plus, QChar minus)
{
    return QLocale().toString(std::abs(value), 'f', 1) + u"° "_s + (value < 0.0 ? minus : plus);
}

}  // namespace

QString degreesText(const GeoPoint &point)
{
    return degrees(point.lat, u'N', u'S') + u", "_s + degrees(point.lon, u'E', u'W');
}

}  // namespace gaia::dataset
