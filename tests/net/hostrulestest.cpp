// SPDX-License-Identifier: GPL-3.0-or-later
// What a host's robots.txt says is asked for, kept and heeded.
#include "tests/net/webasking.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace gaia::net;
using gaia::test::LoopbackServer;
using gaia::test::answer;
using gaia::test::countOf;
using gaia::test::get;
using gaia::test::settings;
using namespace Qt::StringLiterals;

class HostRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void robots_redirectIntoAPrivateNetwork_refusesAll()
    {
        LoopbackServer inner([](const auto &) { return answer(404); });
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(302, {}, {{"Location", inner.baseUrl().toLatin1() + "/robots.txt"}})
                : answer(200, "x");
        });
        WebSettings one = settings();
        one.allowedHosts = {server.baseUrl().mid(7)};
        WebSession session(one);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Unreachable);
        QCOMPARE(inner.count(), 0);
        QCOMPARE(countOf(server, "/x"), 0);
    }

    void robots_redirected_holdsForTheHostThatWasAsked()
    {
        LoopbackServer rules([](const auto &request) {
            // Five in a row, as the standard asks at least.
            const int hop = request.path.mid(4).toInt();
            return hop < 5 ? answer(301, {}, {{"Location", "/hop" + QByteArray::number(hop + 1)}})
                           : answer(200, "User-agent: *\nDisallow: /private\n");
        });
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(301, {}, {{"Location", rules.baseUrl().toLatin1() + "/hop2"}})
                : answer(200, "x");
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/private"_s).outcome, Outcome::Robots);
        QCOMPARE(get(session, server.baseUrl() + u"/open"_s).outcome, Outcome::Received);
        QCOMPARE(rules.count(), 4);
    }

    void robots_redirectedWithoutEnd_isAsIfThereWereNone()
    {
        LoopbackServer server([](const auto &request) {
            return request.path.startsWith("/robots")
                ? answer(302, {}, {{"Location", request.path + "x"}})
                : answer(200, "x");
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Received);
        QVERIFY(server.count() <= 7);
    }

    void robots_connectionBreaks_refusesAll()
    {
        LoopbackServer server([](const auto &request) {
            auto broken = answer(200, "x");
            broken.isReset = request.path == "/robots.txt";
            return broken;
        });
        WebSession session(settings());
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s);
        QVERIFY(isTransient(reply.outcome));
        QVERIFY(reply.reason.contains(u"robots.txt"_s));
        QCOMPARE(countOf(server, "/x"), 0);
    }

    void robots_withoutEnd_isReadAsFarAsItsBound()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(200, "User-agent: *\nDisallow: /private\n" + QByteArray(9 << 20, '#'))
                : answer(200, "x");
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/private"_s).outcome, Outcome::Robots);
        QCOMPARE(get(session, server.baseUrl() + u"/open"_s).outcome, Outcome::Received);
    }

    void robots_unreadableForAWhile_isAskedForAgainSoon()
    {
        std::atomic<bool> isIll = true;
        LoopbackServer server([&](const auto &request) {
            return isIll ? answer(503) : request.path == "/robots.txt" ? answer(404) : answer(200, "x");
        });
        WebSettings brief = settings();
        QVERIFY(brief.rulesAgainSeconds < brief.rulesSeconds);
        brief.rulesAgainSeconds = 0.2;
        WebSession session(brief);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::ServerError);
        isIll = false;
        QTRY_COMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Received);
    }

    void robots_olderThanADay_isAskedForAgain()
    {
        std::atomic<bool> isShut = false;
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(200, isShut ? "User-agent: *\nDisallow: /\n" : "")
                : answer(200, "x");
        });
        WebSettings brief = settings();
        QCOMPARE(brief.rulesSeconds, 24 * 3600.0);
        brief.rulesSeconds = 0.2;
        WebSession session(brief);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Received);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Received);
        isShut = true;
        QTRY_COMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Robots);
        QVERIFY(countOf(server, "/robots.txt") >= 2);
    }

    void get_forbiddenByRobots_isNotAskedFor()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(200, "User-agent: *\nDisallow: /private\n")
                : answer(200, "x");
        });
        WebSession session(settings());
        const WebReply reply = get(session, server.baseUrl() + u"/private/x"_s);
        QCOMPARE(reply.outcome, Outcome::Robots);
        QCOMPARE(countOf(server, "/private/x"), 0);
        QCOMPARE(get(session, server.baseUrl() + u"/open"_s).outcome, Outcome::Received);
        QCOMPARE(countOf(server, "/robots.txt"), 1);
    }

    void get_redirectIntoWhatRobotsForbids_isNotFollowed()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(200, "User-agent: *\nDisallow: /private\n")
                : answer(302, {}, {{"Location", "/private"}});
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/door"_s).outcome, Outcome::Robots);
        QCOMPARE(countOf(server, "/private"), 0);
    }

    void robots_unreachable_refusesAll_missing_allowsAll()
    {
        for (const int status : {500, 503, 404, 403}) {
            LoopbackServer server([&](const auto &request) {
                return request.path == "/robots.txt" ? answer(status) : answer(200, "x");
            });
            WebSession session(settings());
            QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome,
                     status >= 500 ? Outcome::ServerError : Outcome::Received);
            QCOMPARE(countOf(server, "/x"), status >= 500 ? 0 : 1);
        }
    }

    void get_withAPassInHand_asksForRulesWithoutWaitingForItself()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt" ? answer(404) : answer(200, "x");
        });
        WebSession session(settings());
        auto pass = session.gate().tryEnter(u"127.0.0.1"_s);
        QVERIFY(pass.has_value());
        WebRequest request;
        request.url = QUrl(server.baseUrl() + u"/x"_s);
        QCOMPARE(WebClient(session).get(request, std::move(*pass), {}).outcome, Outcome::Received);
    }

    void robots_crawlDelay_slowsTheHost()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(200, "User-agent: *\nCrawl-delay: 60\n")
                : answer(200, "x");
        });
        WebSession session(settings());
        WebClient client(session);
        QVERIFY(client.robots(QUrl(server.baseUrl()), {}).has_value());
        QVERIFY(session.gate().tryEnter(u"127.0.0.1"_s).has_value());
        QVERIFY(session.gate().wait(u"127.0.0.1"_s) > 50.0);
    }
};

QTEST_GUILESS_MAIN(HostRulesTest)
#include "hostrulestest.moc"
