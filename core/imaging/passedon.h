// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace gaia::imaging {

/// How a picture is made ready for those who train on it.
struct PassOnRule {
    int smallestSide = 0;   ///< pixels; 0 leaves the size
    bool enlarge = false;   ///< also pictures that are smaller
    bool jpegOnly = false;  ///< the reader takes nothing else
};

struct PassedOn {
    QByteArray bytes;
    QString extension;  ///< jpg, png or webp
    QSize size;         ///< pixels
};

/// The bytes as they are where training libraries read them (JPEG, PNG and WebP of 8 bits) and
/// the rule asks for nothing else; else a JPEG with the ratio kept, of at most 65,500 pixels a
/// side. `size` and `bits` are what is known of the stored picture.
[[nodiscard]] base::Result<PassedOn> passOn(const QByteArray &bytes, const QString &name,
                                            const QString &format, const QSize &size, int bits,
                                            const PassOnRule &rule);

}  // namespace gaia::imaging
