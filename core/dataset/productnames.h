// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QString>
#include <QStringList>

namespace gaia::dataset {

/// What the name of a file says of its picture by the naming conventions of products and agencies.
struct ProductName {
    QStringList satellites;
    QStringList sensors;  ///< empty where the product may be of one or another
    QString mode;         ///< of the sensor, as the table of missions calls it; or empty
    Acquisition taken;    ///< unknown where the name tells no day, or that of processing only
    bool isFilmed = false;  ///< a frame of the Space Station: its number tells the expedition

    [[nodiscard]] bool isKnown() const { return !satellites.isEmpty(); }
    bool operator==(const ProductName &) const = default;
};

/// Reads product ids (Sentinel, Landsat, MODIS, VIIRS, HLS, ASTER, EO-1, GOES, Himawari and more) and
/// NASA's sensor codes before a date (lake_oli_2018315, lake_tmo_20120926, amo2012270; two dates are
/// an interval). In any case of letters. Days are real ones, but may be to come.
[[nodiscard]] ProductName productIn(const QString &fileName);

/// YYYYMMDD, or YYYY and the day of the year; unknown if there is no such day.
[[nodiscard]] Acquisition dayOfDigits(QStringView digits);

}  // namespace gaia::dataset
