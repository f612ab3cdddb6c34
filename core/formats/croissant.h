// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/manifest.h"

namespace gaia::formats {

/// The export in Croissant 1.0 JSON-LD (mlcommons.org/croissant/1.0) with its responsible-AI and
/// geographic properties: files, tables with their fields, coverage in space and time, how the
/// captions came about. Pictures and other files by the thousand are described as a set.
[[nodiscard]] QByteArray croissantJson(const Manifest &manifest);

}  // namespace gaia::formats
