// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/minimap.h"

#include "core/figures/mappicture.h"
#include "ui/map/mapcolours.h"
#include "ui/map/placewords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace gaia::map {

using geo::MapView;
using widgets::Theme;

namespace {

constexpr double kDot = 2.0;       ///< pixels
constexpr double kGrab = 9.0;      ///< pixels around the mark that take hold of it
constexpr double kLeastDrag = 4.0; ///< pixels; less is a click
constexpr double kMiddleLat = 8.0; ///< degrees; the far south holds no land to see

void paintDots(QImage &world, const MapView &view, const std::vector<project::MapPoint> &points,
               const QColor &colour)
{
    QPainter painter(&world);
    // A million dots fall on the same few thousand pixels; each is painted once.
    const double ratio = world.devicePixelRatio();
    QImage seen(world.size(), QImage::Format_Grayscale8);
    seen.fill(0);
    for (const project::MapPoint &point : points) {
        const QPointF at = view.screenOf({point.lat, point.lon});
        const QPoint pixel = (at * ratio).toPoint();
        if (!seen.rect().contains(pixel) || seen.scanLine(pixel.y())[pixel.x()] != 0) {
            continue;
        }
        seen.scanLine(pixel.y())[pixel.x()] = 255;
        painter.fillRect(QRectF(at - QPointF(kDot, kDot) / 2.0, QSizeF(kDot, kDot)), colour);
    }
}

}  // namespace

MiniMap::MiniMap(project::Project &project, library::ViewState &view, jobs::Runner &runner,
                 BaseMaps &baseMaps, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_view(view)
    , m_runner(runner)
    , m_baseMaps(baseMaps)
{
    setObjectName(QStringLiteral("miniMap"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Open the map; drag the mark to where the image belongs"));
    setAccessibleName(tr("Small map of the world"));
    connect(&m_project, &project::Project::changed, this, &MiniMap::refresh);
    connect(&m_view, &library::ViewState::selectionChanged, this, &MiniMap::loadSelected);
    connect(&m_baseMaps, &BaseMaps::loaded, this, &MiniMap::paintWorld);
    loadPoints();
    loadSelected();
}

MapView MiniMap::mapView() const
{
    return MapView::world(geo::ProjectionKind::EqualEarth, size(), kMiddleLat);
}

std::optional<QPointF> MiniMap::marker() const
{
    if (!m_selected || !m_selected->point) {
        return std::nullopt;
    }
    return mapView().screenOf(*m_selected->point);
}

void MiniMap::refresh(const project::Changed &changed)
{
    if (!changed.nouns.testFlag(project::Noun::Images)) {
        return;
    }
    if (m_isLoading) {
        m_isStale = true;
    } else {
        loadPoints();
    }
    if (changed.touches(m_view.selected())) {
        loadSelected();
    }
}

void MiniMap::loadPoints()
{
    m_isLoading = true;
    m_isStale = false;
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project](std::stop_token) {
            return project::Queries(project).mapPoints(dataset::Filter());
        },
        [this](base::Result<std::vector<project::MapPoint>> points) {
            m_isLoading = false;
            if (points) {
                m_points = std::make_shared<const std::vector<project::MapPoint>>(
                    std::move(*points));
                paintWorld();
            }
            if (m_isStale) {
                loadPoints();
            }
        });
}

void MiniMap::loadSelected()
{
    const quint64 ticket = m_selections.next();
    const dataset::ImageKey image = m_view.selected();
    if (!image.isValid()) {
        m_selected.reset();
        update();
        return;
    }
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, image](std::stop_token) {
            return project::Queries(project).rows({image});
        },
        [this, ticket](const base::Result<std::vector<project::Row>> &rows) {
            if (!m_selections.isCurrent(ticket)) {
                return;
            }
            m_selected.reset();
            if (rows && !rows->empty()) {
                m_selected = rows->front();
            }
            setAccessibleDescription(m_selected && m_selected->point
                                         ? coordinates(*m_selected->point)
                                         : tr("The selected image has no location."));
            update();
        });
}

void MiniMap::paintWorld()
{
    const BaseMaps::Geometry geometry
        = m_baseMaps.geometry(Detail::Coarse, geo::ProjectionKind::EqualEarth);
    if (!geometry || !m_points || size().isEmpty()) {
        return;
    }
    const Theme theme = Theme::of(this);
    QColor dot = theme.palette.thirdText;
    dot.setAlphaF(0.8F);
    const quint64 ticket = m_worlds.next();
    m_runner.start(
        jobs::Lane::Read, this,
        [geometry, points = m_points, view = mapView(), ratio = devicePixelRatioF(),
         colours = miniMapColours(theme), dot](const std::stop_token &stop) {
            QImage world = figures::paintBaseMap(geometry.get(), view, ratio, colours, stop);
            if (!world.isNull()) {
                paintDots(world, view, *points, dot);
            }
            return world;
        },
        [this, ticket](QImage world) {
            if (m_worlds.isCurrent(ticket) && !world.isNull()) {
                m_world = std::move(world);
                update();
            }
        });
}

void MiniMap::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.palette.miniSea);
    if (!m_world.isNull()) {
        painter.drawImage(QPointF(0, 0), m_world);
    }
    if (m_dragged) {
        paintSelectedMark(painter, *m_dragged, 5.0, theme);
    } else if (const auto at = marker()) {
        if (m_selected->radiusKm) {
            paintUncertainty(painter, mapView(), *m_selected->point, *m_selected->radiusKm, theme);
        }
        paintSelectedMark(painter, *at, 4.0, theme);
    }
    if (hasFocus()) {
        widgets::Outline focus;
        focus.line = theme.palette.accent;
        focus.width = 2;
        focus.corner = 0;
        widgets::paintOutline(painter, rect(), focus);
    }
}

void MiniMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    paintWorld();
}

void MiniMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        paintWorld();
    }
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    const auto at = marker();
    const bool isOnMark =
        at && event->button() == Qt::LeftButton && !m_project.isReadOnly()
        && QLineF(*at, event->position()).length() <= kGrab;
    m_isLetGo = false;
    m_pressed = isOnMark ? std::optional(event->position()) : std::nullopt;
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed
        && (m_dragged || QLineF(*m_pressed, event->position()).length() >= kLeastDrag)) {
        m_dragged = event->position();
        setFocus();  // so that Esc is heard
        update();
    }
}

void MiniMap::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragged = m_dragged.has_value();
    const bool wasLetGo = std::exchange(m_isLetGo, false);
    const std::optional<dataset::GeoPoint> point =
        wasDragged ? mapView().geoAt(event->position()) : std::nullopt;
    m_pressed.reset();
    m_dragged.reset();
    update();
    if (wasDragged || wasLetGo) {
        if (point && m_selected) {
            Q_EMIT placed(m_selected->key, *point);
        }
        return;
    }
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT opened();
    }
}

void MiniMap::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space) {
        Q_EMIT opened();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_pressed) {
        m_isLetGo = true;
        m_pressed.reset();
        m_dragged.reset();
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace gaia::map
