// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/reading.h"

/// GAIA JSON in all layouts, lines of records, and COCO captions.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using gaia::formats::SourceKind;
    for (const SourceKind kind : {SourceKind::GaiaJson, SourceKind::JsonLines, SourceKind::Coco}) {
        gaia::test::readAs(kind, data, size);
    }
    return 0;
}
