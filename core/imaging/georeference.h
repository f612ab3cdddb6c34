// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/gdalhandle.h"
#include "core/imaging/picture.h"

namespace gaia::imaging {

/// Fills footprint and centre in WGS 84 from the raster's georeferencing, where it has some and
/// lies on Earth.
void readGeoreference(GDALDatasetH dataset, PictureInfo &info);

/// The acquisition day that metadata states; unknown where it states none. The file's own date
/// (TIFFTAG_DATETIME) tells when it was written and is not used.
[[nodiscard]] dataset::Acquisition acquisitionOf(GDALDatasetH dataset);

}  // namespace gaia::imaging
