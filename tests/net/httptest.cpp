// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/tlsserver.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gaia;
using net::HttpClient;
using net::HttpRequest;
using test::LoopbackServer;

namespace {

HttpRequest post(const LoopbackServer &server, const QByteArray &body)
{
    HttpRequest request;
    request.url = QUrl(server.baseUrl() + u"/v1/x"_s);
    request.verb = "POST";
    request.headers = {{"Authorization", "Bearer sk-hidden"}, {"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

}  // namespace

class HttpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void send_nobodyThere_isAnErrorWithoutTheKey()
    {
        HttpRequest request;
        request.url = QUrl(u"http://127.0.0.1:1/"_s);
        request.headers = {{"Authorization", "Bearer sk-hidden"}};
        const auto reply = HttpClient().send(request, {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, base::ErrorCode::Network);
        QVERIFY(reply.error().message.contains(u"127.0.0.1"_s));
        QVERIFY(!reply.error().message.contains(u"sk-hidden"_s));
        QVERIFY(!reply.error().context.contains(u"sk-hidden"_s));
    }

    void send_toAHostThatNoNameServerKnows_isAnErrorThatMayPass()
    {
        HttpRequest request;
        request.url = QUrl(u"http://no-such-host.invalid/"_s);
        request.stallSeconds = 20;
        const auto reply = HttpClient().send(request, {});
        QVERIFY(!reply);
        QVERIFY(reply.error().code == base::ErrorCode::Network
                || reply.error().code == base::ErrorCode::Timeout);
        QVERIFY(reply.error().message.contains(u".invalid"_s));
    }

    void send_toACertificateThatNobodySigned_isRefusedAndNothingIsSent()
    {
        test::TlsServer server;
        HttpRequest request;
        request.url = QUrl(server.baseUrl() + u"/v1/x"_s);
        request.verb = "POST";
        request.headers = {{"Authorization", "Bearer sk-hidden"}};
        request.body = "secret words";
        request.stallSeconds = 20;
        const auto reply = HttpClient().send(request, {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, base::ErrorCode::Stopped);
        QVERIFY2(reply.error().message.contains(u"certificate"_s),
                 qPrintable(reply.error().message));
        QVERIFY(!reply.error().message.contains(u"sk-hidden"_s));
        QVERIFY(server.connections() >= 1);
        QCOMPARE(server.bytes(), 0);
    }

    void send_throughAProxyThatAsksForCredentials_isStatus407_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("plain") << u"http"_s;
        QTest::newRow("tunnel") << u"https"_s;
    }

    void send_throughAProxyThatAsksForCredentials_isStatus407()
    {
        QFETCH(QString, scheme);
        LoopbackServer proxy([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{
                407, "<html>who are you</html>", {{"Proxy-Authenticate", "Basic realm=\"x\""}}, 0,
                false, -1};
        });
        const QUrl address(proxy.baseUrl());
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, address.host(), quint16(address.port())));
        const auto back = qScopeGuard([] { QNetworkProxy::setApplicationProxy({}); });
        HttpRequest request;
        request.url = QUrl(scheme + u"://service.example/v1/x"_s);
        request.verb = "POST";
        request.headers = {{"Authorization", "Bearer sk-hidden"}};
        request.body = "{}";
        request.stallSeconds = 20;
        const auto reply = HttpClient().send(request, {});
        QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().message));
        QCOMPARE(reply->status, 407);
        // A tunnel is asked for without the request, and so without the key.
        for (const auto &seen : proxy.requests()) {
            QVERIFY(scheme == u"http"_s || !seen.headers.contains("authorization"));
        }
    }

    void send_noAddress_isRefused()
    {
        HttpRequest request;
        request.url = QUrl(u"nonsense"_s);
        QCOMPARE(HttpClient().send(request, {}).error().code, base::ErrorCode::Usage);
    }

    void send_post_arrivesWhole_andAnyStatusIsAValue()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{429, "slow down", {{"Retry-After", "7"}}, 0, false, -1};
        });
        const QByteArray body(3'000'000, 'b');
        const auto reply = HttpClient().send(post(server, body), {});
        QVERIFY(reply.has_value());
        QCOMPARE(reply->status, 429);
        QCOMPARE(reply->body, QByteArray("slow down"));
        QCOMPARE(reply->headers.value("retry-after"), QByteArray("7"));
        QCOMPARE(server.requests().front().body, body);
        QCOMPARE(server.requests().front().headers.value("authorization"),
                 QByteArray("Bearer sk-hidden"));
    }

    void send_connectionReset_isNeverSentAgainByItself()
    {
        LoopbackServer server([](const LoopbackServer::Request &request) {
            LoopbackServer::Answer answer;
            answer.isReset = request.number >= 2;
            answer.body = "fine";
            return answer;
        });
        HttpClient client;
        // The first answer leaves a kept connection, which is what tempts to a silent repeat.
        QVERIFY(client.send(post(server, "{}"), {}).has_value());
        const auto reply = client.send(post(server, "{}"), {});
        QVERIFY(!reply);
        QCOMPARE(server.count(), 2);
    }

    void send_bodyCutShort_isTold()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            LoopbackServer::Answer answer;
            answer.body = QByteArray(1000, 'x');
            answer.cutAfter = 100;
            return answer;
        });
        const auto reply = HttpClient().send(post(server, "{}"), {});
        QVERIFY(!reply || reply->isCutShort);
    }

    void send_redirect_isNotFollowed()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{302, "", {{"Location", "/elsewhere"}}, 0, false, -1};
        });
        QCOMPARE(HttpClient().send(post(server, "{}"), {})->status, 302);
        QCOMPARE(server.count(), 1);
    }

    void send_tooLargeReply_isEnded()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            LoopbackServer::Answer answer;
            answer.body = QByteArray(2'000'000, 'x');
            return answer;
        });
        HttpRequest request = post(server, "{}");
        request.maxBytes = 1000;
        QVERIFY(!HttpClient().send(request, {}));
    }

    void send_stalledServer_isEndedByTheWatchdog()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            LoopbackServer::Answer answer;
            answer.delayMs = 60'000;
            return answer;
        });
        HttpRequest request = post(server, "{}");
        request.stallSeconds = 1;
        const auto reply = HttpClient().send(request, {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, base::ErrorCode::Timeout);
    }

    void send_stopRequested_endsTheWait()
    {
        LoopbackServer server([](const LoopbackServer::Request &) {
            LoopbackServer::Answer answer;
            answer.delayMs = 60'000;
            return answer;
        });
        std::stop_source stop;
        std::thread stopper([&] {
            while (server.count() == 0) {
                std::this_thread::yield();
            }
            stop.request_stop();
        });
        const auto reply = HttpClient().send(post(server, "{}"), stop.get_token());
        stopper.join();
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "httptest.moc"
