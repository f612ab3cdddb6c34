// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapoverlay.h"

#include "core/geo/scalebar.h"
#include "ui/map/placewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace gaia::map {

using namespace Qt::StringLiterals;
using widgets::TextUse;
using widgets::Theme;

QString distanceWords(double km)
{
    const QLocale locale;
    return km >= 1.0
        ? QCoreApplication::translate("gaia::map::MapCanvas", "%1 km")
              .arg(km < 100.0 ? locale.toString(km, 'g', 3) : locale.toString(km, 'f', 0))
        : QCoreApplication::translate("gaia::map::MapCanvas", "%1 m")
              .arg(locale.toString(km * 1'000.0, 'f', 0));
}

void paintScale(QPainter &painter, const geo::MapView &view, const QPointF &left, const Theme &theme)
{
    const geo::ScaleBar bar = geo::scaleBar(view, theme.scaled(100));
    const bool isEquator = qRound(bar.lat) == 0;
    const QString words = isEquator
        ? QCoreApplication::translate("gaia::map::MapCanvas", "%1 at the equator").arg(distanceWords(bar.km))
        : QCoreApplication::translate("gaia::map::MapCanvas", "%1 at %2")
              .arg(distanceWords(bar.km), latitude(bar.lat));
    painter.save();
    painter.setFont(theme.font(TextUse::Axis));
    const double wide = std::max(bar.pixels, painter.fontMetrics().horizontalAdvance(words) + 8.0);
    // On the sea's colour, so that coasts do not cross the words.
    QColor ground = theme.palette.sea;
    ground.setAlphaF(0.75F);
    painter.fillRect(QRectF(left.x() - 4.0, left.y() - 18.0, wide + 8.0, 23.0), ground);
    painter.setPen(QPen(theme.palette.secondText, 1.0));
    painter.drawPolyline(QPolygonF({left - QPointF(0, 4), left, left + QPointF(bar.pixels, 0),
                                    left + QPointF(bar.pixels, -4)}));
    painter.drawText(QRectF(left.x() + 4.0, left.y() - 18.0, wide, 15.0), Qt::AlignVCenter, words);
    painter.restore();
}

void paintShape(QPainter &painter, const QPolygonF &shape, bool isClosed, const Theme &theme)
{
    QColor soft = theme.palette.accent;
    soft.setAlphaF(0.10F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.palette.accent, 2.0));
    if (isClosed) {
        painter.setBrush(soft);
        painter.drawPolygon(shape);
    } else {
        painter.drawPolyline(shape);
    }
    painter.restore();
}

void paintWordsBeside(QPainter &painter, const QPointF &at, const QString &words, const Theme &theme)
{
    painter.save();
    painter.setFont(theme.font(TextUse::LabelBold));
    const QRectF box(at + QPointF(12.0, -26.0),
                     QSizeF(painter.fontMetrics().horizontalAdvance(words) + 12.0, 22.0));
    painter.setPen(QPen(theme.palette.divider, 1.0));
    painter.setBrush(theme.palette.panel);
    painter.drawRect(box);
    painter.setPen(theme.palette.text);
    painter.drawText(box, Qt::AlignCenter, words);
    painter.restore();
}

void paintStrip(QPainter &painter, const QPointF &top, const QString &words, const QColor &ink,
                const Theme &theme)
{
    painter.save();
    painter.setFont(theme.font(TextUse::Label));
    const QFontMetricsF metrics(painter.font());
    const double most = std::max(120.0, painter.device()->width() / painter.device()->devicePixelRatioF() - 120.0);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, most);
    QRectF box(0.0, top.y(), metrics.horizontalAdvance(shown) + 16.0, 22.0);
    box.moveLeft(std::round(top.x() - box.width() / 2.0) + 0.5);
    painter.setPen(QPen(theme.palette.divider, 1.0));
    painter.setBrush(theme.palette.panel);
    painter.drawRect(box);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, shown);
    painter.restore();
}

}  // namespace gaia::map
