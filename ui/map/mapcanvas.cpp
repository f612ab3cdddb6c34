// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapcanvas.h"

#include "ui/map/mapcontrols.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapnotes.h"
#include "ui/map/placewords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace gaia::map {

using namespace Qt::StringLiterals;
using dataset::ImageKey;
using geo::MapView;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr double kStep = 80.0;        ///< pixels that an arrow key moves
constexpr double kTurn = 1.5;         ///< what a key or button zooms by
constexpr double kSlack = 4.0;        ///< pixels; a press that moves less is a click
constexpr double kFitMargin = 60.0;   ///< pixels around what is fitted
constexpr double kApart = 14.0;       ///< pixels; a cluster that never gets wider can't be parted
constexpr double kHomeNearest = 4.0;  ///< times the world's scale: where on Earth stays plain
constexpr double kNearest = 4'000.0;  ///< pixels for an Earth radius, where fitting stops
constexpr double kAway = 40.0;        ///< pixels from the edge where the selection is still in sight

}  // namespace

MapCanvas::MapCanvas(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_view(parts.view)
    , m_data(parts.data)
    , m_rows(parts.rows)
    , m_thumbnails(parts.thumbnails)
    , m_base(parts.baseMaps, parts.runner)
    , m_rasters(parts.project, parts.rows, parts.runner)
    , m_mapView(MapView::world(geo::ProjectionKind::EqualEarth, {640.0, 400.0}))
{
    setObjectName(u"mapCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 160);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the world"));
    makeOverlays();
    updateCursor();

    connect(&m_base, &BaseLayer::changed, this, qOverload<>(&QWidget::update));
    // A thumbnail gives way to the raster that lies in place.
    connect(&m_rasters, &RasterLayer::changed, this, &MapCanvas::touch);
    connect(&m_tiles, &TileLayer::changed, this, qOverload<>(&QWidget::update));
    connect(&m_data, &MapData::changed, this, [this] {
        m_legend->setCounts(m_data.clusters()->counts(), m_data.scheme());
        setAccessibleDescription(tr("%n image(s) on the map", nullptr,
                                    static_cast<int>(m_data.clusters()->size())));
        // The first images to arrive say what opens; a later filter moves nothing by itself.
        if (!m_isMoved && !m_isHome && m_data.clusters()->size() > 0) {
            m_isHome = true;
            m_mapView = home(m_mapView.projection().kind());
            Q_EMIT viewChanged();
        }
        touch();
    });
    connect(&m_rows, &MapRows::changed, this, [this] {
        followSelection();
        update();
    });
    connect(&m_thumbnails, &library::Thumbnails::loaded, this, qOverload<>(&QWidget::update));
    connect(&m_view, &library::ViewState::selectionChanged, this, [this] {
        m_mustFollow = true;
        followSelection();
        update();
    });
}

void MapCanvas::makeOverlays()
{
    m_legend = new MapLegend(this);
    m_notice = new MapNotice(this);
    auto *controls = new MapControls(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 16, 12);
    grid->addWidget(m_notice, 0, 0, 2, 3, Qt::AlignCenter);
    grid->addWidget(m_legend, 1, 0, Qt::AlignLeft | Qt::AlignBottom);
    grid->addWidget(controls, 1, 2, Qt::AlignRight | Qt::AlignBottom);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_boxCard = new BoxCard(this);
    m_hoverCard = new HoverCard(this);
    m_notice->raise();
    connect(controls, &MapControls::zoomInRequested, this, [this] { zoomBy(kTurn); });
    connect(controls, &MapControls::zoomOutRequested, this, [this] { zoomBy(1.0 / kTurn); });
    connect(controls, &MapControls::fitRequested, this, &MapCanvas::fit);
    connect(m_boxCard, &BoxCard::filterRequested, this, &MapCanvas::applyBox);
    connect(m_boxCard, &BoxCard::dropRequested, this, &MapCanvas::dropBox);
}

void MapCanvas::touch()
{
    m_areItemsOld = true;
    m_wasPainted = false;  // the last frame showed something else
    update();
}

void MapCanvas::setMapView(const MapView &view)
{
    m_isMoved = true;
    if (view == m_mapView) {
        return;
    }
    m_mapView = view;
    m_hoverCard->hide();
    touch();
    if (hasArea() && !m_box.isDragging()) {
        showBoxCard();
    }
    Q_EMIT viewChanged();
}

void MapCanvas::setProjection(geo::ProjectionKind kind)
{
    if (kind == m_mapView.projection().kind()) {
        return;
    }
    dropBox();
    m_data.setProjection(kind);
    const bool wasMoved = m_isMoved;
    setMapView(wasMoved ? m_mapView.reprojected(kind) : home(kind));
    m_isMoved = wasMoved;
}

void MapCanvas::zoomBy(double factor)
{
    setMapView(m_mapView.zoomed(factor, QPointF(width(), height()) / 2.0));
}

