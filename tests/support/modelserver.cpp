// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelserver.h"

#include "core/base/sha256.h"
#include "core/storage/articlestore.h"
#include "core/storage/imagestore.h"
#include "core/storage/mediafile.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QByteArray &text)
{
    QByteArray escaped = text;
    return '"' + escaped.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
}

LoopbackServer::Answer answerOf(int status, const QByteArray &body)
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

}  // namespace

QByteArray modelText(const QByteArray &mark, int captions)
{
    QByteArray list;
    for (int i = 1; i <= captions; ++i) {
        list += (i > 1 ? "," : "") + ("\"The image showcases: " + mark + ' ' + QByteArray::number(i))
            + ".\"";
    }
    return "{\"is_remote_sensing\":true,\"is_chart\":false,\"tag\":[\"a\",\"b\",\"c\"],"
           "\"location\":\"Place of "
        + mark
        + "\",\"coordinates\":{\"lat\":1,\"lon\":2},\"modality\":[\"Optical\"],\"satellite\":[],"
          "\"sensor\":[],\"resolution\":null,\"captions\":["
        + list + "]}";
}

LoopbackServer::Answer responsesReply(const QByteArray &text)
{
    return oddReply("completed", {}, "output_text", text);
}

LoopbackServer::Answer oddReply(const QByteArray &status, const QByteArray &reason,
                                const QByteArray &partType, const QByteArray &text)
{
    const QByteArray member = partType == "refusal" ? "refusal" : "text";
    const QByteArray details =
        reason.isEmpty() ? QByteArray() : ",\"incomplete_details\":{\"reason\":\"" + reason + "\"}";
    auto answer = answerOf(200, "{\"status\":\"" + status + "\"" + details
                                    + ",\"model\":\"m-served\",\"output\":[{\"content\":[{\"type\":\""
                                    + partType + "\",\"" + member + "\":" + quoted(text)
                                    + "}]}],\"usage\":{\"input_tokens\":1000,\"output_tokens\":200}}");
    answer.headers.insert("x-request-id", "req-1");
    return answer;
}

LoopbackServer::Answer chatReply(const QByteArray &text)
{
    return answerOf(200, "{\"model\":\"m-served\",\"choices\":[{\"finish_reason\":\"stop\","
                         "\"message\":{\"content\":"
                        + quoted(text)
                        + "}}],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":5}}");
}

LoopbackServer::Answer errorReply(int status, const QByteArray &code, const QByteArray &message)
{
    return answerOf(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}");
}

QByteArray markOf(const LoopbackServer::Request &request)
{
    static const QRegularExpression mark(u"MARK-[0-9A-Za-z]+"_s);
    return mark.match(QString::fromLatin1(request.body)).captured(0).toLatin1();
}

dataset::ImageKey addPictured(project::Project &project, const QString &id, const QString &mark,
                              const dataset::Article &article)
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(QRgb(qHash(id)) | 0xFF000000U);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        qFatal("no picture");
    }
    dataset::Image image;
    image.id = id;
    image.imageAlt = mark;
    image.media = {base::sha256Hex(bytes), bytes.size(), 64, 48, 3, 8, u"PNG"_s, {}};
    if (!project.media().store({{image.media.sha256, bytes, {}, 0}})) {
        qFatal("no media");
    }
    const auto key = project.write(
        project::Priority::Bulk,
        [&](storage::Connection &connection, project::Project::Touch &touch) {
            if (!article.isEmpty()) {
                image.article = storage::ArticleStore(connection).put(article);
            }
            touch.noteAll(project::Noun::Images);
            return storage::ImageStore(connection).insert(image);
        });
    if (!key) {
        qFatal("%s", qPrintable(key.error().message));
    }
    return *key;
}

project::CaptionOptions captionOptions(const LoopbackServer &server, project::Provider provider)
{
    project::CaptionOptions options;
    options.provider = provider;
    options.baseUrl = server.baseUrl();
    options.model = u"gpt-4o-2024-08-06"_s;
    options.summaryModel = u"gpt-4o-mini-2024-07-18"_s;
    options.key = settings::ApiKey(QLatin1String(kSecretKey));
    options.jobs = 1;
    return options;
}

}  // namespace gaia::test
