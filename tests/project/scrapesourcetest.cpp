// SPDX-License-Identifier: GPL-3.0-or-later
// What a crawl tells and heeds; that it goes on when killed is in tests/app/scrapetest.
#include "core/project/scrapesource.h"

#include "core/project/queries.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace gaia;
using namespace gaia::project;
using gaia::test::LoopbackServer;
using gaia::test::World;
using namespace Qt::StringLiterals;

namespace {

LoopbackServer::Answer answer(int status, const QByteArray &body = {},
                              const QByteArray &type = "text/html; charset=utf-8")
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", type}};
    return answer;
}

QByteArray article(const QByteArray &title, const QByteArray &picture = {})
{
    return "<html><body><article><h1>" + title + "</h1><p>Text.</p><figure><img src='/img/"
        + (picture.isEmpty() ? title : picture) + ".jpg'></figure></article></body></html>";
}

const QByteArray kRecipe = R"json({"name": "site", "title": "Site", "start": ["BASE/list"],
    "hosts": ["127.0.0.1"], "seconds_between": 0,
    "links": {"pages": ["/news/[a-z0-9]+$"], "lists": ["/feed$"]},
    "fields": {"title": "article h1", "text": {"from": "article p", "all": true}},
    "images": {"each": "figure", "address": "full-size"}, "required": ["title", "address"]})json";

int countOf(const LoopbackServer &server, const QByteArray &path)
{
    const auto requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [&](const auto &request) { return request.path == path; }));
}

}  // namespace

class ScrapeSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }

    void run_manyDeadLinks_areCounted_theFirstByName()
    {
        const ScrapeReport report = crawl([](const LoopbackServer::Request &request) {
            QByteArray links;
            for (int i = 0; i < 130; ++i) {
                links += "<a href='/news/d" + QByteArray::number(i) + "'>x</a>";
            }
            return request.path == "/list" ? answer(200, links) : answer(404);
        });
        QCOMPARE(report.failed.count(), 130);
        const base::Issues issues = report.failed.issues();
        QCOMPARE(issues.size(), std::size_t(101));
        QVERIFY(issues.front().item.endsWith(u"/news/d0"_s));
        QCOMPARE(issues.back().item, u"30 more"_s);
        QVERIFY(issues.back().reason.contains(u"404"_s));
    }

    void run_skips_haveTheirReasons_andNothingIsAsked()
    {
        const ScrapeReport report = crawl([](const LoopbackServer::Request &request) {
            if (request.path == "/robots.txt") {
                return answer(200, "User-agent: *\nDisallow: /news/shut$\n", "text/plain");
            }
            return request.path == "/list"
                ? answer(200, "<a href='/news/shut'>x</a><a href='/feed'>f</a>")
                : request.path == "/feed"
                ? answer(200, "<rss><channel><item><title>Old</title><link>/news/old</link>"
                              "<pubDate>Sat, 02 Mar 2019 10:00:00 GMT</pubDate></item></channel></rss>",
                         "application/rss+xml")
                : answer(200, article("a"));
        }, [](ScrapeOptions &options) { options.since = QDate(2020, 1, 1); });
        const base::Issues issues = report.skipped.issues();
        QCOMPARE(issues.size(), std::size_t(2));
        QVERIFY(issues[0].reason.contains(u"robots.txt"_s));
        QVERIFY(issues[1].item.endsWith(u"/news/old (2019-03-02)"_s));
        QCOMPARE(countOf(*m_server, "/news/shut"), 0);
        QCOMPARE(countOf(*m_server, "/news/old"), 0);
    }

    void run_manySkipped_eachForItsDay_areOneReason()
    {
        const ScrapeReport report = crawl([](const LoopbackServer::Request &request) {
            QByteArray items;
            for (int i = 0; i < 120; ++i) {
                const QString day = QLocale::c().toString(QDate(2019, 1, 1).addDays(i), u"dd MMM yyyy"_s);
                items += "<item><title>Old</title><link>/news/old" + QByteArray::number(i)
                    + "</link><pubDate>" + day.toLatin1() + " 10:00:00 GMT</pubDate></item>";
            }
            return request.path == "/list" ? answer(200, "<a href='/feed'>f</a>")
                : request.path == "/feed"
                ? answer(200, "<rss><channel>" + items + "</channel></rss>", "application/rss+xml")
                : answer(404);
        }, [](ScrapeOptions &options) { options.since = QDate(2020, 1, 1); });
        const base::Issues issues = report.skipped.issues();
        QCOMPARE(report.skipped.count(), 120);
        QCOMPARE(issues.size(), std::size_t(101));
        QCOMPARE(issues.back().item, u"20 more"_s);
        QVERIFY(issues[1].item.endsWith(u"/news/old1 (2019-01-02)"_s));
        QCOMPARE(issues.back().reason, issues.front().reason);
    }

    void run_manyThatLeadToPagesRead_areOneReason()
    {
        const ScrapeReport report = crawl([](const LoopbackServer::Request &request) {
            QByteArray links;
            QByteArray moved;
            for (int i = 0; i < 110; ++i) {
                links += "<a href='/news/s" + QByteArray::number(i) + "'>x</a>";
                moved += "<a href='/news/m" + QByteArray::number(i) + "'>x</a>";
            }
            auto away = answer(302);
            away.headers.insert("Location", "/news/s" + request.path.mid(7));
            return request.path == "/list"           ? answer(200, links + moved)
                : request.path.startsWith("/news/m") ? away
                : request.path.startsWith("/news/s") ? answer(200, article(request.path.mid(6)))
                                                     : answer(404);
        });
        const base::Issues issues = report.skipped.issues();
        QCOMPARE(report.added, 110);
        QCOMPARE(report.skipped.count(), 110);
        QCOMPARE(issues.back().item, u"10 more"_s);
        QVERIFY(issues.front().item.endsWith(u"/news/s0)"_s));
        QCOMPARE(issues.back().reason, issues.front().reason);
    }

    void run_progress_namesThePage_andGrows()
    {
        std::vector<base::Progress> told;
        base::JobContext context;
        context.progress = [&](const base::Progress &now) { told.push_back(now); };
        crawl([](const LoopbackServer::Request &request) {
            return request.path == "/list"
                ? answer(200, "<a href='/news/a'>x</a><a href='/news/dead'>x</a><a href='/news/b'>x</a>")
                : request.path == "/news/dead" || request.path == "/robots.txt"
                ? answer(404)
                : answer(200, article(request.path.mid(6)));
        }, [](ScrapeOptions &) {}, context);
        QCOMPARE(told.size(), std::size_t(4));
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].done, qint64(i));
            QVERIFY(told[i].total > told[i].done);
            QVERIFY(told[i].what.startsWith(m_server->baseUrl()));
        }
        QCOMPARE(told.back().total, 4);
        QCOMPARE(told.back().failed, 1);
    }

    void run_crawlDelay_isKeptBetweenPages()
    {
        std::mutex mutex;
        std::vector<qint64> times;
        QElapsedTimer timer;
        timer.start();
        crawl([&](const LoopbackServer::Request &request) {
            const std::scoped_lock lock(mutex);
            if (request.path != "/robots.txt") {
                times.push_back(timer.elapsed());
            }
            return request.path == "/robots.txt"
                ? answer(200, "User-agent: *\nCrawl-delay: 0.6\n", "text/plain")
                : request.path == "/list"
                ? answer(200, "<a href='/news/a'>x</a><a href='/news/b'>x</a>")
                : answer(200, article(request.path.mid(6)));
        });
        QCOMPARE(times.size(), std::size_t(3));
        QVERIFY(times[1] - times[0] >= 550 && times[2] - times[1] >= 550);
    }

    void run_pageThatLeadsToAList_listIsStillFollowed_data()
    {
        QTest::addColumn<QByteArray>("links");
        QTest::newRow("the list waits") << QByteArray("<a href='/news/moved'>x</a><a href='/feed'>f</a>");
        QTest::newRow("the list comes later")
            << QByteArray("<a href='/news/moved'>x</a><a href='/x/feed'>f</a>");
    }

    void run_pageThatLeadsToAList_listIsStillFollowed()
    {
        QFETCH(QByteArray, links);
        const ScrapeReport report = crawl([&](const LoopbackServer::Request &request) {
            auto moved = answer(302);
            moved.headers.insert("Location", "/feed");
            return request.path == "/list" ? answer(200, links)
                : request.path == "/news/moved" ? moved
                : request.path == "/x/feed"     ? answer(200, "<a href='/feed'>f</a>")
                : request.path == "/feed"       ? answer(200, "<a href='/news/b'>b</a>")
                : request.path == "/news/b"     ? answer(200, article("b"))
                                                : answer(404);
        });
        QCOMPARE(report.added, 1);
        QCOMPARE(countOf(*m_server, "/news/b"), 1);
    }

    void run_pageThatLeadsToAnother_thatOneIsReadOnce()
    {
        const ScrapeReport report = crawl([](const LoopbackServer::Request &request) {
            auto moved = answer(302);
            moved.headers.insert("Location", "/news/b");
            return request.path == "/list"
                ? answer(200, "<a href='/news/moved'>x</a><a href='/news/b'>b</a>")
                : request.path == "/news/moved" ? moved
                : request.path == "/news/b"     ? answer(200, article("b"))
                                                : answer(404);
        });
        QCOMPARE(report.added, 1);
        QCOMPARE(countOf(*m_server, "/news/b"), 1);
    }

    void run_encodings_areReadAsWhatTheyAre()
    {
        crawl([](const LoopbackServer::Request &request) {
            const QByteArray greek = article("\xCB\xDF\xEC\xED\xE7", request.path.mid(6));
            return request.path == "/list"
                ? answer(200, "<a href='/news/server'>x</a><a href='/news/meta'>x</a>"
                              "<a href='/news/lie'>x</a>")
                : request.path == "/news/server" ? answer(200, greek, "text/html; charset=iso-8859-7")
                : request.path == "/news/meta"
                ? answer(200, "<meta charset='windows-1253'>" + greek, "text/html")
                : request.path == "/news/lie"
                ? answer(200, article("caf\xE9", "lie"), "text/html; charset=utf-8")
                : answer(404);
        });
        QCOMPARE(titleOf(u"/news/server"_s), u"Λίμνη"_s);
        QCOMPARE(titleOf(u"/news/meta"_s), u"Λίμνη"_s);
        QCOMPARE(titleOf(u"/news/lie"_s), u"café"_s);
    }

    void run_pageWithImagesOfOtherDays_givesThemOnceTheDaysAreWider()
    {
        const auto reply = [](const LoopbackServer::Request &request) {
            if (request.path != "/list" && request.path != "/news/a") {
                return answer(404);
            }
            auto page = answer(200, request.path == "/list"
                                   ? QByteArray("<a href='/news/a'>x</a>")
                                   : "<article><h1>Two</h1><p>Text.</p>"
                                     "<figure><img src='/img/oli_2021123_lrg.jpg'></figure>"
                                     "<figure><img src='/img/oli_2015123_lrg.jpg'></figure></article>");
            page.headers.insert("ETag", "\"one\"");
            return request.headers.value("if-none-match") == "\"one\"" ? answer(304) : page;
        };
        m_server = std::make_unique<LoopbackServer>(reply);
        ScrapeOptions narrow = options();
        narrow.since = QDate(2020, 1, 1);
        QCOMPARE(run(narrow).added, 1);
        ScrapeOptions wide = options();
        wide.asksAgain = true;
        QCOMPARE(run(wide).added, 1);
    }