MapView MapCanvas::home(geo::ProjectionKind kind) const
{
    const MapView world = MapView::world(kind, size());
    const auto clusters = m_data.clusters();
    if (clusters->size() == 0 || !(clusters->projection() == world.projection())) {
        return world;
    }
    return world.fitted(clusters->bounds(0, clusters->size()), kFitMargin,
                        kHomeNearest * world.scale());
}

void MapCanvas::fit()
{
    const auto clusters = m_data.clusters();
    if (clusters->size() == 0 || !(clusters->projection() == m_mapView.projection())) {
        setMapView(MapView::world(m_mapView.projection().kind(), size()));
        return;
    }
    setMapView(m_mapView.fitted(clusters->bounds(0, clusters->size()), kFitMargin, kNearest));
}

const MapItems &MapCanvas::items()
{
    if (m_areItemsOld) {
        m_items = layOut(*m_data.clusters(), m_mapView);
        for (MapItem &item : m_items) {
            if (item.kind == MapItem::Kind::Thumbnail && m_rasters.isDrawn(item.key)) {
                item.kind = MapItem::Kind::Point;
            }
        }
        m_areItemsOld = false;
    }
    return m_items;
}

void MapCanvas::followSelection()
{
    if (!m_mustFollow) {
        return;
    }
    const auto row = m_rows.row(m_view.selected());
    if (!row) {
        return;  // MapRows tells when it is there
    }
    m_mustFollow = false;
    if (!row->point || !isVisible()) {
        return;
    }
    const QRectF sight = QRectF(rect()).adjusted(kAway, kAway, -kAway, -kAway);
    if (!sight.contains(m_mapView.screenOf(*row->point))) {
        setMapView(m_mapView.centredOn(*row->point));
    }
}

bool MapCanvas::canPart(const MapItem &item) const
{
    return m_data.clusters()->areWiderThan(item.first, item.last, kApart / m_mapView.maxScale());
}

void MapCanvas::openCluster(const MapItem &item, const QPointF &at)
{
    const auto clusters = m_data.clusters();
    if (canPart(item)) {
        const QRectF bounds = clusters->bounds(item.first, item.last);
        const MapView near = m_mapView.fitted(bounds, kFitMargin, m_mapView.scale() * 8.0);
        setMapView(near.scale() >= m_mapView.scale() * 1.9
                       ? near
                       : m_mapView.zoomed(2.0, item.at));
        return;
    }
    std::vector<ImageKey> images;
    for (std::size_t index = item.first; index < item.last; ++index) {
        images.push_back(clusters->key(index));
    }
    // A little more than the place, since what is written in a filter is rounded.
    constexpr double kMore = 0.0005;
    const QRectF bounds = clusters->bounds(item.first, item.last);
    const dataset::GeoPoint low = clusters->projection().nearestGeo(bounds.bottomLeft());
    const dataset::GeoPoint high = clusters->projection().nearestGeo(bounds.topRight());
    const dataset::GeoBounds box{std::max(-180.0, low.lon - kMore), std::max(-90.0, low.lat - kMore),
                                 std::min(180.0, high.lon + kMore), std::min(90.0, high.lat + kMore)};
    m_view.select(images.front());
    Q_EMIT placeClicked(images, box, mapToGlobal(at.toPoint()));
}

void MapCanvas::click(const QPointF &at)
{
    const MapItem *found = itemAt(items(), at);
    m_didClickCluster = found && found->kind == MapItem::Kind::Cluster;
    if (!found) {
        return;
    }
    const MapItem item = *found;
    if (m_didClickCluster) {
        openCluster(item, at);
    } else {
        m_view.select(item.key);
    }
}

void MapCanvas::hover(const QPointF &at)
{
    if (m_outline.isDrawing()) {
        m_outline.move(m_mapView, at);
        m_hoverCard->hide();
        update();
        return;
    }
    const MapItem *item = m_isDragging || m_box.isDragging() ? nullptr : itemAt(items(), at);
    if (!item) {
        m_hoverCard->hide();
        updateCursor();
        return;
    }
    setCursor(Qt::PointingHandCursor);
    if (item->kind == MapItem::Kind::Cluster) {
        m_hoverCard->showCluster(item->counts, m_data.scheme(), !canPart(*item), item->at);
    } else if (const auto row = m_rows.row(item->key)) {
        const double aside = item->kind == MapItem::Kind::Thumbnail ? kThumbnailSize.width() / 2.0 : 0.0;
        m_hoverCard->showImage(*row, m_thumbnails.of(row->sha256), item->at + QPointF(aside, 0.0));
    }
}

