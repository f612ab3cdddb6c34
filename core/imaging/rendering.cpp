// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/rendering.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace gaia::imaging {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNeutral = 0x9a;        ///< grey below what is transparent or has no data
constexpr int kSampleSide = 512;      ///< pixels a side that a stretch is computed from
constexpr qint64 kStripBytes = 16LL << 20;

struct Deadline {
    std::chrono::steady_clock::time_point at;
    [[nodiscard]] bool isPast() const { return std::chrono::steady_clock::now() > at; }
};

int goOn(double, const char *, void *deadline)
{
    return static_cast<const Deadline *>(deadline)->isPast() ? FALSE : TRUE;
}

/// Has GDAL ask between blocks whether to go on; the deadline must outlive the reading.
GDALRasterIOExtraArg until(Deadline &deadline)
{
    GDALRasterIOExtraArg argument;
    INIT_RASTERIO_EXTRA_ARG(argument);
    argument.pfnProgress = goOn;
    argument.pProgressData = &deadline;
    return argument;
}

GDALRasterIOExtraArg resampling(const QRect &source, const QSize &target, bool isExact)
{
    GDALRasterIOExtraArg argument;
    INIT_RASTERIO_EXTRA_ARG(argument);
    const bool isShrunk = source.width() > target.width() || source.height() > target.height();
    argument.eResampleAlg = isExact ? GRIORA_NearestNeighbour
        : isShrunk                  ? GRIORA_Average
                                    : GRIORA_Bilinear;
    return argument;
}

/// The band whose description names the colour or the Landsat and Sentinel-2 number of it.
int bandNamed(GDALDatasetH dataset, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    for (int band = 1; band <= GDALGetRasterCount(dataset); ++band) {
        const QString name =
            QString::fromUtf8(GDALGetDescription(GDALGetRasterBand(dataset, band)));
        if (expression.match(name).hasMatch()) {
            return band;
        }
    }
    return 0;
}

int bandColoured(GDALDatasetH dataset, GDALColorInterp colour)
{
    for (int band = 1; band <= GDALGetRasterCount(dataset); ++band) {
        if (GDALGetRasterColorInterpretation(GDALGetRasterBand(dataset, band)) == colour) {
            return band;
        }
    }
    return 0;
}

/// Red, green and blue of a scene whose bands are called by their numbers: 4, 3, 2 with Sentinel-2
/// and Landsat 8 and 9, 3, 2, 1 with Landsat 4 to 7, which have no band above 8.
std::optional<std::array<int, 3>> bandsNumbered(GDALDatasetH dataset)
{
    const auto numbered = [&](int number) {
        return bandNamed(dataset, u"^(?:sr_|toa_)?b(?:and)?[ _]?0?%1$"_s.arg(number));
    };
    const std::array<int, 4> one{numbered(1), numbered(2), numbered(3), numbered(4)};
    if (!one[1] || !one[2] || (!one[3] && !one[0])) {
        return std::nullopt;
    }
    const bool isNew = !one[0] || numbered(9) > 0 || numbered(10) > 0 || numbered(11) > 0
        || bandNamed(dataset, u"^b0?8a$"_s) > 0;
    if (one[3] && isNew) {
        return std::array<int, 3>{one[3], one[2], one[1]};
    }
    return one[0] ? std::optional(std::array<int, 3>{one[2], one[1], one[0]}) : std::nullopt;
}

/// True if none of the values that a sample of the band shows is above 255.
bool hasOnlyBytes(GDALRasterBandH band)
{
    const int wide = GDALGetRasterBandXSize(band);
    const int high = GDALGetRasterBandYSize(band);
    const int width = std::min(wide, kSampleSide);
    const int height = std::min(high, kSampleSide);
    std::vector<quint16> values(std::size_t(width) * std::size_t(height));
    return GDALRasterIO(band, GF_Read, 0, 0, wide, high, values.data(), width, height, GDT_UInt16, 0,
                        0)
            == CE_None
        && std::all_of(values.begin(), values.end(), [](quint16 value) { return value <= 255; });
}

}  // namespace

