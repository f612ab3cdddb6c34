// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"

#include <optional>

namespace gaia::formats {

/// Writes a static SpatioTemporal Asset Catalog, version 1.0.0: collection.json and an item an
/// image in items/, with the picture in images/ where it may be passed on, and its address.
/// STAC asks every item for a time, so images without a date have no place in it.
class StacWriter final : public ExportWriter {
public:
    explicit StacWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] QString picturePath(const ExportItem &item) const override;
    [[nodiscard]] base::Status finish() override;

private:
    void extend(const dataset::Image &image);

    QStringList m_items;   ///< keys
    std::optional<dataset::GeoBounds> m_box;
    dataset::Acquisition m_times;
};

}  // namespace gaia::formats
