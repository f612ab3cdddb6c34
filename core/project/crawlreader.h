// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/webclient.h"
#include "core/project/scrapesource.h"
#include "core/scraping/extract.h"
#include "core/scraping/recipe.h"
#include "core/storage/crawlstore.h"

#include <vector>

namespace gaia::project {

/// Links from a start, at most; a calendar without end has more.
inline constexpr int kDeepestLink = 500;
/// Lists in a row that led to nothing new, after which their further lists are left alone.
inline constexpr int kMostBarren = 3;

/// What asking for one address gave.
struct CrawlStep {
    storage::CrawlPage page;            ///< with its state, class, reason and validators
    std::vector<dataset::Record> records;
    QString leftOut;                    ///< a sentence where not all of it was taken, or a further
                                        ///< list led nowhere
    std::vector<storage::CrawlPage> found;  ///< new addresses, pages first marked by `isList`
    QString detail;                     ///< of the reason what differs from page to page: its date,
                                        ///< where it leads; reasons are counted when alike
    QString finalUrl;                   ///< after redirects, normalised
    bool wasRead = false;
    bool isCancelled = false;
};

/// Asks for an address of a crawl and reads what comes back: a feed, a list, a page. Keeps
/// nothing. One thread at a time.
class CrawlReader final {
public:
    CrawlReader(const scraping::Recipe &recipe, const ScrapeOptions &options,
                net::WebSession &session, const QDate &today);

    [[nodiscard]] CrawlStep read(const storage::CrawlPage &page, const std::stop_token &stop);
    /// From here on a page that a redirect led to another source is read by that one's recipe;
    /// they outlive this object.
    void followTo(const std::vector<scraping::Recipe> &others) { m_others = &others; }
    /// The recipe's starts, or those of the options.
    [[nodiscard]] std::vector<storage::CrawlPage> starts() const;

private:
    void readFeed(const net::WebReply &reply, CrawlStep &step) const;
    void readPage(const net::WebReply &reply, CrawlStep &step) const;
    static void tellBarren(const QString &reason, CrawlStep &step);
    void take(scraping::Extract &&extract, const scraping::Recipe &recipe, CrawlStep &step) const;
    /// The recipe by which the page at this address is read.
    [[nodiscard]] const scraping::Recipe &recipeOf(const QUrl &url) const;
    [[nodiscard]] storage::CrawlPage child(const CrawlStep &step, const QUrl &url,
                                           scraping::LinkKind kind) const;
    /// Why a page of this date is not wanted; empty if it is.
    [[nodiscard]] QString outsideDays(const dataset::Acquisition &date) const;

    const scraping::Recipe &m_recipe;
    const ScrapeOptions &m_options;
    const std::vector<scraping::Recipe> *m_others = nullptr;
    net::WebClient m_client;
    QDate m_today;
};

/// The recipe's limits as the session keeps them.
[[nodiscard]] net::WebSettings webSettings(const scraping::Recipe &recipe,
                                           const ScrapeOptions &options);

}  // namespace gaia::project
