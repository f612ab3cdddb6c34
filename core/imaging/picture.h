// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/place.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QString>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace gaia::imaging {

class MemoryFile;

/// What decoding one picture may take before it is left.
inline constexpr std::chrono::milliseconds kDecodeTime{300'000};

/// What a picture file says of itself.
struct PictureInfo {
    QString format;              ///< GDAL's short name: PNG, JPEG, GTiff, WEBP, JP2OpenJPEG
    QSize size;                  ///< pixels, after EXIF orientation
    int bands = 0;
    int bitsPerSample = 0;
    QStringList bandNames;       ///< as the file describes them; may hold empty strings
    std::optional<dataset::GeoBounds> footprint;
    std::vector<std::vector<dataset::GeoPoint>> outline;  ///< see dataset::Place
    std::optional<dataset::GeoPoint> centre;
    double gsdM = 0.0;           ///< ground sample distance at the centre, metres; 0: unknown
    dataset::Acquisition acquired;
    QString satellite;           ///< as the file's tags call them; empty where they say nothing
    QString sensor;
};

/// Which bands make red, green and blue (from 1), and how values become 8 bits.
struct Rendering {
    std::array<int, 3> bands{0, 0, 0};  ///< zeros: chosen by the picture
    double lowPercent = 2.0;            ///< percentile stretch, for more than 8 bits only
    double highPercent = 98.0;
    bool operator==(const Rendering &) const = default;
};

/// An opened picture. Reads windows through overviews, so that 20,000 px sides cost no more
/// than what is shown. Not thread-safe: one object a thread. Refuses what would not stay within
/// bounded memory, and never trusts a file's name for its kind.
class Picture final {
public:
    /// `bytes` are kept alive by the object.
    [[nodiscard]] static base::Result<std::unique_ptr<Picture>> fromBytes(const QByteArray &bytes,
                                                                          const QString &name);
    [[nodiscard]] static base::Result<std::unique_ptr<Picture>> fromFile(const QString &path);
    ~Picture();

    [[nodiscard]] const PictureInfo &info() const;
    /// The part `source` (pixels of the full picture) drawn to `target` size, opaque RGB32;
    /// transparency and nodata lie on neutral grey. Never larger than asked for.
    [[nodiscard]] base::Result<QImage> window(const QRect &source, const QSize &target,
                                              const Rendering &rendering = {}) const;
    /// The whole picture with its long side at most `longSide` pixels; never enlarged.
    [[nodiscard]] base::Result<QImage> scaled(int longSide, const Rendering &rendering = {}) const;
    /// Where the part has data: 255 there, 0 where it is transparent or empty (Grayscale8).
    [[nodiscard]] base::Result<QImage> mask(const QRect &source, const QSize &target) const;
    [[nodiscard]] const QString &name() const;
    /// GDAL's handle, for what else works on pixels in this folder; the picture keeps it.
    [[nodiscard]] void *dataset() const;
    /// Decodes all of it once; an error if any part does not decode (a file cut short), or if that
    /// takes longer than the limit.
    [[nodiscard]] base::Status check(std::chrono::milliseconds limit = kDecodeTime) const;

private:
    struct Private;
    explicit Picture(std::unique_ptr<Private> d);
    [[nodiscard]] static base::Result<std::unique_ptr<Picture>>
    open(const QByteArray &path, const QString &kind, const QString &name,
         std::unique_ptr<MemoryFile> memory);
    std::unique_ptr<Private> d;
};

/// Limits that keep decoding in bounded memory.
inline constexpr qint64 kMaxPixels = 2'000'000'000;      ///< of a tiled raster, read by windows
inline constexpr qint64 kMaxDecodedPixels = 200'000'000; ///< of a picture without tiles or overviews
inline constexpr qint64 kMaxDecodedBytes = 1LL << 30;    ///< of such a picture, all bands
inline constexpr qint64 kMaxBlockBytes = 512LL << 20;    ///< one block of all bands
inline constexpr qint64 kMaxStoredBytes = 256LL << 20;   ///< larger files are linked, not stored

/// A JPEG (or PNG where there is transparency) of the picture for sending or storing.
struct Encoded {
    QByteArray bytes;
    QString mimeType;  ///< image/jpeg or image/png
    QSize size;
};
[[nodiscard]] base::Result<Encoded> encode(const Picture &picture, int longSide);

/// Rule number of thumbnails; raise it when their look changes, and they are made anew.
inline constexpr int kThumbnailRule = 1;
inline constexpr int kThumbnailSide = 320;  ///< pixels, long side
[[nodiscard]] base::Result<QByteArray> thumbnail(const Picture &picture);  ///< JPEG

}  // namespace gaia::imaging
