// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/passedon.h"

#include "core/base/translate.h"
#include "core/imaging/picture.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

namespace gaia::imaging {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

constexpr double kLongestSide = 65500;  ///< a JPEG's sides have 16 bits
constexpr double kMostPixels = 100e6;   ///< decoded at once, 400 MB
constexpr int kQuality = 95;            ///< img2dataset's own

/// Empty for what training libraries don't read.
QString extensionOf(const QString &format, int bits)
{
    return bits > 8           ? QString()
        : format == "JPEG"_L1 ? u"jpg"_s
        : format == "PNG"_L1  ? u"png"_s
        : format == "WEBP"_L1 ? u"webp"_s
                              : QString();
}

double scaleOf(const QSize &size, const PassOnRule &rule)
{
    const double smallest = std::min(size.width(), size.height());
    double scale = rule.smallestSide > 0 ? rule.smallestSide / smallest : 1.0;
    if (!rule.enlarge) {
        scale = std::min(scale, 1.0);
    }
    const double pixels = double(size.width()) * size.height();
    return std::min({scale, kLongestSide / std::max(size.width(), size.height()),
                     std::sqrt(kMostPixels / pixels)});
}

}  // namespace

base::Result<PassedOn> passOn(const QByteArray &bytes, const QString &name, const QString &format,
                              const QSize &size, int bits, const PassOnRule &rule)
{
    const QString extension = extensionOf(format, bits);
    const bool isReadable = !extension.isEmpty() && (!rule.jpegOnly || extension == "jpg"_L1);
    const bool keepsSize =
        rule.smallestSide == 0 || (!size.isEmpty() && qFuzzyCompare(scaleOf(size, rule), 1.0));
    if (isReadable && keepsSize) {
        return PassedOn{bytes, extension, size};
    }
    const auto picture = Picture::fromBytes(bytes, name);
    if (!picture) {
        return fail(picture.error());
    }
    const QSize whole = (*picture)->info().size;
    const double scale = scaleOf(whole, rule);
    const QSize target(std::max(1, qRound(whole.width() * scale)),
                       std::max(1, qRound(whole.height() * scale)));
    const auto image = (*picture)->window(QRect(QPoint(0, 0), whole), target);
    if (!image) {
        return fail(image.error());
    }
    PassedOn passed{{}, u"jpg"_s, target};
    QBuffer buffer(&passed.bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "JPEG", kQuality)) {
        return fail(base::ErrorCode::Unsupported,
                    base::translate("gaia", "%1 can't be written as a JPEG.").arg(name));
    }
    return passed;
}

}  // namespace gaia::imaging
