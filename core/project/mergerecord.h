// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"
#include "core/imaging/picture.h"
#include "core/storage/connection.h"
#include "core/storage/newimages.h"

#include <QDateTime>

#include <vector>

namespace gaia::project {

enum class MergeResult { Added, Updated, Unchanged };

/// A record as it goes into the project, made on any thread. Its captions are in `prepared` alone.
struct IncomingRecord {
    dataset::Record record;
    storage::NewImages::Prepared prepared;
    bool replacesSplit = false;  ///< takes the place of any split, also of one made here
    bool hasKeptSplit = false;   ///< told by mergeRecord: the image kept another split than it has
};
[[nodiscard]] IncomingRecord incoming(dataset::Record &&record);

/// Puts a record into the project: a new image, or an update of the one with its id. A person's
/// value and a decided caption stay as they are; a value that the record lacks takes nothing away.
///
/// A split that a step of `SplitCollection` gave and that stands is a person's: it stays whatever
/// the record says, until the step is undone. Else a split that the record states takes the place
/// of what is there, and one that only the file's name tells fills a gap, as all that is derived.
/// Works inside `Connection::guard`, in Project::load. The caller calls `added.writeLookups`
/// before the transaction ends. What was prepared is used up.
[[nodiscard]] MergeResult mergeRecord(storage::Connection &connection, IncomingRecord &incoming,
                                      const QDateTime &now, storage::NewImages &added);

/// Copies one field with its kind kept: texts and lists as they are, not by way of their text.
void copyField(const dataset::Image &from, dataset::Image &to, dataset::Field field);

/// Fills in from the picture file itself what the record does not say: footprint, point, day,
/// satellite and sensor where the table of missions knows the tags' names, and the resolution class
/// where no sensor tells it. What a person left empty stays so, and fields in `stated`, which were
/// told to be unknown.
void takeFactsOfFile(dataset::Image &image, const imaging::PictureInfo &info,
                     const QList<dataset::Field> &stated = {});

}  // namespace gaia::project
