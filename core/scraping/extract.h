// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/record.h"
#include "core/scraping/feed.h"
#include "core/scraping/page.h"
#include "core/scraping/recipe.h"

#include <QDate>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace gaia::scraping {

/// Images that one page gives at most.
inline constexpr std::size_t kMostImages = 200;

/// What a page gave by its recipe.
struct Extract {
    std::vector<dataset::Record> records;  ///< one an image, `imageSrc` set and unique within
    QString title;
    dataset::Acquisition published;
    bool hasMore = false;                  ///< images beyond the most that one page gives
    QStringList missing;                   ///< required fields that no rule found
};

/// Reads a record page. `hints` is what the feed said of it; it fills what the page leaves open.
/// A page that lacks a required field gives no record. Values carry their source.
[[nodiscard]] Extract extract(const Recipe &recipe, const Page &page, const FeedItem &hints,
                              const QDate &today);

struct Link {
    QUrl url;  ///< normalised
    LinkKind kind = LinkKind::Page;
};
/// Addresses on a page that the recipe follows, in order, each once.
[[nodiscard]] std::vector<Link> linksOf(const Recipe &recipe, const Page &page);
/// How many addresses a page links to, followed or not.
[[nodiscard]] qsizetype countLinks(const Page &page);
/// What the recipe takes an address for; nothing if it does not follow it.
[[nodiscard]] std::optional<LinkKind> kindOf(const Recipe &recipe, const QUrl &url);

/// A stable id for an image: the recipe, the page's own name and eight digits of the address's
/// hash, fit for a file name.
[[nodiscard]] QString scrapedId(const Recipe &recipe, const QUrl &page, const QUrl &image);

}  // namespace gaia::scraping
