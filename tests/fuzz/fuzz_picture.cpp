// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/fingerprint.h"
#include "core/imaging/picture.h"

#include <cstddef>
#include <cstdint>

using namespace gaia::imaging;
using namespace Qt::StringLiterals;

/// A picture as an import takes it: decoded whole, made small, fingerprinted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::chrono::milliseconds kLimit{3000};
    constexpr qint64 kMostPixels = 4'000'000;  // larger ones only cost the run its time
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto picture = Picture::fromBytes(bytes, u"fuzzed"_s);
    if (!picture) {
        return 0;
    }
    const QSize whole = (*picture)->info().size;
    if (qint64(whole.width()) * whole.height() > kMostPixels || !(*picture)->check(kLimit)) {
        return 0;
    }
    if (const auto small = thumbnail(**picture)) {
        (void)fingerprint(*small, whole);
    }
    return 0;
}
