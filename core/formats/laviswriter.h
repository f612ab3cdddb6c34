// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/cocofile.h"
#include "core/formats/exportwriter.h"
#include "core/formats/textfiles.h"

#include <map>

namespace gaia::formats {

/// Writes what LAVIS fine-tunes BLIP-2 with, for each split (else for "all"):
/// annotations/NAME.json with a row a caption, NAME_images.json with a row an image and its
/// captions as a list, which its evaluation readers take, and NAME_gt.json, the ground truth in
/// COCO's form. Pictures are JPEGs whose name ends in their number, since LAVIS reads the number
/// of an image off its name: NAME/KEY_000000001.jpg.
class LavisWriter final : public ExportWriter {
public:
    explicit LavisWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] QString picturePath(const ExportItem &item) const override;
    [[nodiscard]] base::Status finish() override;

private:
    [[nodiscard]] base::Result<CocoFile *> truthOf(const QString &name);
    [[nodiscard]] base::Status writeCaptions(const ExportItem &item, const QString &name,
                                             const QString &picture);

    TextFiles m_texts;
    std::map<QString, std::unique_ptr<CocoFile>> m_truths;  ///< by split
    qint64 m_captions = 0;
};

}  // namespace gaia::formats
