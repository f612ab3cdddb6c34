// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/crawlreader.h"

#include "core/base/translate.h"
#include "core/dataset/facts.h"
#include "core/net/address.h"
#include "core/scraping/feed.h"
#include "core/scraping/page.h"

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::Field;
using dataset::Source;
using scraping::LinkKind;
using storage::CrawlPage;

namespace {

void setState(CrawlStep &step, const QString &state, const QString &errorClass = {},
              const QString &reason = {})
{
    step.page.state = state;
    step.page.errorClass = errorClass;
    step.page.reason = reason;
}

/// Of a page that was not taken whole there is no copy here: asked by its ETag, the host would say
/// that nothing has changed, and what was left out would never come.
void forgetCopy(CrawlStep &step)
{
    step.page.etag.clear();
    step.page.lastModified.clear();
}

QString namesOf(const QList<QRegularExpression> &patterns)
{
    constexpr qsizetype kLongest = 160;  // characters; enough to tell which of the recipe's it is
    QStringList names;
    for (const QRegularExpression &pattern : patterns) {
        const QString whole = pattern.pattern();
        names.append(u'“' + whole.left(kLongest) + (whole.size() > kLongest ? u"…”"_s : u"”"_s));
    }
    return names.isEmpty() ? translate("gaia", "none") : names.join(u", "_s);
}

/// Why a list led nowhere. `links`: what it holds of addresses.
QString whyBarren(const scraping::Recipe &recipe, qsizetype links)
{
    if (links == 0) {
        return translate("gaia", "The list holds no link. One that is put together in the browser "
                                 "can't be read: look for a feed or a sitemap of the source.");
    }
    if (recipe.pages.isEmpty() && recipe.lists.isEmpty()) {
        return translate("gaia", "The recipe “%1” has no “links”, so no link of this list is "
                                 "followed.").arg(recipe.title);
    }
    return translate("gaia", "No link of this list (it has %1) fits the recipe “%2”: its pages are %3, "
                             "its lists %4.")
        .arg(links)
        .arg(recipe.title.isEmpty() ? recipe.name : recipe.title, namesOf(recipe.pages),
             namesOf(recipe.lists));
}

bool isSkip(net::Outcome outcome)
{
    return outcome == net::Outcome::Robots || outcome == net::Outcome::Private;
}

}  // namespace

net::WebSettings webSettings(const scraping::Recipe &recipe, const ScrapeOptions &options)
{
    net::WebSettings settings;
    settings.contact = options.contact;
    settings.allowedHosts = options.allowedHosts;
    settings.limits.atOnce = std::max(1, options.perHost);
    settings.limits.secondsBetween =
        options.secondsBetween.value_or(recipe.secondsBetween);
    settings.stallSeconds = options.stallSeconds;
    settings.firstWaitSeconds = options.firstWaitSeconds;
    return settings;
}

CrawlReader::CrawlReader(const scraping::Recipe &recipe, const ScrapeOptions &options,
                         net::WebSession &session, const QDate &today)
    : m_recipe(recipe)
    , m_options(options)
    , m_client(session)
    , m_today(today)
{
}

std::vector<CrawlPage> CrawlReader::starts() const
{
    std::vector<CrawlPage> starts;
    const auto add = [&](const QString &address, LinkKind kind) {
        CrawlPage page;
        const QUrl url = net::normalisedAddress(address);
        page.url = url.isValid() ? url.toString(QUrl::FullyEncoded) : address;
        page.isList = kind == LinkKind::List;
        starts.push_back(page);
    };
    // An address that no pattern knows is a page where the recipe follows nothing.
    const bool followsNothing = m_recipe.pages.isEmpty() && m_recipe.lists.isEmpty();
    const auto kindOfStart = [&](const QString &address) {
        return scraping::kindOf(m_recipe, net::normalisedAddress(address))
            .value_or(followsNothing ? LinkKind::Page : LinkKind::List);
    };
    for (const QString &address : m_options.starts) {
        add(address, kindOfStart(address));
    }
    if (m_options.starts.isEmpty()) {
        for (const scraping::Start &start : m_recipe.starts) {
            add(start.url, start.kind.value_or(kindOfStart(start.url)));
        }
    }
    return starts;
}

QString CrawlReader::outsideDays(const dataset::Acquisition &date) const
{
    if (!m_options.since && !m_options.until) {
        return {};
    }
    if (!date.isKnown()) {
        return translate("gaia", "It has no date, and only some days are asked for.");
    }
    const bool isOutside = (m_options.since && date.to < *m_options.since)
        || (m_options.until && date.from > *m_options.until);
    return isOutside ? translate("gaia", "Its date is outside the days asked for.") : QString();
}

CrawlPage CrawlReader::child(const CrawlStep &step, const QUrl &url, LinkKind kind) const
{
    CrawlPage page;
    page.url = url.toString(QUrl::FullyEncoded);
    page.isList = kind == LinkKind::List;
    page.depth = step.page.depth + 1;
    return page;
}

void CrawlReader::readFeed(const net::WebReply &reply, CrawlStep &step) const
{
    const auto feed =
        scraping::readFeed(reply.body, reply.url, m_recipe.arePointsLonLat, m_today);
    if (!feed) {
        setState(step, u"failed"_s, u"unreadable"_s, feed.error().message);
        return;
    }
    for (const QUrl &sitemap : feed->sitemaps) {
        const QUrl url = net::normalisedAddress(sitemap);
        if (url.isValid() && url.host() == reply.url.host()) {
            step.found.push_back(child(step, url, LinkKind::List));
        }
    }
    for (const scraping::FeedItem &item : feed->items) {
        const QUrl url = net::normalisedAddress(item.link);
        const auto kind = scraping::kindOf(m_recipe, url);
        if (url.isValid() && kind) {
            CrawlPage page = child(step, url, *kind);
            page.title = item.title;
            page.published = item.published;
            page.point = item.point;
            step.found.push_back(std::move(page));
        }
    }
    if (step.found.empty()) {
        tellBarren(whyBarren(m_recipe, qsizetype(feed->items.size() + feed->sitemaps.size())), step);
    }
}

