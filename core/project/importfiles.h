// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/record.h"
#include "core/project/project.h"

#include <QMultiMap>
#include <QStringList>

namespace gaia::project {

enum class ImportFormat {
    Auto, Gaia, Jsonl, Folder, Csv, WebDataset, Coco, ImageFolder, Raster,
};
[[nodiscard]] QString word(ImportFormat format);
[[nodiscard]] std::optional<ImportFormat> importFormatFromWord(const QString &word);

struct ImportOptions {
    ImportFormat format = ImportFormat::Auto;
    bool link = false;  ///< pictures stay where they are, by path and hash
    bool replacesSplits = false;  ///< the files' splits take the place of any, see mergeRecord
    QString curator;
    QMultiMap<QString, QString> columns;  ///< of a table, see formats::ColumnMap
};

/// What an import of a path would read, before it begins.
struct ImportPreview {
    ImportFormat format = ImportFormat::Auto;  ///< by content, where that was asked for
    std::vector<dataset::Record> records;      ///< the first ones, with what is derived
    QStringList columns;                       ///< of a table: its first line
    QStringList fields;                        ///< the field of each by its name; empty for none
    base::Issues problems;
    QString fault;                             ///< why nothing can be read as asked; or empty
};

struct ImportReport {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 keptSplits = 0;  ///< images that kept another split than the file tells
    base::Issues failed;
    bool wasStopped = false;
};

/// Reads records and pictures into the project: GAIA JSON in its layouts, JSONL, tables,
/// shards, COCO captions, image folders, rasters, folders with side-cars. Again is an update by id
/// and hash and never touches a decision or a person's value.
/// Streams: memory does not grow with the file. Thread-safe; blocks, so call it from a job.
class ImportFiles final {
public:
    explicit ImportFiles(Project &project);
    /// An error only when nothing can be read at all; else the report lists what failed.
    [[nodiscard]] base::Result<ImportReport> run(const QStringList &paths,
                                                 const ImportOptions &options,
                                                 const base::JobContext &context);
    /// The first records of a path as they would be stored, and of a table its columns. Stores
    /// nothing, and looks at no picture.
    [[nodiscard]] ImportPreview preview(const QString &path, const ImportOptions &options,
                                        int count, const base::JobContext &context) const;
    /// As above, of several: `count` records shared out among them, but at least one of each, up to
    /// `kMostPreviewed` of them. The columns are those of the first table.
    [[nodiscard]] ImportPreview preview(const QStringList &paths, const ImportOptions &options,
                                        int count, const base::JobContext &context) const;
    static constexpr qsizetype kMostPreviewed = 20;
    /// Fields that a column of a table can be given for.
    [[nodiscard]] static QStringList tableFields();
    /// The sample collection that the program carries.
    [[nodiscard]] base::Result<ImportReport> runSample(const base::JobContext &context);

private:
    Project &m_project;
};

}  // namespace gaia::project
