// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/picture.h"

#include <gdal.h>

#include <QImage>
#include <QRect>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace gaia::imaging {

/// Turns windows of a raster's bands into 8-bit pictures: bands chosen by colour interpretation
/// or name, percentile stretch above 8 bits, palette expanded, what is transparent or has no data
/// on neutral grey. Borrows the dataset. One thread at a time.
class BandRenderer final {
public:
    explicit BandRenderer(GDALDatasetH dataset);

    /// RGB32 of exactly `target` pixels; null if the driver can't decode the part.
    [[nodiscard]] QImage render(const QRect &source, const QSize &target,
                                const Rendering &rendering);
    /// Where the part has data (Grayscale8, of exactly `target` pixels); null as above.
    [[nodiscard]] QImage mask(const QRect &source, const QSize &target);
    enum class Reading { Whole, Damaged, TooLong };
    /// Decodes every block once, in bounded memory and time.
    [[nodiscard]] Reading readEverything(std::chrono::milliseconds limit) const;
    /// Red, green and blue (from 1) that the picture itself calls for; a grey one repeats its band.
    [[nodiscard]] std::array<int, 3> naturalBands() const;

private:
    struct Range {
        double low = 0.0;
        double high = 255.0;
    };

    [[nodiscard]] QImage renderPalette(const QRect &source, const QSize &target);
    [[nodiscard]] bool fillChannel(QImage &image, int channel, int band, const QRect &source,
                                   const Range &range);
    /// Lays the picture on grey where the mask says that nothing is there.
    [[nodiscard]] bool applyMask(QImage &image, const QRect &source, int band);
    [[nodiscard]] GDALRasterBandH maskBand(GDALRasterBandH band);
    [[nodiscard]] Range rangeOf(int band, const Rendering &rendering);
    [[nodiscard]] bool isByte(int band) const;

    struct Stretched {
        int band;
        double lowPercent;
        double highPercent;
        Range range;
    };

    GDALDatasetH m_dataset;
    std::optional<GDALRasterBandH> m_narrowAlpha;  ///< once looked for; null: there is none
    std::vector<Stretched> m_ranges;  ///< computed once a band and stretch
};

}  // namespace gaia::imaging
