// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/gdalhandle.h"
#include "core/imaging/picture.h"

#include <ogr_srs_api.h>

#include <array>
#include <memory>
#include <optional>
#include <type_traits>

namespace gaia::imaging {

struct ReferenceReleaser {
    void operator()(OGRSpatialReferenceH reference) const { OSRRelease(reference); }
};
using ReferenceHandle = std::unique_ptr<std::remove_pointer_t<OGRSpatialReferenceH>,
                                        ReferenceReleaser>;

struct TransformCloser {
    void operator()(OGRCoordinateTransformationH transform) const
    {
        OCTDestroyCoordinateTransformation(transform);
    }
};
using TransformHandle = std::unique_ptr<std::remove_pointer_t<OGRCoordinateTransformationH>,
                                        TransformCloser>;

/// GDAL's six numbers from column and row to x and y.
using GeoTransform = std::array<double, 6>;

/// The affine transform with the reference it is in, from the raster or from its control points.
[[nodiscard]] std::optional<GeoTransform> geoTransform(GDALDatasetH dataset,
                                                       ReferenceHandle &reference);

/// Fills footprint, centre in WGS 84 and ground sample distance from the raster's georeferencing, where it has some and
/// lies on Earth.
void readGeoreference(GDALDatasetH dataset, PictureInfo &info);

/// The acquisition day that metadata states, by name or as a camera's; unknown where it states
/// none. The file's own date (TIFFTAG_DATETIME) tells when it was written and is not used.
[[nodiscard]] dataset::Acquisition acquisitionOf(GDALDatasetH dataset);

/// Fills in who took the picture by which instrument, as the file's tags call them.
void readMission(GDALDatasetH dataset, PictureInfo &info);

}  // namespace gaia::imaging
