// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/mapview.h"

#include <algorithm>
#include <cmath>

namespace gaia::geo {

using dataset::GeoPoint;

namespace {

constexpr double kFinestKm = 0.02;    ///< of a pixel: the base map says nothing of what is finer
constexpr double kWorldMargin = 8.0;  ///< pixels around the whole world

double held(double centre, double low, double high, double half)
{
    return high - low <= 2.0 * half ? (low + high) / 2.0
                                    : std::clamp(centre, low + half, high - half);
}

}  // namespace

MapView MapView::world(ProjectionKind kind, const QSizeF &size, double lat)
{
    MapView view;
    view.m_projection = Projection(kind);
    view.m_size = size;
    view.m_scale = size.width() / view.m_projection.extent().width();
    view.m_centre = view.m_projection.toPlane({lat, 0.0});
    return view.settled();
}

double MapView::minScale() const
{
    const QRectF extent = m_projection.extent();
    // Where the world repeats itself each place is shown once only.
    if (m_projection.period() > 0.0) {
        return m_size.width() / extent.width();
    }
    return std::max(1.0, std::min((m_size.width() - 2.0 * kWorldMargin) / extent.width(),
                                  (m_size.height() - 2.0 * kWorldMargin) / extent.height()));
}

double MapView::maxScale() const
{
    return std::max(minScale(), kEarthRadiusKm / kFinestKm);
}

QPointF MapView::toScreen(const QPointF &plane) const
{
    return (plane - m_centre) * m_scale + QPointF(m_size.width(), m_size.height()) / 2.0;
}

QPointF MapView::toPlane(const QPointF &screen) const
{
    return (screen - QPointF(m_size.width(), m_size.height()) / 2.0) / m_scale + m_centre;
}

std::optional<GeoPoint> MapView::geoAt(const QPointF &screen) const
{
    return m_projection.toGeo(toPlane(screen));
}

GeoPoint MapView::nearestGeo(const QPointF &screen) const
{
    return m_projection.nearestGeo(toPlane(screen));
}

GeoPoint MapView::centreGeo() const
{
    return m_projection.nearestGeo(m_centre);
}

QPointF MapView::screenOf(const GeoPoint &place) const
{
    QPointF plane = m_projection.toPlane(place);
    if (const double period = m_projection.period(); period > 0.0) {
        plane.rx() += period * std::round((m_centre.x() - plane.x()) / period);
    }
    return toScreen(plane);
}

QRectF MapView::planeRect(double margin) const
{
    const QPointF corner = toPlane({-margin, -margin});
    return {corner, QSizeF(m_size.width() + 2.0 * margin, m_size.height() + 2.0 * margin) / m_scale};
}

std::vector<double> MapView::copies(const QRectF &rect) const
{
    const double period = m_projection.period();
    if (period <= 0.0) {
        return {0.0};
    }
    const QRectF extent = m_projection.extent();
    const double first = std::floor((rect.left() - extent.left()) / period);
    const double last = std::floor((rect.right() - extent.left()) / period);
    std::vector<double> shifts;
    for (double copy = first; copy <= last; ++copy) {
        shifts.push_back(copy * period);
    }
    return shifts;
}

MapView MapView::panned(const QPointF &pixels) const
{
    MapView view = *this;
    view.m_centre += pixels / m_scale;
    return view.settled();
}

MapView MapView::zoomed(double factor, const QPointF &anchor) const
{
    MapView view = *this;
    view.m_scale = std::clamp(m_scale * factor, minScale(), maxScale());
    view.m_centre += toPlane(anchor) - view.toPlane(anchor);
    return view.settled();
}

MapView MapView::resized(const QSizeF &size) const
{
    MapView view = *this;
    view.m_size = size;
    return view.settled();
}

MapView MapView::reprojected(ProjectionKind kind) const
{
    const GeoPoint middle = centreGeo();
    MapView view = *this;
    view.m_projection = Projection(kind);
    view.m_scale *= m_projection.stretch(middle.lat) / view.m_projection.stretch(middle.lat);
    view.m_centre = view.m_projection.toPlane(middle);
    return view.settled();
}

MapView MapView::centredOn(const GeoPoint &place) const
{
    MapView view = *this;
    view.m_centre = m_projection.toPlane(place);
    return view.settled();
}

MapView MapView::fitted(const QRectF &rect, double margin, double maxScale) const
{
    MapView view = *this;
    const double across = std::max(1.0, m_size.width() - 2.0 * margin);
    const double down = std::max(1.0, m_size.height() - 2.0 * margin);
    view.m_scale = maxScale;
    if (rect.width() > 0.0) {
        view.m_scale = std::min(view.m_scale, across / rect.width());
    }
    if (rect.height() > 0.0) {
        view.m_scale = std::min(view.m_scale, down / rect.height());
    }
    view.m_centre = rect.center();
    return view.settled();
}

MapView MapView::widened(double margin) const
{
    MapView view = *this;
    view.m_size += QSizeF(2.0 * margin, 2.0 * margin);
    return view;
}

MapView MapView::settled() const
{
    MapView view = *this;
    view.m_scale = std::clamp(m_scale, minScale(), maxScale());
    const QRectF extent = m_projection.extent();
    const QSizeF half = m_size / view.m_scale / 2.0;
    view.m_centre.setY(held(m_centre.y(), extent.top(), extent.bottom(), half.height()));
    if (const double period = m_projection.period(); period > 0.0) {
        view.m_centre.rx() -= period * std::floor((m_centre.x() - extent.left()) / period);
    } else {
        view.m_centre.setX(held(m_centre.x(), extent.left(), extent.right(), half.width()));
    }
    return view;
}

}  // namespace gaia::geo
