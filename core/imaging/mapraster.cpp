// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/mapraster.h"

#include "core/base/translate.h"
#include "core/imaging/gdalhandle.h"
#include "core/imaging/georeference.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <gdal_alg.h>
#include <gdalwarper.h>

#include <algorithm>
#include <cmath>

namespace gaia::imaging {

using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr int kTries = 33;            ///< places a side that tell which part of the raster is met
constexpr int kMostRead = 4096;       ///< pixels a side that are read of it at most
constexpr double kFiner = 1.4;        ///< read that much finer than it is drawn
constexpr double kTolerance = 0.125;  ///< pixels that the approximated transform may be off
constexpr int kBands = 4;

struct WarpOptionsDeleter {
    void operator()(GDALWarpOptions *options) const { GDALDestroyWarpOptions(options); }
};
using WarpOptionsHandle = std::unique_ptr<GDALWarpOptions, WarpOptionsDeleter>;

/// GDAL asks this now and then whether to go on.
int goesOn(double, const char *, void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? FALSE : TRUE;
}

/// A dataset over the pixels of an ARGB32 picture: blue, green, red and alpha as bands 1 to 4.
DatasetHandle over(QImage &image, const GeoTransform &transform, OGRSpatialReferenceH reference)
{
    const QByteArray name = "MEM:::DATAPOINTER="
        + QByteArray::number(reinterpret_cast<quintptr>(image.bits()))
        + ",PIXELS=" + QByteArray::number(image.width()) + ",LINES=" + QByteArray::number(image.height())
        + ",BANDS=4,DATATYPE=Byte,PIXELOFFSET=4,BANDOFFSET=1,LINEOFFSET="
        + QByteArray::number(image.bytesPerLine());
    DatasetHandle dataset(GDALOpen(name.constData(), GA_Update));
    if (dataset) {
        GeoTransform own = transform;
        GDALSetGeoTransform(dataset.get(), own.data());
        GDALSetSpatialRef(dataset.get(), reference);
        GDALSetRasterColorInterpretation(GDALGetRasterBand(dataset.get(), kBands), GCI_AlphaBand);
    }
    return dataset;
}

GeoTransform gridTransform(const MapGrid &grid)
{
    return {grid.west, (grid.east - grid.west) / grid.size.width(), 0.0,
            grid.north, 0.0, (grid.south - grid.north) / grid.size.height()};
}

/// The pixels of the raster that the grid meets; empty if it meets none.
QRect partMet(const MapGrid &grid, const QSize &whole, const GeoTransform &affine,
              OGRSpatialReferenceH from, OGRSpatialReferenceH to)
{
    const TransformHandle transform(OCTNewCoordinateTransformation(from, to));
    GeoTransform inverse{};
    GeoTransform own = affine;
    if (!transform || !GDALInvGeoTransform(own.data(), inverse.data())) {
        return {};
    }
    double left = whole.width();
    double top = whole.height();
    double right = 0.0;
    double bottom = 0.0;
    for (int i = 0; i < kTries * kTries; ++i) {
        double x = grid.west + (grid.east - grid.west) * (i % kTries) / (kTries - 1.0);
        double y = grid.south + (grid.north - grid.south) * (i / kTries) / (kTries - 1.0);
        if (!OCTTransform(transform.get(), 1, &x, &y, nullptr) || !std::isfinite(x) || !std::isfinite(y)) {
            continue;
        }
        const double column = inverse[0] + x * inverse[1] + y * inverse[2];
        const double row = inverse[3] + x * inverse[4] + y * inverse[5];
        left = std::min(left, column);
        right = std::max(right, column);
        top = std::min(top, row);
        bottom = std::max(bottom, row);
    }
    if (right <= left || bottom <= top) {
        return {};
    }
    // What lies between two tries may reach farther than both.
    const double across = (right - left) / kTries + 2.0;
    const double down = (bottom - top) / kTries + 2.0;
    const QRectF met(QPointF(std::max(left - across, 0.0), std::max(top - down, 0.0)),
                     QPointF(std::min(right + across, double(whole.width())),
                             std::min(bottom + down, double(whole.height()))));
    return met.isValid() ? met.toAlignedRect() & QRect(QPoint(), whole) : QRect();
}

/// How large that part is read: no finer than what is drawn asks for.
QSize sizeRead(const QRect &part, const QSize &drawn)
{
    const double want = kFiner * std::max(drawn.width(), drawn.height());
    const double most = std::min(want, double(kMostRead));
    const double shrink = std::max(1.0, std::max(part.width(), part.height()) / most);
    return {std::max(1, qRound(part.width() / shrink)), std::max(1, qRound(part.height() / shrink))};
}

bool warp(GDALDatasetH from, GDALDatasetH to, const std::stop_token &stop)
{
    void *exact = GDALCreateGenImgProjTransformer2(from, to, nullptr);
    if (!exact) {
        return false;
    }
    void *quick = GDALCreateApproxTransformer(GDALGenImgProjTransform, exact, kTolerance);
    const WarpOptionsHandle options(GDALCreateWarpOptions());
    options->hSrcDS = from;
    options->hDstDS = to;
    options->eResampleAlg = GRA_Bilinear;
    options->nBandCount = kBands - 1;
    options->panSrcBands = static_cast<int *>(CPLMalloc(sizeof(int) * kBands));
    options->panDstBands = static_cast<int *>(CPLMalloc(sizeof(int) * kBands));
    for (int band = 0; band < kBands - 1; ++band) {
        options->panSrcBands[band] = options->panDstBands[band] = band + 1;
    }
    options->nSrcAlphaBand = kBands;
    options->nDstAlphaBand = kBands;
    options->pfnTransformer = GDALApproxTransform;
    options->pTransformerArg = quick;
    options->pfnProgress = goesOn;
    options->pProgressArg = const_cast<std::stop_token *>(&stop);
    // Near a pole the edges of a piece say little of what lies within it.
    options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "SAMPLE_GRID", "YES");
    GDALWarpOperation operation;
    const bool isDone = operation.Initialize(options.get()) == CE_None
        && operation.ChunkAndWarpImage(0, 0, GDALGetRasterXSize(to), GDALGetRasterYSize(to)) == CE_None;
    GDALDestroyApproxTransformer(quick);
    GDALDestroyGenImgProjTransformer(exact);
    return isDone;
}

}  // namespace

