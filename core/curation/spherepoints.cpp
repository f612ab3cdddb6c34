// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/spherepoints.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::curation {

namespace {

constexpr double kEarthRadiusKm = 6371.0088;  // mean radius, IUGG

}  // namespace

SpherePoints::SpherePoints(const std::vector<dataset::GeoPoint> &points)
{
    m_nodes.reserve(points.size());
    for (const dataset::GeoPoint &point : points) {
        m_nodes.push_back({vectorOf(point), m_nodes.size()});
    }
    build(0, m_nodes.size(), 0);
}

SpherePoints::Vector SpherePoints::vectorOf(const dataset::GeoPoint &point)
{
    const double lat = point.lat * std::numbers::pi / 180.0;
    const double lon = point.lon * std::numbers::pi / 180.0;
    return {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
}

void SpherePoints::build(std::size_t first, std::size_t end, std::size_t axis)
{
    if (end - first < 2) {
        return;
    }
    const std::size_t middle = first + (end - first) / 2;
    const auto at = [this](std::size_t i) { return m_nodes.begin() + static_cast<std::ptrdiff_t>(i); };
    std::nth_element(at(first), at(middle), at(end), [axis](const Node &a, const Node &b) {
        return std::pair(a.at[axis], a.index) < std::pair(b.at[axis], b.index);
    });
    build(first, middle, (axis + 1) % 3);
    build(middle + 1, end, (axis + 1) % 3);
}

void SpherePoints::search(std::size_t first, std::size_t end, std::size_t axis, const Vector &at,
                          Best &best) const
{
    if (first >= end) {
        return;
    }
    const std::size_t middle = first + (end - first) / 2;
    const Node &node = m_nodes[middle];
    double squared = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        squared += (node.at[i] - at[i]) * (node.at[i] - at[i]);
    }
    if (squared < best.squared) {
        best = {squared, node.index};
    }
    const double across = at[axis] - node.at[axis];
    const std::size_t next = (axis + 1) % 3;
    const bool isBelow = across < 0.0;
    search(isBelow ? first : middle + 1, isBelow ? middle : end, next, at, best);
    if (across * across < best.squared) {
        search(isBelow ? middle + 1 : first, isBelow ? end : middle, next, at, best);
    }
}

std::optional<SpherePoints::Found> SpherePoints::nearest(const dataset::GeoPoint &point) const
{
    if (m_nodes.empty()) {
        return std::nullopt;
    }
    Best best;
    search(0, m_nodes.size(), 0, vectorOf(point), best);
    const double half = std::min(1.0, std::sqrt(best.squared) / 2.0);
    return Found{best.index, 2.0 * kEarthRadiusKm * std::asin(half)};
}

}  // namespace gaia::curation
