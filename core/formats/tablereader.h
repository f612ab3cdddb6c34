// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordreader.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace gaia::formats {

/// Reads tables (CSV, TSV): a row a record, or a row a caption where rows of one id follow each
/// other. Columns are found by their usual names (url, filepath, caption, caption_1, ...) or are
/// given; a number stands for the column itself, from 1, and then the table has no header.
class TableReader final : public RecordReader {
public:
    TableReader(QString path, ColumnMap columns);
    [[nodiscard]] base::Status read(const RecordSink &sink, base::Issues &issues,
                                    const base::JobContext &context) override;

    /// Fields that a column can be given for.
    [[nodiscard]] static QStringList fields();

    /// What a table holds, to choose its columns by.
    struct Layout {
        QStringList names;   ///< the cells of its first line
        QStringList fields;  ///< the field that each is taken for by its name; empty for none
    };
    [[nodiscard]] static base::Result<Layout> layout(const QString &path);

private:
    struct Column {
        QString field;
        int index = 0;
    };
    [[nodiscard]] base::Status checkText(const QList<QByteArray> &header) const;
    [[nodiscard]] base::Result<std::vector<Column>> columnsOf(const QList<QByteArray> &header) const;

    QString m_path;
    ColumnMap m_map;
};

}  // namespace gaia::formats
