// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas's tools: what is drawn on it, and what becomes of that.
#include "ui/map/mapcanvas.h"

#include "ui/map/mapnotes.h"
#include "ui/map/mapoverlay.h"
#include "ui/map/placewords.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace gaia::map {

using widgets::Theme;

void MapCanvas::setTool(Tool tool)
{
    if (tool == m_tool) {
        return;
    }
    m_tool = tool;
    dropBox();
    m_outline.setShape(tool == Tool::Polygon      ? OutlineTool::Shape::Polygon
                           : tool == Tool::Circle  ? OutlineTool::Shape::Circle
                           : tool == Tool::Measure ? OutlineTool::Shape::Line
                                                   : OutlineTool::Shape::Lasso);
    updateCursor();
    Q_EMIT toolChanged(tool);
}

void MapCanvas::applyBox()
{
    using Subject = dataset::Filter::Subject;
    if (!hasArea() || m_box.isDragging()) {
        return;
    }
    const auto bounds = m_box.bounds();
    const dataset::Filter area = bounds ? dataset::Filter::bounds(*bounds)
                                        : m_outline.term().value_or(dataset::Filter());
    // One area at a time: what was drawn before gives way.
    m_view.setFilter(m_view.filter()
                         .replacing(Subject::Bounds, {})
                         .replacing(Subject::Near, {})
                         .replacing(Subject::Within, {})
                     && area);
    dropBox();
    setTool(Tool::Pan);
}

void MapCanvas::dropBox()
{
    m_box.drop();
    m_outline.drop();
    m_boxCard->hide();
    update();
}

void MapCanvas::showBoxCard()
{
    if (const auto bounds = m_box.bounds()) {
        m_boxCard->showBox(m_data.countIn(*bounds), m_box.isDragging(),
                           m_box.outline(m_mapView).boundingRect());
    } else if (m_outline.term()) {
        m_boxCard->showBox(
            m_data.countWhere([this](const auto &place) { return m_outline.holds(place); }), false,
            m_outline.outline(m_mapView).boundingRect() & QRectF(rect()));
    }
}

bool MapCanvas::draws() const
{
    return m_tool == Tool::Lasso || m_tool == Tool::Polygon || m_tool == Tool::Circle
        || m_tool == Tool::Measure;
}

dataset::Ring MapCanvas::area() const
{
    if (const auto box = m_box.bounds(); box && !m_box.isDragging()) {
        const double east = box->east < box->west ? box->east + 360.0 : box->east;
        return {{box->south, box->west}, {box->south, east}, {box->north, east}, {box->north, box->west}};
    }
    return m_outline.term() ? m_outline.ring() : dataset::Ring();
}

void MapCanvas::endOutline()
{
    m_outline.close();
    if (hasArea()) {
        showBoxCard();
    }
    update();
}

/// The image whose mark is there becomes the selected one, which a drag then moves.
void MapCanvas::takeUp(const QPointF &at)
{
    const MapItem *item = itemAt(items(), at);
    m_grabbed = item && item->kind != MapItem::Kind::Cluster ? item->key : dataset::ImageKey();
    if (m_grabbed.isValid()) {
        m_view.select(m_grabbed);
    }
}

void MapCanvas::place(const QPointF &at)
{
    const auto where = m_mapView.geoAt(at);
    if (where && m_view.selected().isValid()) {
        Q_EMIT placeRequested(m_view.selected(), *where);
    }
}

void MapCanvas::paintTools(QPainter &painter, const Theme &theme) const
{
    if (m_box.hasBox()) {
        paintShape(painter, m_box.outline(m_mapView), true, theme);
    }
    const bool isLine = m_outline.shape() == OutlineTool::Shape::Line;
    if (!m_outline.isEmpty()) {
        const QPolygonF shape = m_outline.outline(m_mapView);
        paintShape(painter, shape, !isLine, theme);
        const bool isCircle = m_outline.shape() == OutlineTool::Shape::Circle;
        if ((isLine || (isCircle && m_outline.isDrawing())) && !shape.isEmpty()) {
            paintWordsBeside(painter, isLine ? shape.last() : shape.first(),
                             distanceWords(m_outline.kilometres()), theme);
        }
    }
    if (m_tool == Tool::Place && m_isDragging) {
        paintSelectedMark(painter, m_lastAt, 6.0, theme);
    }
}

}  // namespace gaia::map
