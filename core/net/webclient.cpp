// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webclient.h"

#include "core/base/translate.h"
#include "core/net/address.h"
#include "core/net/httpdate.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>

#include <array>
#include <cmath>

namespace gaia::net {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr int kMostRedirects = 5;

constexpr std::array<std::pair<Outcome, const char *>, 14> kWords{{
    {Outcome::Received, "ok"},
    {Outcome::NotModified, "not-modified"},
    {Outcome::Gone, "gone"},
    {Outcome::Refused, "refused"},
    {Outcome::Throttled, "throttled"},
    {Outcome::ServerError, "server"},
    {Outcome::Unreachable, "unreachable"},
    {Outcome::Timeout, "timeout"},
    {Outcome::CutShort, "cut-short"},
    {Outcome::TooLarge, "too-large"},
    {Outcome::BadRedirect, "redirect"},
    {Outcome::Private, "private"},
    {Outcome::Robots, "robots"},
    {Outcome::Cancelled, "cancelled"},
}};

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                        | QUrl::RemoveUserInfo)
        .toString();
}

/// What limits count by: the host alone, so that a second port is no way around them.
QString gateKey(const QUrl &url)
{
    return url.host().toLower();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Outcome outcomeOf(int status)
{
    if (status >= 200 && status < 300) {
        return Outcome::Received;
    }
    switch (status) {
    case 304: return Outcome::NotModified;
    case 404:
    case 410: return Outcome::Gone;
    case 408: return Outcome::Timeout;
    case 429: return Outcome::Throttled;
    default: return status >= 500 ? Outcome::ServerError : Outcome::Refused;
    }
}

QString reasonOf(Outcome outcome, const QUrl &url, int status)
{
    const QString host = url.host();
    switch (outcome) {
    case Outcome::Received:
    case Outcome::NotModified: return {};
    case Outcome::Gone:
        return translate("gaia", "There is nothing at this address any more (%1).").arg(status);
    case Outcome::Refused:
        return translate("gaia", "%1 refuses to give it out (%2).").arg(host).arg(status);
    case Outcome::Throttled:
        return translate("gaia", "%1 asks for fewer requests (429). Try again later.").arg(host);
    case Outcome::ServerError:
        return translate("gaia", "%1 has a failure of its own (%2). Try again later.")
            .arg(host)
            .arg(status);
    case Outcome::CutShort:
        return translate("gaia", "What %1 sent is not whole, or can't be unpacked.").arg(host);
    default: return translate("gaia", "%1 did not answer in time.").arg(host);
    }
}

/// Seconds asked for by Retry-After, as a number or a date (RFC 9110, 10.2.3); 0 without one.
double retryAfter(const WebReply &reply)
{
    const QByteArray value = reply.headers.value("retry-after").trimmed();
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber) {
        return std::isfinite(seconds) ? std::max(0.0, seconds) : 0.0;
    }
    const QDateTime date = httpDate(value);
    return date.isValid()
        ? std::max(0.0, double(QDateTime::currentDateTimeUtc().msecsTo(date)) / 1000.0)
        : 0.0;
}

WebReply refusal(Outcome outcome, const QUrl &url, const QString &reason)
{
    WebReply reply;
    reply.outcome = outcome;
    reply.url = url;
    reply.reason = reason;
    return reply;
}

Outcome outcomeOf(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled: return Outcome::Cancelled;
    case ErrorCode::TooLarge: return Outcome::TooLarge;
    case ErrorCode::Usage: return Outcome::Private;
    case ErrorCode::Timeout: return Outcome::Timeout;
    default: return Outcome::Unreachable;
    }
}

/// Where a redirect leads; an empty reason if that is a place to go to.
QString faultOfRedirect(const QUrl &from, const QUrl &to)
{
    const bool isUpgrade = from.scheme() == "http"_L1 && to.scheme() == "https"_L1;
    if (!to.isValid() || to.host().isEmpty()) {
        return translate("gaia", "%1 redirects to nowhere.").arg(from.host());
    }
    if (to.scheme() != from.scheme() && !isUpgrade) {
        return translate("gaia", "%1 redirects to another kind of address (%2), which is not followed.")
            .arg(from.host(), to.scheme());
    }
    return {};
}

}  // namespace

