// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"
#include "core/imaging/picture.h"
#include "core/storage/connection.h"
#include "core/storage/imagestore.h"

#include <QDateTime>

#include <vector>

namespace gaia::project {

enum class MergeResult { Added, Updated, Unchanged };

/// Puts a record into the project: a new image, or an update of the one with its id. A person's
/// value and a decided caption stay as they are; a value that the record lacks takes nothing away.
/// Works inside `Connection::guard`. Full texts of new images go to `later`, which the caller writes
/// with ImageStore::putTexts before the transaction ends.
[[nodiscard]] MergeResult mergeRecord(storage::Connection &connection,
                                      const dataset::Record &record, const QDateTime &now,
                                      std::vector<storage::ImageStore::Text> &later);

/// Copies one field with its kind kept: texts and lists as they are, not by way of their text.
void copyField(const dataset::Image &from, dataset::Image &to, dataset::Field field);

/// Fills in from the picture file itself what the record does not say: footprint, point, day.
void takePlaceAndDate(dataset::Image &image, const imaging::PictureInfo &info);

}  // namespace gaia::project
