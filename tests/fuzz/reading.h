// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/facts.h"
#include "core/formats/recordreader.h"
#include "tests/fuzz/memoryfile.h"

namespace gaia::test {

/// Reads the bytes as an import does, up to the database.
inline void readAs(formats::SourceKind kind, const std::uint8_t *data, std::size_t size)
{
    const InMemoryFile file(data, size);
    const auto reader = formats::readerFor(file.path(), {kind, {}});
    if (!reader) {
        return;
    }
    base::Issues issues;
    base::JobContext context;
    (void)(*reader)->read(
        [](dataset::Record &&record) {
            dataset::fillFacts(record, record.stated, QDate(2026, 3, 1));
            return true;
        },
        issues, context);
}

}  // namespace gaia::test
