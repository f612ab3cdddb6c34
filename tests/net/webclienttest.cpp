// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/webasking.h"
#include "tests/support/tlsserver.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QScopeGuard>
#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace gaia::net;
using gaia::test::LoopbackServer;
using gaia::test::answer;
using gaia::test::countOf;
using gaia::test::get;
using gaia::test::settings;
using gaia::test::TlsServer;
using namespace Qt::StringLiterals;

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

    void get_redirectToAPrivateAddressInDisguise_isNotFollowed()
    {
        for (const QByteArray host : {"[::ffff:127.0.0.1]", "2130706433", "0x7f000001", "127.1",
                                      "localhost", "[::1]"}) {
            LoopbackServer inner([](const auto &) { return answer(200, "secret"); });
            const QByteArray port = inner.baseUrl().toLatin1().mid(16);
            LoopbackServer server([&](const auto &request) {
                return request.path == "/robots.txt"
                    ? answer(404)
                    : answer(302, {}, {{"Location", "http://" + host + port + "/admin"}});
            });
            WebSettings one = settings();
            one.allowedHosts = {server.baseUrl().mid(7)};
            WebSession session(one);
            const Outcome outcome = get(session, server.baseUrl() + u"/x"_s).outcome;
            // A spelling that no name server knows is no address at all.
            QVERIFY2(outcome == Outcome::Private || outcome == Outcome::Unreachable,
                     host.constData());
            QCOMPARE(inner.count(), 0);
        }
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

    void get_redirectOutOfEncryption_isNotFollowed_intoItIs()
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(QSslCertificate(TlsServer::certificate()));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto restored = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
        WebSettings plain = settings();
        plain.obeysRobots = false;
        WebSession session(plain);

        LoopbackServer open([](const auto &) { return answer(200, "for all to read"); });
        const TlsServer out("HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: "
                            + open.baseUrl().toLatin1() + "/x\r\n\r\n");
        const WebReply reply = get(session, out.baseUrl() + u"/x"_s);
        QVERIFY2(reply.outcome == Outcome::BadRedirect, qPrintable(reply.reason));
        QCOMPARE(open.count(), 0);

        const TlsServer safe("HTTP/1.1 200 X\r\nContent-Length: 4\r\n\r\nsafe");
        LoopbackServer in([&](const auto &) {
            return answer(301, {}, {{"Location", safe.baseUrl().toLatin1() + "/x"}});
        });
        QCOMPARE(get(session, in.baseUrl() + u"/x"_s).body, QByteArray("safe"));
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

    void get_retryAfterAsADate_isHeeded_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("as it is written") << u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s;
        QTest::newRow("of RFC 850") << u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s;
        QTest::newRow("of asctime") << u"ddd MMM dd hh:mm:ss yyyy"_s;
    }
    void get_retryAfterAsADate_isHeeded()
    {
        QFETCH(QString, format);
        const auto dated = [&](int seconds) {
            return QLocale::c()
                .toString(QDateTime::currentDateTimeUtc().addSecs(seconds), format)
                .toLatin1();
        };
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"   ? answer(404)
                : request.path == "/far"           ? answer(503, {}, {{"Retry-After", dated(86'400)}})
                : request.path == "/past" && request.number == 2
                ? answer(429, {}, {{"Retry-After", dated(-86'400)}})
                : answer(200, "x");
        });
        WebSession session(settings());
        QCOMPARE(get(session, server.baseUrl() + u"/past"_s).outcome, Outcome::Received);
        QCOMPARE(countOf(server, "/past"), 2);
        QCOMPARE(get(session, server.baseUrl() + u"/far"_s).outcome, Outcome::ServerError);
        QCOMPARE(countOf(server, "/far"), 1);
        QVERIFY(session.gate().wait(u"127.0.0.1"_s) > 60.0);
    }

    void get_failingHost_isAskedAtGrowingDistances()
    {
        std::mutex mutex;
        std::vector<qint64> times;
        QElapsedTimer timer;
        timer.start();
        LoopbackServer server([&](const auto &request) {
            if (request.path == "/x") {
                const std::scoped_lock lock(mutex);
                times.push_back(timer.elapsed());
            }
            return answer(request.path == "/x" ? 502 : 404);
        });
        WebSettings slow = settings();
        slow.firstWaitSeconds = 0.4;
        WebSession session(slow);
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::ServerError);
        QCOMPARE(times.size(), std::size_t(3));
        QVERIFY(times[1] - times[0] >= 300);  // a quarter of jitter
        QVERIFY(times[2] - times[1] >= 600);
    }

    void get_compressedBodies_areRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gzip") << QByteArray("gzip")
                              << QByteArray::fromHex("1f8b0800000000000203cb48cdc9c9070086a6103605000000");
        QTest::newRow("deflate") << QByteArray("deflate") << qCompress("hello").mid(4);
        QTest::newRow("br") << QByteArray("br") << QByteArray::fromHex("0b028068656c6c6f03");
    }
    void get_compressedBodies_areRead()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(404)
                : answer(200, body, {{"Content-Encoding", encoding}});
        });
        WebSession session(settings());
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s);
        QCOMPARE(reply.outcome, Outcome::Received);
        QCOMPARE(reply.body, QByteArray("hello"));
        QVERIFY(server.requests().back().headers.value("accept-encoding").contains(encoding));
    }

    void get_compressedBomb_isEndedAtItsBound()
    {
        const QByteArray bomb = qCompress(QByteArray(200 << 20, '\0'), 9).mid(4);
        QVERIFY(bomb.size() < 1 << 20);
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(404)
                : answer(200, bomb, {{"Content-Encoding", "deflate"}});
        });
        WebSession session(settings());
        WebRequest request;
        request.maxBytes = 1 << 20;
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s, request);
        QCOMPARE(reply.outcome, Outcome::TooLarge);
        QVERIFY(reply.body.isEmpty());
    }

    void get_brokenCompression_isAFailure()
    {
        LoopbackServer server([&](const auto &request) {
            return request.path == "/robots.txt"
                ? answer(404)
                : answer(200, "no gzip at all", {{"Content-Encoding", "gzip"}});
        });
        WebSettings once = settings();
        once.attempts = 1;
        WebSession session(once);
        const WebReply reply = get(session, server.baseUrl() + u"/x"_s);
        QCOMPARE(reply.outcome, Outcome::CutShort);
        QVERIFY(reply.reason.contains(u"unpacked"_s));
    }

    void get_redirectFromAllSides_keepsTheLimitOfTheHostItLeadsTo()
    {
        LoopbackServer target([](const auto &) {
            auto slow = answer(200, "x");
            slow.delayMs = 20;
            return slow;
        });
        QByteArray leads = target.baseUrl().toLatin1();
        leads.replace("127.0.0.1", "localhost");
        LoopbackServer server([&](const auto &request) {
            return answer(302, {}, {{"Location", leads + request.path}});
        });
        WebSettings many = settings();
        many.allowedHosts = {u"127.0.0.1"_s, u"localhost"_s};
        many.limits.atOnce = 2;
        many.obeysRobots = false;
        WebSession session(many);
        std::vector<std::thread> threads;
        std::atomic<int> received = 0;
        for (int i = 0; i < 12; ++i) {
            threads.emplace_back([&, i] {
                const WebReply reply = get(session, server.baseUrl() + u"/%1"_s.arg(i));
                received += reply.outcome == Outcome::Received ? 1 : 0;
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(received, 12);
        QVERIFY(target.mostAtOnce() <= 2);
        QVERIFY(server.mostAtOnce() <= 2);
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

    void get_bodyThatStopsMidway_isEndedByTheWatchdog()
    {
        LoopbackServer server([](const auto &request) {
            auto stuck = answer(request.path == "/robots.txt" ? 404 : 200, QByteArray(1'000, 'x'));
            stuck.dripMs = request.path == "/robots.txt" ? 0 : 3'600'000;
            return stuck;
        });
        WebSettings quick = settings();
        quick.stallSeconds = 1;
        quick.attempts = 1;
        WebSession session(quick);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(get(session, server.baseUrl() + u"/x"_s).outcome, Outcome::Timeout);
        QVERIFY(timer.elapsed() < 20'000);
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
};

QTEST_GUILESS_MAIN(WebClientTest)
#include "webclienttest.moc"
