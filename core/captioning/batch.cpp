// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/batch.h"

#include <QStringList>
#include <QUuid>

#include <nlohmann/json.hpp>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int kUploadSeconds = 3600;
constexpr qint64 kMostResultBytes = 512LL << 20;

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

QString textOf(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

Json memberOf(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() ? *found : Json();
}

qint64 numberOf(const Json &object, const char *name)
{
    const Json number = memberOf(object, name);
    return number.is_number() ? number.get<qint64>() : 0;
}

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

net::HttpRequest called(const QString &baseUrl, const settings::ApiKey &key, const QString &path,
                        const QByteArray &verb, const QByteArray &body = {})
{
    net::HttpRequest request;
    request.url = serviceUrl(baseUrl, path);
    request.verb = verb;
    request.body = body;
    if (!body.isEmpty()) {
        request.headers = {{"Content-Type", "application/json"}};
    }
    if (!key.isEmpty()) {
        request.headers.append({"Authorization", key.bearer()});
    }
    return request;
}

RemoteBatch batchFrom(const Json &json)
{
    RemoteBatch batch;
    batch.id = textOf(json, "id");
    batch.status = textOf(json, "status");
    batch.inputFile = textOf(json, "input_file_id");
    batch.outputFile = textOf(json, "output_file_id");
    batch.errorFile = textOf(json, "error_file_id");
    const Json counts = memberOf(json, "request_counts");
    batch.total = numberOf(counts, "total");
    batch.completed = numberOf(counts, "completed");
    batch.failed = numberOf(counts, "failed");
    const Json errors = memberOf(memberOf(json, "errors"), "data");
    if (errors.is_array() && !errors.empty()) {
        batch.reason = textOf(errors.front(), "message").left(500);
        batch.isForLackOfRoom = textOf(errors.front(), "code") == "token_limit_exceeded"_L1;
    }
    return batch;
}

}  // namespace

QByteArray batchLine(const QString &customId, const Question &question)
{
    // The body is JSON already; writing it as it is keeps it the same bytes as a single request's.
    return "{\"custom_id\":\"" + customId.toUtf8()
        + "\",\"method\":\"POST\",\"url\":\"/v1/responses\",\"body\":"
        + requestBody(Protocol::Responses, question) + "}\n";
}

net::HttpRequest uploadRequest(const QString &baseUrl, const settings::ApiKey &key,
                               const QByteArray &lines)
{
    const QByteArray boundary = "gaia-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"captions.jsonl\"\r\n"
          "Content-Type: application/jsonl\r\n\r\n";
    body.reserve(body.size() + lines.size() + 100);
    body += lines;
    body += "\r\n--" + boundary + "--\r\n";
    net::HttpRequest request = called(baseUrl, key, u"/v1/files"_s, "POST");
    request.body = std::move(body);
    request.headers.append({"Content-Type", "multipart/form-data; boundary=" + boundary});
    request.totalSeconds = kUploadSeconds;
    return request;
}

net::HttpRequest createBatchRequest(const QString &baseUrl, const settings::ApiKey &key,
                                    const QString &fileId)
{
    const Json body{{"input_file_id", fileId.toStdString()},
                    {"endpoint", "/v1/responses"},
                    {"completion_window", "24h"}};
    return called(baseUrl, key, u"/v1/batches"_s, "POST", dumped(body));
}

net::HttpRequest batchRequest(const QString &baseUrl, const settings::ApiKey &key,
                              const QString &batchId)
{
    return called(baseUrl, key, u"/v1/batches/"_s + batchId, "GET");
}

net::HttpRequest batchListRequest(const QString &baseUrl, const settings::ApiKey &key)
{
    // Newest first: what was made a moment ago is among them.
    return called(baseUrl, key, u"/v1/batches?limit=100"_s, "GET");
}

net::HttpRequest cancelBatchRequest(const QString &baseUrl, const settings::ApiKey &key,
                                    const QString &batchId)
{
    return called(baseUrl, key, u"/v1/batches/"_s + batchId + u"/cancel"_s, "POST", "{}");
}

net::HttpRequest fileRequest(const QString &baseUrl, const settings::ApiKey &key,
                             const QString &fileId)
{
    net::HttpRequest request =
        called(baseUrl, key, u"/v1/files/"_s + fileId + u"/content"_s, "GET");
    request.totalSeconds = kUploadSeconds;
    request.maxBytes = kMostResultBytes;
    return request;
}

QString uploadedFile(const QByteArray &body)
{
    return textOf(parsed(body), "id");
}

bool RemoteBatch::isOver() const
{
    static const QStringList over{u"failed"_s, u"completed"_s, u"expired"_s, u"cancelled"_s};
    return over.contains(status);
}

std::optional<RemoteBatch> readBatch(const QByteArray &body)
{
    const RemoteBatch batch = batchFrom(parsed(body));
    return batch.id.isEmpty() ? std::nullopt : std::optional(batch);
}

std::vector<RemoteBatch> readBatchList(const QByteArray &body)
{
    std::vector<RemoteBatch> batches;
    const Json data = memberOf(parsed(body), "data");
    if (data.is_array()) {
        for (const Json &batch : data) {
            batches.push_back(batchFrom(batch));
        }
    }
    return batches;
}

std::optional<BatchResult> readBatchResult(const QByteArray &line)
{
    const Json json = parsed(line);
    BatchResult result;
    result.customId = textOf(json, "custom_id");
    if (result.customId.isEmpty()) {
        return std::nullopt;
    }
    const Json response = memberOf(json, "response");
    if (response.is_object()) {
        result.reply.status = int(numberOf(response, "status_code"));
        result.reply.headers.insert("x-request-id", textOf(response, "request_id").toLatin1());
        result.reply.body = dumped(memberOf(response, "body"));
    }
    result.reason = textOf(memberOf(json, "error"), "message").left(500);
    return result;
}

}  // namespace gaia::captioning
