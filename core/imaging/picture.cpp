// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/picture.h"

#include "core/base/translate.h"
#include "core/imaging/filekind.h"
#include "core/imaging/gdalhandle.h"
#include "core/imaging/georeference.h"
#include "core/imaging/rendering.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTransform>

#include <algorithm>

namespace gaia::imaging {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

/// EXIF 2.3, tag 0x0112: how the stored rows lie in the upright picture.
constexpr int kUpright = 1;

bool isTurned(int orientation)
{
    return orientation >= 5;
}

/// From stored to upright, as a transform of the picture's pixels.
QTransform uprightTransform(int orientation)
{
    switch (orientation) {
    case 2: return QTransform(-1, 0, 0, 1, 0, 0);
    case 3: return QTransform(-1, 0, 0, -1, 0, 0);
    case 4: return QTransform(1, 0, 0, -1, 0, 0);
    case 5: return QTransform(0, 1, 1, 0, 0, 0);
    case 6: return QTransform(0, 1, -1, 0, 0, 0);
    case 7: return QTransform(0, -1, -1, 0, 0, 0);
    case 8: return QTransform(0, -1, 1, 0, 0, 0);
    default: return {};
    }
}

int orientationOf(GDALDatasetH dataset)
{
    const char *value = GDALGetMetadataItem(dataset, "EXIF_Orientation", nullptr);
    const int orientation = value ? QByteArray(value).trimmed().toInt() : kUpright;
    return orientation >= 1 && orientation <= 8 ? orientation : kUpright;
}

/// What one decode step of the driver would hold in memory, bytes.
qint64 blockBytes(GDALDatasetH dataset)
{
    int width = 0;
    int height = 0;
    GDALRasterBandH band = GDALGetRasterBand(dataset, 1);
    GDALGetBlockSize(band, &width, &height);
    return qint64(width) * height * GDALGetDataTypeSizeBytes(GDALGetRasterDataType(band))
        * GDALGetRasterCount(dataset);
}

/// Tiles reach over the picture's edge, but not so far that going through them is another matter
/// than going through the picture: a few hundred bytes can claim gigabytes.
base::Status checkTiles(GDALDatasetH dataset, const QString &name)
{
    constexpr qint64 kFewPixels = 16'000'000;
    constexpr qint64 kMostOver = 16;
    int width = 0;
    int height = 0;
    GDALGetBlockSize(GDALGetRasterBand(dataset, 1), &width, &height);
    const qint64 columns = GDALGetRasterXSize(dataset);
    const qint64 rows = GDALGetRasterYSize(dataset);
    const qint64 across = (columns + width - 1) / width;
    const qint64 down = (rows + height - 1) / height;
    const double tiled = double(across) * width * (double(down) * height);
    if (tiled > double(kMostOver) * double(std::max(kFewPixels, columns * rows))) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 is cut into tiles of %2 x %3 pixels, far larger than the "
                                      "picture itself: it is damaged.")
                        .arg(name)
                        .arg(width)
                        .arg(height));
    }
    return {};
}

base::Status checkLimits(GDALDatasetH dataset, const QString &kind, const QString &name)
{
    if (GDALGetRasterCount(dataset) < 1) {
        return fail(ErrorCode::Unsupported, translate("gaia", "%1 holds no picture band.").arg(name));
    }
    const qint64 width = GDALGetRasterXSize(dataset);
    const qint64 height = GDALGetRasterYSize(dataset);
    const bool isByWindows = kind == "GTiff"_L1 || kind == "JP2OpenJPEG"_L1;
    const qint64 limit = isByWindows ? kMaxPixels : kMaxDecodedPixels;
    // Drivers without windows may hold all of it: interlaced PNG, WebP, progressive JPEG.
    const qint64 whole = width * height * GDALGetRasterCount(dataset)
        * GDALGetDataTypeSizeBytes(GDALGetRasterDataType(GDALGetRasterBand(dataset, 1)));
    if (width * height > limit || blockBytes(dataset) > kMaxBlockBytes
        || (!isByWindows && whole > kMaxDecodedBytes)) {
        return fail(ErrorCode::TooLarge,
                    translate("gaia", "%1 has %2 x %3 pixels, more than can be decoded in bounded memory. "
                               "Convert it to a tiled GeoTIFF first.")
                        .arg(name)
                        .arg(width)
                        .arg(height));
    }
    if (GDALDataTypeIsComplex(GDALGetRasterDataType(GDALGetRasterBand(dataset, 1)))) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 holds complex numbers, which are no picture. Convert them to "
                               "amplitudes first.")
                        .arg(name));
    }
    return checkTiles(dataset, name);
}

}  // namespace

