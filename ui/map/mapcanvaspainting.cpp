// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas paints: from the base map up to the marks.
#include "ui/map/mapcanvas.h"

#include "ui/map/mapcolours.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapoverlay.h"
#include "ui/map/placewords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace gaia::map {

using widgets::Theme;

namespace {

constexpr double kAway = 40.0;              ///< pixels beyond the edge where marks are still painted
constexpr double kLeastExtent = 20.0;       ///< pixels; a smaller extent is its point
constexpr double kLeastRaster = 56.0;       ///< pixels; a smaller raster shows nothing
constexpr std::size_t kMostExtents = 150;
constexpr std::size_t kMostRasters = 16;
constexpr double kLeastCircle = 14.0;       ///< pixels; a smaller circle is hidden by its mark
constexpr double kMostCircle = 2'000.0;     ///< pixels; a larger one is all over the place
constexpr std::size_t kMostCircles = 40;
constexpr double kCirclesFrom = 450.0;      ///< pixels for an Earth radius; the rows are known there

}  // namespace

void MapCanvas::setLayers(const Layers &layers)
{
    if (layers == m_layers) {
        return;
    }
    m_layers = layers;
    if (!m_layers.hasRasters) {
        m_rasters.forget();
    }
    touch();
}

void MapCanvas::paintMap(QPainter &painter, const Theme &theme)
{
    figures::MapColours colours = mapColours(theme);
    if (!m_layers.hasLabels) {
        colours.labels = {};
    }
    m_base.paint(painter, m_mapView, colours);
    m_tiles.paint(painter, m_mapView, theme);
    paintExtents(painter, theme);
    paintMarks(painter, theme);
    paintSelected(painter, theme);
    paintTileWords(painter, theme);
    paintScale(painter, m_mapView,
               QPointF(std::round(m_legend->geometry().right() + 24.0) + 0.5, height() - 16.5), theme);
}

QImage MapCanvas::picture()
{
    // As sharp as the screen: base map and rasters are pictures of that sharpness.
    const double ratio = devicePixelRatioF();
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    const Theme theme = Theme::of(this);
    image.fill(theme.palette.sea);
    QPainter painter(&image);
    m_isHasty = false;
    paintMap(painter, theme);
    m_isHasty = true;
    if (m_legend->isVisible()) {
        m_legend->render(&painter, m_legend->pos(), {}, QWidget::DrawChildren);
    }
    return image;
}

void MapCanvas::paintExtents(QPainter &painter, const Theme &theme)
{
    const auto footprints = m_data.footprints();
    const bool isOfView = m_data.clusters()->projection() == m_mapView.projection();
    if (!isOfView || footprints->size() == 0) {
        m_rasters.paint(painter, m_mapView, {});
        return;
    }
    m_rasters.paint(painter, m_mapView,
                    m_layers.hasRasters ? footprints->seen(m_mapView, kLeastRaster, kMostRasters)
                                        : std::vector<const Footprint *>());
    if (!m_layers.hasFootprints) {
        return;
    }
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (const Footprint *footprint : footprints->seen(m_mapView, kLeastExtent, kMostExtents)) {
        const bool isSelected = footprint->key == m_view.selected();
        // Hairlines without smoothing cost a tenth, and there may be many.
        painter.setRenderHint(QPainter::Antialiasing, isSelected);
        painter.setPen(isSelected ? QPen(theme.palette.accent, 2.0)
                                  : QPen(m_data.scheme().colour(theme, footprint->standing), 1.0));
        for (const QPolygonF &outline : outlines(m_mapView, *footprint)) {
            painter.drawPolygon(outline);
        }
    }
    painter.restore();
}

/// Whose tiles these are, and what is wrong with them.
void MapCanvas::paintTileWords(QPainter &painter, const Theme &theme) const
{
    if (!m_tiles.isOn()) {
        return;
    }
    if (!m_tiles.fault().isEmpty()) {
        paintStrip(painter, QPointF(width() / 2.0, 14.0), m_tiles.fault(), theme.palette.rejected, theme);
    }
    if (m_mapView.projection().kind() == geo::ProjectionKind::WebMercator) {
        paintStrip(painter, QPointF(width() / 2.0, height() - 32.0), m_tiles.attribution(),
                   theme.palette.secondText, theme);
    }
}

/// How uncertain the places are of the images that stand alone.
void MapCanvas::paintCircles(QPainter &painter, const Theme &theme)
{
    if (m_mapView.scale() < kCirclesFrom) {
        return;
    }
    std::size_t painted = 0;
    const QRectF seen(rect());
    for (const MapItem &item : items()) {
        if (item.kind == MapItem::Kind::Cluster || !seen.contains(item.at) || painted == kMostCircles) {
            continue;
        }
        const auto row = m_rows.row(item.key);
        if (!row || !row->point || !row->radiusKm || item.key == m_view.selected()) {
            continue;
        }
        const double pixels = *row->radiusKm / geo::kEarthRadiusKm * m_mapView.scale()
            * m_mapView.projection().stretch(row->point->lat);
        if (pixels >= kLeastCircle && pixels <= kMostCircle) {
            paintUncertaintyRing(painter, m_mapView, *row->point, *row->radiusKm, theme);
            ++painted;
        }
    }
}

void MapCanvas::paintMarks(QPainter &painter, const Theme &theme)
{
    m_marks.begin(theme, m_data.scheme(), painter.device()->devicePixelRatioF(), m_isHasty);
    const QRectF seen = QRectF(rect()).adjusted(-kAway, -kAway, kAway, kAway);
    paintCircles(painter, theme);
    for (const MapItem &item : items()) {
        if (item.kind == MapItem::Kind::Cluster && seen.contains(item.at)) {
            m_marks.paintCluster(painter, item);
        }
    }
    for (const MapItem &item : m_items) {
        if (!seen.contains(item.at)) {
            continue;
        }
        if (item.kind == MapItem::Kind::Point) {
            m_marks.paintPoint(painter, item.at, item.standing);
        } else if (item.kind == MapItem::Kind::Thumbnail) {
            const auto row = m_rows.row(item.key);
            const QString sha256 = row ? row->sha256 : QString();
            m_marks.paintThumbnail(painter, item, sha256, m_thumbnails.of(sha256));
        }
    }
}

void MapCanvas::paintSelected(QPainter &painter, const Theme &theme)
{
    const auto row = m_rows.row(m_view.selected());
    if (!row || !row->point) {
        return;
    }
    if (row->radiusKm) {
        paintUncertainty(painter, m_mapView, *row->point, *row->radiusKm, theme);
    }
    for (const MapItem &item : m_items) {
        if (item.kind == MapItem::Kind::Thumbnail && item.key == m_view.selected()) {
            widgets::Outline outline;
            outline.line = theme.palette.accent;
            outline.width = 3;
            outline.corner = 3;
            QRectF box(QPointF(), kThumbnailSize + QSizeF(4.0, 4.0));
            box.moveCenter(item.at);
            widgets::paintOutline(painter, box, outline);
            return;
        }
    }
    paintSelectedMark(painter, m_mapView.screenOf(*row->point), 6.0, theme);
}

}  // namespace gaia::map
