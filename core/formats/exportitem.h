// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/article.h"
#include "core/dataset/image.h"
#include "core/formats/properties.h"
#include "core/formats/writtenfile.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace gaia::formats {

/// The bytes of a picture as they are passed on.
struct ExportPicture {
    QByteArray bytes;
    QString extension;  ///< jpg, png or webp
    int width = 0;      ///< pixels
    int height = 0;     ///< pixels
    /// The file that a stopped export has left of it; `bytes` is empty then.
    std::optional<WrittenFile> taken;
};

struct ExportCaption {
    int ordinal = 0;    ///< from 1, within the image
    QString text;
    QString state;      ///< accepted, edited or pending
};

/// One image as an export passes it on: what was chosen of it, and nothing more.
struct ExportItem {
    qint64 number = 0;       ///< from 1, in the order of the export
    QString key;             ///< unique in the export and safe as a file's name; holds no dot
    QString part;            ///< train, test, validation or unsplit; empty unless by split
    dataset::Image image;
    dataset::Article article;  ///< its text is empty unless it was asked for
    std::vector<ExportCaption> captions;
    std::optional<ExportPicture> picture;
    /// Where `picture` is empty: urls-only, no-bytes, changed, unreadable, licence-unknown or
    /// licence-forbids.
    QString whyNoPicture;
    /// Where its samples end in their shard, which a stopped export has left; the picture has no
    /// bytes then.
    std::optional<qint64> shardEnd;

    [[nodiscard]] QStringList captionTexts() const;
};

/// The keys of the GAIA collection in their order, but for the captions; nulls kept.
[[nodiscard]] Properties gaiaProperties(const dataset::Image &image);
/// Everything that is passed on of an image besides its captions and bytes, in a fixed order:
/// the keys of the GAIA collection, then theme, dates, footprint, licence, article and media.
[[nodiscard]] Properties propertiesOf(const ExportItem &item);
/// The image's address, if it is one that others can fetch (http or https); else empty.
[[nodiscard]] QString addressOf(const dataset::Image &image);

}  // namespace gaia::formats
