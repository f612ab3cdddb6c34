// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/mapgeometry.h"

#include <algorithm>
#include <cmath>

namespace gaia::figures {

using geo::Basemap;
using Line = MapGeometry::Line;

namespace {

constexpr float kLongest = 2.0F;  ///< degrees; a longer edge is parted to follow the projection
constexpr float kEdge = 179.9999F;
constexpr float kPole = -89.9999F;

/// True for an edge that was added where the world was cut open.
bool isSeam(const Basemap::Position &one, const Basemap::Position &other)
{
    const auto isOnEdge = [](const Basemap::Position &place) {
        return std::abs(place.lon) >= kEdge || place.lat <= kPole;
    };
    return isOnEdge(one) && isOnEdge(other);
}

void close(Line &line, std::vector<Line> &lines)
{
    if (line.points.size() > 1) {
        lines.push_back(std::move(line));
    }
    line = Line();
}

void measure(Line &line)
{
    if (line.points.empty()) {
        return;
    }
    const auto [left, right] = std::minmax_element(
        line.points.begin(), line.points.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(
        line.points.begin(), line.points.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
    line.box = QRectF(QPointF(left->x, top->y), QPointF(right->x, bottom->y));
}

void append(Line &line, const Basemap::Position &place, const geo::Projection &projection)
{
    const QPointF point = projection.toPlane({place.lat, place.lon});
    line.points.push_back({static_cast<float>(point.x()), static_cast<float>(point.y())});
}

/// The edge from `one` to `other` without its start.
void appendEdge(Line &line, const Basemap::Position &one, const Basemap::Position &other,
                const geo::Projection &projection)
{
    const float reach = std::max(std::abs(other.lon - one.lon), std::abs(other.lat - one.lat));
    const int pieces = std::max(1, static_cast<int>(std::ceil(reach / kLongest)));
    for (int piece = 1; piece <= pieces; ++piece) {
        const float share = static_cast<float>(piece) / static_cast<float>(pieces);
        append(line, {one.lon + (other.lon - one.lon) * share, one.lat + (other.lat - one.lat) * share},
               projection);
    }
}

Line laid(const Basemap::Part &part, const geo::Projection &projection)
{
    Line line;
    append(line, part.front(), projection);
    for (std::size_t index = 1; index < part.size(); ++index) {
        appendEdge(line, part[index - 1], part[index], projection);
    }
    measure(line);
    return line;
}

void addCoast(const Basemap::Part &ring, const geo::Projection &projection,
              std::vector<Line> &coasts)
{
    Line line;
    for (std::size_t index = 1; index < ring.size(); ++index) {
        if (isSeam(ring[index - 1], ring[index])) {
            close(line, coasts);
            continue;
        }
        if (line.points.empty()) {
            append(line, ring[index - 1], projection);
        }
        appendEdge(line, ring[index - 1], ring[index], projection);
    }
    close(line, coasts);
}

void addAreas(const Basemap::Layer *layer, const geo::Projection &projection,
              std::vector<MapGeometry::Area> &areas, std::vector<Line> &edges)
{
    if (!layer) {
        return;
    }
    for (const Basemap::Feature &feature : layer->features) {
        MapGeometry::Area area;
        for (const Basemap::Part &ring : feature.parts) {
            area.rings.push_back(laid(ring, projection));
            area.box = area.box.united(area.rings.back().box);
            addCoast(ring, projection, edges);
        }
        areas.push_back(std::move(area));
    }
    for (Line &edge : edges) {
        measure(edge);
    }
}

void addLines(const Basemap::Layer *layer, const geo::Projection &projection, std::vector<Line> &lines)
{
    if (!layer) {
        return;
    }
    for (const Basemap::Feature &feature : layer->features) {
        for (const Basemap::Part &line : feature.parts) {
            lines.push_back(laid(line, projection));
        }
    }
}

}  // namespace

MapGeometry projected(const Basemap &basemap, geo::ProjectionKind kind)
{
    MapGeometry geometry;
    geometry.projection = geo::Projection(kind);
    const geo::Projection &projection = geometry.projection;
    addAreas(basemap.layer(QStringLiteral("land")), projection, geometry.land, geometry.coasts);
    addAreas(basemap.layer(QStringLiteral("lakes")), projection, geometry.lakes, geometry.shores);
    addLines(basemap.layer(QStringLiteral("borders")), projection, geometry.borders);
    addLines(basemap.layer(QStringLiteral("disputed")), projection, geometry.disputed);
    return geometry;
}

}  // namespace gaia::figures
