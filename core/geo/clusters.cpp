// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/clusters.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gaia::geo {

using dataset::MapPoint;
using dataset::Standing;

namespace {

constexpr int kBits = Clusters::kMaxLevel;
constexpr double kSteps = 67'108'864.0;  ///< 2^26 along each axis

/// Puts a zero before each of the low 32 bits.
quint64 spread(quint64 value)
{
    value = (value | (value << 16)) & 0x0000FFFF0000FFFFULL;
    value = (value | (value << 8)) & 0x00FF00FF00FF00FFULL;
    value = (value | (value << 4)) & 0x0F0F0F0F0F0F0F0FULL;
    value = (value | (value << 2)) & 0x3333333333333333ULL;
    return (value | (value << 1)) & 0x5555555555555555ULL;
}

/// Takes every second bit; undoes `spread`.
quint64 gather(quint64 value)
{
    value &= 0x5555555555555555ULL;
    value = (value | (value >> 1)) & 0x3333333333333333ULL;
    value = (value | (value >> 2)) & 0x0F0F0F0F0F0F0F0FULL;
    value = (value | (value >> 4)) & 0x00FF00FF00FF00FFULL;
    value = (value | (value >> 8)) & 0x0000FFFF0000FFFFULL;
    return (value | (value >> 16)) & 0x00000000FFFFFFFFULL;
}

quint64 step(double fraction)
{
    return static_cast<quint64>(std::clamp(std::floor(fraction * kSteps), 0.0, kSteps - 1.0));
}

/// The square around the projected world that the curve fills.
struct WorldSquare {
    explicit WorldSquare(const Projection &projection)
        : side(std::max(projection.extent().width(), projection.extent().height()))
        , origin(projection.extent().center() - QPointF(side, side) / 2.0)
    {
    }
    double side;
    QPointF origin;
};

}  // namespace

quint32 StandingCounts::total() const
{
    return std::accumulate(byStanding.begin(), byStanding.end(), 0U);
}

ClusterOrder::ClusterOrder(const std::vector<MapPoint> &points, const Projection &projection)
    : m_projection(projection)
{
    const WorldSquare world(projection);
    m_keys.reserve(points.size());
    m_order.reserve(points.size());
    for (std::size_t index = 0; index < points.size(); ++index) {
        const MapPoint &point = points[index];
        const QPointF place
            = (projection.toPlane({point.lat, point.lon}) - world.origin) / world.side;
        m_keys.push_back(point.key);
        m_order.push_back({spread(step(place.x())) | (spread(step(place.y())) << 1), index});
    }
    // Keys ascend with the index.
    std::sort(m_order.begin(), m_order.end(), [](const Coded &one, const Coded &other) {
        return one.code != other.code ? one.code < other.code : one.point < other.point;
    });
}

Clusters::Clusters(const std::vector<MapPoint> &points, const Projection &projection)
{
    const auto byKey = [](const MapPoint &one, const MapPoint &other) { return one.key < other.key; };
    if (std::is_sorted(points.begin(), points.end(), byKey)) {
        *this = Clusters(ClusterOrder(points, projection), points);
        return;
    }
    std::vector<MapPoint> sorted = points;
    std::sort(sorted.begin(), sorted.end(), byKey);
    *this = Clusters(ClusterOrder(sorted, projection), sorted);
}

Clusters::Clusters(const ClusterOrder &order, const std::vector<MapPoint> &points)
    : m_projection(order.projection())
{
    const WorldSquare world(m_projection);
    m_side = world.side;
    m_origin = world.origin;
    // Which of the order's images are meant, and where they stand.
    constexpr quint8 kNotMeant = 255;
    std::vector<quint8> standings(order.size(), kNotMeant);
    std::size_t index = 0;
    for (const MapPoint &point : points) {
        while (index < order.size() && order.m_keys[index] < point.key) {
            ++index;
        }
        if (index < order.size() && order.m_keys[index] == point.key) {
            standings[index] = static_cast<quint8>(point.standing);
        }
    }
    m_codes.reserve(points.size());
    m_keys.reserve(points.size());
    m_sums.reserve(points.size() + 1);
    m_positions.reserve(points.size() + 1);
    Sums sums{};
    QPointF positions;
    m_sums.push_back(sums);
    m_positions.push_back(positions);
    for (const ClusterOrder::Coded &coded : order.m_order) {
        const quint8 standing = standings[coded.point];
        if (standing == kNotMeant) {
            continue;
        }
        m_codes.push_back(coded.code);
        m_keys.push_back(order.m_keys[coded.point]);
        if (standing != static_cast<quint8>(Standing::None)) {
            ++sums[std::size_t(standing) - 1];
        }
        m_sums.push_back(sums);
        positions += position(m_codes.size() - 1);
        m_positions.push_back(positions);
    }
}