void CrawlReader::tellBarren(const QString &reason, CrawlStep &step)
{
    // Deeper down it may be the last of a list's parts, which is empty.
    if (step.page.depth == 0) {
        setState(step, u"failed"_s, u"misfit"_s, reason);
    } else {
        step.leftOut = reason;
    }
}

const scraping::Recipe &CrawlReader::recipeOf(const QUrl &url) const
{
    if (m_others != nullptr && scraping::kindOf(m_recipe, url) != LinkKind::Page) {
        for (const scraping::Recipe &other : *m_others) {
            if (scraping::kindOf(other, url) == LinkKind::Page) {
                return other;
            }
        }
    }
    return m_recipe;
}

void CrawlReader::take(scraping::Extract &&extract, const scraping::Recipe &recipe,
                       CrawlStep &step) const
{
    if (!extract.missing.isEmpty()) {
        setState(step, u"failed"_s, u"misfit"_s,
                 translate("gaia", "The page does not fit the recipe “%1”: nothing found for %2.")
                     .arg(recipe.title, extract.missing.join(u", "_s)));
        return;
    }
    if (extract.hasMore) {
        step.leftOut = translate("gaia", "It shows more than %1 images; the others were left out.")
                           .arg(scraping::kMostImages);
    }
    QString reason;
    for (dataset::Record &record : extract.records) {
        // What the page leaves open, its words and the picture's name may say.
        dataset::fillFacts(record, {}, m_today);
        const dataset::Acquisition date =
            record.image.acquired.isTaken() ? record.image.acquired : extract.published;
        const QString outside = outsideDays(date);
        if (outside.isEmpty()) {
            step.records.push_back(std::move(record));
        } else {
            reason = outside;
            step.detail = toText(date);
        }
    }
    if (step.records.empty()) {
        setState(step, u"skipped"_s, u"date"_s, reason);
    }
    if (!reason.isEmpty()) {
        forgetCopy(step);
    }
}

void CrawlReader::readPage(const net::WebReply &reply, CrawlStep &step) const
{
    const auto page =
        scraping::Page::fromHtml(reply.body, reply.headers.value("content-type"), reply.url);
    if (!page) {
        setState(step, u"failed"_s, u"unreadable"_s, page.error().message);
        return;
    }
    for (const scraping::Link &link : scraping::linksOf(m_recipe, **page)) {
        // A page leads to further pages; only a list leads to further lists.
        if (step.page.isList) {
            step.found.push_back(child(step, link.url, link.kind));
        }
    }
    if (step.page.isList && step.found.empty()) {
        QString reason = whyBarren(m_recipe, scraping::countLinks(**page));
        if (!scraping::extract(m_recipe, **page, {}, m_today).records.empty()) {
            reason += u' ' + translate("gaia", "It is itself a page with an image: where a recipe "
                                               "starts from one, “kind” must be “page”.");
        }
        tellBarren(reason, step);
    }
    if (!step.page.isList) {
        scraping::FeedItem hints;
        hints.title = step.page.title;
        hints.published = step.page.published;
        hints.point = step.page.point;
        const scraping::Recipe &recipe = recipeOf(reply.url);
        take(scraping::extract(recipe, **page, hints, m_today), recipe, step);
    }
}

CrawlStep CrawlReader::read(const CrawlPage &page, const std::stop_token &stop)
{
    CrawlStep step;
    step.page = page;
    step.page.state = u"done"_s;
    // What the feed says is enough to leave a page alone without asking for it.
    if (!page.isList && page.published.isKnown()) {
        if (const QString outside = outsideDays(page.published); !outside.isEmpty()) {
            setState(step, u"skipped"_s, u"date"_s, outside);
            step.detail = toText(page.published);
            return step;
        }
    }
    net::WebRequest request;
    request.url = QUrl(page.url, QUrl::StrictMode);
    request.accept = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5";
    request.etag = page.etag;
    request.lastModified = page.lastModified;
    request.maxBytes = scraping::kMaxPageBytes;
    const net::WebReply reply = m_client.get(request, stop);
    step.isCancelled = reply.outcome == net::Outcome::Cancelled;
    step.finalUrl = net::normalisedAddress(reply.url).toString(QUrl::FullyEncoded);
    if (reply.outcome == net::Outcome::NotModified) {
        setState(step, u"done"_s, u"not-modified"_s);
        return step;
    }
    if (reply.outcome != net::Outcome::Received) {
        setState(step, isSkip(reply.outcome) ? u"skipped"_s : u"failed"_s,
                 net::word(reply.outcome), reply.reason);
        return step;
    }
    step.wasRead = true;
    step.page.etag = reply.headers.value("etag");
    step.page.lastModified = reply.headers.value("last-modified");
    if (scraping::isFeed(reply.body)) {
        step.page.isList = true;
        readFeed(reply, step);
    } else {
        readPage(reply, step);
    }
    if (step.page.state != "done"_L1) {
        forgetCopy(step);
    }
    return step;
}

}  // namespace gaia::project
