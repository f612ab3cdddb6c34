// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/wire.h"

#include "core/base/translate.h"
#include "core/captioning/pace.h"
#include "core/net/httpdate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::AnswerState;
using Json = nlohmann::ordered_json;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json schemaOf(const Question &question)
{
    return Json::parse(question.schema.constBegin(), question.schema.constEnd(), nullptr, false);
}

std::string dataUrl(const Question &question)
{
    return "data:" + utf8(question.imageType) + ";base64,"
        + question.imageBytes.toBase64().toStdString();
}

bool hasSchemaApart(const Question &question)
{
    return !question.schema.isEmpty() && !question.isSchemaInText;
}

/// The same for every image, whatever form it is asked in.
std::string instructionOf(const Question &question)
{
    if (question.schema.isEmpty() || !question.isSchemaInText) {
        return utf8(question.instruction);
    }
    return utf8(question.instruction)
        + "\n\nAnswer with one JSON object that follows this JSON schema, and nothing else:\n"
        + question.schema.toStdString();
}

Json responsesBody(const Question &question)
{
    Json content = Json::array();
    content.push_back({{"type", "input_text"}, {"text", utf8(question.text)}});
    if (!question.imageBytes.isEmpty()) {
        content.push_back(
            {{"type", "input_image"},
             {"image_url", dataUrl(question)},
             {"detail", utf8(question.imageDetail)}});
    }
    Json body{{"model", utf8(question.model)}, {"store", false}};
    if (hasSchemaApart(question)) {
        body["text"] = {{"format",
                         {{"type", "json_schema"},
                          {"name", "gaia_captions"},
                          {"strict", question.isStrict},
                          {"schema", schemaOf(question)}}}};
    }
    body["max_output_tokens"] = question.maxOutputTokens;
    body["input"] = Json::array(
        {{{"role", "system"},
          {"content",
           Json::array({{{"type", "input_text"}, {"text", instructionOf(question)}}})}},
         {{"role", "user"}, {"content", content}}});
    return body;
}

Json chatBody(const Question &question)
{
    Json content = Json::array();
    content.push_back({{"type", "text"}, {"text", utf8(question.text)}});
    if (!question.imageBytes.isEmpty()) {
        content.push_back({{"type", "image_url"},
                           {"image_url",
                            {{"url", dataUrl(question)},
                             {"detail", utf8(question.imageDetail)}}}});
    }
    Json body{{"model", utf8(question.model)}};
    if (hasSchemaApart(question)) {
        body["response_format"] = {{"type", "json_schema"},
                                   {"json_schema",
                                    {{"name", "gaia_captions"},
                                     {"strict", question.isStrict},
                                     {"schema", schemaOf(question)}}}};
    }
    body["max_tokens"] = question.maxOutputTokens;
    body["messages"] =
        Json::array({{{"role", "system"}, {"content", instructionOf(question)}},
                     {{"role", "user"}, {"content", content}}});
    return body;
}

/// The member at a path of names; null where the path ends early.
const Json &at(const Json &json, std::initializer_list<const char *> path)
{
    static const Json null;
    const Json *here = &json;
    for (const char *name : path) {
        if (!here->is_object() || !here->contains(name)) {
            return null;
        }
        here = &(*here)[name];
    }
    return *here;
}

