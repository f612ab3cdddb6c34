// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/wire.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace gaia;
using namespace gaia::captioning;
using dataset::AnswerState;
using Json = nlohmann::json;

namespace {

Question question()
{
    Question q;
    q.model = u"m-1"_s;
    q.instruction = u"Do this."_s;
    q.schema = "{\"type\":\"object\"}";
    q.isStrict = true;
    q.text = u"An article."_s;
    q.imageBytes = "\xff\xd8picture";
    q.imageType = u"image/jpeg"_s;
    return q;
}

Json bodyOf(const net::HttpRequest &request)
{
    return Json::parse(request.body.constBegin(), request.body.constEnd());
}

net::HttpReply reply(int status, const QByteArray &body, const QMap<QByteArray, QByteArray> &h = {})
{
    return {status, h, body, false};
}

}  // namespace

class WireTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdict_ofEverySignal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("signal");
        const auto row = [](const char *name, int status, const char *code, Signal signal) {
            QTest::newRow(name) << status
                                << QByteArray("{\"error\":{\"message\":\"m\",\"code\":\"")
                    + code + "\"}}" << int(signal);
        };
        row("400", 400, "invalid_request_error", Signal::Item);
        row("400 image", 400, "invalid_image", Signal::Picture);
        row("407", 407, "", Signal::Stop);
        row("413", 413, "", Signal::Picture);
        row("503 slow", 503, "slow_down", Signal::Throttle);
        row("401", 401, "invalid_api_key", Signal::Stop);
        row("403", 403, "", Signal::Stop);
        row("404", 404, "model_not_found", Signal::Stop);
        row("408", 408, "", Signal::Transient);
        row("429 rate", 429, "rate_limit_exceeded", Signal::Throttle);
        row("429 slow", 429, "slow_down", Signal::Throttle);
        row("429 quota", 429, "insufficient_quota", Signal::Stop);
        row("429 credit", 429, "credit_balance_exhausted", Signal::Stop);
        row("429 limit", 429, "billing_hard_limit_reached", Signal::Stop);
        row("500", 500, "", Signal::Transient);
        row("502", 502, "", Signal::Transient);
        row("503", 503, "", Signal::Transient);
        QTest::newRow("502 html") << 502 << QByteArray("<html>") << int(Signal::Transient);
    }

    void verdict_ofEverySignal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, signal);
        const Verdict verdict = verdictOn(reply(status, body));
        QCOMPARE(int(verdict.signal), signal);
        QVERIFY(!verdict.reason.isEmpty());
    }

    void verdict_waits_asTheServerAsks()
    {
        QCOMPARE(verdictOn(reply(429, "{}", {{"retry-after-ms", "1500"}, {"retry-after", "9"}}))
                     .waitSeconds,
                 1.5);
        QCOMPARE(verdictOn(reply(429, "{}", {{"retry-after", "9"}})).waitSeconds, 9.0);
        QCOMPARE(verdictOn(reply(429, "{}",
                                 {{"x-ratelimit-reset-requests", "310ms"},
                                  {"x-ratelimit-reset-tokens", "6m0s"}}))
                     .waitSeconds,
                 360.0);
    }

    void request_responses_isAfterTheContract()
    {
        const auto request = requestFor(Protocol::Responses, u"https://h/v1/"_s,
                                        settings::ApiKey(u"k"_s), question());
        QCOMPARE(request.url.toString(), u"https://h/v1/responses"_s);
        const Json body = bodyOf(request);
        QCOMPARE(body["store"].get<bool>(), false);
        QCOMPARE(body["text"]["format"]["type"].get<std::string>(), "json_schema");
        QCOMPARE(body["text"]["format"]["strict"].get<bool>(), true);
        const Json &content = body["input"][1]["content"];
        QCOMPARE(content[0]["type"].get<std::string>(), "input_text");
        QCOMPARE(content[1]["image_url"].get<std::string>(),
                 "data:image/jpeg;base64," + QByteArray("\xff\xd8picture").toBase64().toStdString());
        // What is the same for all images stands before what is not.
        QVERIFY(request.body.indexOf("json_schema") < request.body.indexOf("An article."));
        QVERIFY(request.body.indexOf("Do this.") < request.body.indexOf("An article."));
    }

    void request_chat_isAfterTheContract()
    {
        const auto request =
            requestFor(Protocol::Chat, u"http://h:1"_s, settings::ApiKey(), question());
        QCOMPARE(request.url.toString(), u"http://h:1/v1/chat/completions"_s);
        for (const auto &[name, value] : request.headers) {
            QVERIFY(name != "Authorization");
        }
        const Json body = bodyOf(request);
        QCOMPARE(body["response_format"]["json_schema"]["strict"].get<bool>(), true);
        QCOMPARE(body["messages"][0]["role"].get<std::string>(), "system");
        QCOMPARE(body["messages"][1]["content"][1]["type"].get<std::string>(), "image_url");
    }

    void answer_states_areRead_data()
    {
        QTest::addColumn<bool>("isChat");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, bool isChat, const char *body, AnswerState state,
                            const QString &text) {
            QTest::newRow(name) << isChat << QByteArray(body) << int(state) << text;
        };
        row("responses", false,
            "{\"status\":\"completed\",\"output\":[{\"content\":[{\"type\":\"output_text\",\"text\":\"hi\"}]}]}",
            AnswerState::Done, u"hi"_s);
        row("reasoning first", false,
            "{\"output\":[{\"type\":\"reasoning\"},{\"content\":[{\"type\":\"output_text\",\"text\":\"hi\"}]}]}",
            AnswerState::Done, u"hi"_s);
        row("refusal with status completed", false,
            "{\"status\":\"completed\",\"output\":[{\"content\":[{\"type\":\"refusal\",\"refusal\":\"no\"}]}]}",
            AnswerState::Refused, u"no"_s);
        row("incomplete", false,
            "{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_tokens\"},"
            "\"output\":[{\"content\":[{\"type\":\"output_text\",\"text\":\"h\"}]}]}",
            AnswerState::CutShort, u"h"_s);
        row("filtered", false,
            "{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"content_filter\"}}",
            AnswerState::CutShort, QString());
        row("no text", false, "{\"status\":\"completed\",\"output\":[]}", AnswerState::Invalid,
            QString());
        row("array", false, "[]", AnswerState::Failed, QString());
        row("no json", false, "<html>", AnswerState::Failed, QString());
        row("half", false, "{\"output\":[{\"cont", AnswerState::Failed, QString());
        row("chat", true, "{\"choices\":[{\"message\":{\"content\":\"hi\"},\"finish_reason\":\"stop\"}]}",
            AnswerState::Done, u"hi"_s);
        row("chat refusal", true, "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"no\"}}]}",
            AnswerState::Refused, u"no"_s);
        row("chat length", true,
            "{\"choices\":[{\"message\":{\"content\":\"h\"},\"finish_reason\":\"length\"}]}",
            AnswerState::CutShort, u"h"_s);
        row("chat nothing", true, "{\"choices\":[]}", AnswerState::Invalid, QString());
        row("chat odd", true, "{\"choices\":{\"a\":1},\"usage\":\"x\"}", AnswerState::Invalid, QString());
    }

    void answer_states_areRead()
    {
        QFETCH(bool, isChat);
        QFETCH(QByteArray, body);
        QFETCH(int, state);
        QFETCH(QString, text);
        const ServiceAnswer answer =
            readAnswer(isChat ? Protocol::Chat : Protocol::Responses, reply(200, body));
        QCOMPARE(int(answer.state), state);
        QCOMPARE(answer.text, text);
        QCOMPARE(answer.reason.isEmpty(), answer.state == AnswerState::Done);
    }

    void answer_usage_isRead()
    {
        const auto answer = readAnswer(
            Protocol::Responses,
            reply(200, "{\"model\":\"m\",\"usage\":{\"input_tokens\":100,\"input_tokens_details\":"
                       "{\"cached_tokens\":40},\"output_tokens\":7}}"));
        QCOMPARE(answer.usage.input, 100);
        QCOMPARE(answer.usage.cached, 40);
        QCOMPARE(answer.usage.output, 7);
        QCOMPARE(answer.model, u"m"_s);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wiretest.moc"