std::vector<Clusters::Cell> Clusters::cells(const QRectF &window, int level) const
{
    std::vector<Cell> found;
    descend(0, size(), 0, 0, std::clamp(level, 0, kMaxLevel), window, found);
    return found;
}

void Clusters::descend(std::size_t first, std::size_t last, quint64 code, int depth, int level,
                       const QRectF &window, std::vector<Cell> &found) const
{
    if (first == last || !boxOf(code, depth).intersects(window)) {
        return;
    }
    if (depth == level) {
        found.push_back(cell(first, last, level));
        return;
    }
    const int below = 2 * (kBits - depth - 1);
    const auto begin = m_codes.begin();
    std::size_t from = first;
    for (quint64 quarter = 0; quarter < 4; ++quarter) {
        const quint64 child = (code << 2) | quarter;
        const auto end = quarter == 3
            ? begin + static_cast<std::ptrdiff_t>(last)
            : std::lower_bound(begin + static_cast<std::ptrdiff_t>(from),
                               begin + static_cast<std::ptrdiff_t>(last), (child + 1) << below);
        const auto to = static_cast<std::size_t>(end - begin);
        descend(from, to, child, depth + 1, level, window, found);
        from = to;
    }
}

int Clusters::levelFor(double side) const
{
    if (!(side > 0.0)) {
        return kMaxLevel;
    }
    return std::clamp(static_cast<int>(std::floor(std::log2(m_side / side))), 0, kMaxLevel);
}

Standing Clusters::standing(std::size_t index) const
{
    const StandingCounts one = counts(index, index + 1);
    const auto found = std::find(one.byStanding.begin(), one.byStanding.end(), 1U);
    return static_cast<Standing>(found - one.byStanding.begin());
}

QPointF Clusters::position(std::size_t index) const
{
    const double x = (static_cast<double>(gather(m_codes[index])) + 0.5) / kSteps;
    const double y = (static_cast<double>(gather(m_codes[index] >> 1)) + 0.5) / kSteps;
    return m_origin + QPointF(x, y) * m_side;
}

QRectF Clusters::bounds(std::size_t first, std::size_t last) const
{
    if (first >= last) {
        return {};
    }
    QPointF low = position(first);
    QPointF high = low;
    for (std::size_t index = first + 1; index < last; ++index) {
        const QPointF place = position(index);
        low = {std::min(low.x(), place.x()), std::min(low.y(), place.y())};
        high = {std::max(high.x(), place.x()), std::max(high.y(), place.y())};
    }
    return {low, high};
}

bool Clusters::areWiderThan(std::size_t first, std::size_t last, double span) const
{
    if (first >= last) {
        return false;
    }
    QPointF low = position(first);
    QPointF high = low;
    for (std::size_t index = first + 1; index < last; ++index) {
        const QPointF place = position(index);
        low = {std::min(low.x(), place.x()), std::min(low.y(), place.y())};
        high = {std::max(high.x(), place.x()), std::max(high.y(), place.y())};
        if (std::max(high.x() - low.x(), high.y() - low.y()) > span) {
            return true;
        }
    }
    return false;
}

std::size_t Clusters::bytes() const
{
    return sizeof(*this) + m_codes.capacity() * sizeof(quint64)
        + m_keys.capacity() * sizeof(dataset::ImageKey) + m_sums.capacity() * sizeof(Sums)
        + m_positions.capacity() * sizeof(QPointF);
}

StandingCounts Clusters::counts(std::size_t first, std::size_t last) const
{
    StandingCounts counts;
    if (first >= last) {
        return counts;
    }
    quint32 known = 0;
    for (std::size_t standing = 0; standing < 4; ++standing) {
        const quint32 count = m_sums[last][standing] - m_sums[first][standing];
        counts.byStanding[standing + 1] = count;
        known += count;
    }
    counts.byStanding[0] = static_cast<quint32>(last - first) - known;
    return counts;
}

Clusters::Cell Clusters::cell(std::size_t first, std::size_t last, int level) const
{
    Cell cell;
    cell.box = boxOf(m_codes[first] >> (2 * (kBits - level)), level);
    cell.first = first;
    cell.last = last;
    cell.counts = counts(first, last);
    cell.middle = (m_positions[last] - m_positions[first]) / static_cast<double>(last - first);
    return cell;
}

QRectF Clusters::boxOf(quint64 code, int level) const
{
    const double side = m_side / std::exp2(level);
    const QPointF corner(static_cast<double>(gather(code)), static_cast<double>(gather(code >> 1)));
    return {m_origin + corner * side, QSizeF(side, side)};
}

}  // namespace gaia::geo
