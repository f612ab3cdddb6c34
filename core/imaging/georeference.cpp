// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/georeference.h"

#include "core/dataset/footprint.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>
#include <vector>

namespace gaia::imaging {

using namespace Qt::StringLiterals;

namespace {

/// Points along each edge: a projected edge is a curve in degrees.
constexpr int kEdgePoints = 21;
constexpr int kFirstYear = 1959;
constexpr qsizetype kLongestDay = 40;  ///< characters of a tag that tells a day

double wrapped(double lon)
{
    return lon - 360.0 * std::floor((lon + 180.0) / 360.0);
}

bool isEarth(OGRSpatialReferenceH reference)
{
    OGRErr error = OGRERR_NONE;
    const double axis = OSRGetSemiMajor(reference, &error);
    return error == OGRERR_NONE && axis > 6.3e6 && axis < 6.4e6;
}

std::optional<dataset::GeoPoint> project(OGRCoordinateTransformationH transform,
                                         const GeoTransform &affine, double column, double row)
{
    double x = affine[0] + column * affine[1] + row * affine[2];
    double y = affine[3] + column * affine[4] + row * affine[5];
    if (!OCTTransform(transform, 1, &x, &y, nullptr) || !std::isfinite(x) || !std::isfinite(y)) {
        return std::nullopt;
    }
    const dataset::GeoPoint point{y, wrapped(x)};
    return isOnEarth(point) ? std::optional(point) : std::nullopt;
}

/// Metres between two points that are near each other.
double metresBetween(const dataset::GeoPoint &a, const dataset::GeoPoint &b)
{
    constexpr double kEarthRadiusM = 6'371'000.0;
    const double toRadians = std::numbers::pi / 180.0;
    const double east = wrapped(b.lon - a.lon) * std::cos(a.lat * toRadians);
    return std::hypot(b.lat - a.lat, east) * toRadians * kEarthRadiusM;
}

/// Of the pixel at the centre, its longer side; 0 where it lies beyond what the system covers.
double groundSampleDistance(OGRCoordinateTransformationH transform, const GeoTransform &affine,
                            double column, double row)
{
    const auto left = project(transform, affine, column - 0.5, row);
    const auto right = project(transform, affine, column + 0.5, row);
    const auto above = project(transform, affine, column, row - 0.5);
    const auto below = project(transform, affine, column, row + 0.5);
    return left && right && above && below
        ? std::max(metresBetween(*left, *right), metresBetween(*above, *below))
        : 0.0;
}

/// The first of these tags that says something.
QString tagOf(GDALDatasetH dataset, std::initializer_list<std::pair<const char *, const char *>> tags)
{
    for (const auto &[name, domain] : tags) {
        const char *value = GDALGetMetadataItem(dataset, name, domain);
        const QString text = QString::fromUtf8(value ? value : "").simplified().left(100);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// True if the pole lies inside a projected raster, where no edge tells of it: all longitudes meet
/// there. Whether the projection shows it as a point is asked by the way back.
bool holdsPole(double lat, OGRSpatialReferenceH reference, OGRSpatialReferenceH wgs84,
               const GeoTransform &affine, double width, double height)
{
    GeoTransform inverse{};
    auto forward = affine;
    if (!OSRIsProjected(reference) || !GDALInvGeoTransform(forward.data(), inverse.data())) {
        return false;
    }
    const TransformHandle transform(OCTNewCoordinateTransformation(wgs84, reference));
    std::array<double, 2> x{0.0, 120.0};
    std::array<double, 2> y{lat, lat};
    if (!transform || !OCTTransform(transform.get(), 2, x.data(), y.data(), nullptr)) {
        return false;
    }
    const double pixel = std::hypot(affine[1], affine[4]);
    const double apart = std::hypot(x[0] - x[1], y[0] - y[1]);
    const double column = inverse[0] + x[0] * inverse[1] + y[0] * inverse[2];
    const double row = inverse[3] + x[0] * inverse[4] + y[0] * inverse[5];
    return apart < pixel && column > 0.0 && column < width && row > 0.0 && row < height;
}

/// Around the raster, for one that is turned or of another projection; see dataset::outlineOf.
std::vector<std::vector<dataset::GeoPoint>> outline(OGRCoordinateTransformationH transform,
                                                    const GeoTransform &affine, double width,
                                                    double height)
{
    std::vector<dataset::GeoPoint> ring;
    const std::array<std::pair<double, double>, 5> corners{
        {{0.0, 0.0}, {width, 0.0}, {width, height}, {0.0, height}, {0.0, 0.0}}};
    for (std::size_t side = 0; side + 1 < corners.size(); ++side) {
        for (int i = 0; i + 1 < kEdgePoints; ++i) {
            const double t = i / double(kEdgePoints - 1);
            const auto point = project(
                transform, affine,
                corners[side].first + t * (corners[side + 1].first - corners[side].first),
                corners[side].second + t * (corners[side + 1].second - corners[side].second));
            if (!point) {
                return {};
            }
            ring.push_back(*point);
        }
    }
    return dataset::outlineOf({ring});
}

}  // namespace

std::optional<GeoTransform> geoTransform(GDALDatasetH dataset, ReferenceHandle &reference)
{
    GeoTransform transform{};
    if (GDALGetGeoTransform(dataset, transform.data()) == CE_None) {
        if (OGRSpatialReferenceH own = GDALGetSpatialRef(dataset)) {
            reference.reset(OSRClone(own));
            return transform;
        }
    }
    if (GDALGetGCPCount(dataset) >= 3
        && GDALGCPsToGeoTransform(GDALGetGCPCount(dataset), GDALGetGCPs(dataset),
                                  transform.data(), TRUE)) {
        if (OGRSpatialReferenceH own = GDALGetGCPSpatialRef(dataset)) {
            reference.reset(OSRClone(own));
            return transform;
        }
    }
    return std::nullopt;
}

void readGeoreference(GDALDatasetH dataset, PictureInfo &info)
{
    const GdalComplaints silent;
    ReferenceHandle reference;
    const auto affine = geoTransform(dataset, reference);
    if (!affine || !isEarth(reference.get())) {
        return;
    }
    const ReferenceHandle wgs84(OSRNewSpatialReference(nullptr));
    OSRSetWellKnownGeogCS(wgs84.get(), "WGS84");
    OSRSetAxisMappingStrategy(wgs84.get(), OAMS_TRADITIONAL_GIS_ORDER);
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    const TransformHandle transform(OCTNewCoordinateTransformation(reference.get(), wgs84.get()));
    if (!transform) {
        return;
    }
    const double width = GDALGetRasterXSize(dataset);
    const double height = GDALGetRasterYSize(dataset);
    info.centre = project(transform.get(), *affine, width / 2.0, height / 2.0);
    if (!info.centre) {
        return;
    }
    info.gsdM = groundSampleDistance(transform.get(), *affine, width / 2.0, height / 2.0);
    double south = 90.0;
    double north = -90.0;
    double westward = 0.0;  // degrees from the centre, so that the antimeridian is no edge
    double eastward = 0.0;
    for (int i = 0; i < kEdgePoints; ++i) {
        const double t = i / double(kEdgePoints - 1);
        const std::array<std::pair<double, double>, 4> edges{
            {{t * width, 0.0}, {t * width, height}, {0.0, t * height}, {width, t * height}}};
        for (const auto &[column, row] : edges) {
            const auto point = project(transform.get(), *affine, column, row);
            if (!point) {
                return;
            }
            south = std::min(south, point->lat);
            north = std::max(north, point->lat);
            const double away = wrapped(point->lon - info.centre->lon);
            westward = std::min(westward, away);
            eastward = std::max(eastward, away);
        }
    }
    info.outline = outline(transform.get(), *affine, width, height);
    info.footprint = dataset::GeoBounds{wrapped(info.centre->lon + westward), south,
                                        wrapped(info.centre->lon + eastward), north};
    const bool holdsNorth =
        holdsPole(90.0, reference.get(), wgs84.get(), *affine, width, height);
    const bool holdsSouth =
        holdsPole(-90.0, reference.get(), wgs84.get(), *affine, width, height);
    if (holdsNorth || holdsSouth || eastward - westward >= 359.0) {
        info.outline.clear();
        info.footprint->west = -180.0;
        info.footprint->east = 180.0;
    }
    if (holdsNorth) {
        info.footprint->north = 90.0;
    }
    if (holdsSouth) {
        info.footprint->south = -90.0;
    }
}

dataset::Acquisition acquisitionOf(GDALDatasetH dataset)
{
    static const QRegularExpression day(u"^\\s*(\\d{4})([-:/]?)(\\d{2})\\2(\\d{2})(?!\\d{1,5}$)"_s);
    // When it was seen. TIFFTAG_DATETIME and the like tell when the file was made.
    static constexpr std::pair<const char *, const char *> kPlaces[] = {
        {"ACQUISITIONDATETIME", "IMAGERY"},
        {"DATE_ACQUIRED", nullptr},
        {"ACQUISITION_DATE", nullptr},
        {"ACQUISITIONDATETIME", nullptr},
        {"ACQUISITION_DATETIME", nullptr},
        {"ACQUISITION_TIME", nullptr},
        {"ACQUISITION_START_TIME", nullptr},
        {"ACQUISITIONDATE", nullptr},
        {"ACQUIRED", nullptr},
        {"DATATAKE_1_DATATAKE_SENSING_START", nullptr},
        {"PRODUCT_START_TIME", nullptr},
        {"SENSING_START", nullptr},
        {"SENSING_TIME", nullptr},
        {"time_coverage_start", nullptr},
        {"NC_GLOBAL#time_coverage_start", nullptr},
        {"RANGEBEGINNINGDATE", nullptr},
        {"NITF_IDATIM", nullptr},
        {"EXIF_DateTimeOriginal", nullptr}};
    const QDate tomorrow = QDate::currentDate().addDays(1);
    for (const auto &[name, domain] : kPlaces) {
        const char *value = GDALGetMetadataItem(dataset, name, domain);
        if (!value) {
            continue;
        }
        const auto match = day.match(QString::fromUtf8(value).left(kLongestDay));
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(),
                         match.captured(4).toInt());
        // A camera whose clock was never set tells a day before there were any.
        if (date.isValid() && date.year() >= kFirstYear && date <= tomorrow) {
            return {date, date};
        }
    }
    return {};
}

void readMission(GDALDatasetH dataset, PictureInfo &info)
{
    info.satellite = tagOf(dataset, {{"SATELLITEID", "IMAGERY"},
                                     {"SPACECRAFT_ID", nullptr},
                                     {"SPACECRAFT_NAME", nullptr},
                                     {"SATELLITE", nullptr},
                                     {"PLATFORM", nullptr}});
    info.sensor = tagOf(dataset, {{"SENSOR_ID", nullptr},
                                  {"SENSOR", nullptr},
                                  {"INSTRUMENT", nullptr}});
}

}  // namespace gaia::imaging
