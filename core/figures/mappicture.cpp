// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/mappicture.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace gaia::figures {

using geo::MapView;
using geo::ProjectionKind;
using Line = MapGeometry::Line;

namespace {

constexpr double kNear = 0.6;     ///< pixels; points that lie nearer to the last are left out
constexpr double kReach = 64.0;   ///< pixels beyond the picture where shapes are cut off

/// Keeps the side of a ring where `inside` holds (Sutherland and Hodgman, 1974). What the cut adds
/// runs along the edge, which lies outside of the picture.
template<typename Inside, typename Cross>
QPolygonF cut(const QPolygonF &ring, Inside inside, Cross cross)
{
    QPolygonF kept;
    kept.reserve(ring.size());
    for (qsizetype index = 0; index < ring.size(); ++index) {
        const QPointF &from = ring.at(index == 0 ? ring.size() - 1 : index - 1);
        const QPointF &to = ring.at(index);
        if (inside(from) != inside(to)) {
            kept.append(cross(from, to));
        }
        if (inside(to)) {
            kept.append(to);
        }
    }
    return kept;
}

QPolygonF clipped(QPolygonF ring, const QRectF &window)
{
    const auto atX = [](double x) {
        return [x](const QPointF &a, const QPointF &b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](const QPointF &a, const QPointF &b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    ring = cut(ring, [&](const QPointF &p) { return p.x() >= window.left(); }, atX(window.left()));
    ring = cut(ring, [&](const QPointF &p) { return p.x() <= window.right(); }, atX(window.right()));
    ring = cut(ring, [&](const QPointF &p) { return p.y() >= window.top(); }, atY(window.top()));
    return cut(ring, [&](const QPointF &p) { return p.y() <= window.bottom(); },
               atY(window.bottom()));
}

/// The stretch of a line within the window (Liang and Barsky, 1984); a null line if there is none.
QLineF clipped(const QLineF &line, const QRectF &window)
{
    double from = 0.0;
    double to = 1.0;
    const auto narrow = [&](double speed, double room) {
        if (speed == 0.0) {
            return room >= 0.0;
        }
        const double at = room / speed;
        (speed < 0.0 ? from : to) = speed < 0.0 ? std::max(from, at) : std::min(to, at);
        return from <= to;
    };
    const bool isSeen = narrow(-line.dx(), line.x1() - window.left())
        && narrow(line.dx(), window.right() - line.x1())
        && narrow(-line.dy(), line.y1() - window.top())
        && narrow(line.dy(), window.bottom() - line.y1());
    return isSeen ? QLineF(line.pointAt(from), line.pointAt(to)) : QLineF();
}

/// A painter for one copy of the world on one picture.
class Copy {
public:
    Copy(QPainter &painter, const MapView &view, double shift)
        : m_painter(painter)
        , m_view(view)
        , m_shift(shift)
        , m_window(QRectF(QPointF(), view.size()).adjusted(-kReach, -kReach, kReach, kReach))
        , m_plane(view.planeRect(kReach).translated(-shift, 0.0))
    {
    }

    void fill(const MapGeometry::Area &area, const QColor &colour)
    {
        if (!meets(area.box)) {
            return;
        }
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const Line &ring : area.rings) {
            if (!meets(ring.box)) {
                continue;
            }
            QPolygonF shape = onScreen(ring);
            if (!m_plane.contains(ring.box)) {
                shape = clipped(std::move(shape), m_window);
            }
            path.addPolygon(shape);
        }
        m_painter.fillPath(path, colour);
    }

    void stroke(const Line &line)
    {
        if (!meets(line.box)) {
            return;
        }
        const QPolygonF shape = onScreen(line);
        if (m_plane.contains(line.box)) {
            m_painter.drawPolyline(shape);
            return;
        }
        // Only the stretches that may be seen: far away, coordinates grow beyond the painter.
        qsizetype from = 0;
        for (qsizetype index = 1; index < shape.size(); ++index) {
            if (isAway(shape.at(index - 1), shape.at(index))) {
                m_painter.drawPolyline(shape.constData() + from, static_cast<int>(index - from));
                from = index;
            }
        }
        m_painter.drawPolyline(shape.constData() + from, static_cast<int>(shape.size() - from));
    }

private:
    [[nodiscard]] bool meets(const QRectF &box) const
    {
        // Not intersects(): a border along a parallel has a box without height.
        return box.left() <= m_plane.right() && box.right() >= m_plane.left()
            && box.top() <= m_plane.bottom() && box.bottom() >= m_plane.top();
    }
    [[nodiscard]] bool isAway(const QPointF &a, const QPointF &b) const
    {
        return std::max(a.x(), b.x()) < m_window.left() || std::min(a.x(), b.x()) > m_window.right()
            || std::max(a.y(), b.y()) < m_window.top() || std::min(a.y(), b.y()) > m_window.bottom();
    }
    [[nodiscard]] QPolygonF onScreen(const Line &line) const
    {
        QPolygonF shape;
        shape.reserve(static_cast<qsizetype>(line.points.size()));
        for (const MapGeometry::Point &point : line.points) {
            const QPointF place
                = m_view.toScreen({static_cast<double>(point.x) + m_shift, static_cast<double>(point.y)});
            if (shape.isEmpty() || (place - shape.last()).manhattanLength() >= kNear) {
                shape.append(place);
            }
        }
        return shape;
    }

    QPainter &m_painter;
    const MapView &m_view;
    double m_shift;
    QRectF m_window;
    QRectF m_plane;
};

QPolygonF meridian(const MapView &view, double lon, double shift)
{
    QPolygonF line;
    const double step = view.projection().kind() == ProjectionKind::WebMercator ? 180.0 : 2.0;
    for (double lat = -90.0; lat <= 90.0; lat += step) {
        line.append(view.toScreen(view.projection().toPlane({lat, lon}) + QPointF(shift, 0.0)));
    }
    return line;
}

QPolygonF outline(const MapView &view, double shift)
{
    QPolygonF shape = meridian(view, -180.0, shift);
    const QPolygonF east = meridian(view, 180.0, shift);
    std::copy(east.crbegin(), east.crend(), std::back_inserter(shape));
    shape.append(shape.first());
    return shape;
}

void paintGraticule(QPainter &painter, const MapView &view, double shift)
{
    const double step = graticuleStep(view);
    const QRectF window = QRectF(QPointF(), view.size()).adjusted(-kReach, -kReach, kReach, kReach);
    const QRectF plane = view.planeRect();
    const geo::Projection &projection = view.projection();
    const double north = projection.nearestGeo({0.0, plane.top()}).lat;
    const double south = projection.nearestGeo({0.0, plane.bottom()}).lat;
    for (double lat = std::ceil(south / step) * step; lat <= north; lat += step) {
        const QPointF west = view.toScreen(projection.toPlane({lat, -180.0}) + QPointF(shift, 0.0));
        const QPointF east = view.toScreen(projection.toPlane({lat, 180.0}) + QPointF(shift, 0.0));
        painter.drawLine(QPointF(std::max(west.x(), window.left()), west.y()),
                         QPointF(std::min(east.x(), window.right()), east.y()));
    }
    for (double lon = -180.0; lon < 180.0; lon += step) {
        const QPolygonF line = meridian(view, lon, shift);
        // Pieces, since the whole of a line reaches far beyond a near view.
        for (qsizetype index = 1; index < line.size(); ++index) {
            const QLineF piece = clipped(QLineF(line.at(index - 1), line.at(index)), window);
            if (!piece.isNull()) {
                painter.drawLine(piece);
            }
        }
    }
}

}  // namespace

double graticuleStep(const MapView &view)
{
    constexpr double kWanted = 150.0;  // pixels between lines
    const double pixelsPerDegree = view.scale() * 3.14159265358979 / 180.0;
    for (const double step : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0}) {
        if (step * pixelsPerDegree >= kWanted) {
            return step;
        }
    }
    return 30.0;
}

