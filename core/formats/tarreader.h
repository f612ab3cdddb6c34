// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordreader.h"

#include <QStringList>

namespace gaia::formats {

/// Reads shards of samples (WebDataset, img2dataset): tar archives, also compressed, in which the
/// members of one sample follow each other under one key, KEY.jpg, KEY.json, KEY.txt. Nothing is
/// unpacked to the disk; members with absolute paths, with `..` or that are links are refused.
/// Memory holds one sample. In a shard of img2dataset the text is the image's alt text, else it is
/// a caption.
class TarReader final : public RecordReader {
public:
    /// `paths`: one shard, or the shards of a folder in their order.
    explicit TarReader(QStringList paths);
    [[nodiscard]] base::Status read(const RecordSink &sink, base::Issues &issues,
                                    const base::JobContext &context) override;

private:
    struct Sample;
    [[nodiscard]] base::Status readShard(const QString &path, const RecordSink &sink,
                                         base::Issues &issues, const base::JobContext &context,
                                         bool &isWanted);
    void hand(Sample &sample, const RecordSink &sink, base::Issues &issues, bool &isWanted) const;

    QStringList m_paths;
};

}  // namespace gaia::formats
