// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/outlinetool.h"

#include "core/geo/circle.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::map {

using namespace Qt::StringLiterals;
using dataset::Filter;
using dataset::GeoPoint;
using dataset::Ring;
using geo::MapView;

namespace {

constexpr double kLeast = 6.0;       ///< pixels; an outline smaller than this is a click
constexpr double kApart = 3.0;       ///< pixels between two points of a lasso
constexpr int kMostCorners = 80;     ///< of what becomes a filter
constexpr int kMostDrawn = 4'000;    ///< points of one stroke

/// Where the world repeats itself the longitude runs on, so that a shape across the antimeridian
/// stays in one piece.
GeoPoint placeAt(const MapView &view, const QPointF &at)
{
    GeoPoint place = view.nearestGeo(at);
    if (view.projection().period() > 0.0) {
        place.lon = view.toPlane(at).x() * 180.0 / std::numbers::pi;
    }
    return place;
}

double rounded(double value, double unit)
{
    return std::round(value * unit) / unit;
}

GeoPoint onEarth(GeoPoint place)
{
    place.lon -= 360.0 * std::floor((place.lon + 180.0) / 360.0);
    return place;
}

}  // namespace

void OutlineTool::setShape(Shape shape)
{
    m_shape = shape;
    drop();
}

void OutlineTool::press(const MapView &view, const QPointF &at)
{
    const GeoPoint place = placeAt(view, at);
    const bool goesOn = m_isDrawing && (m_shape == Shape::Polygon || m_shape == Shape::Line);
    if (!goesOn) {
        drop();
        m_isDrawing = true;
    }
    m_corners.push_back(place);
    m_next.reset();
}

void OutlineTool::move(const MapView &view, const QPointF &at)
{
    if (!m_isDrawing || m_corners.empty()) {
        return;
    }
    const GeoPoint place = placeAt(view, at);
    switch (m_shape) {
    case Shape::Circle: m_radiusKm = geo::kmBetween(m_corners.front(), place); break;
    case Shape::Lasso: {
        const QPointF last = view.screenOf(m_corners.back());
        if (QLineF(last, at).length() >= kApart && m_corners.size() < kMostDrawn) {
            m_corners.push_back(place);
        }
        break;
    }
    case Shape::Polygon:
    case Shape::Line: m_next = place; break;
    }
}

void OutlineTool::release(const MapView &view)
{
    if (!m_isDrawing || m_shape == Shape::Polygon || m_shape == Shape::Line) {
        return;
    }
    m_isDrawing = false;
    const QRectF box = outline(view).boundingRect();
    const bool isShape = m_shape == Shape::Circle ? m_radiusKm > 0.0 : m_corners.size() >= 3;
    if (!isShape || (box.width() < kLeast && box.height() < kLeast)) {
        drop();
    }
}

void OutlineTool::close()
{
    if (m_shape != Shape::Polygon && m_shape != Shape::Line) {
        return;
    }
    // A double click sets its corner twice.
    while (m_corners.size() > 1 && m_corners.back() == m_corners[m_corners.size() - 2]) {
        m_corners.pop_back();
    }
    m_next.reset();
    m_isDrawing = false;
    if (m_corners.size() < (m_shape == Shape::Polygon ? 3U : 2U)) {
        drop();
    }
}

void OutlineTool::back()
{
    if (m_isDrawing && !m_corners.empty()) {
        m_corners.pop_back();
    }
    if (m_corners.empty()) {
        drop();
    }
}

void OutlineTool::drop()
{
    m_corners.clear();
    m_next.reset();
    m_radiusKm = 0.0;
    m_isDrawing = false;
}

Ring OutlineTool::shown() const
{
    Ring corners = m_corners;
    if (m_next) {
        corners.push_back(*m_next);
    }
    return corners;
}

Ring OutlineTool::ring() const
{
    return m_shape == Shape::Circle && !isEmpty()
        ? geo::circle(m_corners.front(), m_radiusKm)
        : dataset::simplified(m_corners, kMostCorners);
}

std::optional<Filter> OutlineTool::term() const
{
    if (!isDone() || m_shape == Shape::Line) {
        return std::nullopt;
    }
    if (m_shape == Shape::Circle) {
        const GeoPoint middle = onEarth(m_corners.front());
        const QString text = QString::number(rounded(middle.lat, 1e4)) + u',' + QString::number(rounded(middle.lon, 1e4))
            + u',' + QString::number(std::clamp(rounded(m_radiusKm, 1e2), 0.01, 20'038.0), 'g', 8);
        return Filter::leaf(Filter::Subject::Near, text);
    }
    return Filter::leaf(Filter::Subject::Within, dataset::toText(ring()));
}

bool OutlineTool::holds(const GeoPoint &place) const
{
    if (isEmpty() || m_shape == Shape::Line) {
        return false;
    }
    return m_shape == Shape::Circle ? geo::kmBetween(m_corners.front(), place) <= m_radiusKm
                                    : m_corners.size() >= 3 && dataset::isInside(m_corners, place);
}

double OutlineTool::kilometres() const
{
    if (m_shape == Shape::Circle) {
        return m_radiusKm;
    }
    const Ring corners = shown();
    double sum = 0.0;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        sum += geo::kmBetween(corners[i - 1], corners[i]);
    }
    return sum;
}

QPolygonF OutlineTool::outline(const MapView &view) const
{
    Ring corners = shown();
    if (corners.empty()) {
        return {};
    }
    if (m_shape == Shape::Circle) {
        corners = geo::circle(m_corners.front(), m_radiusKm);
    }
    const geo::Projection &projection = view.projection();
    QPointF shift;
    if (const double period = projection.period(); period > 0.0) {
        const double middle = projection.toPlane({0.0, corners.front().lon}).x();
        shift.setX(period * std::round((view.centre().x() - middle) / period));
    }
    // The sides of a lasso are short enough to be straight.
    const int pieces = m_shape == Shape::Polygon || m_shape == Shape::Line ? 16 : 1;
    QPolygonF shape;
    const std::size_t sides = m_shape == Shape::Line ? corners.size() - 1 : corners.size();
    for (std::size_t i = 0; i < sides; ++i) {
        const GeoPoint &from = corners[i];
        const GeoPoint &to = corners[(i + 1) % corners.size()];
        for (int piece = 0; piece < pieces; ++piece) {
            const double share = static_cast<double>(piece) / pieces;
            shape.append(view.toScreen(projection.toPlane({from.lat + (to.lat - from.lat) * share,
                                                           from.lon + (to.lon - from.lon) * share})
                                       + shift));
        }
    }
    if (m_shape == Shape::Line) {
        shape.append(view.toScreen(projection.toPlane(corners.back()) + shift));
    }
    return shape;
}

}  // namespace gaia::map
