// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapitems.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace gaia::map {

using geo::Clusters;
using geo::MapView;

namespace {

constexpr double kCell = 40.0;        ///< least side of a cell, pixels; at most twice that
constexpr double kAhead = 160.0;      ///< pixels around the view that take part in the layout
constexpr std::size_t kApart = 3;     ///< up to that many points of a cell stay points
constexpr double kLeastGap = 12.0;    ///< pixels between such points
constexpr double kNearFrom = 450.0;   ///< pixels for an Earth radius: 8 for a degree
constexpr double kThumbnailGap = 4.0;
constexpr double kPointReach = 8.0;   ///< pixels around a point that a click hits

double distance(const QPointF &one, const QPointF &other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

/// A cell's points one by one, or nothing if two of them would cover each other.
MapItems apart(const Clusters &clusters, const Clusters::Cell &cell, const MapView &view,
               double shift)
{
    MapItems items;
    if (cell.size() > kApart) {
        return items;
    }
    for (std::size_t index = cell.first; index < cell.last; ++index) {
        MapItem item;
        item.at = view.toScreen(clusters.position(index) + QPointF(shift, 0.0));
        item.first = index;
        item.last = index + 1;
        item.key = clusters.key(index);
        item.standing = clusters.standing(index);
        for (const MapItem &other : items) {
            if (distance(item.at, other.at) < kLeastGap) {
                return {};
            }
        }
        items.push_back(item);
    }
    return items;
}

MapItem ring(const Clusters::Cell &cell, const MapView &view, double shift)
{
    MapItem item;
    item.kind = MapItem::Kind::Cluster;
    item.first = cell.first;
    item.last = cell.last;
    item.counts = cell.counts;
    item.at = view.toScreen(cell.middle + QPointF(shift, 0.0));
    // Within its cell a ring never covers the next one.
    const double radius = ringRadius(item.counts.total());
    const QPointF low = view.toScreen(cell.box.topLeft() + QPointF(shift, 0.0));
    const QPointF high = view.toScreen(cell.box.bottomRight() + QPointF(shift, 0.0));
    item.at.setX(std::clamp(item.at.x(), low.x() + radius, high.x() - radius));
    item.at.setY(std::clamp(item.at.y(), low.y() + radius, high.y() - radius));
    return item;
}

QRectF frame(const QPointF &at)
{
    QRectF box(QPointF(), kThumbnailSize);
    box.moveCenter(at);
    return box;
}

/// Items by squares of the screen: whoever may touch a thumbnail stands in its square or in one of
/// the eight around it.
class Neighbours {
public:
    explicit Neighbours(const MapItems &items)
        : m_items(items)
    {
        for (std::size_t index = 0; index < items.size(); ++index) {
            m_squares[squareOf(items[index].at)].push_back(index);
        }
    }

    /// True if nothing else stands where the point's thumbnail would. Two that would cover each
    /// other both stay points, so that the answer does not hang on which is asked first.
    [[nodiscard]] bool leaveRoomFor(std::size_t asked) const
    {
        const MapItem &item = m_items[asked];
        const QRectF box = frame(item.at).adjusted(-kThumbnailGap, -kThumbnailGap, kThumbnailGap,
                                                   kThumbnailGap);
        const Square middle = squareOf(item.at);
        for (int x = middle.first - 1; x <= middle.first + 1; ++x) {
            for (int y = middle.second - 1; y <= middle.second + 1; ++y) {
                const auto found = m_squares.find({x, y});
                if (found != m_squares.end()
                    && std::any_of(found->second.begin(), found->second.end(), [&](std::size_t index) {
                           return index != asked && covers(m_items[index], box);
                       })) {
                    return false;
                }
            }
        }
        return true;
    }

private:
    using Square = std::pair<int, int>;
    static constexpr double kSquare = 80.0;  ///< pixels, more than thumbnail and gap are wide
    struct Hash {
        std::size_t operator()(const Square &square) const
        {
            return static_cast<std::size_t>(square.first) * 8191U + static_cast<std::size_t>(square.second);
        }
    };

    static Square squareOf(const QPointF &at)
    {
        return {static_cast<int>(std::floor(at.x() / kSquare)),
                static_cast<int>(std::floor(at.y() / kSquare))};
    }
    static bool covers(const MapItem &other, const QRectF &box)
    {
        const double radius = ringRadius(other.counts.total());
        return other.kind == MapItem::Kind::Cluster
            ? box.adjusted(-radius, -radius, radius, radius).contains(other.at)
            : box.intersects(frame(other.at));
    }

    const MapItems &m_items;
    std::unordered_map<Square, std::vector<std::size_t>, Hash> m_squares;
};

}  // namespace

double ringRadius(quint32 count)
{
    return count < 10 ? 12.0 : count < 100 ? 14.0 : count < 1'000 ? 16.5 : 19.5;
}

MapItems layOut(const Clusters &clusters, const MapView &view)
{
    MapItems items;
    if (clusters.size() == 0 || !(clusters.projection() == view.projection())) {
        return items;
    }
    const QRectF window = view.planeRect(kAhead);
    const int level = clusters.levelFor(kCell / view.scale());
    for (const double shift : view.copies(window)) {
        for (const Clusters::Cell &cell : clusters.cells(window.translated(-shift, 0.0), level)) {
            const MapItems points = apart(clusters, cell, view, shift);
            if (points.empty()) {
                items.push_back(ring(cell, view, shift));
            } else {
                items.insert(items.end(), points.begin(), points.end());
            }
        }
    }
    if (view.scale() >= kNearFrom) {
        const Neighbours neighbours(items);
        std::vector<MapItem *> roomy;
        for (std::size_t index = 0; index < items.size(); ++index) {
            if (items[index].kind == MapItem::Kind::Point && neighbours.leaveRoomFor(index)) {
                roomy.push_back(&items[index]);
            }
        }
        for (MapItem *item : roomy) {
            item->kind = MapItem::Kind::Thumbnail;
        }
    }
    return items;
}

const MapItem *itemAt(const MapItems &items, const QPointF &at)
{
    const auto isHit = [&](const MapItem &item) {
        switch (item.kind) {
        case MapItem::Kind::Point: return distance(item.at, at) <= kPointReach;
        case MapItem::Kind::Thumbnail: return frame(item.at).contains(at);
        case MapItem::Kind::Cluster:
            return distance(item.at, at) <= ringRadius(item.counts.total());
        }
        return false;
    };
    // Points are painted over rings, and the later over the earlier.
    const MapItem *found = nullptr;
    for (const MapItem &item : items) {
        if (isHit(item) && (!found || item.kind != MapItem::Kind::Cluster)) {
            found = &item;
        }
    }
    return found;
}

}  // namespace gaia::map