BandRenderer::BandRenderer(GDALDatasetH dataset)
    : m_dataset(dataset)
{
}

std::array<int, 3> BandRenderer::naturalBands() const
{
    const std::array<int, 3> coloured{bandColoured(m_dataset, GCI_RedBand),
                                      bandColoured(m_dataset, GCI_GreenBand),
                                      bandColoured(m_dataset, GCI_BlueBand)};
    if (coloured[0] && coloured[1] && coloured[2]) {
        return coloured;
    }
    const std::array<int, 3> named{bandNamed(m_dataset, u"\\bred\\b(?!.?edge)"_s),
                                   bandNamed(m_dataset, u"\\bgreen\\b"_s),
                                   bandNamed(m_dataset, u"\\bblue\\b"_s)};
    if (named[0] && named[1] && named[2]) {
        return named;
    }
    if (const auto numbered = bandsNumbered(m_dataset)) {
        return *numbered;
    }
    int colours = GDALGetRasterCount(m_dataset);
    if (bandColoured(m_dataset, GCI_AlphaBand)) {
        --colours;
    }
    return colours >= 3 ? std::array<int, 3>{1, 2, 3} : std::array<int, 3>{1, 1, 1};
}

bool BandRenderer::isByte(int band) const
{
    return GDALGetRasterDataType(GDALGetRasterBand(m_dataset, band)) == GDT_Byte;
}

