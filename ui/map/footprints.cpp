// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/footprints.h"

#include <algorithm>
#include <cmath>

namespace gaia::map {

using dataset::GeoBounds;
using geo::MapView;
using geo::Projection;

namespace {

constexpr int kSteps = 12;            ///< pieces of a meridian, which may be curved
constexpr double kTooWide = 180.0;    ///< degrees
constexpr double kBeyond = 200.0;     ///< pixels beyond the view where outlines are cut off

double widthOf(const GeoBounds &box)
{
    return box.east < box.west ? box.east + 360.0 - box.west : box.east - box.west;
}

/// The box in pieces that do not cross the antimeridian.
std::vector<GeoBounds> parted(const GeoBounds &box)
{
    if (box.east >= box.west) {
        return {box};
    }
    return {{box.west, box.south, 180.0, box.north}, {-180.0, box.south, box.east, box.north}};
}

/// Around the box on the plane, counter-clockwise from the north-west.
QPolygonF ringOf(const Projection &projection, const GeoBounds &box)
{
    QPolygonF ring;
    for (int i = 0; i <= kSteps; ++i) {
        ring << projection.toPlane({box.north + (box.south - box.north) * i / kSteps, box.west});
    }
    for (int i = 0; i <= kSteps; ++i) {
        ring << projection.toPlane({box.south + (box.north - box.south) * i / kSteps, box.east});
    }
    return ring;
}

/// The ring on the plane. Where the world repeats itself it runs on beyond the edge; where it ends
/// there, in pieces that do not.
std::vector<QPolygonF> planeRings(const Projection &projection, const std::vector<dataset::GeoPoint> &ring)
{
    constexpr double kLongest = 2.0;  // degrees; a longer edge is parted to follow the projection
    QPolygonF degrees;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF from(ring[i].lon, ring[i].lat);
        const auto &next = ring[(i + 1) % ring.size()];
        const QPointF step = QPointF(next.lon, next.lat) - from;
        const int parts = std::max(1, int(std::ceil(std::max(std::abs(step.x()), std::abs(step.y())) / kLongest)));
        for (int part = 0; part < parts; ++part) {
            degrees << from + step * part / parts;
        }
    }
    std::vector<QPolygonF> pieces;
    const auto add = [&](const QPolygonF &shape, double turn) {
        QPolygonF plane;
        for (const QPointF &place : shape) {
            // The projection wraps no longitude that it is not asked to.
            plane << projection.toPlane({place.y(), place.x() - turn});
        }
        pieces.push_back(std::move(plane));
    };
    const QRectF around = degrees.boundingRect();
    if (projection.period() > 0.0 || (around.left() >= -180.0 && around.right() <= 180.0)) {
        add(degrees, 0.0);
        return pieces;
    }
    for (const double turn : {-360.0, 0.0, 360.0}) {
        const QPolygonF part
            = degrees.intersected(QPolygonF(QRectF(turn - 180.0, -90.0, 360.0, 180.0)));
        if (!part.isEmpty()) {
            add(part, turn);
        }
    }
    return pieces;
}

}  // namespace

std::vector<QRectF> planePieces(const Projection &projection, const GeoBounds &box)
{
    std::vector<QRectF> pieces;
    for (const GeoBounds &part : parted(box)) {
        pieces.push_back(ringOf(projection, part).boundingRect());
    }
    if (pieces.size() == 2 && projection.period() > 0.0) {
        // One piece that runs on beyond the edge.
        return {pieces.front().united(pieces.back().translated(projection.period(), 0.0))};
    }
    return pieces;
}

namespace {

/// Gathers what a view shows of rings of the plane.
class Seen {
public:
    explicit Seen(const MapView &view)
        : m_view(view)
        , m_window(QRectF(QPointF(), view.size()).adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond))
    {
    }

    void add(const QPolygonF &ring, double shift)
    {
        QPolygonF shape;
        shape.reserve(ring.size());
        for (const QPointF &place : ring) {
            shape << m_view.toScreen(place + QPointF(shift, 0.0));
        }
        const QRectF around = shape.boundingRect();
        // Not intersects(): an extent may have no height.
        if (around.left() > m_window.right() || around.right() < m_window.left()
            || around.top() > m_window.bottom() || around.bottom() < m_window.top()) {
            return;
        }
        // Far away, coordinates grow beyond the painter; what is cut lies outside of the view.
        found.push_back(m_window.contains(around) ? shape : shape.intersected(QPolygonF(m_window)));
    }