void MapCanvas::updateCursor()
{
    setCursor(m_tool != Tool::Pan ? Qt::CrossCursor
                  : m_isDragging   ? Qt::ClosedHandCursor
                                   : Qt::OpenHandCursor);
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    paintMap(painter, theme);
    paintTools(painter, theme);
    if (m_hasKeyFocus) {
        widgets::Outline focus;
        focus.line = theme.palette.accent;
        focus.width = 2;
        focus.corner = 0;
        widgets::paintOutline(painter, rect(), focus);
    }
    if (m_marks.isRough()) {
        QMetaObject::invokeMethod(this, qOverload<>(&QWidget::update), Qt::QueuedConnection);
    }
    const bool isPainted = !m_marks.isRough() && m_base.wasExact() && m_data.isLoaded() && !m_rasters.isBusy() && !m_tiles.isBusy()
        && m_data.clusters()->projection() == m_mapView.projection();
    if (isPainted != m_wasPainted) {
        m_wasPainted = isPainted;
        QMetaObject::invokeMethod(this, &MapCanvas::paintedChanged, Qt::QueuedConnection);
    }
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const geo::ProjectionKind kind = m_mapView.projection().kind();
    m_mapView = m_isMoved ? m_mapView.resized(size()) : home(kind);
    m_hoverCard->hide();
    touch();
    if (hasArea()) {
        showBoxCard();
    }
    Q_EMIT viewChanged();
}

void MapCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        touch();
    }
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    const double turned = event->angleDelta().y();
    if (turned != 0.0) {
        setMapView(m_mapView.zoomed(std::exp2(turned / 240.0), event->position()));
    }
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position();
    m_lastAt = event->position();
    if (m_tool == Tool::Box) {
        dropBox();
        m_box.begin(m_mapView, event->position());
    } else if (draws()) {
        m_boxCard->hide();
        m_outline.press(m_mapView, event->position());
        update();
    } else if (m_tool == Tool::Place) {
        takeUp(event->position());
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    Q_EMIT pointed(m_mapView.geoAt(at));
    if (!m_pressedAt) {
        hover(at);
        return;
    }
    if (!m_isDragging && (at - *m_pressedAt).manhattanLength() <= kSlack) {
        return;
    }
    m_isDragging = true;
    m_hoverCard->hide();
    if (m_tool == Tool::Box) {
        m_box.drag(m_mapView, at);
        showBoxCard();
        update();
    } else if (draws()) {
        m_outline.move(m_mapView, at);
        update();
    } else if (m_tool == Tool::Place) {
        update();
    } else {
        updateCursor();
        setMapView(m_mapView.panned(m_lastAt - at));
    }
    m_lastAt = at;
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        return;
    }
    const bool wasDrag = std::exchange(m_isDragging, false);
    m_pressedAt.reset();
    if (m_box.isDragging()) {
        m_box.finish(m_mapView);
        if (m_box.hasBox()) {
            showBoxCard();
        } else {
            dropBox();
        }
    }
    updateCursor();
    if (m_tool == Tool::Place) {
        // A click on another image's mark only takes that image up.
        if (wasDrag || !m_grabbed.isValid()) {
            place(event->position());
        }
    } else if (draws()) {
        m_outline.release(m_mapView);
        if (hasArea()) {
            showBoxCard();
        }
        update();
    } else if (!wasDrag) {
        click(event->position());
    }
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (draws() || m_tool == Tool::Place) {
        endOutline();
        return;
    }
    if (event->button() != Qt::LeftButton || m_didClickCluster) {
        return;  // the first click has moved something else under the pointer
    }
    const MapItem *item = itemAt(items(), event->position());
    if (item && item->kind != MapItem::Kind::Cluster) {
        Q_EMIT openRequested(item->key);
    } else if (!item) {
        setMapView(m_mapView.zoomed(2.0, event->position()));
    }
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QPointF(width(), height()) / 2.0;
    switch (event->key()) {
    case Qt::Key_Left: setMapView(m_mapView.panned({-kStep, 0.0})); return;
    case Qt::Key_Right: setMapView(m_mapView.panned({kStep, 0.0})); return;
    case Qt::Key_Up: setMapView(m_mapView.panned({0.0, -kStep})); return;
    case Qt::Key_Down: setMapView(m_mapView.panned({0.0, kStep})); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setMapView(m_mapView.zoomed(kTurn, middle)); return;
    case Qt::Key_Minus: setMapView(m_mapView.zoomed(1.0 / kTurn, middle)); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_outline.isDrawing()) {
            endOutline();
        } else if (hasArea()) {
            applyBox();
        } else if (m_outline.isEmpty() && m_view.selected().isValid()) {
            Q_EMIT openRequested(m_view.selected());
        }
        return;
    case Qt::Key_Escape:
        if (m_tool == Tool::Place && m_isDragging) {
            m_pressedAt.reset();
            m_isDragging = false;
            update();
        } else if (hasArea() || !m_outline.isEmpty()) {
            dropBox();
        } else {
            setTool(Tool::Pan);
        }
        return;
    case Qt::Key_Backspace:
        m_outline.back();
        update();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_hasKeyFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hasKeyFocus = false;
    update();
}

void MapCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hoverCard->hide();
    Q_EMIT pointed(std::nullopt);
}

}  // namespace gaia::map