QImage paintBaseMap(const MapGeometry *geometry, const MapView &view, double deviceRatio,
                    const MapColours &colours, const std::stop_token &stop)
{
    const QSize pixels = (view.size() * deviceRatio).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.setDevicePixelRatio(deviceRatio);
    image.fill(colours.outside.isValid() ? colours.outside : colours.sea);
    QPainter painter(&image);
    const QRectF window = QRectF(QPointF(), view.size()).adjusted(-kReach, -kReach, kReach, kReach);
    for (const double shift : view.copies(view.planeRect())) {
        Copy copy(painter, view, shift);
        const QPolygonF world = clipped(outline(view, shift), window);
        painter.setRenderHint(QPainter::Antialiasing, view.projection().period() == 0.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.sea);
        painter.drawPolygon(world);
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing);
        if (colours.graticule.isValid()) {
            painter.setPen(QPen(colours.graticule, 1.0));
            paintGraticule(painter, view, shift);
        }
        if (geometry && colours.land.isValid()) {
            // Without smoothing the copies meet with no seam; the coast smooths the rest.
            painter.setRenderHint(QPainter::Antialiasing, !colours.coast.isValid());
            const auto fillAll = [&](const std::vector<MapGeometry::Area> &areas, const QColor &colour) {
                for (const MapGeometry::Area &area : areas) {
                    if (stop.stop_requested()) {
                        return;
                    }
                    copy.fill(area, colour);
                }
            };
            fillAll(geometry->land, colours.land);
            painter.setRenderHint(QPainter::Antialiasing);
            if (colours.lake.isValid()) {
                fillAll(geometry->lakes, colours.lake);
            }
        }
        const auto strokeAll = [&](const std::vector<Line> &lines, const QColor &colour,
                                   Qt::PenStyle style = Qt::SolidLine) {
            QPen pen(colour, 1.0, style, Qt::FlatCap, Qt::BevelJoin);
            if (style == Qt::CustomDashLine) {
                pen.setDashPattern({4.0, 3.0});
            }
            painter.setPen(pen);
            for (const Line &line : lines) {
                if (stop.stop_requested()) {
                    return;
                }
                copy.stroke(line);
            }
        };
        if (geometry && colours.border.isValid()) {
            strokeAll(geometry->borders, colours.border);
        }
        if (geometry && colours.disputed.isValid()) {
            strokeAll(geometry->disputed, colours.disputed, Qt::CustomDashLine);
        } else if (geometry && colours.border.isValid()) {
            strokeAll(geometry->disputed, colours.border);
        }
        if (geometry && colours.coast.isValid()) {
            strokeAll(geometry->coasts, colours.coast);
            if (colours.lake.isValid()) {
                strokeAll(geometry->shores, colours.coast);
            }
        }
        if (colours.edge.isValid() && view.projection().period() == 0.0) {
            painter.setPen(QPen(colours.edge, 1.0));
            painter.drawPolyline(world);
        }
    }
    if (geometry && !stop.stop_requested() && !(colours.labels == LabelStyle())) {
        (void)paintLabels(painter, view, mapLabels(), colours.labels);
    }
    return stop.stop_requested() ? QImage() : image;
}

}  // namespace gaia::figures