    std::vector<QPolygonF> found;

private:
    const MapView &m_view;
    QRectF m_window;
};

}  // namespace

std::vector<QPolygonF> outlines(const MapView &view, const Footprint &footprint)
{
    if (footprint.rings.empty()) {
        return outlines(view, footprint.box);
    }
    Seen seen(view);
    std::vector<double> shifts = view.copies(view.planeRect());
    if (const double period = view.projection().period(); period > 0.0) {
        // What runs on beyond an edge is met from the copies beside, too.
        shifts.push_back(shifts.front() - period);
        shifts.push_back(shifts[shifts.size() - 2] + period);
    }
    for (const QPolygonF &ring : footprint.rings) {
        for (const double shift : shifts) {
            seen.add(ring, shift);
        }
    }
    return seen.found;
}

std::vector<QPolygonF> outlines(const MapView &view, const GeoBounds &box)
{
    Seen seen(view);
    const double period = view.projection().period();
    if (period > 0.0 && box.east < box.west) {
        QPolygonF ring = ringOf(view.projection(), {box.west, box.south, 180.0, box.north});
        const QPolygonF east = ringOf(view.projection(), {-180.0, box.south, box.east, box.north});
        ring.resize(kSteps + 1);
        for (qsizetype i = kSteps + 1; i < east.size(); ++i) {
            ring << east.at(i) + QPointF(period, 0.0);
        }
        // It begins in one copy of the world and ends in the next.
        std::vector<double> shifts = view.copies(view.planeRect());
        shifts.push_back(shifts.front() - period);
        for (const double shift : shifts) {
            seen.add(ring, shift);
        }
        return seen.found;
    }
    for (const GeoBounds &part : parted(box)) {
        const QPolygonF ring = ringOf(view.projection(), part);
        for (const double shift : view.copies(view.planeRect())) {
            seen.add(ring, shift);
        }
    }
    return seen.found;
}

Footprints::Footprints(const std::vector<dataset::MapFootprint> &extents,
                       const std::vector<dataset::MapPoint> &points, const Projection &projection)
{
    m_all.reserve(extents.size());
    for (const dataset::MapFootprint &extent : extents) {
        Footprint footprint;
        footprint.key = extent.key;
        footprint.box = {double(extent.west), double(extent.south), double(extent.east),
                         double(extent.north)};
        footprint.hasPicture = extent.hasPicture;
        if (!isOnEarth(footprint.box) || widthOf(footprint.box) > kTooWide) {
            continue;
        }
        const auto point = std::lower_bound(
            points.begin(), points.end(), extent.key,
            [](const dataset::MapPoint &one, dataset::ImageKey key) { return one.key < key; });
        if (point != points.end() && point->key == extent.key) {
            footprint.standing = point->standing;
        }
        for (std::size_t i = 0; extent.outline && i < extent.outline->size(); ++i) {
            for (QPolygonF &ring : planeRings(projection, (*extent.outline)[i])) {
                footprint.rings.push_back(std::move(ring));
            }
        }
        for (const QRectF &piece : planePieces(projection, footprint.box)) {
            footprint.plane = footprint.plane.united(piece);
        }
        m_all.push_back(footprint);
    }
    std::sort(m_all.begin(), m_all.end(), [](const Footprint &one, const Footprint &other) {
        const double a = std::max(one.plane.width(), one.plane.height());
        const double b = std::max(other.plane.width(), other.plane.height());
        return a != b ? a > b : one.key < other.key;
    });
}

std::vector<const Footprint *> Footprints::seen(const MapView &view, double pixels,
                                                std::size_t most) const
{
    std::vector<const Footprint *> found;
    const double least = pixels / view.scale();
    const QRectF window = view.planeRect();
    const std::vector<double> copies = view.copies(window);
    const double period = view.projection().period();
    const auto isMet = [&](const QRectF &plane, double shift) {
        return plane.left() + shift <= window.right() && plane.right() + shift >= window.left()
            && plane.top() <= window.bottom() && plane.bottom() >= window.top();
    };
    for (const Footprint &footprint : m_all) {
        if (std::max(footprint.plane.width(), footprint.plane.height()) < least || found.size() >= most) {
            break;
        }
        // What runs on beyond the edge is met from the copy before, too.
        if (std::any_of(copies.begin(), copies.end(), [&](double shift) {
                return isMet(footprint.plane, shift) || (period > 0.0 && isMet(footprint.plane, shift - period));
            })) {
            found.push_back(&footprint);
        }
    }
    return found;
}

}  // namespace gaia::map