struct Picture::Private {
    QString name;
    std::unique_ptr<MemoryFile> memory;
    DatasetHandle dataset;
    PictureInfo info;
    int orientation = kUpright;
    QSize storedSize;
    mutable std::unique_ptr<BandRenderer> renderer;

    [[nodiscard]] QRect storedRect(const QRect &upright) const;
};

/// The stored rectangle that an upright one shows.
QRect Picture::Private::storedRect(const QRect &upright) const
{
    const QTransform whole =
        QImage::trueMatrix(uprightTransform(orientation), storedSize.width(), storedSize.height());
    return whole.inverted().mapRect(QRectF(upright)).toAlignedRect()
        & QRect(QPoint(0, 0), storedSize);
}

Picture::Picture(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Picture::~Picture() = default;

base::Result<std::unique_ptr<Picture>> Picture::fromBytes(const QByteArray &bytes,
                                                          const QString &name)
{
    const auto kind = kindOf(bytes.left(kHeadBytes), name);
    if (!kind) {
        return fail(kind.error());
    }
    prepareGdal();
    auto memory = std::make_unique<MemoryFile>(bytes);
    const QByteArray path = memory->path();
    return open(path, *kind, name, std::move(memory));
}

base::Result<std::unique_ptr<Picture>> Picture::fromFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be read: %2.").arg(path, file.errorString()));
    }
    const auto kind = kindOf(file.read(kHeadBytes), name);
    if (!kind) {
        return fail(kind.error());
    }
    if (path.startsWith(u':')) {
        file.seek(0);
        return fromBytes(file.readAll(), name);
    }
    prepareGdal();
    return open(QFile::encodeName(path), *kind, name, nullptr);
}

base::Result<std::unique_ptr<Picture>> Picture::open(const QByteArray &path, const QString &kind,
                                                     const QString &name,
                                                     std::unique_ptr<MemoryFile> memory)
{
    const GdalComplaints complaints;
    const QByteArray driver = kind.toLatin1();
    const char *const drivers[] = {driver.constData(), nullptr};
    DatasetHandle dataset(GDALOpenEx(path.constData(),
                                     GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                     drivers, nullptr, nullptr));
    if (!dataset) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 starts like a picture but can't be decoded: it is damaged or "
                               "cut short.")
                        .arg(name),
                    complaints.text());
    }
    if (const base::Status within = checkLimits(dataset.get(), kind, name); !within) {
        return fail(within.error());
    }
    auto d = std::make_unique<Private>();
    d->name = name;
    d->memory = std::move(memory);
    d->orientation = orientationOf(dataset.get());
    d->storedSize = QSize(GDALGetRasterXSize(dataset.get()), GDALGetRasterYSize(dataset.get()));
    d->info.format = kind;
    d->info.size = isTurned(d->orientation) ? d->storedSize.transposed() : d->storedSize;
    d->info.bands = GDALGetRasterCount(dataset.get());
    d->info.bitsPerSample =
        8 * GDALGetDataTypeSizeBytes(GDALGetRasterDataType(GDALGetRasterBand(dataset.get(), 1)));
    for (int band = 1; band <= d->info.bands; ++band) {
        d->info.bandNames << QString::fromUtf8(
            GDALGetDescription(GDALGetRasterBand(dataset.get(), band)));
    }
    readGeoreference(dataset.get(), d->info);
    d->info.acquired = acquisitionOf(dataset.get());
    readMission(dataset.get(), d->info);
    d->dataset = std::move(dataset);
    d->renderer = std::make_unique<BandRenderer>(d->dataset.get());
    return std::unique_ptr<Picture>(new Picture(std::move(d)));
}