QImage BandRenderer::render(const QRect &source, const QSize &target, const Rendering &rendering)
{
    if (GDALGetRasterColorTable(GDALGetRasterBand(m_dataset, 1))
        && rendering.bands == std::array<int, 3>{0, 0, 0}) {
        return renderPalette(source, target);
    }
    std::array<int, 3> bands = rendering.bands;
    const int count = GDALGetRasterCount(m_dataset);
    if (std::any_of(bands.begin(), bands.end(), [&](int b) { return b < 1 || b > count; })) {
        bands = naturalBands();
    }
    QImage image(target, QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.fill(qRgb(kNeutral, kNeutral, kNeutral));
    for (int channel = 0; channel < 3; ++channel) {
        const int band = bands[static_cast<std::size_t>(channel)];
        if (!fillChannel(image, channel, band, source, rangeOf(band, rendering))) {
            return {};
        }
    }
    return applyMask(image, source, bands[0]) ? image : QImage();
}

QImage BandRenderer::renderPalette(const QRect &source, const QSize &target)
{
    GDALRasterBandH band = GDALGetRasterBand(m_dataset, 1);
    GDALColorTableH table = GDALGetRasterColorTable(band);
    QImage indexed(target, QImage::Format_Grayscale8);
    GDALRasterIOExtraArg argument = resampling(source, target, true);
    if (indexed.isNull()
        || GDALRasterIOEx(band, GF_Read, source.x(), source.y(), source.width(), source.height(),
                          indexed.bits(), target.width(), target.height(), GDT_Byte, 1,
                          indexed.bytesPerLine(), &argument)
            != CE_None) {
        return {};
    }
    std::array<QRgb, 256> colours{};
    for (int i = 0; i < 256; ++i) {
        GDALColorEntry entry{kNeutral, kNeutral, kNeutral, 255};
        if (i < GDALGetColorEntryCount(table)) {
            GDALGetColorEntryAsRGB(table, i, &entry);
        }
        const auto laid = [&](short value) {
            return (value * entry.c4 + kNeutral * (255 - entry.c4)) / 255;
        };
        colours[static_cast<std::size_t>(i)] = qRgb(laid(entry.c1), laid(entry.c2), laid(entry.c3));
    }
    QImage image(target, QImage::Format_RGB32);
    for (int y = 0; y < target.height(); ++y) {
        const uchar *from = indexed.constScanLine(y);
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::transform(from, from + target.width(), to, [&](uchar i) { return colours[i]; });
    }
    return image;
}

bool BandRenderer::fillChannel(QImage &image, int channel, int band, const QRect &source,
                               const Range &range)
{
    // RGB32 lies in memory as blue, green, red, unused.
    uchar *first = image.bits() + (2 - channel);
    GDALRasterBandH handle = GDALGetRasterBand(m_dataset, band);
    GDALRasterIOExtraArg argument = resampling(source, image.size(), false);
    if (isByte(band)) {
        return GDALRasterIOEx(handle, GF_Read, source.x(), source.y(), source.width(),
                              source.height(), first, image.width(), image.height(), GDT_Byte, 4,
                              image.bytesPerLine(), &argument)
            == CE_None;
    }
    std::vector<float> values(std::size_t(image.width()) * std::size_t(image.height()));
    if (GDALRasterIOEx(handle, GF_Read, source.x(), source.y(), source.width(), source.height(),
                       values.data(), image.width(), image.height(), GDT_Float32, 0, 0, &argument)
        != CE_None) {
        return false;
    }
    const double scale = range.high > range.low ? 255.0 / (range.high - range.low) : 0.0;
    for (int y = 0; y < image.height(); ++y) {
        uchar *to = first + y * image.bytesPerLine();
        const float *from = values.data() + std::size_t(y) * std::size_t(image.width());
        for (int x = 0; x < image.width(); ++x) {
            const double value = (double(from[x]) - range.low) * scale;
            to[4 * x] = std::isfinite(value) ? uchar(std::clamp(value, 0.0, 255.0)) : kNeutral;
        }
    }
    return true;
}

/// What says where a band has data, 0 to 255 when read as bytes. GDAL takes an alpha band of 16 bits
/// for one that goes to 65,535; where no value is above 255 it would make everything transparent.
GDALRasterBandH BandRenderer::maskBand(GDALRasterBandH band)
{
    if (!m_narrowAlpha) {
        m_narrowAlpha = nullptr;
        for (int i = 1; i <= GDALGetRasterCount(m_dataset); ++i) {
            GDALRasterBandH each = GDALGetRasterBand(m_dataset, i);
            if (GDALGetRasterColorInterpretation(each) == GCI_AlphaBand
                && GDALGetRasterDataType(each) == GDT_UInt16 && hasOnlyBytes(each)) {
                m_narrowAlpha = each;
            }
        }
    }
    const bool isOfAlpha = (GDALGetMaskFlags(band) & GMF_ALPHA) != 0;
    return isOfAlpha && *m_narrowAlpha ? *m_narrowAlpha : GDALGetMaskBand(band);
}

bool BandRenderer::applyMask(QImage &image, const QRect &source, int band)
{
    GDALRasterBandH handle = GDALGetRasterBand(m_dataset, band);
    if (GDALGetMaskFlags(handle) & GMF_ALL_VALID) {
        return true;
    }
    QImage mask(image.size(), QImage::Format_Grayscale8);
    GDALRasterIOExtraArg argument = resampling(source, image.size(), true);
    if (GDALRasterIOEx(maskBand(handle), GF_Read, source.x(), source.y(), source.width(),
                       source.height(), mask.bits(), mask.width(), mask.height(), GDT_Byte, 1,
                       mask.bytesPerLine(), &argument)
        != CE_None) {
        return false;
    }
    for (int y = 0; y < image.height(); ++y) {
        const uchar *alpha = mask.constScanLine(y);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int a = alpha[x];
            if (a < 255) {
                const auto laid = [a](int value) { return (value * a + kNeutral * (255 - a)) / 255; };
                line[x] = qRgb(laid(qRed(line[x])), laid(qGreen(line[x])), laid(qBlue(line[x])));
            }
        }
    }
    return true;
}

QImage BandRenderer::mask(const QRect &source, const QSize &target)
{
    QImage mask(target, QImage::Format_Grayscale8);
    mask.fill(255);
    GDALRasterBandH handle = GDALGetRasterBand(m_dataset, naturalBands().front());
    if (GDALGetMaskFlags(handle) & GMF_ALL_VALID) {
        return mask;
    }
    GDALRasterIOExtraArg argument = resampling(source, target, true);
    const bool isRead
        = GDALRasterIOEx(maskBand(handle), GF_Read, source.x(), source.y(), source.width(),
                         source.height(), mask.bits(), mask.width(), mask.height(), GDT_Byte, 1,
                         mask.bytesPerLine(), &argument)
        == CE_None;
    return isRead ? mask : QImage();
}

