// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/formats/textfiles.h"

namespace gaia::formats {

/// Writes a Hugging Face imagefolder: pictures with a metadata.jsonl in their folder, whose rows
/// have a file_name and flat values alone. Splits are folders; else all lies in images/.
class ImagefolderWriter final : public ExportWriter {
public:
    explicit ImagefolderWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] QString picturePath(const ExportItem &item) const override;
    [[nodiscard]] base::Status finish() override;

private:
    TextFiles m_texts;
};

}  // namespace gaia::formats
