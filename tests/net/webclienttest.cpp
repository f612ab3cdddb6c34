// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webclient.h"
#include "tests/support/loopbackserver.h"

#include <QTest>

#include <algorithm>

using namespace gaia::net;
using gaia::test::LoopbackServer;
using namespace Qt::StringLiterals;

namespace {

WebSettings settings()
{
    WebSettings settings;
    settings.allowedHosts = {u"127.0.0.1"_s};
    settings.firstWaitSeconds = 0.01;
    settings.stallSeconds = 5;
    settings.contact = u"curator@example.org"_s;
    return settings;
}

LoopbackServer::Answer answer(int status, const QByteArray &body = {},
                              const QMap<QByteArray, QByteArray> &headers = {})
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

WebReply get(WebSession &session, const QString &address, const WebRequest &like = {})
{
    WebRequest request = like;
    request.url = QUrl(address);
    return WebClient(session).get(request, {});
}

int countOf(const LoopbackServer &server, const QByteArray &path)
{
    const auto requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [&](const auto &request) { return request.path == path; }));
}

}  // namespace

class WebClientTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void get_privateHost_isNotAskedUnlessAllowed()
    {
        LoopbackServer server([](const auto &) { return answer(200, "secret"); });
        WebSettings strict = settings();
        strict.allowedHosts.clear();
        WebSession session(strict);
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s);
        QCOMPARE(reply.outcome, Outcome::Private);
        QVERIFY(reply.reason.contains(u"127.0.0.1"_s));
        QCOMPARE(server.count(), 0);
    }

    void get_redirectIntoAPrivateNetwork_isNotFollowed()
    {
        LoopbackServer inner([](const auto &) { return answer(200, "secret"); });
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(404)
                : answer(302, {}, {{"Location", inner.baseUrl().toLatin1() + "/admin"}});
        });
        WebSettings one = settings();
        one.allowedHosts = {server.baseUrl().mid(7)};
        WebSession session(one);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Private);
        QCOMPARE(inner.count(), 0);
    }

    void get_redirectToAnotherScheme_isNotFollowed()
    {
        for (const QByteArray &target : {QByteArray("file:///etc/passwd"),
                                         QByteArray("ftp://127.0.0.1/x"), QByteArray("")}) {
            LoopbackServer server([&](const auto &request) {
                return request.path == "/robots.txt" ? answer(404)
                                                     : answer(301, {}, {{"Location", target}});
            });
            WebSession session(settings());
            const WebReply reply = get(session, server.baseUrl() + u"/x"_s);
            QCOMPARE(reply.outcome, Outcome::BadRedirect);
            QVERIFY(!reply.reason.isEmpty());
        }
    }

    void get_redirectLoopAndEndlessChain_end()
    {
        LoopbackServer server([](const auto &request) {
            if (request.path == "/robots.txt") {
                return answer(404);
            }
            if (request.path == "/a") {
                return answer(302, {}, {{"Location", "/b"}});
            }
            if (request.path == "/b") {
                return answer(302, {}, {{"Location", "/a"}});
            }
            return answer(302, {}, {{"Location", request.path + "x"}});
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/a"_s).outcome, Outcome::BadRedirect);
        QCOMPARE(countOf(server, "/a"), 1);
        const int before = server.count();
        QCOMPARE(get(session, server.baseUrl() + u"/chain"_s).outcome, Outcome::BadRedirect);
        QVERIFY(server.count() - before <= 6);
    }

    void get_redirect_isFollowedAndTold()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt" ? answer(404)
                : request.path == "/old"         ? answer(301, {}, {{"Location", "/new#part"}})
                                                 : answer(200, "there");
        });
        WebSession session(settings());
        const WebReply reply = get(session, server.baseUrl() + u"/old"_s);
        QCOMPARE(reply.outcome, Outcome::Received);
        QCOMPARE(reply.body, QByteArray("there"));
        QCOMPARE(reply.url.path(), u"/new"_s);
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

    void get_honestName_isSent()
    {
        LoopbackServer server([](const auto &) { return answer(404); });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Gone);
        for (const auto &request : server.requests()) {
            const QByteArray name = request.headers.value("user-agent");
            QVERIFY(name.startsWith("GAIA-Curator/"));
            QVERIFY(name.contains("curator@example.org"));
        }
    }

    void userAgent_contactWithLineBreak_staysOneHeader()
    {
        const QByteArray name = userAgent(u"a@b\r\nX-Evil: 1) (x"_s);
        QVERIFY(!name.contains('\r') && !name.contains('\n'));
        QCOMPARE(name.count('('), 1);
    }

    void get_conditional_sendsWhatIsKnown()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt"                          ? answer(404)
                : request.headers.value("if-none-match") == "\"v1\""      ? answer(304)
                                                                          : answer(200, "new");
        });
        WebSession session(settings());
        WebRequest request;
        request.etag = "\"v1\"";
        request.lastModified = "Mon, 02 Mar 2026 10:00:00 GMT";
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s, request);
        QCOMPARE(reply.outcome, Outcome::NotModified);
        QCOMPARE(server.requests().back().headers.value("if-modified-since"),
                 request.lastModified);
    }

    void get_throttled_waitsAsLongAsTold_thenGoesOn()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt" ? answer(404)
                : request.number == 2            ? answer(429, {}, {{"Retry-After", "1"}})
                                                 : answer(200, "x");
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Received);
        QCOMPARE(countOf(server, "/x"), 2);
    }

    void get_retryAfterTooLong_isNotWaitedFor()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt" ? answer(404)
                                                 : answer(429, {}, {{"Retry-After", "86400"}});
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Throttled);
        QCOMPARE(countOf(server, "/x"), 1);
        QVERIFY(session.gate().wait(u"127.0.0.1"_s) > 60.0);
    }

    void get_serverFailure_isTriedAgain_butNotForEver()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt" ? answer(404) : answer(502);
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::ServerError);
        QCOMPARE(countOf(server, "/x"), 3);
        QCOMPARE(session.requests(), qint64(4));
    }

    void get_goneAndRefused_areNotTriedAgain()
    {
        LoopbackServer server([](const auto &request) {
            return answer(request.path == "/gone" ? 410 : request.path == "/no" ? 403 : 404);
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/gone"_s).outcome, Outcome::Gone);
        QCOMPARE(get(session, server.baseUrl() + u"/no"_s).outcome, Outcome::Refused);
        QCOMPARE(countOf(server, "/gone"), 1);
        QCOMPARE(countOf(server, "/no"), 1);
    }

    void get_tooLarge_isEndedAndNotTriedAgain()
    {
        LoopbackServer server([](const auto &request) {
            return request.path == "/robots.txt" ? answer(404)
                                                 : answer(200, QByteArray(3'000'000, 'x'));
        });
        WebSession session(settings());
        WebRequest request;
        request.maxBytes = 10'000;
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s, request).outcome, Outcome::TooLarge);
        QCOMPARE(countOf(server, "/x"), 1);
    }

    void get_stalledHost_isATimeout()
    {
        LoopbackServer server([](const auto &request) {
            auto late = answer(404);
            late.delayMs = request.path == "/robots.txt" ? 0 : 60'000;
            return late;
        });
        WebSettings quick = settings();
        quick.stallSeconds = 1;
        quick.attempts = 1;
        WebSession session(quick);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Timeout);
    }

    void get_hostThatDrips_isEndedByTheWholeTime()
    {
        LoopbackServer server([](const auto &request) {
            auto slow = answer(request.path == "/robots.txt" ? 404 : 200, QByteArray(1'000, 'x'));
            slow.dripMs = request.path == "/robots.txt" ? 0 : 50;
            return slow;
        });
        WebSettings quick = settings();
        quick.stallSeconds = 30;
        quick.totalSeconds = 1;
        quick.attempts = 1;
        WebSession session(quick);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Timeout);
    }

    void get_cutShort_isTold()
    {
        LoopbackServer server([](const auto &request) {
            auto cut = answer(request.path == "/robots.txt" ? 404 : 200, QByteArray(1'000, 'x'));
            cut.cutAfter = request.path == "/robots.txt" ? -1 : 100;
            return cut;
        });
        WebSession session(settings());
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s);
        QVERIFY(reply.outcome == Outcome::CutShort || reply.outcome == Outcome::Unreachable);
        QVERIFY(isTransient(reply.outcome));
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

QTEST_GUILESS_MAIN(WebClientTest)
#include "webclienttest.moc"
