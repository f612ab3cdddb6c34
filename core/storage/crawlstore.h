// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/key.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/place.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace gaia::storage {

using CrawlKey = base::Key<struct CrawlTag>;

/// An address that a crawl knows of.
struct CrawlPage {
    qint64 key = 0;
    QString url;             ///< normalised
    bool isList = false;     ///< a list, feed or sitemap; else a page with images
    QString state = QStringLiteral("waiting");  ///< waiting, done, failed, skipped
    QString errorClass;
    QString reason;
    int depth = 0;           ///< links from a start
    int barren = 0;          ///< lists before it that led to nothing new
    QString title;           ///< what a feed said of it
    dataset::Acquisition published;
    std::optional<dataset::GeoPoint> point;
    QByteArray etag;
    QByteArray lastModified;
};

/// The frontier of each recipe's crawl: what was asked for and what waits. Works inside
/// `Connection::guard`.
class CrawlStore final {
public:
    explicit CrawlStore(Connection &connection);

    /// The recipe's crawl; begun if there is none.
    [[nodiscard]] CrawlKey open(const QString &recipe, const QDateTime &now);
    /// True if something waits: the crawl was interrupted, or has not run yet.
    [[nodiscard]] bool hasWaiting(CrawlKey crawl);
    /// Another round: lists wait again, and what failed for a reason that may have passed, or was
    /// skipped; what was never taken is asked for without its ETag. With `allPages` every page that
    /// was read, to be asked for by its ETag.
    void renew(CrawlKey crawl, bool allPages);
    /// A new address waits; false if it is known already.
    bool add(CrawlKey crawl, const CrawlPage &page);
    /// Makes a known address wait again, whatever became of it.
    void wake(CrawlKey crawl, const QString &url);
    /// A known address with its state, class and reason; what a feed said of it is left out.
    [[nodiscard]] std::optional<CrawlPage> find(CrawlKey crawl, const QString &url);
    [[nodiscard]] bool isDone(CrawlKey crawl, const QString &url);
    /// The next that waits: pages before lists, in the order they were found.
    [[nodiscard]] std::optional<CrawlPage> next(CrawlKey crawl);
    /// Writes state, class, reason and validators.
    void settle(const CrawlPage &page, const QDateTime &now);
    [[nodiscard]] qint64 waiting(CrawlKey crawl);
    void finish(CrawlKey crawl, const QDateTime &now);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