base::Result<QImage> withAlpha(const Picture &picture, const QRect &part, const QSize &size)
{
    auto colours = picture.window(part, size);
    if (!colours) {
        return fail(colours.error());
    }
    auto there = picture.mask(part, size);
    if (!there) {
        return fail(there.error());
    }
    QImage image = colours->convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *alpha = there->constScanLine(y);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            line[x] = (line[x] & 0x00FFFFFFU) | (QRgb(alpha[x]) << 24);
        }
    }
    return image;
}

base::Result<QImage> laidOut(const Picture &picture, const MapGrid &grid, const std::stop_token &stop)
{
    const GdalComplaints complaints;
    ReferenceHandle reference;
    const auto affine = geoTransform(picture.dataset(), reference);
    if (!affine || !picture.info().footprint) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "%1 does not say where on Earth it lies, so it can't be drawn on the map.")
                        .arg(picture.name()));
    }
    const ReferenceHandle wanted(OSRNewSpatialReference(nullptr));
    if (OSRSetFromUserInput(wanted.get(), grid.crs.constData()) != OGRERR_NONE || grid.size.isEmpty()) {
        return fail(ErrorCode::Usage, translate("gaia", "The map's grid is not one that GDAL knows."),
                    complaints.text());
    }
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    OSRSetAxisMappingStrategy(wanted.get(), OAMS_TRADITIONAL_GIS_ORDER);
    QImage target(grid.size, QImage::Format_ARGB32);
    target.fill(Qt::transparent);
    const QRect part = partMet(grid, picture.info().size, *affine, wanted.get(), reference.get());
    if (part.isEmpty()) {
        return target.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    }
    const QSize size = sizeRead(part, grid.size);
    auto source = withAlpha(picture, part, size);
    if (!source) {
        return fail(source.error());
    }
    const double across = double(part.width()) / size.width();
    const double down = double(part.height()) / size.height();
    const GeoTransform &a = *affine;
    const GeoTransform shrunk{a[0] + part.x() * a[1] + part.y() * a[2], a[1] * across, a[2] * down,
                              a[3] + part.x() * a[4] + part.y() * a[5], a[4] * across, a[5] * down};
    const DatasetHandle from = over(*source, shrunk, reference.get());
    const DatasetHandle to = over(target, gridTransform(grid), wanted.get());
    if (!from || !to || !warp(from.get(), to.get(), stop)) {
        if (stop.stop_requested()) {
            return fail(ErrorCode::Cancelled, translate("gaia", "Stopped."));
        }
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 can't be drawn on the map: its georeferencing does not fit.")
                        .arg(picture.name()),
                    complaints.text());
    }
    return target.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

}  // namespace gaia::imaging
