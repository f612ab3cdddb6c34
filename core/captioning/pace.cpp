// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/pace.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace gaia::captioning {

using namespace Qt::StringLiterals;

namespace {

/// A late worker may catch up by so much; a bucket at the service holds at least as much.
constexpr double kRequestSlackSeconds = 0.25;
constexpr double kTokenSlackSeconds = 1.0;

/// A known limit is used up to this share: clocks and networks jitter.
constexpr double kShareOfLimit = 0.99;
constexpr double kLeastShare = 0.5;
constexpr double kShareAfterThrottle = 0.97;
constexpr double kShareGrowthPerSecond = 0.0005;

/// The lowest paid tier of the big service allows 500 requests a minute: a start that does no harm.
constexpr double kFirstLearnedPerSecond = 500.0 / 60.0;
constexpr double kLeastLearnedPerSecond = 0.05;
constexpr double kGrowthPerSecond = 0.04;
constexpr double kProbePerSecond = 0.003;
constexpr double kUnderCeiling = 0.97;
/// A throttle within this of the last one says where the limit is; a farther one, that it is
/// still being looked for.
constexpr double kNearCeiling = 0.15;
constexpr double kBackNear = 0.93;
constexpr double kBackFar = 0.7;
constexpr double kBackAgain = 0.5;

constexpr int kFirstAtOnce = 8;
/// How far the number at once falls on throttling. Where the limit is known the meters guard it.
constexpr double kFewerOfKnown = 0.7;
constexpr double kFewerOfUnknown = 0.5;
constexpr double kMoreAReply = 0.5;
constexpr double kFirstRestSeconds = 0.5;
constexpr double kLongestRestSeconds = 60.0;
constexpr double kAskAgainSeconds = 0.5;
constexpr double kRecentSeconds = 3.0;

std::optional<double> numberIn(const QMap<QByteArray, QByteArray> &headers, const char *name)
{
    bool isNumber = false;
    const double number = headers.value(name).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double limitIn(const QMap<QByteArray, QByteArray> &headers, const char *name)
{
    return std::max(0.0, numberIn(headers, name).value_or(0.0));
}

/// The smaller of two limits of which either may be unknown.
double tighter(double a, double b)
{
    return a <= 0.0 ? b : b <= 0.0 ? a : std::min(a, b);
}

}  // namespace

double secondsFromDuration(const QByteArray &text)
{
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)(ms|s|m|h|d)"_s);
    double seconds = 0.0;
    auto matches = part.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString unit = match.captured(2);
        const double factor = unit == "ms"_L1 ? 0.001
            : unit == "s"_L1                  ? 1.0
            : unit == "m"_L1                  ? 60.0
            : unit == "h"_L1                  ? 3600.0
                                              : 86400.0;
        seconds += match.captured(1).toDouble() * factor;
    }
    return seconds;
}

RateHeaders rateHeaders(const QMap<QByteArray, QByteArray> &headers)
{
    RateHeaders told;
    told.limits.requests = limitIn(headers, "x-ratelimit-limit-requests");
    told.limits.tokens = limitIn(headers, "x-ratelimit-limit-tokens");
    // What is left means something only beside a limit: some servers send 0 or -1 for both.
    if (told.limits.requests > 0.0) {
        told.requestsLeft = numberIn(headers, "x-ratelimit-remaining-requests");
    }
    if (told.limits.tokens > 0.0) {
        told.tokensLeft = numberIn(headers, "x-ratelimit-remaining-tokens");
    }
    told.resetSeconds = std::max(secondsFromDuration(headers.value("x-ratelimit-reset-requests")),
                                 secondsFromDuration(headers.value("x-ratelimit-reset-tokens")));
    return told;
}

Meter::Meter(double slackSeconds)
    : m_slack(slackSeconds)
{
}

double Meter::waitAt(double now) const
{
    const double held = std::max(0.0, m_held - now);
    return m_perSecond > 0.0 ? std::max(held, m_due - m_slack - now) : held;
}

void Meter::take(double now, double amount)
{
    if (m_perSecond > 0.0) {
        m_due = std::max(m_due, now) + amount / m_perSecond;
    }
}

void Meter::giveBack(double amount)
{
    if (m_perSecond > 0.0) {
        m_due -= amount / m_perSecond;
    }
}

void Meter::holdUntil(double time)
{
    m_held = std::max(m_held, time);
}

Pace::Pace(const RateLimits &byHand, int mostAtOnce)
    : m_byHand(byHand)
    , m_limits(byHand)
    , m_most(mostAtOnce > 0 ? mostAtOnce : kMostAtOnce)
    , m_isFixed(mostAtOnce > 0)
    , m_allowed(std::min(m_most, kFirstAtOnce))
    , m_requests(kRequestSlackSeconds)
    , m_tokens(kTokenSlackSeconds)
    , m_learned(kFirstLearnedPerSecond)
    , m_trim(kShareOfLimit)
{
    if (m_isFixed || isLimitKnown()) {
        m_allowed = m_most;
    }
    applyRates();
}

int Pace::allowedAtOnce() const
{
    return std::max(1, int(m_allowed));
}

double Pace::resting(double now) const
{
    return std::max(0.0, m_restUntil - now);
}

