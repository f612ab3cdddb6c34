// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/formats/tarfile.h"

#include <map>

namespace gaia::formats {

/// Shards of samples: tar archives 00000.tar, 00001.tar … in a folder a split, each with the same
/// number of images but the last, and sizes.json beside them, which says the samples of each
/// (open_clip reads it). Members of a sample are adjacent: KEY.json, KEY.txt, KEY.jpg.
///
/// Items whose samples a stopped export has left are counted only; the first one behind them is
/// written where they end.
class Shards final {
public:
    explicit Shards(const WriterSettings &settings);
    ~Shards();

    /// Adds an image's samples, all to one shard of `folder` ("train/", or empty).
    [[nodiscard]] base::Status add(const ExportItem &item, const QString &folder, Unit unit);
    [[nodiscard]] base::Status flush();
    [[nodiscard]] ShardPlace lastPlace() const { return m_last; }
    [[nodiscard]] base::Status finish(WrittenFiles &files);
    /// At least one shard, so that an empty export is one that readers open.
    [[nodiscard]] base::Status ensureOne();

private:
    struct Part {
        std::unique_ptr<TarFile> tar;  ///< null too while its items were taken over
        bool isOpen = false;
        QString name;      ///< of the open shard
        qint64 end = 0;    ///< of the open shard's items that were taken over, in bytes
        int images = 0;    ///< in the open shard
        std::map<QString, qint64> samples;  ///< by shard
    };
    void openShard(Part &part);
    /// Makes the archive of the open shard, or goes on with the one that was left.
    [[nodiscard]] base::Status ensureTar(Part &part, const QString &folder);
    [[nodiscard]] base::Status closeShard(Part &part, const QString &folder);
    [[nodiscard]] base::Status addSample(Part &part, const ExportItem &item, const QString &key,
                                         const std::vector<ExportCaption> &captions);

    QString m_folder;
    int m_imagesPerShard;
    ExportJournal *m_journal;
    ShardPlace m_last;
    std::map<QString, Part> m_parts;
    WrittenFiles m_closed;
};

/// Writes WebDataset shards: a sample an image, whose .txt is its first caption and whose .json
/// holds all of them and the metadata; or a sample a caption.
class WebdatasetWriter final : public ExportWriter {
public:
    explicit WebdatasetWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status flush() override { return m_shards.flush(); }
    [[nodiscard]] std::optional<ShardPlace> lastPlace() const override
    {
        return m_shards.lastPlace();
    }
    [[nodiscard]] base::Status finish() override;

private:
    Shards m_shards;
};

}  // namespace gaia::formats
