// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapscheme.h"

#include "ui/map/mapmarks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace gaia::map {

using dataset::ColourBy;
using dataset::Standing;
using widgets::Theme;

namespace {

qsizetype placeOf(Standing standing)
{
    return std::find(MapScheme::kClasses.begin(), MapScheme::kClasses.end(), standing)
        - MapScheme::kClasses.begin();
}

}  // namespace

QString colourWords(ColourBy by)
{
    switch (by) {
    case ColourBy::Status: return QCoreApplication::translate("gaia::map::MapLegend", "Status");
    case ColourBy::Year: return QCoreApplication::translate("gaia::map::MapLegend", "Year");
    case ColourBy::Satellite: return QCoreApplication::translate("gaia::map::MapLegend", "Satellite");
    case ColourBy::Modality: return QCoreApplication::translate("gaia::map::MapLegend", "Modality");
    case ColourBy::Resolution: return QCoreApplication::translate("gaia::map::MapLegend", "Resolution");
    case ColourBy::Split: return QCoreApplication::translate("gaia::map::MapLegend", "Split");
    }
    return {};
}

MapScheme::MapScheme(ColourBy by, QStringList labels)
    : m_by(by)
    , m_labels(std::move(labels))
{
}

QString MapScheme::title() const
{
    return isStatus()
        ? QCoreApplication::translate("gaia::map::MapLegend", "Colour and shape: status")
        : QCoreApplication::translate("gaia::map::MapLegend", "Colour and shape: %1")
              .arg(colourWords(m_by).toLower());
}

QString MapScheme::words(Standing standing) const
{
    if (isStatus()) {
        return widgets::stateWord(shapeOf(standing));
    }
    if (standing == Standing::None) {
        return QCoreApplication::translate("gaia::map::MapLegend", "Other or unknown");
    }
    const qsizetype place = placeOf(standing);
    return place < m_labels.size() ? m_labels.at(place) : QString();
}

QColor MapScheme::colour(const Theme &theme, Standing standing) const
{
    if (isStatus()) {
        switch (standing) {
        // Paler than the ink of words, so that what is decided stands out.
        case Standing::Pending: return theme.palette.buttonLine;
        case Standing::None: return theme.palette.divider;
        default: return widgets::stateColour(theme, shapeOf(standing));
        }
    }
    switch (placeOf(standing)) {
    case 0: return theme.palette.accent;
    case 1: return theme.palette.finding;
    case 2: return theme.palette.edited;
    case 3: return theme.palette.accepted;
    default: return theme.palette.buttonLine;
    }
}

void MapScheme::paintMark(QPainter &painter, const QRectF &box, Standing standing,
                          const Theme &theme) const
{
    if (isStatus()) {
        widgets::paintStateShape(painter, box, shapeOf(standing), theme);
        return;
    }
    const QPointF middle = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, standing));
    switch (placeOf(standing)) {
    case 0: painter.drawEllipse(box); break;
    case 1:
        painter.drawPolygon(QPolygonF({{middle.x(), box.top()},
                                       {box.right(), middle.y()},
                                       {middle.x(), box.bottom()},
                                       {box.left(), middle.y()}}));
        break;
    case 2: painter.drawRect(box.adjusted(1, 1, -1, -1)); break;
    case 3:
        painter.drawPolygon(QPolygonF({{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    default:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.palette.thirdText, 1.6));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

}  // namespace gaia::map