BandRenderer::Range BandRenderer::rangeOf(int band, const Rendering &rendering)
{
    if (isByte(band)) {
        return {};
    }
    for (const Stretched &known : m_ranges) {
        if (known.band == band && known.lowPercent == rendering.lowPercent
            && known.highPercent == rendering.highPercent) {
            return known.range;
        }
    }
    const QSize whole(GDALGetRasterXSize(m_dataset), GDALGetRasterYSize(m_dataset));
    const int width = std::min(whole.width(), kSampleSide);
    const int height = std::min(whole.height(), kSampleSide);
    std::vector<float> values(std::size_t(width) * std::size_t(height));
    std::vector<uchar> mask(values.size());
    GDALRasterBandH handle = GDALGetRasterBand(m_dataset, band);
    Range range{0.0, 1.0};
    if (GDALRasterIO(handle, GF_Read, 0, 0, whole.width(), whole.height(), values.data(), width,
                     height, GDT_Float32, 0, 0)
            == CE_None
        && GDALRasterIO(maskBand(handle), GF_Read, 0, 0, whole.width(), whole.height(),
                        mask.data(), width, height, GDT_Byte, 0, 0)
            == CE_None) {
        std::vector<float> valid;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (mask[i] != 0 && std::isfinite(values[i])) {
                valid.push_back(values[i]);
            }
        }
        if (!valid.empty()) {
            std::sort(valid.begin(), valid.end());
            const auto at = [&](double percent) {
                const double place = std::clamp(percent, 0.0, 100.0) / 100.0;
                return double(valid[std::size_t(place * double(valid.size() - 1))]);
            };
            range = {at(rendering.lowPercent), at(rendering.highPercent)};
        }
    }
    m_ranges.push_back({band, rendering.lowPercent, rendering.highPercent, range});
    return range;
}

BandRenderer::Reading BandRenderer::readEverything(std::chrono::milliseconds limit) const
{
    const int width = GDALGetRasterXSize(m_dataset);
    const int height = GDALGetRasterYSize(m_dataset);
    const int count = GDALGetRasterCount(m_dataset);
    int blockWidth = 0;
    int blockHeight = 1;
    GDALGetBlockSize(GDALGetRasterBand(m_dataset, 1), &blockWidth, &blockHeight);
    const GDALDataType type = GDALGetRasterDataType(GDALGetRasterBand(m_dataset, 1));
    const qint64 pixelBytes = qint64(count) * GDALGetDataTypeSizeBytes(type);
    // Whole blocks, so that none is decoded twice: rows of them while they fit, else some of a row.
    const auto wholeBlocks = [](qint64 fitting, int block, int side) {
        return int(std::clamp<qint64>(fitting / block * block, std::min(block, side), side));
    };
    const qint64 pixels = std::max<qint64>(1, kStripBytes / std::max<qint64>(1, pixelBytes));
    const int columns = wholeBlocks(pixels / blockHeight, blockWidth, width);
    const int rows = wholeBlocks(pixels / columns, blockHeight, height);
    std::vector<uchar> strip(std::size_t(pixelBytes) * std::size_t(columns) * std::size_t(rows));
    Deadline deadline{std::chrono::steady_clock::now() + limit};
    for (int y = 0; y < height; y += rows) {
        for (int x = 0; x < width; x += columns) {
            const int wide = std::min(columns, width - x);
            const int high = std::min(rows, height - y);
            GDALRasterIOExtraArg argument = until(deadline);
            const bool isRead =
                GDALDatasetRasterIOEx(m_dataset, GF_Read, x, y, wide, high, strip.data(), wide,
                                      high, type, count, nullptr, 0, 0, 0, &argument)
                == CE_None;
            if (deadline.isPast()) {
                return Reading::TooLong;
            }
            if (!isRead) {
                return Reading::Damaged;
            }
        }
    }
    return Reading::Whole;
}

}  // namespace gaia::imaging
