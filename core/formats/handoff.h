// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/manifest.h"

#include <utility>
#include <vector>

namespace gaia::formats {

/// Files with which an export is trained on as it is: command lines for open_clip on one machine
/// and on several cards, configuration for LAVIS' BLIP-2. Path and content; none for formats that
/// nothing trains from directly.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> trainingFiles(const Manifest &manifest);

}  // namespace gaia::formats
