// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/basemap.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace gaia::figures {

/// Images by cells of one degree, row by row from the north-west, 360 a row: the world as an SVG
/// picture, deeper where there are more. `land` may be null. Needs no fonts and no window, so that
/// the command line draws it too.
[[nodiscard]] QByteArray cellMapSvg(const std::vector<quint32> &cells, const geo::Basemap *land);

/// Images by year as bars, with every year between the first and the last.
[[nodiscard]] QByteArray yearsSvg(const QMap<int, qint64> &years);

}  // namespace gaia::figures
