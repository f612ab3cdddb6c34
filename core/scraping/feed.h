// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/place.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace gaia::scraping {

/// What a feed or sitemap says of a page before it is asked for.
struct FeedItem {
    QUrl link;
    QString title;
    dataset::Acquisition published;
    std::optional<dataset::GeoPoint> point;
};

struct Feed {
    std::vector<FeedItem> items;
    std::vector<QUrl> sitemaps;  ///< further ones that a sitemap index names
};

/// True if the bytes look like XML with the root of a feed or sitemap.
[[nodiscard]] bool isFeed(const QByteArray &bytes);

/// Reads RSS, Atom, RDF feeds, sitemaps and their indexes; mends small faults as libxml2 does. A
/// document that declares entities is refused, so none is ever expanded. `isLonLat` is for sites
/// that write georss:point the wrong way round. Relative links are resolved against `url`.
[[nodiscard]] base::Result<Feed> readFeed(const QByteArray &bytes, const QUrl &url, bool isLonLat,
                                          const QDate &today);

}  // namespace gaia::scraping
