// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::dataset {

/// The picture bytes of an image, named by their hash; equal bytes are one medium.
struct Media {
    QString sha256;      ///< 64 lower-case hex digits; empty while there are no bytes
    qint64 bytes = 0;    ///< size of the file
    int width = 0;       ///< pixels
    int height = 0;      ///< pixels
    int bands = 0;
    int bitsPerSample = 0;
    QString format;      ///< PNG, JPEG, GTiff, WEBP, JP2 (GDAL's short names)
    QString linkedPath;  ///< absolute path when the bytes stay where they are; else empty
    double gsdM = 0.0;   ///< ground sample distance of a raster at its centre, metres; 0: unknown

    [[nodiscard]] bool isPresent() const { return !sha256.isEmpty(); }
    bool operator==(const Media &) const = default;
};

}  // namespace gaia::dataset
