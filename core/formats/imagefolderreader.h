// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordreader.h"

namespace gaia::formats {

/// Reads an image folder of Hugging Face: `metadata.jsonl` or `metadata.csv` files with a relative
/// `file_name`, in the pictures' folder or above; splits are folders. A picture that no metadata
/// names is not read.
class ImageFolderReader final : public RecordReader {
public:
    ImageFolderReader(QString folder, ColumnMap columns);
    [[nodiscard]] base::Status read(const RecordSink &sink, base::Issues &issues,
                                    const base::JobContext &context) override;

    /// The metadata files below a folder, in the order of their paths.
    [[nodiscard]] static QStringList metadataFiles(const QString &folder);

private:
    QString m_folder;
    ColumnMap m_columns;
};

}  // namespace gaia::formats
