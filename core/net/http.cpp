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
    // The bound on the body holds for what a compressed one becomes; see takeSome.
    prepared.setDecompressedSafetyCheckThreshold(-1);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!request.body.isEmpty()) {
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return prepared;
}

/// How long ago stop was asked for, for the grace that a reply gets.
bool isGraceOver(const std::stop_token &stop, QElapsedTimer &asked, int graceSeconds)
{
    if (!stop.stop_requested()) {
        return false;
    }
    if (!asked.isValid()) {
        asked.start();
    }
    return asked.elapsed() >= graceSeconds * 1000LL;
}

/// Takes what has come, decompressed, but no more than a byte over the bound: some kilobytes may
/// decompress to gigabytes.
void takeSome(QNetworkReply &reply, qint64 maxBytes, QByteArray &body)
{
    constexpr qint64 kPiece = 64 << 10;
    while (body.size() <= maxBytes) {
        const QByteArray piece = reply.read(std::min(kPiece, maxBytes + 1 - body.size()));
        if (piece.isEmpty()) {
            return;
        }
        body += piece;
    }
}

/// Lets the reply run until it ends, stalls, grows too large or is stopped. Says why it was ended
/// from here; nothing when it ended by itself.
base::Status wait(QNetworkReply &reply, const HttpRequest &request, const std::stop_token &stop,
                  QByteArray &body)
{
    QEventLoop loop;
    QElapsedTimer whole;
    QElapsedTimer still;
    whole.start();
    still.start();
    QElapsedTimer asked;
    base::Status ended;
    const auto end = [&](ErrorCode code, const QString &reason) {
        ended = fail(code, reason);
        reply.abort();
    };
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::uploadProgress, &loop, [&] { still.restart(); });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        still.restart();
        takeSome(reply, request.maxBytes, body);
        if (body.size() > request.maxBytes) {
            reply.abort();
        }
    });
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (isGraceOver(stop, asked, request.graceSeconds)) {
            end(ErrorCode::Cancelled, translate("gaia", "The request was cancelled."));
        } else if (still.elapsed() > request.stallSeconds * 1000LL
                   || whole.elapsed() > request.totalSeconds * 1000LL) {
            end(ErrorCode::Timeout,
                translate("gaia", "%1 did not answer in time.").arg(request.url.host()));
        }
    });
    tick.start(kTickMs);
    if (!reply.isFinished()) {
        loop.exec();
    }
    if (reply.isOpen()) {
        takeSome(reply, request.maxBytes, body);
    }
    if (ended && body.size() > request.maxBytes && !request.isCutAtMax) {
        return fail(ErrorCode::TooLarge,
                    translate("gaia", "The server sent more than %1 bytes.").arg(request.maxBytes));
    }
    return ended;
}

constexpr int kProxyAsksForCredentials = 407;

/// What went wrong where no status came, as a person can act on it.
tl::unexpected<base::Error> unreached(const QUrl &url, const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        return fail(ErrorCode::Stopped,
                    translate("gaia", "The certificate of %1 can't be trusted (%2), so nothing was "
                                      "sent. Check the address and the clock.")
                        .arg(url.host(), reply.errorString()));
    }
    return fail(ErrorCode::Network, translate("gaia", "%1 could not be reached: %2.")
                                        .arg(url.host(), reply.errorString()));
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
    if (const base::Status ended = wait(*reply, request, stop, received.body); !ended) {
        return fail(ended.error());
    }
    received.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (received.status == 0
        && reply->error() == QNetworkReply::ProxyAuthenticationRequiredError) {
        received.status = kProxyAsksForCredentials;
    }
    if (received.status == 0) {
        return unreached(request.url, *reply);
    }
    const bool isCutHere = received.body.size() > request.maxBytes;
    received.body.truncate(request.maxBytes);
    // Of a good status another error is that the body can't be decompressed.
    received.isCutShort = !isCutHere
        && (reply->error() == QNetworkReply::RemoteHostClosedError
            || (received.status / 100 == 2 && reply->error() != QNetworkReply::NoError));
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        received.headers.insert(name.toLower(), value);
    }
    return received;
}

}  // namespace gaia::net
