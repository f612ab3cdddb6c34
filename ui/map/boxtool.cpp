// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boxtool.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::map {

using dataset::GeoPoint;
using geo::MapView;

namespace {

constexpr double kLeast = 6.0;  ///< pixels; less is a click

/// The place under a pixel, or the world's edge beside it. Where the world repeats itself the
/// longitude runs on, so that a box across the antimeridian keeps its width.
GeoPoint placeAt(const MapView &view, const QPointF &at)
{
    GeoPoint place = view.nearestGeo(at);
    if (view.projection().period() > 0.0) {
        place.lon = view.toPlane(at).x() * 180.0 / std::numbers::pi;
    }
    return place;
}

double rounded(double degrees)
{
    return std::round(degrees * 1e4) / 1e4;
}

double wrapped(double lon)
{
    return std::abs(lon) <= 180.0 ? lon : rounded(lon - 360.0 * std::floor((lon + 180.0) / 360.0));
}

}  // namespace

void BoxTool::begin(const MapView &view, const QPointF &at)
{
    const GeoPoint place = placeAt(view, at);
    m_corners = Corners{place, place};
    m_isDragging = true;
}

void BoxTool::drag(const MapView &view, const QPointF &at)
{
    if (m_isDragging) {
        m_corners->to = placeAt(view, at);
    }
}

void BoxTool::finish(const MapView &view)
{
    m_isDragging = false;
    const QRectF box = outline(view).boundingRect();
    if (box.width() < kLeast || box.height() < kLeast) {
        drop();
    }
}

void BoxTool::drop()
{
    m_corners.reset();
    m_isDragging = false;
}

std::optional<dataset::GeoBounds> BoxTool::bounds() const
{
    if (!m_corners) {
        return std::nullopt;
    }
    const auto [west, east] = std::minmax(m_corners->from.lon, m_corners->to.lon);
    const auto [south, north] = std::minmax(m_corners->from.lat, m_corners->to.lat);
    const bool isAllRound = east - west >= 360.0;
    return dataset::GeoBounds{isAllRound ? -180.0 : wrapped(rounded(west)), rounded(south),
                              isAllRound ? 180.0 : wrapped(rounded(east)), rounded(north)};
}

QPolygonF BoxTool::outline(const MapView &view) const
{
    if (!m_corners) {
        return {};
    }
    const geo::Projection &projection = view.projection();
    const GeoPoint &from = m_corners->from;
    const GeoPoint &to = m_corners->to;
    QPointF shift;
    if (const double period = projection.period(); period > 0.0) {
        const double middle = projection.toPlane({0.0, (from.lon + to.lon) / 2.0}).x();
        shift.setX(period * std::round((view.centre().x() - middle) / period));
    }
    constexpr int kPieces = 24;
    QPolygonF shape;
    const auto side = [&](const GeoPoint &start, const GeoPoint &end) {
        for (int piece = 0; piece < kPieces; ++piece) {
            const double share = static_cast<double>(piece) / kPieces;
            const GeoPoint place{start.lat + (end.lat - start.lat) * share,
                                 start.lon + (end.lon - start.lon) * share};
            shape.append(view.toScreen(projection.toPlane(place) + shift));
        }
    };
    side(from, {from.lat, to.lon});
    side({from.lat, to.lon}, to);
    side(to, {to.lat, from.lon});
    side({to.lat, from.lon}, from);
    return shape;
}

}  // namespace gaia::map
