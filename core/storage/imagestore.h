// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::storage {

/// Images and the media that they name. Keeps the search and place indexes in step. Works
/// inside `Connection::guard`.
class ImageStore final {
public:
    explicit ImageStore(Connection &connection);

    [[nodiscard]] std::optional<dataset::ImageKey> find(const QString &id);
    [[nodiscard]] std::optional<dataset::Image> load(dataset::ImageKey key);
    /// As load, but a missing image is a failure that says so.
    [[nodiscard]] dataset::Image require(dataset::ImageKey key);
    /// A new row with everything but key, standing and captions. `image.media` is put too. Many at
    /// once are written by NewImages.
    [[nodiscard]] dataset::ImageKey insert(const dataset::Image &image);
    /// Writes everything that insert writes, to the row of `image.key`.
    void update(const dataset::Image &image);
    /// Names a medium, so that images can refer to it; again is no change.
    void putMedia(const dataset::Media &media);
    [[nodiscard]] std::optional<dataset::Media> media(const QString &sha256);

    /// Recomputes badges and status from the current captions and the last answer, and the
    /// full-text row. Call it whenever captions of the image or its answers changed.
    void refresh(dataset::ImageKey key);
    /// The same without the full-text row: where states have changed, and no text.
    void refreshStanding(dataset::ImageKey key);
    /// Values of a list field with how often they occur, most frequent first.
    [[nodiscard]] QStringList vocabulary(dataset::Field field, int limit);

private:
    /// What the full-text index holds of an image.
    struct Text {
        dataset::ImageKey key;
        QString alt;
        QString location;
        QString captions;  ///< a line each
    };
    void write(const dataset::Image &image, bool isNew);
    void insertText(const Text &text);
    void insertBox(const dataset::Image &image, dataset::ImageKey key);
    void refreshText(dataset::ImageKey key);
    void refreshBox(const dataset::Image &image, dataset::ImageKey key);

    Connection &m_connection;
};

}  // namespace gaia::storage
