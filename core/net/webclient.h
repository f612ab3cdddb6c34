// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/hostgate.h"
#include "core/net/http.h"
#include "core/net/robots.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <mutex>
#include <stop_token>

namespace gaia::net {

/// How asking for a page or picture ended. The words are stored and printed.
enum class Outcome {
    Received,     ///< ok
    NotModified,  ///< the copy that is here is still the one there
    Gone,         ///< 404 or 410
    Refused,      ///< 401, 403, 451 and other 4xx
    Throttled,    ///< 429 to the last attempt
    ServerError,  ///< 5xx to the last attempt
    Unreachable,  ///< no connection, no such host, no trusted certificate
    Timeout,      ///< stalled, or too slow as a whole
    CutShort,     ///< the connection ended before the body did, or it can't be unpacked
    TooLarge,     ///< more bytes than were asked for
    BadRedirect,  ///< a loop, too many, or to another scheme
    Private,      ///< leads into a private network, or is no web address
    Robots,       ///< robots.txt says no
    Cancelled,    ///< stop was asked for
};
[[nodiscard]] QString word(Outcome outcome);
/// True if another try some time later may do better.
[[nodiscard]] bool isTransient(Outcome outcome);

struct WebRequest {
    QUrl url;
    QByteArray accept = "*/*";
    QByteArray etag;              ///< of the copy that is here; empty if none
    QByteArray lastModified;
    qint64 maxBytes = 32LL << 20;
    bool isCutAtMax = false;      ///< of a longer body the start is taken
};

struct WebReply {
    Outcome outcome = Outcome::Unreachable;
    QString reason;               ///< a sentence unless received or not modified
    int status = 0;
    QUrl url;                     ///< after redirects
    QMap<QByteArray, QByteArray> headers;  ///< names in lower case
    QByteArray body;
};

struct WebSettings {
    QString contact;              ///< address or page where a host's owner reaches the curator
    QStringList allowedHosts;     ///< private hosts that may be asked ("host" or "host:port")
    HostLimits limits;
    bool obeysRobots = true;      ///< false for single pictures that a record names
    int attempts = 3;
    double firstWaitSeconds = 1.0;  ///< doubles with every attempt
    double longestWaitSeconds = 120.0;  ///< a longer Retry-After ends the try
    int stallSeconds = 30;
    int totalSeconds = 300;
    double rulesSeconds = 24 * 3600.0;  ///< a robots.txt is asked for again after (RFC 9309, 2.4)
    double rulesAgainSeconds = 60.0;    ///< and one that could not be read after
};

/// The name that this crawler goes by in robots.txt.
[[nodiscard]] QString productToken();
/// "GAIA-Curator/0.1 (+contact)".
[[nodiscard]] QByteArray userAgent(const QString &contact);

/// What the threads of one crawl or download share: limits of hosts, their robots.txt, the number
/// of requests sent. Thread-safe.
class WebSession final {
public:
    explicit WebSession(WebSettings settings);

    [[nodiscard]] const WebSettings &settings() const { return m_settings; }
    [[nodiscard]] HostGate &gate() { return m_gate; }
    [[nodiscard]] qint64 requests() const { return m_requests; }

private:
    friend class WebClient;
    /// What a host's robots.txt says, or why it could not be read.
    struct Rules {
        Robots robots;
        Outcome outcome = Outcome::Received;
        QString reason;
        std::chrono::steady_clock::time_point until{};
    };
    /// Nothing if this thread is to ask for them (and then to `keepRules`); waits while another
    /// thread does.
    [[nodiscard]] std::optional<Rules> knownRules(const QString &origin);
    void keepRules(const QString &origin, const std::optional<Rules> &rules);
    /// Those that are known and no day old; asks nobody to ask for them.
    [[nodiscard]] std::optional<Rules> freshRules(const QString &origin);
    [[nodiscard]] const Rules *findFresh(const QString &origin) const;

    WebSettings m_settings;
    HostGate m_gate;
    std::atomic<qint64> m_requests = 0;
    std::mutex m_mutex;
    std::condition_variable m_learned;
    QHash<QString, Rules> m_rules;
    QSet<QString> m_asking;
};

/// Asks politely: robots.txt, the host's limits, conditional requests, Retry-After, a bounded
/// number of redirects that never leave the scheme (but for http to https) and never enter a
/// private network. One object a thread; it blocks.
class WebClient final {
public:
    explicit WebClient(WebSession &session);

    /// Always a reply; its outcome says what came of it.
    [[nodiscard]] WebReply get(const WebRequest &request, const std::stop_token &stop);
    /// As `get`, with the host's pass already taken for the first request.
    [[nodiscard]] WebReply get(const WebRequest &request, HostGate::Pass pass,
                               const std::stop_token &stop);
    /// The host's rules, asked for once a day; an error if they can't be read, which forbids
    /// everything (RFC 9309, 2.3.1.4).
    [[nodiscard]] base::Result<Robots> robots(const QUrl &url, const std::stop_token &stop);

private:
    using Rules = WebSession::Rules;
    [[nodiscard]] Rules rulesOf(const QUrl &url, const std::stop_token &stop);
    [[nodiscard]] Rules askForRules(const QString &origin, const std::stop_token &stop);
    /// Why robots.txt keeps an address from being asked for; nothing if it does not.
    [[nodiscard]] static std::optional<WebReply> forbidden(const QUrl &url, const Rules &rules);
    [[nodiscard]] WebReply follow(const WebRequest &request, std::optional<HostGate::Pass> pass,
                                  const std::stop_token &stop);
    [[nodiscard]] WebReply ask(const WebRequest &request, const QUrl &url,
                               std::optional<HostGate::Pass> pass, const std::stop_token &stop);
    [[nodiscard]] WebReply askOnce(const WebRequest &request, const QUrl &url,
                                   const std::stop_token &stop);
    [[nodiscard]] double waitBefore(int attempt, const WebReply &reply) const;

    WebSession &m_session;
    HttpClient m_http;
};

}  // namespace gaia::net
