// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"

#include <QString>

namespace gaia::project {

/// What becomes of an image in a format: a record of it, its address in urls.jsonl, or nothing.
enum class ExportFate { Written, Linked, NoAddress, NoDate, NoPicture };

[[nodiscard]] ExportFate exportFate(const formats::ExportItem &item, bool hasPicture,
                                    const formats::ExportFormat &format, bool urlsOnly);
[[nodiscard]] inline bool isLeftOut(ExportFate fate)
{
    return fate != ExportFate::Written && fate != ExportFate::Linked;
}
/// Why an image is left out.
[[nodiscard]] QString sentenceOf(ExportFate fate);

}  // namespace gaia::project