QString textAt(const Json &json, std::initializer_list<const char *> path)
{
    const Json &value = at(json, path);
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

qint64 numberAt(const Json &json, std::initializer_list<const char *> path)
{
    const Json &value = at(json, path);
    return value.is_number() ? value.get<qint64>() : 0;
}

ServiceAnswer ended(AnswerState state, const QString &reason)
{
    ServiceAnswer answer;
    answer.state = state;
    answer.reason = reason;
    return answer;
}

void refuse(ServiceAnswer &answer, const QString &words)
{
    answer.state = AnswerState::Refused;
    answer.text = words;
    answer.reason = translate("gaia", "The model declined: “%1”").arg(words);
}

void cutShort(ServiceAnswer &answer, const QString &why)
{
    answer.state = AnswerState::CutShort;
    answer.isAtTokenLimit = why != "content_filter"_L1;
    answer.reason = why == "content_filter"_L1
        ? translate("gaia", "The service's content filter ended the answer.")
        : translate("gaia", "The answer was cut short at the token limit.");
}

/// A refusal comes with status completed and no error, so it is looked for in every part.
void readResponses(const Json &json, ServiceAnswer &answer)
{
    const Json &output = at(json, {"output"});
    if (output.is_array()) {
        for (const Json &item : output) {
            const Json &content = at(item, {"content"});
            for (const Json &part : content.is_array() ? content : Json::array()) {
                const QString type = textAt(part, {"type"});
                if (type == "refusal"_L1) {
                    refuse(answer, textAt(part, {"refusal"}));
                } else if (type == "output_text"_L1 && answer.state == AnswerState::Done) {
                    answer.text += textAt(part, {"text"});
                }
            }
        }
    }
    answer.usage = {numberAt(json, {"usage", "input_tokens"}),
                    numberAt(json, {"usage", "input_tokens_details", "cached_tokens"}),
                    numberAt(json, {"usage", "output_tokens"})};
    const QString status = textAt(json, {"status"});
    if (status == "incomplete"_L1) {
        cutShort(answer, textAt(json, {"incomplete_details", "reason"}));
    } else if (status == "failed"_L1 || status == "cancelled"_L1) {
        const QString code = textAt(json, {"error", "code"});
        answer.state = AnswerState::Failed;
        answer.isTransient = code.isEmpty() || code == "server_error"_L1;
        answer.reason = translate("gaia", "The service gave up: %1").arg(textAt(json, {"error", "message"}));
    }
}

void readChat(const Json &json, ServiceAnswer &answer)
{
    const Json &choices = at(json, {"choices"});
    const Json choice = choices.is_array() && !choices.empty() ? choices.front() : Json();
    answer.text = textAt(choice, {"message", "content"});
    answer.usage = {numberAt(json, {"usage", "prompt_tokens"}),
                    numberAt(json, {"usage", "prompt_tokens_details", "cached_tokens"}),
                    numberAt(json, {"usage", "completion_tokens"})};
    const QString refusal = textAt(choice, {"message", "refusal"});
    const QString finish = textAt(choice, {"finish_reason"});
    if (!refusal.isEmpty()) {
        refuse(answer, refusal);
    } else if (finish == "length"_L1 || finish == "content_filter"_L1) {
        cutShort(answer, finish);
    }
}

bool isOutOfMoney(const QString &code)
{
    static const QStringList codes{u"insufficient_quota"_s, u"credit_balance_exhausted"_s,
                                   u"billing_hard_limit_reached"_s};
    return codes.contains(code);
}

/// A number of seconds, or nothing for what is no number of them.
double secondsIn(const QByteArray &text)
{
    const double seconds = text.trimmed().toDouble();
    return std::isfinite(seconds) ? std::max(0.0, seconds) : 0.0;
}

/// Seconds up to a date of HTTP, counted from the server's own clock where it tells it.
double secondsUntil(const QByteArray &date, const QByteArray &serverNow)
{
    const QDateTime until = net::httpDate(date);
    const QDateTime now = net::httpDate(serverNow);
    return until.isValid() && now.isValid() ? std::max(0.0, double(now.secsTo(until))) : 0.0;
}

double waitAsked(const net::HttpReply &reply)
{
    const auto header = [&](const char *name) { return reply.headers.value(name); };
    double seconds = secondsIn(header("retry-after-ms")) / 1000.0;
    if (seconds <= 0.0) {
        seconds = secondsIn(header("retry-after"));
    }
    if (seconds <= 0.0) {
        seconds = secondsUntil(header("retry-after"), header("date"));
    }
    return seconds > 0.0 ? seconds : rateHeaders(reply.headers).resetSeconds;
}

/// Whether a refused request was refused for its picture: its form, its size, its bytes.
bool isAboutThePicture(int status, const QString &code, const QString &said)
{
    return status == 413 || code.contains("image"_L1)
        || said.contains("image"_L1, Qt::CaseInsensitive);
}

/// Whether it was refused for the schema that the answer shall have, or for its strictness.
bool isAboutTheForm(const QString &param, const QString &said)
{
    static const QRegularExpression words(
        u"schema|response_format|text\\.format|\\bstrict\\b|\\bminItems\\b|\\bgrammar\\b|\\bguided"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(param).hasMatch() || words.match(said).hasMatch();
}

QString refusedKey(int status)
{
    return translate("gaia", "The service refused the key (%1). Check it in the settings.").arg(status);
}

QString unknownModel(const QString &said)
{
    return translate("gaia", "The service does not know this model or address: %1 Choose another "
                             "model and go on.")
        .arg(said.isEmpty() || said.endsWith(u'.') ? said : said + u'.');
}

/// What a refused request was refused for.
Verdict refusal(int status, const QString &code, const QString &param, const QString &said)
{
    if (status == 400 && code == "model_not_found"_L1) {
        return {Signal::Stop, unknownModel(said)};
    }
    if (status == 400 && code == "invalid_api_key"_L1) {
        return {Signal::Stop, refusedKey(status)};
    }
    const QString reason =
        translate("gaia", "The service refused the request (%1): %2").arg(status).arg(said);
    if ((status == 400 || status == 422) && isAboutTheForm(param, said)) {
        return {Signal::Form, reason};
    }
    const bool isPicture =
        (status == 400 || status == 413) && isAboutThePicture(status, code, said);
    return {isPicture ? Signal::Picture : Signal::Item, reason};
}

}  // namespace

QUrl serviceUrl(const QString &baseUrl, const QString &path)
{
    QString base = baseUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    if (base.endsWith(u"/v1"_s)) {
        base.chop(3);
    }
    return QUrl(base + path);
}

QByteArray requestBody(Protocol protocol, const Question &question)
{
    const Json body =
        protocol == Protocol::Responses ? responsesBody(question) : chatBody(question);
    return QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

net::HttpRequest requestFor(Protocol protocol, const QString &baseUrl, const settings::ApiKey &key,
                            const Question &question)
{
    net::HttpRequest request;
    request.url = serviceUrl(baseUrl, protocol == Protocol::Responses ? u"/v1/responses"_s
                                                                      : u"/v1/chat/completions"_s);
    request.verb = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    if (!key.isEmpty()) {
        request.headers.append({"Authorization", key.bearer()});
    }
    request.body = requestBody(protocol, question);
    return request;
}

Verdict verdictOn(const net::HttpReply &reply)
{
    const Json json = Json::parse(reply.body.constBegin(), reply.body.constEnd(), nullptr, false);
    const QString said = textAt(json, {"error", "message"}).left(500);
    const QString code = textAt(json, {"error", "code"});
    const QString type = textAt(json, {"error", "type"});
    const bool isSlowDown = code == "slow_down"_L1 || type == "slow_down"_L1;
    const bool isBroke = reply.status == 429 && (isOutOfMoney(code) || isOutOfMoney(type));
    if (isBroke || reply.status == 402) {
        return {Signal::Stop, translate("gaia", "The account has no quota left: %1").arg(said)};
    }
    if (reply.status == 429 || isSlowDown) {
        return {Signal::Throttle, translate("gaia", "The service asks to slow down."),
                waitAsked(reply)};
    }
    if (reply.status == 408 || (reply.status >= 500 && reply.status != 501)) {
        return {Signal::Transient,
                translate("gaia", "The service failed (%1).").arg(reply.status), waitAsked(reply)};
    }
    if (reply.status >= 300 && reply.status < 400) {
        return {Signal::Stop,
                translate("gaia", "The service has moved to %1. Enter that address.")
                    .arg(QString::fromLatin1(reply.headers.value("location")))};
    }
    switch (reply.status) {
    case 200: return {};
    case 401:
    case 403: return {Signal::Stop, refusedKey(reply.status)};
    case 404:
    case 405:
    case 501: return {Signal::Stop, unknownModel(said)};
    case 407:
        return {Signal::Stop,
                translate("gaia", "The proxy between here and the service asks for a name and a "
                                  "password. Enter them in the system's proxy settings.")};
    default: return refusal(reply.status, code, textAt(json, {"error", "param"}), said);
    }
}

ServiceAnswer readAnswer(Protocol protocol, const net::HttpReply &reply)
{
    const Json json = Json::parse(reply.body.constBegin(), reply.body.constEnd(), nullptr, false);
    if (!json.is_object()) {
        ServiceAnswer broken = ended(AnswerState::Failed,
                                     translate("gaia", "The answer is no JSON or was cut short on the way."));
        broken.isTransient = true;
        return broken;
    }
    ServiceAnswer answer;
    answer.model = textAt(json, {"model"});
    if (protocol == Protocol::Responses) {
        readResponses(json, answer);
    } else {
        readChat(json, answer);
    }
    if (answer.state == AnswerState::Done && answer.text.trimmed().isEmpty()) {
        answer.state = AnswerState::Invalid;
        answer.reason = translate("gaia", "The answer holds no text.");
    }
    return answer;
}

}  // namespace gaia::captioning
