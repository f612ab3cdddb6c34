// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mapview.h"
#include "ui/widgets/theme.h"

#include <QPolygonF>

class QPainter;

namespace gaia::map {

/// What lies over the map's marks, painted on the canvas itself.

/// A scale bar whose left end is at `left` (pixels), with its distance and latitude.
void paintScale(QPainter &painter, const geo::MapView &view, const QPointF &left,
                const widgets::Theme &theme);
/// The outline being drawn: a filled shape, or a line if it is not closed.
void paintShape(QPainter &painter, const QPolygonF &shape, bool isClosed,
                const widgets::Theme &theme);
/// Words on a card beside a point, as the length of a line.
void paintWordsBeside(QPainter &painter, const QPointF &at, const QString &words,
                      const widgets::Theme &theme);

/// One line on a card whose upper edge has its middle at `top`.
void paintStrip(QPainter &painter, const QPointF &top, const QString &words, const QColor &ink,
                const widgets::Theme &theme);

/// "12.3 km" or "850 m", in the person's language.
[[nodiscard]] QString distanceWords(double km);

}  // namespace gaia::map
