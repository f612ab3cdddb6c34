// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/formats/textfiles.h"

namespace gaia::formats {

/// Writes a list of addresses for img2dataset: JSON lines with `image_src` (its url_col),
/// `image_alt` (its caption_col), `captions` and everything else that is known.
/// images.jsonl, or a file for each split. Images without an address on the web have no place.
class Img2datasetWriter final : public ExportWriter {
public:
    explicit Img2datasetWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status finish() override;

private:
    TextFiles m_texts;
};

/// One such line, without its end.
[[nodiscard]] QByteArray addressLine(const ExportItem &item);

}  // namespace gaia::formats
