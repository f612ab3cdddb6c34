// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/manifest.h"

namespace gaia::formats {

/// README.md of an export: what it holds, how it is read, where and when its images lie, its
/// words, its decisions and its rights; Markdown with the head that dataset hubs read. In English,
/// as the captions are. Names figures/map.svg and figures/years.svg.
[[nodiscard]] QByteArray datasetCard(const Manifest &manifest);

}  // namespace gaia::formats
