// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/webclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUrl>

#include <mutex>
#include <optional>

namespace gaia::net {

/// What a reply's headers say of keeping it, as a private cache reads them (RFC 9111).
struct Freshness {
    bool mayKeep = true;      ///< no-store forbids it
    qint64 seconds = 0;       ///< how long it is fresh; after that it is asked for conditionally
};
/// `received`: when the reply came. Without max-age and Expires a tenth of the time since
/// Last-Modified counts (4.2.2), at most a week.
[[nodiscard]] Freshness freshnessOf(const QMap<QByteArray, QByteArray> &headers,
                                    const QDateTime &received);

/// Replies on the disk by address, one file each, so that nothing is asked for twice that its
/// server lets keep. Forgets the oldest beyond `maxBytes`. Thread-safe. A folder that can't be
/// written makes it forget everything, which is no error.
class HttpCache final {
public:
    HttpCache(QString folder, qint64 maxBytes);

    struct Entry {
        QByteArray body;
        QByteArray contentType;
        QByteArray etag;
        QByteArray lastModified;
        QDateTime freshUntil;
    };
    [[nodiscard]] std::optional<Entry> find(const QUrl &url);
    /// Keeps a received reply as far as its headers allow.
    void keep(const QUrl &url, const WebReply &reply, const QDateTime &now);
    /// After 304: fresh again for as long as the new headers say.
    void renew(const QUrl &url, Entry entry, const WebReply &reply, const QDateTime &now);
    void forget(const QUrl &url);

    /// Asks through the cache: what is fresh costs no request, what is stale one that may end in
    /// 304. When the server can't be reached, what is stale is better than nothing.
    [[nodiscard]] WebReply get(WebClient &client, const WebRequest &request,
                               const std::stop_token &stop);

private:
    [[nodiscard]] QString fileOf(const QUrl &url) const;
    void write(const QUrl &url, const Entry &entry);
    void prune();

    QString m_folder;
    qint64 m_maxBytes;
    std::mutex m_mutex;
    qint64 m_written = 0;   ///< bytes since the last look at the folder
};

}  // namespace gaia::net
