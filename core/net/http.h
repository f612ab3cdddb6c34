// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <memory>
#include <stop_token>
#include <utility>

class QNetworkAccessManager;

namespace gaia::net {

struct HttpRequest {
    QUrl url;
    QByteArray verb = "GET";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;                 ///< sent once, never again by itself
    int stallSeconds = 120;          ///< ended when no byte moves for so long
    int totalSeconds = 600;
    qint64 maxBytes = 64LL << 20;    ///< of the reply's body
    bool isCutAtMax = false;         ///< of a longer body the start is taken, instead of none
    int graceSeconds = 0;            ///< how long the reply is still waited for once stop is asked
};

struct HttpReply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers;  ///< names in lower case
    QByteArray body;
    bool isCutShort = false;  ///< the connection ended before the body did, or it can't be unpacked
};

/// Sends requests and waits for their replies on the calling thread, which is a job's. A reply of
/// any status is a value; an error is that none came, in a sentence that holds no header: Network
/// where another try may do better, Timeout where the server may be at work on it all the same,
/// Stopped where none will (a certificate that can't be trusted). Never follows a redirect, never
/// repeats a request, never goes on past a wrong certificate. One object a thread.
class HttpClient final {
public:
    HttpClient();
    ~HttpClient();
    [[nodiscard]] base::Result<HttpReply> send(const HttpRequest &request,
                                               const std::stop_token &stop);

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

}  // namespace gaia::net
