// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/servicecheck.h"

#include "tests/support/loopbackserver.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace gaia;
using captioning::Protocol;
using captioning::Service;
using captioning::ServiceFinding;
using captioning::ServiceReport;
using test::LoopbackServer;
using Json = nlohmann::json;
using What = ServiceFinding::What;
using Standing = ServiceFinding::Standing;

namespace {

constexpr auto kKey = "sk-secret-of-a-test";

LoopbackServer::Answer reply(int status, const Json &body)
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = QByteArray::fromStdString(body.dump());
    return answer;
}

LoopbackServer::Answer answered(const std::string &text)
{
    const Json body{
        {"status", "completed"},
        {"model", "m"},
        {"output", {{{"type", "message"}, {"content", {{{"type", "output_text"}, {"text", text}}}}}}},
        {"usage", {{"input_tokens", 40}, {"output_tokens", 8}}}};
    return reply(200, body);
}

LoopbackServer::Answer refused(int status, const std::string &message)
{
    const Json body{{"error", {{"message", message}, {"code", nullptr}}}};
    return reply(status, body);
}

LoopbackServer::Answer models(const std::string &id, const Json &shutdown = nullptr)
{
    const Json body{{"data", {{{"id", id}, {"shutdown_date", shutdown}}}}};
    return reply(200, body);
}

ServiceReport check(const QString &baseUrl)
{
    net::HttpClient client;
    return captioning::checkService({Protocol::Responses, baseUrl, u"m"_s,
                                     settings::ApiKey(QString::fromLatin1(kKey))},
                                    client, {});
}

Standing standingOf(const ServiceReport &report, What what)
{
    for (const ServiceFinding &finding : report.findings) {
        if (finding.what == what) {
            return finding.standing;
        }
    }
    return Standing::Untold;
}

bool isStrict(const LoopbackServer::Request &request)
{
    const Json body = Json::parse(request.body.constBegin(), request.body.constEnd());
    return body["text"]["format"]["strict"].get<bool>();
}

}  // namespace

class ServiceCheckTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void service_thatIsNotThere_isSaidToBeSo()
    {
        QString url;
        {
            const LoopbackServer server([](const auto &) { return LoopbackServer::Answer{}; });
            url = server.baseUrl();
        }
        const ServiceReport report = check(url);
        QVERIFY(!report.works());
        QVERIFY(standingOf(report, What::Reach) == Standing::Fails);
        QVERIFY(report.sentence().contains(u"127.0.0.1"_s));
    }

    void service_thatRefusesTheKey_isAskedNothingMoreAndTheKeyIsNotTold()
    {
        const LoopbackServer server([](const LoopbackServer::Request &) {
            return refused(401, "Incorrect API key: sk-secret-of-a-test");
        });
        const ServiceReport report = check(server.baseUrl());
        QVERIFY(!report.works());
        QVERIFY(standingOf(report, What::Key) == Standing::Fails);
        QCOMPARE(server.count(), 1);
        QVERIFY(!report.sentence().contains(QLatin1String(kKey)));
    }

    void service_withoutTheModel_failsWithItsWords()
    {
        const LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.verb == "GET" ? models("other")
                                         : refused(404, "The model `m` does not exist");
        });
        const ServiceReport report = check(server.baseUrl());
        QVERIFY(!report.works());
        QVERIFY(standingOf(report, What::Model) == Standing::Untold);
        QVERIFY(report.sentence().contains(u"The model `m` does not exist"_s));
        QCOMPARE(server.count(), 2);
    }

    void service_thatDoesAll_worksAndTellsTheShutdown()
    {
        const LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.verb == "GET" ? models("m", "2027-01-14")
                                         : answered(R"({"upper_colour":"red"})");
        });
        const ServiceReport report = check(server.baseUrl());
        QVERIFY2(report.works(), qPrintable(report.sentence()));
        QCOMPARE(report.shutdown, QDate(2027, 1, 14));
        QVERIFY(standingOf(report, What::StrictSchema) == Standing::Works);
        QVERIFY(standingOf(report, What::Image) == Standing::Works);
        QCOMPARE(report.usage.input, qint64(40));
        QCOMPARE(server.requests().at(0).path, QByteArray("/v1/models"));
        QCOMPARE(server.count(), 2);
    }

    void service_thatRefusesStrict_worksWithoutIt()
    {
        const LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.verb == "GET" ? refused(404, "no such page")
                : isStrict(request)      ? refused(400, "strict is not supported")
                                         : answered(R"({"upper_colour":"Red"})");
        });
        const ServiceReport report = check(server.baseUrl());
        QVERIFY2(report.works(), qPrintable(report.sentence()));
        QVERIFY(standingOf(report, What::StrictSchema) == Standing::Fails);
        QVERIFY(report.sentence().contains(u"strict is not supported"_s));
    }

    void service_withoutEyes_isToldApartFromOneThatDoesNotAnswer()
    {
        const LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.verb == "GET"                  ? models("m")
                : request.body.contains("input_image") ? refused(400, "images are not supported")
                                                          : answered("red");
        });
        const ServiceReport report = check(server.baseUrl());
        QVERIFY(!report.works());
        QVERIFY(standingOf(report, What::Answer) == Standing::Works);
        QVERIFY(standingOf(report, What::Image) == Standing::Fails);
    }
};

QTEST_GUILESS_MAIN(ServiceCheckTest)
#include "servicechecktest.moc"