QString word(Outcome outcome)
{
    for (const auto &[value, text] : kWords) {
        if (value == outcome) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

bool isTransient(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Throttled:
    case Outcome::ServerError:
    case Outcome::Unreachable:
    case Outcome::Timeout:
    case Outcome::CutShort:
    case Outcome::Cancelled: return true;
    default: return false;
    }
}

QString productToken()
{
    return u"GAIA-Curator"_s;
}

QByteArray userAgent(const QString &contact)
{
    QString safe = contact.simplified();
    safe.remove(u'(').remove(u')');
    const QString product = productToken() + u'/' + QStringLiteral(GAIA_VERSION);
    const QString whole = safe.isEmpty() ? product : QString(product + u" (+"_s + safe + u')');
    return whole.toLatin1();
}

WebSession::WebSession(WebSettings settings)
    : m_settings(std::move(settings))
    , m_gate(m_settings.limits)
{
}

std::optional<WebSession::Rules> WebSession::knownRules(const QString &origin)
{
    std::unique_lock lock(m_mutex);
    m_learned.wait(lock, [&] { return !m_asking.contains(origin); });
    if (const Rules *known = findFresh(origin)) {
        return *known;
    }
    m_asking.insert(origin);
    return std::nullopt;
}

void WebSession::keepRules(const QString &origin, const std::optional<Rules> &rules)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_asking.remove(origin);
        if (rules) {
            using Seconds = std::chrono::duration<double>;
            Rules kept = *rules;
            kept.until = std::chrono::steady_clock::now()
                + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                             Seconds(rules->outcome == Outcome::Received
                                         ? m_settings.rulesSeconds
                                         : m_settings.rulesAgainSeconds));
            m_rules.insert(origin, kept);
        }
    }
    m_learned.notify_all();
}

std::optional<WebSession::Rules> WebSession::freshRules(const QString &origin)
{
    const std::scoped_lock lock(m_mutex);
    const Rules *known = findFresh(origin);
    return known != nullptr ? std::optional(*known) : std::nullopt;
}

const WebSession::Rules *WebSession::findFresh(const QString &origin) const
{
    const auto found = m_rules.constFind(origin);
    return found != m_rules.cend() && std::chrono::steady_clock::now() < found->until ? &*found
                                                                                     : nullptr;
}

WebClient::WebClient(WebSession &session)
    : m_session(session)
{
}

WebReply WebClient::get(const WebRequest &request, const std::stop_token &stop)
{
    return follow(request, std::nullopt, stop);
}

WebReply WebClient::get(const WebRequest &request, HostGate::Pass pass,
                        const std::stop_token &stop)
{
    return follow(request, std::move(pass), stop);
}

base::Result<Robots> WebClient::robots(const QUrl &url, const std::stop_token &stop)
{
    const Rules rules = rulesOf(url, stop);
    if (rules.outcome != Outcome::Received) {
        return fail(rules.outcome == Outcome::Cancelled ? ErrorCode::Cancelled : ErrorCode::Network,
                    rules.reason);
    }
    return rules.robots;
}

WebClient::Rules WebClient::rulesOf(const QUrl &url, const std::stop_token &stop)
{
    const QString origin = originOf(url);
    if (const auto known = m_session.knownRules(origin)) {
        return *known;
    }
    const Rules rules = askForRules(origin, stop);
    if (const auto delay = rules.robots.crawlDelay()) {
        m_session.gate().slowDown(gateKey(url), *delay);
    }
    const bool isAnswer = rules.outcome != Outcome::Cancelled;
    m_session.keepRules(origin, isAnswer ? std::optional(rules) : std::nullopt);
    return rules;
}

WebClient::Rules WebClient::askForRules(const QString &origin, const std::stop_token &stop)
{
    WebRequest request;
    request.maxBytes = kMaxRobotsBytes;
    request.isCutAtMax = true;
    request.accept = "text/plain, */*;q=0.5";
    QUrl at = QUrl(origin + u"/robots.txt"_s);
    WebReply reply;
    // RFC 9309, 2.3.1.2: at least five redirects are followed, also to another authority.
    for (int hop = 0; hop <= kMostRedirects; ++hop) {
        if (const base::Status may = checkAddress(at, m_session.settings().allowedHosts); !may) {
            reply = refusal(Outcome::Unreachable, at, may.error().message);
            break;
        }
        reply = ask(request, at, std::nullopt, stop);
        const QUrl next = at.resolved(QUrl::fromEncoded(reply.headers.value("location")));
        if (!isRedirect(reply.status) || !faultOfRedirect(at, next).isEmpty()) {
            break;
        }
        at = next;
    }
    switch (reply.outcome) {
    case Outcome::Received: return {Robots::parse(reply.body, productToken()), Outcome::Received, {}};
    case Outcome::Gone:
    case Outcome::Refused: return {Robots::allowingAll(), Outcome::Received, {}};
    case Outcome::Cancelled: return {Robots::refusingAll(), Outcome::Cancelled, reply.reason};
    default:
        return {Robots::refusingAll(), reply.outcome,
                translate("gaia", "The robots.txt of %1 can't be read, so nothing else is asked of "
                                  "the host. %2")
                    .arg(QUrl(origin).host(), reply.reason)};
    }
}

std::optional<WebReply> WebClient::forbidden(const QUrl &url, const Rules &rules)
{
    if (rules.outcome != Outcome::Received) {
        return refusal(rules.outcome, url, rules.reason);
    }
    if (rules.robots.allows(url)) {
        return std::nullopt;
    }
    return refusal(Outcome::Robots, url,
                   translate("gaia", "The robots.txt of %1 does not allow it.").arg(url.host()));
}