double Pace::leave(double now, double tokens)
{
    if (resting(now) > 0.0) {
        return resting(now);
    }
    if (m_underWay >= allowedAtOnce()) {
        return kAskAgainSeconds;
    }
    grow(now);
    const double wait = std::max(m_requests.waitAt(now), m_tokens.waitAt(now));
    if (wait > 0.0) {
        m_boundAt = now;
        return wait;
    }
    m_requests.take(now, 1.0);
    m_tokens.take(now, tokens);
    ++m_underWay;
    m_left.push_back(now);
    while (m_left.front() < now - kRecentSeconds) {
        m_left.pop_front();
    }
    return 0.0;
}

void Pace::back(double now, const Reply &reply)
{
    --m_underWay;
    if (reply.usedTokens) {
        m_tokens.giveBack(reply.expectedTokens - *reply.usedTokens);
    }
    learn(reply.headers);
    const RateHeaders &told = reply.headers;
    if (told.requestsLeft && *told.requestsLeft < 1.0) {
        m_requests.holdUntil(now + 60.0 / told.limits.requests);
    }
    if (told.tokensLeft && *told.tokensLeft < reply.expectedTokens) {
        m_tokens.holdUntil(now
                           + (reply.expectedTokens - *told.tokensLeft) * 60.0 / told.limits.tokens);
    }
    if (reply.isThrottled) {
        throttled(now, reply);
        return;
    }
    m_throttlesInARow = 0;
    // Fast until the service said stop for the first time, more slowly from then on.
    m_allowed = std::min(double(m_most), m_allowed + (m_isSlowStart ? 1.0 : kMoreAReply));
}

void Pace::rest(double now, double seconds)
{
    m_restUntil = std::max(m_restUntil, now + seconds);
}

void Pace::learn(const RateHeaders &headers)
{
    const bool wasKnown = isLimitKnown();
    if (headers.limits.requests > 0.0) {
        m_limits.requests = tighter(m_byHand.requests, headers.limits.requests);
    }
    if (headers.limits.tokens > 0.0) {
        m_limits.tokens = tighter(m_byHand.tokens, headers.limits.tokens);
    }
    if (!wasKnown && isLimitKnown() && m_isSlowStart) {
        m_allowed = m_most;  // the meter guards the service from here on
    }
    applyRates();
}

/// Lets the rate creep up while requests had to wait for it; what is not used teaches nothing.
void Pace::grow(double now)
{
    const double passed = std::clamp(now - m_grownAt, 0.0, 1.0);
    m_grownAt = now;
    m_trim = std::min(kShareOfLimit, m_trim + kShareGrowthPerSecond * passed);
    if (!isLimitKnown() && now - m_boundAt < 1.0) {
        const bool isProbing = m_ceiling > 0.0 && m_learned > m_ceiling * kUnderCeiling;
        m_learned *= 1.0 + (isProbing ? kProbePerSecond : kGrowthPerSecond) * passed;
    }
    applyRates();
}

void Pace::throttled(double now, const Reply &reply)
{
    // Of requests that left together only the first teaches; the others say the same again.
    const bool isNews = reply.leftAt >= m_loweredAt;
    if (isNews) {
        ++m_throttlesInARow;
        m_loweredAt = now;
        m_isSlowStart = false;
        m_allowed = std::max(1.0, m_allowed * (isLimitKnown() ? kFewerOfKnown : kFewerOfUnknown));
        m_requests.setSlack(m_requests.slack() / 2.0);
        if (isLimitKnown()) {
            m_trim = std::max(kLeastShare, m_trim * kShareAfterThrottle);
        } else {
            const double met = std::min(m_learned, recentPerSecond(now));
            const bool isNear =
                m_ceiling > 0.0 && std::abs(met / m_ceiling - 1.0) < kNearCeiling;
            m_ceiling = met;
            const double back = isNear ? kBackNear : m_throttlesInARow > 1 ? kBackAgain : kBackFar;
            m_learned = std::max(kLeastLearnedPerSecond, met * back);
        }
        applyRates();
    }
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    if (reply.waitSeconds > 0.0) {
        rest(now, reply.waitSeconds * (1.0 + 0.02 * jitter));
    } else if (isNews) {
        rest(now, std::min(kLongestRestSeconds,
                           kFirstRestSeconds * std::pow(2.0, m_throttlesInARow - 1))
                      * jitter);
    }
}

void Pace::applyRates()
{
    m_perSecond = isLimitKnown() ? m_limits.requests / 60.0 * m_trim : m_learned;
    m_requests.setRate(m_perSecond);
    m_tokens.setRate(m_limits.tokens > 0.0 ? m_limits.tokens / 60.0 * m_trim : 0.0);
}

double Pace::recentPerSecond(double now) const
{
    if (m_left.empty()) {
        return m_learned;
    }
    const auto recent = std::count_if(m_left.begin(), m_left.end(),
                                      [&](double at) { return at > now - kRecentSeconds; });
    const double span = std::clamp(now - m_left.front(), 0.5, kRecentSeconds);
    return std::max(kLeastLearnedPerSecond, double(recent) / span);
}

}  // namespace gaia::captioning
