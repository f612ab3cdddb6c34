// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/wantedpages.h"

#include "core/base/translate.h"
#include "core/net/address.h"
#include "core/scraping/recordpage.h"
#include "core/storage/downloadstore.h"

#include <algorithm>

namespace gaia::project {

using base::fail;
using base::translate;
using dataset::ImageKey;
using storage::Connection;
using storage::DownloadRow;
using storage::DownloadStore;

namespace {

constexpr std::size_t kRowsAtATime = 500;
/// Without a page are perhaps all images; a few of each reason tell why.
constexpr std::size_t kNamedWithout = 10;

bool isAmong(const std::vector<RecordPlace> &places, const QUrl &page)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const RecordPlace &place) { return place.page == page; });
}

}  // namespace

WantedPages::WantedPages(const Project &project, const std::vector<scraping::Recipe> &recipes)
    : m_project(project)
    , m_recipes(recipes)
    , m_without(kNamedWithout)
{
}

std::vector<RecordPlace> WantedPages::placesOf(const QUrl &address) const
{
    std::vector<RecordPlace> places;
    for (std::size_t i = 0; i < m_recipes.size(); ++i) {
        for (const QUrl &page : scraping::recordPagesOf(m_recipes[i], address)) {
            if (!isAmong(places, page)) {
                places.push_back({page, i});
            }
        }
    }
    return places;
}

base::Result<std::vector<RecordPlace>> WantedPages::placesOf(std::size_t image) const
{
    const auto row = m_project.read([&](Connection &connection) {
        return DownloadStore(connection).row(m_keys[image]);
    });
    if (!row) {
        return fail(row.error());
    }
    return *row ? placesOf(net::normalisedAddress((*row)->address)) : std::vector<RecordPlace>();
}

void WantedPages::want(std::size_t image, const QString &id, const QString &text)
{
    const QUrl address = net::normalisedAddress(text);
    if (!address.isValid()) {
        m_without.add(id, translate("gaia", "It has no web address."));
        return;
    }
    const std::vector<RecordPlace> places = placesOf(address);
    if (places.empty()) {
        m_without.add(id, translate("gaia", "No recipe says on which page %1 shows this picture.")
                              .arg(address.host()));
        return;
    }
    std::vector<QUrl> pages;
    for (const RecordPlace &place : places) {
        pages.push_back(place.page);
    }
    m_index.add(quint32(image), pages);
    m_standing[image] = Standing::Waits;
    ++m_waiting;
}

base::Status WantedPages::collect(std::vector<ImageKey> keys, const Choice &choice,
                                  const base::JobContext &context)
{
    m_keys = std::move(keys);
    m_standing.assign(m_keys.size(), Standing::Unasked);
    const auto isEnough = [&] {
        return context.isStopped() || (choice.limit > 0 && m_waiting >= choice.limit);
    };
    for (std::size_t next = 0; next < m_keys.size() && !isEnough(); next += kRowsAtATime) {
        const std::size_t end = std::min(next + kRowsAtATime, m_keys.size());
        const auto rows = m_project.read([&](Connection &connection) {
            DownloadStore store(connection);
            std::vector<std::optional<DownloadRow>> found;
            for (std::size_t i = next; i < end; ++i) {
                found.push_back(store.row(m_keys[i]));
            }
            return found;
        });
        if (!rows) {
            return fail(rows.error());
        }
        for (std::size_t i = next; i < end && !isEnough(); ++i) {
            const std::optional<DownloadRow> &row = (*rows)[i - next];
            const bool isLeft = row && row->hasArticle && !choice.withArticles;
            m_withArticle += isLeft ? 1 : 0;
            if (row && !isLeft) {
                want(i, row->id, row->address);
            }
        }
        context.report(qint64(end), qint64(m_keys.size()), translate("gaia", "looking for pages"));
    }
    m_index.close();
    return {};
}

bool WantedPages::isAwaited(const QUrl &page) const
{
    const auto ways = m_index.imagesOf(page);
    return std::any_of(ways.begin(), ways.end(),
                       [&](const RecordPageIndex::Way &way) { return isWaiting(way.image); });
}

/// A page whose turn it is, once the pages are read that its images would rather be found on.
struct WantedPages::Turn {
    RecordPlace place;
    std::size_t looked = 0;  ///< of its images
};

/// A page that one of the turn's images would rather be found on and whose turn has not come.
base::Result<std::optional<RecordPlace>> WantedPages::betterThan(Turn &turn)
{
    const auto ways = m_index.imagesOf(turn.place.page);
    for (; turn.looked < ways.size(); ++turn.looked) {
        const RecordPageIndex::Way &way = ways[turn.looked];
        if (way.rank == 0 || !isWaiting(way.image)) {
            continue;
        }
        const auto places = placesOf(way.image);
        if (!places) {
            return fail(places.error());
        }
        for (std::size_t i = 0; i < std::min<std::size_t>(way.rank, places->size()); ++i) {
            const RecordPlace &place = (*places)[i];
            if (m_index.mark(place.page, RecordPageIndex::Begun)) {
                return std::optional(place);
            }
        }
    }
    return std::optional<RecordPlace>();
}

base::Status WantedPages::takeTurn(const RecordPlace &start, const Read &read,
                                   const std::stop_token &stop)
{
    if (!m_index.mark(start.page, RecordPageIndex::Begun)) {
        return {};
    }
    std::vector<Turn> turns{{start, 0}};
    while (!turns.empty() && !stop.stop_requested()) {
        const auto better = betterThan(turns.back());
        if (!better) {
            return fail(better.error());
        }
        if (*better) {
            turns.push_back({**better, 0});
            continue;
        }
        const RecordPlace place = turns.back().place;
        turns.pop_back();
        if (isAwaited(place.page)) {
            if (const base::Status status = read(place); !status) {
                return status;
            }
        }
    }
    return {};
}

}  // namespace gaia::project
