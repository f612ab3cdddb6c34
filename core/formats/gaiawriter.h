// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/formats/textfiles.h"

namespace gaia::formats {

/// One record as the GAIA collection writes it: its keys in their order, nulls kept.
[[nodiscard]] QByteArray gaiaJson(const dataset::Image &image, const QStringList &captions);

/// Writes records as the GAIA collection has them: an array of objects, UTF-8, keys in order,
/// nulls kept. gaia.json, or by split train_data.json, val_data.json and test_data.json.
class GaiaWriter final : public ExportWriter {
public:
    explicit GaiaWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status finish() override;

private:
    TextFiles m_texts;
};

}  // namespace gaia::formats
