// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/webclient.h"
#include "tests/support/loopbackserver.h"

#include <algorithm>

/// What tests of the polite client share.
namespace gaia::test {

using namespace Qt::StringLiterals;
using net::WebClient;
using net::WebReply;
using net::WebRequest;
using net::WebSession;
using net::WebSettings;

/// Those of a crawler on loopback that waits for little.
inline WebSettings settings()
{
    WebSettings settings;
    settings.allowedHosts = {u"127.0.0.1"_s};
    settings.firstWaitSeconds = 0.01;
    settings.stallSeconds = 5;
    settings.contact = u"curator@example.org"_s;
    return settings;
}

inline LoopbackServer::Answer answer(int status, const QByteArray &body = {},
                              const QMap<QByteArray, QByteArray> &headers = {})
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

inline WebReply get(WebSession &session, const QString &address, const WebRequest &like = {})
{
    WebRequest request = like;
    request.url = QUrl(address);
    return WebClient(session).get(request, {});
}

/// How often the path was asked for.
inline int countOf(const LoopbackServer &server, const QByteArray &path)
{
    const auto requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [&](const auto &request) { return request.path == path; }));
}

}  // namespace gaia::test
