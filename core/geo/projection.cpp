// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::geo {

using dataset::GeoPoint;

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kRadians = kPi / 180.0;

// The polynomial of Equal Earth, equation 4 of the paper.
constexpr double kA1 = 1.340264;
constexpr double kA2 = -0.081106;
constexpr double kA3 = 0.000893;
constexpr double kA4 = 0.003796;
const double kM = std::sqrt(3.0) / 2.0;

double equalEarthY(double theta)
{
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    return theta * (kA1 + kA2 * t2 + t6 * (kA3 + kA4 * t2));
}

/// The derivative of equalEarthY.
double equalEarthSlope(double theta)
{
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    return kA1 + 3.0 * kA2 * t2 + t6 * (7.0 * kA3 + 9.0 * kA4 * t2);
}

/// x of one radian of longitude at the parametric latitude theta.
double equalEarthWidth(double theta)
{
    return std::cos(theta) / (kM * equalEarthSlope(theta));
}

double parametric(double latRadians)
{
    return std::asin(kM * std::sin(latRadians));
}

/// The parametric latitude of y by Newton's method; y within the world.
double thetaOf(double y)
{
    double theta = y;
    for (int step = 0; step < 12; ++step) {
        const double correction = (equalEarthY(theta) - y) / equalEarthSlope(theta);
        theta -= correction;
        if (std::abs(correction) < 1e-12) {
            break;
        }
    }
    return theta;
}

double latOf(double theta)
{
    return std::asin(std::clamp(std::sin(theta) / kM, -1.0, 1.0)) / kRadians;
}

double mercatorY(double lat)
{
    const double clamped = std::clamp(lat, -kMercatorLimit, kMercatorLimit) * kRadians;
    return std::asinh(std::tan(clamped));
}

/// Into -180 to 180, where both ends stay as they are.
double wrapped(double lon)
{
    return std::abs(lon) <= 180.0 ? lon : lon - 360.0 * std::floor((lon + 180.0) / 360.0);
}

const double kPoleY = equalEarthY(parametric(kPi / 2.0));
const double kEquatorWidth = equalEarthWidth(0.0);

}  // namespace

QPointF Projection::toPlane(const GeoPoint &place) const
{
    if (m_kind == ProjectionKind::WebMercator) {
        return {place.lon * kRadians, -mercatorY(place.lat)};
    }
    const double theta = parametric(place.lat * kRadians);
    return {place.lon * kRadians * equalEarthWidth(theta), -equalEarthY(theta)};
}

std::optional<GeoPoint> Projection::toGeo(const QPointF &point) const
{
    constexpr double kSlack = 1e-9;
    if (m_kind == ProjectionKind::WebMercator) {
        if (std::abs(point.y()) > kPi + kSlack) {
            return std::nullopt;
        }
        return GeoPoint{std::atan(std::sinh(-point.y())) / kRadians,
                        wrapped(point.x() / kRadians)};
    }
    if (std::abs(point.y()) > kPoleY + kSlack) {
        return std::nullopt;
    }
    const double theta = thetaOf(-point.y());
    const double lon = point.x() / equalEarthWidth(theta) / kRadians;
    if (std::abs(lon) > 180.0 + kSlack) {
        return std::nullopt;
    }
    return GeoPoint{latOf(theta), std::clamp(lon, -180.0, 180.0)};
}

GeoPoint Projection::nearestGeo(const QPointF &point) const
{
    if (m_kind == ProjectionKind::WebMercator) {
        return *toGeo({point.x(), std::clamp(point.y(), -kPi, kPi)});
    }
    const double theta = thetaOf(-std::clamp(point.y(), -kPoleY, kPoleY));
    const double lon = point.x() / equalEarthWidth(theta) / kRadians;
    return {latOf(theta), std::clamp(lon, -180.0, 180.0)};
}

QRectF Projection::extent() const
{
    if (m_kind == ProjectionKind::WebMercator) {
        return {-kPi, -kPi, 2.0 * kPi, 2.0 * kPi};
    }
    const double halfWidth = kPi * kEquatorWidth;
    return {-halfWidth, -kPoleY, 2.0 * halfWidth, 2.0 * kPoleY};
}

double Projection::period() const
{
    return m_kind == ProjectionKind::WebMercator ? 2.0 * kPi : 0.0;
}

double Projection::stretch(double lat) const
{
    // Near a pole a parallel has hardly any length; what is asked for there is a bar on a map.
    const double clamped = std::clamp(lat, -kMercatorLimit, kMercatorLimit) * kRadians;
    const double across = m_kind == ProjectionKind::WebMercator
        ? 1.0
        : equalEarthWidth(parametric(clamped));
    return across / std::cos(clamped);
}

}  // namespace gaia::geo
