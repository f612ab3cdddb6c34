// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/place.h"

#include <array>
#include <optional>
#include <vector>

namespace gaia::curation {

/// Points on the sphere, searched for the one nearest to another (a k-d tree over unit vectors, so
/// that poles and the antimeridian are places like any other).
class SpherePoints final {
public:
    explicit SpherePoints(const std::vector<dataset::GeoPoint> &points);

    struct Found {
        std::size_t index = 0;  ///< in the list that was given
        double km = 0.0;        ///< great circle on the mean sphere of 6,371.0088 km
    };
    /// Nothing without points.
    [[nodiscard]] std::optional<Found> nearest(const dataset::GeoPoint &point) const;

private:
    using Vector = std::array<double, 3>;
    struct Node {
        Vector at{};
        std::size_t index = 0;
    };
    struct Best {
        double squared = 8.0;  ///< of the chord; no two points are further apart than 2
        std::size_t index = 0;
    };
    [[nodiscard]] static Vector vectorOf(const dataset::GeoPoint &point);
    void build(std::size_t first, std::size_t end, std::size_t axis);
    void search(std::size_t first, std::size_t end, std::size_t axis, const Vector &at,
                Best &best) const;

    std::vector<Node> m_nodes;
};

}  // namespace gaia::curation
