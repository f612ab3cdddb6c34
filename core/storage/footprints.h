// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/mapfootprint.h"
#include "core/storage/connection.h"

#include <vector>

namespace gaia::storage {

/// The extents of the images that the filter lets through, by key. Works inside
/// `Connection::guard`.
[[nodiscard]] std::vector<dataset::MapFootprint> footprints(Connection &connection,
                                                            const dataset::Filter &filter);

}  // namespace gaia::storage
