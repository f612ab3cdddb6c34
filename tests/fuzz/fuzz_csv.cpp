// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    gaia::test::readAs(gaia::formats::SourceKind::Table, data, size);
    return 0;
}
