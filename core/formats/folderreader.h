// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordreader.h"

namespace gaia::formats {

/// Reads a folder of pictures, with all folders below it, by content rather than by name. A
/// picture's id is its path within the folder. A side-car of the same name gives what is known of
/// it: `.json` a record, `.txt` the source text. Files that claim by their ending to be pictures
/// and are none become issues; others are passed over. Reads the program's own folders (`:/`) too.
class FolderReader final : public RecordReader {
public:
    /// `only`: absolute paths of files in it; empty for all.
    explicit FolderReader(QString folder, QStringList only = {});
    [[nodiscard]] base::Status read(const RecordSink &sink, base::Issues &issues,
                                    const base::JobContext &context) override;

private:
    [[nodiscard]] dataset::Record record(const QString &path,
                                                       base::Issues &issues) const;

    QString m_folder;
    QStringList m_only;
};

}  // namespace gaia::formats
