// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/record.h"

#include <QMultiMap>

#include <functional>
#include <memory>

namespace gaia::formats {

/// Takes each record as it is read; false ends the reading.
using RecordSink = std::function<bool(dataset::Record &&)>;

/// Reads one file or folder, record by record, so that memory does not grow with it. What is
/// wrong with single records goes into the issues; an error means that nothing could be read.
/// One thread.
class RecordReader {
public:
    virtual ~RecordReader() = default;
    [[nodiscard]] virtual base::Status read(const RecordSink &sink, base::Issues &issues,
                                            const base::JobContext &context) = 0;
};

enum class SourceKind {
    Auto, GaiaJson, JsonLines, Folder, Table, WebDataset, Coco, ImageFolder, Raster,
};

/// Which column of a table holds a field: its name, or its number from 1 in a table without header;
/// nothing, so that no column is taken for the field by its name. Several columns for one field
/// (captions) are read in the order of their insertion backwards, as QMultiMap keeps them.
using ColumnMap = QMultiMap<QString, QString>;

struct ReadOptions {
    SourceKind kind = SourceKind::Auto;
    ColumnMap columns;
};

/// What a path is, by what is there and not by its name; Auto where it can't be read.
[[nodiscard]] SourceKind kindOf(const QString &path);

/// The reader that a path calls for, by what is there and not by its name.
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>>
readerFor(const QString &path, const ReadOptions &options);

}  // namespace gaia::formats