const PictureInfo &Picture::info() const
{
    return d->info;
}

base::Result<QImage> Picture::window(const QRect &source, const QSize &target,
                                     const Rendering &rendering) const
{
    const QRect within = source & QRect(QPoint(0, 0), d->info.size);
    if (within.isEmpty() || target.isEmpty()) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "The part asked for lies outside of %1.").arg(d->name));
    }
    const QSize storedTarget = isTurned(d->orientation) ? target.transposed() : target;
    const GdalComplaints complaints;
    QImage image = d->renderer->render(d->storedRect(within), storedTarget, rendering);
    if (image.isNull()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 can't be decoded: it is damaged or cut short.").arg(d->name),
                    complaints.text());
    }
    return d->orientation == kUpright ? image
                                      : image.transformed(uprightTransform(d->orientation));
}

base::Result<QImage> Picture::mask(const QRect &source, const QSize &target) const
{
    const QRect within = source & QRect(QPoint(0, 0), d->info.size);
    const QSize storedTarget = isTurned(d->orientation) ? target.transposed() : target;
    const GdalComplaints complaints;
    QImage image = d->renderer->mask(d->storedRect(within), storedTarget);
    if (image.isNull()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 can't be decoded: it is damaged or cut short.").arg(d->name),
                    complaints.text());
    }
    return d->orientation == kUpright ? image
                                      : image.transformed(uprightTransform(d->orientation));
}

const QString &Picture::name() const
{
    return d->name;
}

void *Picture::dataset() const
{
    return d->dataset.get();
}

base::Result<QImage> Picture::scaled(int longSide, const Rendering &rendering) const
{
    const QSize whole = d->info.size;
    const double scale = std::min(1.0, double(longSide) / std::max(whole.width(), whole.height()));
    const QSize target(std::max(1, qRound(whole.width() * scale)),
                       std::max(1, qRound(whole.height() * scale)));
    return window(QRect(QPoint(0, 0), whole), target, rendering);
}

base::Status Picture::check(std::chrono::milliseconds limit) const
{
    const GdalComplaints complaints;
    const BandRenderer::Reading reading = d->renderer->readEverything(limit);
    if (reading == BandRenderer::Reading::TooLong) {
        return fail(ErrorCode::TooLarge,
                    translate("gaia", "%1 took longer than %2 s to decode and was left. Convert it to "
                                      "a tiled GeoTIFF first.")
                        .arg(d->name)
                        .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
    }
    // libjpeg fills up what is missing with grey and only warns of it.
    if (reading == BandRenderer::Reading::Damaged
        || complaints.text().contains(u"premature"_s, Qt::CaseInsensitive)) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 is cut short or damaged: not all of it decodes.").arg(d->name),
                    complaints.text());
    }
    return {};
}

base::Result<Encoded> encode(const Picture &picture, int longSide)
{
    const auto image = picture.scaled(longSide);
    if (!image) {
        return fail(image.error());
    }
    Encoded encoded;
    encoded.size = image->size();
    encoded.mimeType = u"image/jpeg"_s;
    QBuffer buffer(&encoded.bytes);
    constexpr int kQuality = 90;
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "JPEG", kQuality)) {
        return fail(ErrorCode::Unsupported, translate("gaia", "The picture can't be written as a JPEG."));
    }
    return encoded;
}

base::Result<QByteArray> thumbnail(const Picture &picture)
{
    const auto image = picture.scaled(kThumbnailSide);
    if (!image) {
        return fail(image.error());
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    constexpr int kQuality = 80;
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "JPEG", kQuality)) {
        return fail(ErrorCode::Unsupported, translate("gaia", "The thumbnail can't be written as a JPEG."));
    }
    return bytes;
}

}  // namespace gaia::imaging
