// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/listing.h"
#include "core/geo/projection.h"

#include <QRectF>

#include <array>
#include <cstddef>
#include <vector>

namespace gaia::geo {

/// How many images stand where, by dataset::Standing.
struct StandingCounts {
    std::array<quint32, 5> byStanding{};

    [[nodiscard]] quint32 of(dataset::Standing standing) const
    {
        return byStanding[static_cast<std::size_t>(standing)];
    }
    [[nodiscard]] quint32 total() const;
    bool operator==(const StandingCounts &) const = default;
};

/// Where located images come along the curve that Clusters follows. Sorting them is what costs, so
/// it is done once for all images, and the clusters of a subset are a walk. Immutable.
class ClusterOrder final {
public:
    ClusterOrder() = default;
    /// `points` by key.
    ClusterOrder(const std::vector<dataset::MapPoint> &points, const Projection &projection);

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] const Projection &projection() const { return m_projection; }

private:
    friend class Clusters;
    struct Coded {
        quint64 code;
        std::size_t point;                   ///< of m_keys
    };
    Projection m_projection;
    std::vector<dataset::ImageKey> m_keys;   ///< ascending
    std::vector<Coded> m_order;
};

/// Located images gathered by cells of a grid that is anchored in the world, at any level: level
/// L parts the world's box into 2^L by 2^L cells. Panning therefore never regroups anything, and
/// the order in which points are given makes no difference.
///
/// The points are sorted once along a Z-order curve, where every cell of every level is one
/// stretch; sums that run along tell a cell's counts and middle without visiting its points. A
/// million points take about half a second to sort, so it is made in a job; a query for a screen takes
/// microseconds. Immutable, hence shared between threads. About 50 bytes a point.
class Clusters final {
public:
    static constexpr int kMaxLevel = 26;

    struct Cell {
        QRectF box;         ///< on the plane
        QPointF middle;     ///< mean of its points, on the plane
        std::size_t first = 0;
        std::size_t last = 0;  ///< one past its last point
        StandingCounts counts;

        [[nodiscard]] std::size_t size() const { return last - first; }
    };

    Clusters() = default;
    Clusters(const std::vector<dataset::MapPoint> &points, const Projection &projection);
    /// Of some of the order's images, by key, which lie where they lay when it was made.
    Clusters(const ClusterOrder &order, const std::vector<dataset::MapPoint> &points);

    [[nodiscard]] std::size_t size() const { return m_codes.size(); }
    [[nodiscard]] const Projection &projection() const { return m_projection; }
    [[nodiscard]] StandingCounts counts() const { return counts(0, size()); }
    /// The cells of a level that hold points and meet `window` (plane), in Z-order.
    [[nodiscard]] std::vector<Cell> cells(const QRectF &window, int level) const;
    /// The finest level whose cells are at least `side` wide on the plane, 0 to kMaxLevel.
    [[nodiscard]] int levelFor(double side) const;

    [[nodiscard]] dataset::ImageKey key(std::size_t index) const { return m_keys[index]; }
    [[nodiscard]] dataset::Standing standing(std::size_t index) const;
    /// On the plane, to a metre.
    [[nodiscard]] QPointF position(std::size_t index) const;
    /// The box around these points.
    [[nodiscard]] QRectF bounds(std::size_t first, std::size_t last) const;
    /// True if two of these points lie farther apart than `span` (plane) to the side or down.
    [[nodiscard]] bool areWiderThan(std::size_t first, std::size_t last, double span) const;
    /// Memory that the object holds.
    [[nodiscard]] std::size_t bytes() const;

private:
    using Sums = std::array<quint32, 4>;  ///< of the standings after None, from the start

    [[nodiscard]] StandingCounts counts(std::size_t first, std::size_t last) const;
    [[nodiscard]] Cell cell(std::size_t first, std::size_t last, int level) const;
    void descend(std::size_t first, std::size_t last, quint64 code, int depth, int level,
                 const QRectF &window, std::vector<Cell> &found) const;
    [[nodiscard]] QRectF boxOf(quint64 code, int level) const;

    Projection m_projection;
    QPointF m_origin;
    double m_side = 1.0;  ///< of the world's square
    std::vector<quint64> m_codes;
    std::vector<dataset::ImageKey> m_keys;
    std::vector<Sums> m_sums;          ///< one more than points
    std::vector<QPointF> m_positions;  ///< sums of positions, one more than points
};

}  // namespace gaia::geo
