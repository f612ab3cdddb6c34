// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/crawlstore.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;

namespace {

QString word(bool isList)
{
    return isList ? u"list"_s : u"page"_s;
}

QString dayText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

}  // namespace

CrawlStore::CrawlStore(Connection &connection)
    : m_connection(connection)
{
}

CrawlKey CrawlStore::open(const QString &recipe, const QDateTime &now)
{
    Statement(m_connection,
              u"INSERT INTO crawl (recipe, started_at) VALUES (?, ?) "
              "ON CONFLICT (recipe) DO NOTHING"_s)
        .bind(recipe, base::timestamp(now))
        .execute();
    Statement find(m_connection, u"SELECT key FROM crawl WHERE recipe = ?"_s);
    find.bind(recipe);
    return find.step() ? CrawlKey{find.integer(0)} : CrawlKey();
}

bool CrawlStore::hasWaiting(CrawlKey crawl)
{
    return waiting(crawl) > 0;
}

void CrawlStore::renew(CrawlKey crawl, bool allPages)
{
    Statement(m_connection,
              u"UPDATE crawl_page SET state = 'waiting', barren = 0 WHERE crawl = ? AND kind = 'list' "
              "AND state <> 'waiting'"_s)
        .bind(crawl.value)
        .execute();
    Statement(m_connection,
              u"UPDATE crawl_page SET state = 'waiting', "
              "etag = CASE WHEN class IN ('misfit', 'unreadable') THEN NULL ELSE etag END, "
              "last_modified = CASE WHEN class IN ('misfit', 'unreadable') THEN NULL "
              "ELSE last_modified END WHERE crawl = ? AND kind = 'page' AND state = 'failed' "
              "AND class NOT IN ('gone', 'refused', 'private')"_s)
        .bind(crawl.value)
        .execute();
    // What lay outside the days asked for, or behind robots.txt, is looked at anew.
    Statement(m_connection,
              u"UPDATE crawl_page SET state = 'waiting', etag = NULL, last_modified = NULL "
              "WHERE crawl = ? AND state = 'skipped'"_s)
        .bind(crawl.value)
        .execute();
    if (allPages) {
        Statement(m_connection,
                  u"UPDATE crawl_page SET state = 'waiting' WHERE crawl = ? AND kind = 'page'"_s)
            .bind(crawl.value)
            .execute();
    }
    Statement(m_connection, u"UPDATE crawl SET finished_at = NULL WHERE key = ?"_s)
        .bind(crawl.value)
        .execute();
}

bool CrawlStore::add(CrawlKey crawl, const CrawlPage &page)
{
    const std::optional<double> none;
    Statement(m_connection,
              u"INSERT INTO crawl_page (crawl, url, kind, state, depth, barren, title, "
              "published_from, published_to, lat, lon) VALUES (?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (crawl, url) DO NOTHING"_s)
        .bind(crawl.value, page.url, word(page.isList), page.depth, page.barren,
              nullIfEmpty(page.title), dayText(page.published.from), dayText(page.published.to),
              page.point ? std::optional(page.point->lat) : none,
              page.point ? std::optional(page.point->lon) : none)
        .execute();
    return m_connection.changes() > 0;
}

void CrawlStore::wake(CrawlKey crawl, const QString &url)
{
    Statement(m_connection,
              u"UPDATE crawl_page SET state = 'waiting', barren = 0 WHERE crawl = ? AND url = ?"_s)
        .bind(crawl.value, url)
        .execute();
}

std::optional<CrawlPage> CrawlStore::find(CrawlKey crawl, const QString &url)
{
    Statement row(m_connection,
                  u"SELECT key, kind, state, class, reason FROM crawl_page "
                  "WHERE crawl = ? AND url = ?"_s);
    row.bind(crawl.value, url);
    if (!row.step()) {
        return std::nullopt;
    }
    CrawlPage page;
    page.key = row.integer(0);
    page.url = url;
    page.isList = row.text(1) == "list"_L1;
    page.state = row.text(2);
    page.errorClass = row.text(3);
    page.reason = row.text(4);
    return page;
}

bool CrawlStore::isDone(CrawlKey crawl, const QString &url)
{
    Statement find(m_connection,
                   u"SELECT 1 FROM crawl_page WHERE crawl = ? AND url = ? AND state = 'done'"_s);
    find.bind(crawl.value, url);
    return find.step();
}

std::optional<CrawlPage> CrawlStore::next(CrawlKey crawl)
{
    Statement row(m_connection,
                  u"SELECT key, url, kind, depth, barren, title, published_from, published_to, lat, "
                  "lon, etag, last_modified FROM crawl_page WHERE crawl = ? AND state = 'waiting' "
                  "ORDER BY kind DESC, key LIMIT 1"_s);
    row.bind(crawl.value);
    if (!row.step()) {
        return std::nullopt;
    }
    CrawlPage page;
    page.key = row.integer(0);
    page.url = row.text(1);
    page.isList = row.text(2) == "list"_L1;
    page.depth = int(row.integer(3));
    page.barren = int(row.integer(4));
    page.title = row.text(5);
    page.published = {QDate::fromString(row.text(6), Qt::ISODate),
                      QDate::fromString(row.text(7), Qt::ISODate)};
    if (!row.isNull(8) && !row.isNull(9)) {
        page.point = dataset::GeoPoint{row.real(8), row.real(9)};
    }
    page.etag = row.blob(10);
    page.lastModified = row.blob(11);
    return page;
}

void CrawlStore::settle(const CrawlPage &page, const QDateTime &now)
{
    Statement(m_connection,
              u"UPDATE crawl_page SET state = ?, class = ?, reason = ?, etag = ?, "
              "last_modified = ?, asked_at = ? WHERE key = ?"_s)
        .bind(page.state, nullIfEmpty(page.errorClass), nullIfEmpty(page.reason), page.etag,
              page.lastModified, base::timestamp(now), page.key)
        .execute();
}

qint64 CrawlStore::waiting(CrawlKey crawl)
{
    Statement count(m_connection,
                    u"SELECT count(*) FROM crawl_page WHERE crawl = ? AND state = 'waiting'"_s);
    count.bind(crawl.value);
    return count.step() ? count.integer(0) : 0;
}

void CrawlStore::finish(CrawlKey crawl, const QDateTime &now)
{
    Statement(m_connection, u"UPDATE crawl SET finished_at = ? WHERE key = ?"_s)
        .bind(base::timestamp(now), crawl.value)
        .execute();
}

}  // namespace gaia::storage
