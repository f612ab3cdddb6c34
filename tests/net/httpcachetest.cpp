// SPDX-License-Identifier: GPL-3.0-or-later
// What replies are kept, for how long, and what is asked once they are stale.
#include "core/net/httpcache.h"
#include "tests/support/loopbackserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gaia;
using net::HttpCache;
using net::Outcome;
using test::LoopbackServer;
using Headers = QMap<QByteArray, QByteArray>;

Q_DECLARE_METATYPE(Headers)

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

net::WebSettings local(const LoopbackServer &server)
{
    net::WebSettings settings;
    settings.allowedHosts = {QUrl(server.baseUrl()).authority(), QUrl(server.baseUrl()).host()};
    settings.obeysRobots = false;
    settings.attempts = 1;
    return settings;
}

net::WebRequest of(const LoopbackServer &server)
{
    net::WebRequest request;
    request.url = QUrl(server.baseUrl() + u"/1"_s);
    return request;
}

}  // namespace

class HttpCacheTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshnessOf_headers_asRfc9111_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<bool>("mayKeep");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *name, const Headers &headers, bool mayKeep, qint64 seconds) {
            QTest::newRow(name) << headers << mayKeep << seconds;
        };
        row("nothing said", {}, true, 0);
        row("no-store", {{"cache-control", "no-store, max-age=60"}}, false, 0);
        row("no-cache", {{"cache-control", "no-cache, max-age=60"}}, true, 0);
        row("max-age", {{"cache-control", "public, max-age=3600"}}, true, 3600);
        row("capitals and quotes", {{"cache-control", "Public, Max-Age=\"3600\""}}, true, 3600);
        row("age on the way", {{"cache-control", "max-age=3600"}, {"age", "600"}}, true, 3000);
        row("older than fresh", {{"cache-control", "max-age=60"}, {"age", "600"}}, true, 0);
        row("negative", {{"cache-control", "max-age=-5"}}, true, 0);
        row("no number", {{"cache-control", "max-age=soon"}}, true, 0);
        row("for ever", {{"cache-control", "max-age=99999999999"}}, true, 365LL * 24 * 3600);
        row("expires", {{"expires", "Sun, 01 Mar 2026 13:00:00 GMT"}}, true, 3600);
        row("expires by the server's clock",
            {{"date", "Sun, 01 Mar 2026 11:30:00 GMT"}, {"expires", "Sun, 01 Mar 2026 12:00:00 GMT"}},
            true, 1800);
        row("expires no date", {{"expires", "0"}}, true, 0);
        row("expired", {{"expires", "Sun, 01 Mar 2020 13:00:00 GMT"}}, true, 0);
        row("max-age before expires",
            {{"cache-control", "max-age=10"}, {"expires", "Sun, 01 Mar 2026 13:00:00 GMT"}}, true, 10);
        row("a tenth of its age", {{"last-modified", "Sun, 01 Mar 2026 02:00:00 GMT"}}, true, 3600);
        row("a week at most", {{"last-modified", "Sun, 01 Mar 2015 02:00:00 GMT"}}, true, 7LL * 24 * 3600);
        row("differs for everyone", {{"cache-control", "max-age=60"}, {"vary", "*"}}, false, 0);
    }

    void freshnessOf_headers_asRfc9111()
    {
        QFETCH(Headers, headers);
        QFETCH(bool, mayKeep);
        QFETCH(qint64, seconds);
        const net::Freshness freshness = net::freshnessOf(headers, kNow);
        QCOMPARE(freshness.mayKeep, mayKeep);
        QCOMPARE(freshness.seconds, seconds);
    }

    void get_fresh_asksOnce()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{200, "tile", {{"Cache-Control", "max-age=600"}}};
        });
        QTemporaryDir folder;
        HttpCache cache(folder.path(), 1 << 20);
        net::WebSession session(local(server));
        net::WebClient client(session);
        for (int round = 0; round < 3; ++round) {
            const auto reply = cache.get(client, of(server), {});
            QCOMPARE(reply.outcome, Outcome::Received);
            QCOMPARE(reply.body, QByteArray("tile"));
        }
        QCOMPARE(server.count(), 1);
        // Another object on the same folder knows it, too.
        HttpCache later(folder.path(), 1 << 20);
        QCOMPARE(later.get(client, of(server), {}).body, QByteArray("tile"));
        QCOMPARE(server.count(), 1);
    }

    void get_stale_asksWithItsTag_and304CostsNoBody()
    {
        LoopbackServer server([](const LoopbackServer::Request &request) {
            if (request.headers.value("if-none-match") == "\"v1\"") {
                return LoopbackServer::Answer{304, {}, {{"ETag", "\"v1\""}}};
            }
            return LoopbackServer::Answer{200, "tile", {{"Cache-Control", "no-cache"}, {"ETag", "\"v1\""}}};
        });
        QTemporaryDir folder;
        HttpCache cache(folder.path(), 1 << 20);
        net::WebSession session(local(server));
        net::WebClient client(session);
        const net::WebRequest request = of(server);
        QCOMPARE(cache.get(client, request, {}).body, QByteArray("tile"));
        const auto again = cache.get(client, request, {});
        QCOMPARE(again.outcome, Outcome::Received);
        QCOMPARE(again.body, QByteArray("tile"));
        QCOMPARE(server.count(), 2);
        QCOMPARE(server.requests().back().headers.value("if-none-match"), QByteArray("\"v1\""));
    }

    void get_staleAndServerFails_givesWhatThereIs()
    {
        LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.number == 1
                ? LoopbackServer::Answer{200, "tile", {{"Cache-Control", "no-cache"}, {"ETag", "\"v1\""}}}
                : LoopbackServer::Answer{503, "down", {}};
        });
        QTemporaryDir folder;
        HttpCache cache(folder.path(), 1 << 20);
        net::WebSession session(local(server));
        net::WebClient client(session);
        const net::WebRequest request = of(server);
        (void)cache.get(client, request, {});
        QCOMPARE(cache.get(client, request, {}).body, QByteArray("tile"));
    }

    void keep_noStore_leavesNothing()
    {
        QTemporaryDir folder;
        HttpCache cache(folder.path(), 1 << 20);
        net::WebReply reply;
        reply.body = "secret";
        reply.headers = {{"cache-control", "no-store"}, {"etag", "\"v1\""}};
        const QUrl url(u"https://t.example/1"_s);
        cache.keep(url, reply, kNow);
        QVERIFY(!cache.find(url));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void keep_moreThanTheBound_forgetsTheOldest()
    {
        QTemporaryDir folder;
        HttpCache cache(folder.path(), 100'000);
        for (int i = 0; i < 60; ++i) {
            net::WebReply reply;
            reply.body = QByteArray(10'000, 'x');
            reply.headers = {{"cache-control", "max-age=600"}};
            cache.keep(QUrl(u"https://t.example/%1"_s.arg(i)), reply, kNow);
        }
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            bytes += file.size();
        }
        QVERIFY2(bytes <= 125'000, qPrintable(QString::number(bytes)));
        QVERIFY(cache.find(QUrl(u"https://t.example/59"_s)));
    }

    void find_damagedFile_isNothing()
    {
        QTemporaryDir folder;
        HttpCache cache(folder.path(), 1 << 20);
        net::WebReply reply;
        reply.body = "tile";
        reply.headers = {{"cache-control", "max-age=600"}};
        const QUrl url(u"https://t.example/1"_s);
        cache.keep(url, reply, kNow);
        QVERIFY(cache.find(url));
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.resize(file.size() / 2));
        }
        QVERIFY(!cache.find(url));
        HttpCache nowhere(u"/proc/no/such/folder"_s, 1 << 20);
        nowhere.keep(url, reply, kNow);
        QVERIFY(!nowhere.find(url));
    }
};

QTEST_GUILESS_MAIN(HttpCacheTest)
#include "httpcachetest.moc"
