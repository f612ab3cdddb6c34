// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordreader.h"

namespace gaia::formats {

/// Reads COCO captions: {images: [{id, file_name, ...}], annotations: [{image_id, caption}]}. The
/// pictures lie beside the file or in a folder `images` there. Memory holds the captions, since
/// they may stand in any order; images are walked.
class CocoReader final : public RecordReader {
public:
    explicit CocoReader(QString path);
    [[nodiscard]] base::Status read(const RecordSink &sink, base::Issues &issues,
                                    const base::JobContext &context) override;

    /// True if the file is an object with both lists.
    [[nodiscard]] static bool isCoco(const QString &path);

private:
    QString m_path;
};

}  // namespace gaia::formats
