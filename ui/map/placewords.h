// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/place.h"
#include "core/geo/mapview.h"

#include <QString>

#include <vector>

class QPainter;

namespace gaia::widgets {
struct Theme;
}

namespace gaia::map {

/// "15.87 S, 46.34 E", with the language's decimal mark.
[[nodiscard]] QString coordinates(const dataset::GeoPoint &place);
/// "12 N", in whole degrees; "0" on the equator.
[[nodiscard]] QString latitude(double degrees);
/// "2 accepted, 3 pending"; "no captions yet" without any.
[[nodiscard]] QString badgeWords(const std::vector<dataset::CaptionState> &badges);

/// Where an image may lie: `km` around the place, as the projection shapes it.
void paintUncertainty(QPainter &painter, const geo::MapView &view, const dataset::GeoPoint &place,
                      double km, const widgets::Theme &theme);
/// The same as a thin ring, for images that are not selected.
void paintUncertaintyRing(QPainter &painter, const geo::MapView &view, const dataset::GeoPoint &place,
                          double km, const widgets::Theme &theme);
/// The accent ring around the selected image's place, `radius` pixels to the middle of the line.
void paintSelectedMark(QPainter &painter, const QPointF &at, double radius,
                       const widgets::Theme &theme);

}  // namespace gaia::map
