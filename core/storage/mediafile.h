// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace gaia::storage {

/// `NAME.gaia-media` beside `NAME.gaia`: picture bytes by their SHA-256, written once and never
/// changed, and thumbnails that can be made again. Thread-safe.
class MediaFile final {
public:
    struct Item {
        QString sha256;         ///< lower-case hex
        QByteArray bytes;       ///< empty for a linked picture, whose thumbnail alone is kept
        QByteArray thumbnail;   ///< JPEG
        int thumbnailRule = 0;
    };

    /// Opens or, unless read-only, makes the file. Made when the first item is stored.
    [[nodiscard]] static base::Result<std::unique_ptr<MediaFile>> open(const QString &path,
                                                                       Access access);
    ~MediaFile();

    [[nodiscard]] static QString pathFor(const QString &projectPath);
    [[nodiscard]] QString path() const;

    /// One durable transaction; bytes whose hash is there already are left alone.
    [[nodiscard]] base::Status store(const std::vector<Item> &items);
    [[nodiscard]] base::Result<bool> contains(const QString &sha256) const;
    /// NotFound, with a sentence, if the hash is not there.
    [[nodiscard]] base::Result<QByteArray> bytes(const QString &sha256) const;
    [[nodiscard]] base::Result<QByteArray> thumbnail(const QString &sha256, int rule) const;
    /// Recomputes every hash; one sentence a problem.
    [[nodiscard]] base::Result<QStringList> verify(const std::stop_token &stop) const;

private:
    struct Private;
    explicit MediaFile(std::unique_ptr<Private> d);
    [[nodiscard]] base::Result<QByteArray> blob(const QString &sql, const QString &sha256,
                                                int rule) const;

    std::unique_ptr<Private> d;
};

}  // namespace gaia::storage
