// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"
#include "core/imaging/picture.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace gaia::project {

enum class MergeResult { Added, Updated, Unchanged };

/// Puts a record into the project: a new image, or an update of the one with its id. A person's
/// value and a decided caption stay as they are; a value that the record lacks takes nothing away.
/// Works inside `Connection::guard`.
[[nodiscard]] MergeResult mergeRecord(storage::Connection &connection,
                                      const dataset::Record &record, const QDateTime &now);

/// Fills in from the picture file itself what the record does not say: footprint, point, day.
void takePlaceAndDate(dataset::Image &image, const imaging::PictureInfo &info);

}  // namespace gaia::project
