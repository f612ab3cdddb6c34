// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/cocofile.h"
#include "core/formats/exportwriter.h"

#include <map>

namespace gaia::formats {

/// Writes COCO captions: annotations/captions.json and the pictures in images/, or by split
/// annotations/captions_train.json and train/ and so on. `file_name` is relative to the pictures'
/// folder; without bytes the picture has its coco_url alone.
class CocoWriter final : public ExportWriter {
public:
    explicit CocoWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] QString picturePath(const ExportItem &item) const override;
    [[nodiscard]] base::Status finish() override;

private:
    [[nodiscard]] base::Result<CocoFile *> fileOf(const QString &part);
    [[nodiscard]] qint64 licenceNumber(const dataset::Licence &licence);
    [[nodiscard]] QByteArray closing() const;

    std::map<QString, std::unique_ptr<CocoFile>> m_parts;
    std::vector<dataset::Licence> m_licences;  ///< by number, from 1
    qint64 m_captions = 0;
};

}  // namespace gaia::formats
