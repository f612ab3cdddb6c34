// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/textfiles.h"
#include "core/formats/webdatasetwriter.h"

namespace gaia::formats {

/// Writes what open_clip trains from, both ways. WebDataset shards with one sample a caption:
/// of a list of caption keys its reader takes the first that is not empty, so four of five would
/// never train. And pictures in a folder with captions.csv (tab-separated, filepath and title),
/// a row a caption. By split both lie in a folder each.
class OpenclipWriter final : public ExportWriter {
public:
    explicit OpenclipWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status flush() override { return m_shards.flush(); }
    [[nodiscard]] std::optional<ShardPlace> lastPlace() const override
    {
        return m_shards.lastPlace();
    }
    [[nodiscard]] QString picturePath(const ExportItem &item) const override;
    [[nodiscard]] base::Status finish() override;

private:
    Shards m_shards;
    TextFiles m_texts;
};

}  // namespace gaia::formats