WebReply WebClient::follow(const WebRequest &request, std::optional<HostGate::Pass> pass,
                           const std::stop_token &stop)
{
    QUrl url = normalisedAddress(request.url);
    QSet<QUrl> seen;
    for (int hop = 0; hop <= kMostRedirects; ++hop) {
        if (const base::Status may = checkAddress(url, m_session.settings().allowedHosts); !may) {
            const bool isUnknown = may.error().code == ErrorCode::Network;
            return refusal(isUnknown ? Outcome::Unreachable : Outcome::Private,
                           url.isValid() ? url : request.url, may.error().message);
        }
        if (m_session.settings().obeysRobots) {
            std::optional<Rules> rules = m_session.freshRules(originOf(url));
            if (!rules) {
                pass.reset();  // else asking for the rules would wait for this very pass
                rules = rulesOf(url, stop);
            }
            if (const auto no = forbidden(url, *rules)) {
                return *no;
            }
        }
        seen.insert(url);
        WebReply reply = ask(request, url, std::move(pass), stop);
        pass.reset();
        if (!isRedirect(reply.status)) {
            return reply;
        }
        const QUrl target = url.resolved(QUrl::fromEncoded(reply.headers.value("location")));
        if (const QString fault = faultOfRedirect(url, target); !fault.isEmpty()) {
            return refusal(Outcome::BadRedirect, url, fault);
        }
        url = normalisedAddress(target);
        if (seen.contains(url)) {
            return refusal(Outcome::BadRedirect, url,
                           translate("gaia", "%1 redirects in a circle.").arg(url.host()));
        }
    }
    return refusal(Outcome::BadRedirect, url,
                   translate("gaia", "%1 redirects more than %2 times.")
                       .arg(request.url.host())
                       .arg(kMostRedirects));
}

/// Exponential with jitter, or what the host asks for.
double WebClient::waitBefore(int attempt, const WebReply &reply) const
{
    const double asked = retryAfter(reply);
    const double jitter = 0.75 + 0.5 * QRandomGenerator::global()->generateDouble();
    const double own = m_session.settings().firstWaitSeconds * std::pow(2.0, attempt - 1) * jitter;
    return std::max(asked, own);
}

/// One address, without following: asks again while that may help. A pause holds for every thread.
WebReply WebClient::ask(const WebRequest &request, const QUrl &url,
                        std::optional<HostGate::Pass> pass, const std::stop_token &stop)
{
    HostGate &gate = m_session.gate();
    const WebSettings &settings = m_session.settings();
    WebReply reply;
    for (int attempt = 1; attempt <= std::max(1, settings.attempts); ++attempt) {
        if (!pass) {
            if (auto entered = gate.enter(gateKey(url), stop)) {
                pass.emplace(std::move(*entered));
            }
        }
        if (!pass) {
            return refusal(Outcome::Cancelled, url, translate("gaia", "The request was cancelled."));
        }
        reply = askOnce(request, url, stop);
        const bool mayHelp = isTransient(reply.outcome) && reply.outcome != Outcome::Cancelled;
        const double wait = mayHelp ? waitBefore(attempt, reply) : 0.0;
        const bool isHosts = reply.outcome == Outcome::Throttled
            || (reply.outcome == Outcome::ServerError && reply.headers.contains("retry-after"));
        if (isHosts) {
            gate.pause(gateKey(url), std::min(wait, settings.longestWaitSeconds));
        }
        pass.reset();
        if (!mayHelp || wait > settings.longestWaitSeconds || attempt == settings.attempts) {
            break;
        }
        gate.pause(gateKey(url), wait);
    }
    return reply;
}

WebReply WebClient::askOnce(const WebRequest &request, const QUrl &url,
                            const std::stop_token &stop)
{
    // The host's turn may have come minutes after its name was looked up, and Qt would look it up
    // anew for the connection: what it finds now is what the connection is made to.
    if (const base::Status may = checkAddress(url, m_session.settings().allowedHosts); !may) {
        return refusal(may.error().code == ErrorCode::Network ? Outcome::Unreachable
                                                              : Outcome::Private,
                       url, may.error().message);
    }
    HttpRequest http;
    http.url = url;
    http.stallSeconds = m_session.settings().stallSeconds;
    http.totalSeconds = m_session.settings().totalSeconds;
    http.maxBytes = request.maxBytes;
    http.isCutAtMax = request.isCutAtMax;
    http.headers = {{"User-Agent", userAgent(m_session.settings().contact)},
                    {"Accept", request.accept}};
    if (!request.etag.isEmpty()) {
        http.headers.append({"If-None-Match", request.etag});
    }
    if (!request.lastModified.isEmpty()) {
        http.headers.append({"If-Modified-Since", request.lastModified});
    }
    ++m_session.m_requests;
    const auto received = m_http.send(http, stop);
    if (!received) {
        return refusal(outcomeOf(received.error()), url, received.error().message);
    }
    WebReply reply;
    reply.status = received->status;
    reply.url = url;
    reply.headers = received->headers;
    reply.body = received->body;
    reply.outcome = received->isCutShort ? Outcome::CutShort : outcomeOf(received->status);
    reply.reason = reasonOf(reply.outcome, url, reply.status);
    return reply;
}

}  // namespace gaia::net