private:
    using Change = std::function<void(ScrapeOptions &)>;
    ScrapeReport crawl(LoopbackServer::Handler handler, const Change &change = [](ScrapeOptions &) {},
                       const base::JobContext &context = {})
    {
        m_server = std::make_unique<LoopbackServer>(std::move(handler));
        ScrapeOptions given = options();
        change(given);
        return run(given, context);
    }
    [[nodiscard]] ScrapeOptions options() const
    {
        QFile recipe(m_world->path(u"site.json"_s));
        if (!recipe.open(QIODevice::WriteOnly)) {
            qFatal("no recipe can be written");
        }
        recipe.write(QByteArray(kRecipe).replace("BASE", m_server->baseUrl().toLatin1()));
        ScrapeOptions options;
        options.recipe = recipe.fileName();
        options.withPictures = false;
        options.allowedHosts = {u"127.0.0.1"_s};
        options.firstWaitSeconds = 0.01;
        return options;
    }
    ScrapeReport run(const ScrapeOptions &with, const base::JobContext &context = {})
    {
        auto report = ScrapeSource(m_world->project()).run(with, context);
        if (!report) {
            qFatal("%s", qPrintable(report.error().message));
        }
        return *report;
    }
    [[nodiscard]] QString titleOf(const QString &page) const
    {
        const Queries queries(m_world->project());
        const auto keys = queries.keys({});
        for (const dataset::ImageKey key : *keys) {
            const auto detail = queries.detail(key);
            if (detail->article.url.endsWith(page)) {
                return detail->article.title;
            }
        }
        return {};
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(ScrapeSourceTest)
#include "scrapesourcetest.moc"
