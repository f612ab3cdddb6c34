// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/facet.h"
#include "core/storage/connection.h"

namespace gaia::storage {

/// Counts the values of a subject over the images that the filter lets through. Terms of the
/// filter on the same subject do not count, so that another value can be chosen instead or
/// besides. Throws where the subject has no facet. Works inside `Connection::guard`.
[[nodiscard]] dataset::Facet facet(Connection &connection, dataset::Filter::Subject subject,
                                   const dataset::Filter &filter, int limit);

}  // namespace gaia::storage
