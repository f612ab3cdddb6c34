// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/imaging/picture.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <stop_token>

namespace gaia::imaging {

/// A part of a map that a raster is to be laid on.
struct MapGrid {
    QByteArray crs;   ///< anything that GDAL reads: EPSG:3857, a PROJ string
    double west = 0.0;   ///< edges in units of the reference
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;
    QSize size;          ///< pixels
};

/// A part of a picture as ARGB32, transparent where it has no data.
[[nodiscard]] base::Result<QImage> withAlpha(const Picture &picture, const QRect &part,
                                             const QSize &size);

/// The raster warped onto the grid, through its overviews and with the colours that the picture
/// itself calls for; transparent where it has no data or does not reach (ARGB32, premultiplied).
/// Bilinear, true to an eighth of a pixel. An error where the picture has no place on Earth;
/// ErrorCode::Cancelled when asked to stop. Uses the picture, so one thread at a time.
[[nodiscard]] base::Result<QImage> laidOut(const Picture &picture, const MapGrid &grid,
                                           const std::stop_token &stop = {});

}  // namespace gaia::imaging
