// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/formats/tarfile.h"

#include <map>

namespace gaia::formats {

/// Shards of samples: tar archives 00000.tar, 00001.tar … in a folder a split, each with the same
/// number of images but the last, and sizes.json beside them, which says the samples of each
/// (open_clip reads it). Members of a sample are adjacent: KEY.json, KEY.txt, KEY.jpg.
class Shards final {
public:
    Shards(const QString &folder, int imagesPerShard);
    ~Shards();

    /// Adds an image's samples, all to one shard of `folder` ("train/", or empty).
    [[nodiscard]] base::Status add(const ExportItem &item, const QString &folder, Unit unit);
    [[nodiscard]] base::Status finish(WrittenFiles &files);
    /// At least one shard, so that an empty export is one that readers open.
    [[nodiscard]] base::Status ensureOne();

private:
    struct Part {
        std::unique_ptr<TarFile> tar;
        QString name;      ///< of the open shard
        int images = 0;    ///< in the open shard
        std::map<QString, qint64> samples;  ///< by shard
    };
    [[nodiscard]] base::Status openShard(Part &part, const QString &folder);
    [[nodiscard]] base::Status closeShard(Part &part);
    [[nodiscard]] base::Status addSample(Part &part, const ExportItem &item, const QString &key,
                                         const std::vector<ExportCaption> &captions);

    QString m_folder;
    int m_imagesPerShard;
    std::map<QString, Part> m_parts;
    WrittenFiles m_closed;
};

/// Writes WebDataset shards: a sample an image, whose .txt is its first caption and whose .json
/// holds all of them and the metadata; or a sample a caption.
class WebdatasetWriter final : public ExportWriter {
public:
    explicit WebdatasetWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status finish() override;

private:
    Shards m_shards;
};

}  // namespace gaia::formats
