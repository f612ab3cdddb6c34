// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http.h"

#include "core/base/translate.h"
#include <QElapsedTimer>
#include <QEventLoop>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace gaia::net {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr int kTickMs = 50;

/// A body that can't be rewound. QNetworkAccessManager sends a request again by itself when a
/// kept connection turns out to be closed; of a sequential body it can't, so nothing is paid twice.
class OnceOnlyBody final : public QIODevice {
public:
    explicit OnceOnlyBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 some = std::min<qint64>(size, m_bytes.size() - m_at);
        if (some <= 0) {
            return -1;
        }
        std::memcpy(data, m_bytes.constData() + m_at, std::size_t(some));
        m_at += some;
        return some;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    qint64 m_at = 0;
};

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    for (const auto &[name, value] : request.headers) {
        prepared.setRawHeader(name, value);
    }
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!request.body.isEmpty()) {
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return prepared;
}

/// Lets the reply run until it ends, stalls, grows too large or is stopped. Returns why it was
/// ended from here; empty when it ended by itself.
QString wait(QNetworkReply &reply, const HttpRequest &request, const std::stop_token &stop,
             QByteArray &body, bool &isStopped)
{
    QEventLoop loop;
    QElapsedTimer whole;
    QElapsedTimer still;
    whole.start();
    still.start();
    QString reason;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::uploadProgress, &loop, [&] { still.restart(); });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        still.restart();
        body += reply.readAll();
        if (body.size() > request.maxBytes) {
            reason = translate("gaia", "The server sent more than %1 bytes.").arg(request.maxBytes);
            reply.abort();
        }
    });
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested()) {
            isStopped = true;
            reply.abort();
        } else if (still.elapsed() > request.stallSeconds * 1000LL
                   || whole.elapsed() > request.totalSeconds * 1000LL) {
            reason = translate("gaia", "%1 did not answer in time.").arg(request.url.host());
            reply.abort();
        }
    });
    tick.start(kTickMs);
    if (!reply.isFinished()) {
        loop.exec();
    }
    if (reply.isOpen()) {
        body += reply.readAll();
    }
    return reason;
}

}  // namespace

HttpClient::HttpClient()
    : m_manager(std::make_unique<QNetworkAccessManager>())
{
}

HttpClient::~HttpClient() = default;

base::Result<HttpReply> HttpClient::send(const HttpRequest &request, const std::stop_token &stop)
{
    if (!request.url.isValid() || request.url.host().isEmpty()) {
        return fail(ErrorCode::Usage, translate("gaia", "“%1” is no address of a server.")
                                          .arg(request.url.toDisplayString()));
    }
    OnceOnlyBody body(request.body);
    std::unique_ptr<QNetworkReply> reply(m_manager->sendCustomRequest(
        prepared(request), request.verb, request.body.isEmpty() ? nullptr : &body));
    HttpReply received;
    bool isStopped = false;
    const QString reason = wait(*reply, request, stop, received.body, isStopped);
    if (isStopped) {
        return fail(ErrorCode::Cancelled, translate("gaia", "The request was cancelled."));
    }
    if (!reason.isEmpty()) {
        return fail(ErrorCode::Network, reason);
    }
    received.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (received.status == 0) {
        return fail(ErrorCode::Network,
                    translate("gaia", "%1 could not be reached: %2.")
                        .arg(request.url.host(), reply->errorString()));
    }
    received.isCutShort = reply->error() == QNetworkReply::RemoteHostClosedError;
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        received.headers.insert(name.toLower(), value);
    }
    return received;
}

}  // namespace gaia::net
