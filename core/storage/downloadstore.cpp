// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/downloadstore.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::ImageKey;

DownloadStore::DownloadStore(Connection &connection)
    : m_connection(connection)
{
}

std::optional<DownloadRow> DownloadStore::row(ImageKey image)
{
    Statement find(m_connection,
                   u"SELECT image.id, image.image_src, image.media IS NOT NULL, "
                   "image.article IS NOT NULL, download.state "
                   "FROM image LEFT JOIN download ON download.image = image.key "
                   "WHERE image.key = ?"_s);
    find.bind(image.value);
    if (!find.step()) {
        return std::nullopt;
    }
    return DownloadRow{image,
                       find.text(0),
                       find.text(1),
                       find.integer(2) != 0,
                       find.integer(3) != 0,
                       find.text(4)};
}

std::vector<ImageKey> DownloadStore::waiting()
{
    std::vector<ImageKey> images;
    Statement rows(m_connection,
                   u"SELECT image FROM download WHERE state = 'waiting' ORDER BY image"_s);
    while (rows.step()) {
        images.push_back({rows.integer(0)});
    }
    return images;
}

void DownloadStore::put(ImageKey image, const QString &state, const QString &errorClass,
                        const QString &reason, int attempts, const QDateTime &now)
{
    Statement(m_connection,
              u"INSERT INTO download (image, state, class, reason, attempts, at) "
              "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (image) DO UPDATE SET state = excluded.state, "
              "class = excluded.class, reason = excluded.reason, "
              "attempts = attempts + excluded.attempts, at = excluded.at"_s)
        .bind(image.value, state, errorClass, reason, attempts, base::timestamp(now))
        .execute();
}

void DownloadStore::queue(ImageKey image, const QDateTime &now)
{
    put(image, u"waiting"_s, {}, {}, 0, now);
}

void DownloadStore::setDone(ImageKey image, const QDateTime &now)
{
    put(image, u"done"_s, {}, {}, 1, now);
}

void DownloadStore::setFailed(ImageKey image, const QString &errorClass, const QString &reason,
                              const QDateTime &now)
{
    put(image, u"failed"_s, errorClass, reason, 1, now);
}

std::optional<QString> DownloadStore::idOfAddress(const QString &address)
{
    Statement find(m_connection, u"SELECT id FROM image WHERE image_src = ? ORDER BY key LIMIT 1"_s);
    find.bind(address);
    return find.step() ? std::optional(find.text(0)) : std::nullopt;
}

}  // namespace gaia::storage
