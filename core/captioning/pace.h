// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <deque>
#include <optional>

namespace gaia::captioning {

/// What a service allows a minute; 0 where that is not known.
struct RateLimits {
    double requests = 0.0;
    double tokens = 0.0;
};

/// What the `x-ratelimit-*` headers of one reply say. Absent, 0 and negative limits are unknown,
/// as compatible servers send them.
struct RateHeaders {
    RateLimits limits;
    std::optional<double> requestsLeft;
    std::optional<double> tokensLeft;
    double resetSeconds = 0.0;  ///< the larger of the two resets; 0 if none is told
};
[[nodiscard]] RateHeaders rateHeaders(const QMap<QByteArray, QByteArray> &headers);

/// "6m0s", "310ms", "1s" of the rate-limit headers, in seconds; 0 if it is none.
[[nodiscard]] double secondsFromDuration(const QByteArray &text);

/// A leaky meter of one quantity (the generic cell rate algorithm, ITU-T I.371): amounts leave
/// evenly at a rate, with a little slack so that a late start loses nothing.
class Meter final {
public:
    explicit Meter(double slackSeconds);
    void setRate(double perSecond) { m_perSecond = perSecond; }  ///< 0: unlimited
    void setSlack(double seconds) { m_slack = seconds; }
    [[nodiscard]] double slack() const { return m_slack; }
    [[nodiscard]] double waitAt(double now) const;
    void take(double now, double amount);
    /// So much less was used than taken; negative for more.
    void giveBack(double amount);
    /// Nothing leaves before this time.
    void holdUntil(double time);

private:
    double m_slack;
    double m_perSecond = 0.0;
    double m_due = 0.0;
    double m_held = 0.0;
};

/// When the next request may leave: keeps a run just under what the service allows.
///
/// Limits come from headers or by hand. Where neither is known the rate is learnt: it grows until
/// the service throttles, falls back, and creeps up to a little under where that happened. How
/// many are under way at once is halved on throttling and grows slowly (AIMD). All times are
/// seconds of one clock that never jumps. Not thread-safe.
class Pace final {
public:
    /// `mostAtOnce` requests under way; 0 means as many as the limits need, up to kMostAtOnce.
    Pace(const RateLimits &byHand, int mostAtOnce);

    static constexpr int kMostAtOnce = 64;

    /// 0, and the request has left; else seconds after which to ask again.
    [[nodiscard]] double leave(double now, double tokens);

    /// How a request ended.
    struct Reply {
        double leftAt = 0.0;
        double expectedTokens = 0.0;
        std::optional<double> usedTokens;
        bool isThrottled = false;
        double waitSeconds = 0.0;      ///< as the service asked; 0 if it did not
        RateHeaders headers;
    };
    void back(double now, const Reply &reply);
    /// The request never got an answer.
    void lost() { m_underWay -= 1; }
    /// Nothing leaves for so long.
    void rest(double now, double seconds);

    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] int allowedAtOnce() const;
    /// Seconds of the rest that is still to come; 0 when none is.
    [[nodiscard]] double resting(double now) const;
    /// Requests a minute at which requests leave at most; 0 while nothing limits them.
    [[nodiscard]] double requestsPerMinute() const { return m_perSecond * 60.0; }
    /// Whether the request limit is known rather than learnt.
    [[nodiscard]] bool isLimitKnown() const { return m_limits.requests > 0.0; }

private:
    void learn(const RateHeaders &headers);
    void grow(double now);
    void throttled(double now, const Reply &reply);
    void applyRates();
    [[nodiscard]] double recentPerSecond(double now) const;

    RateLimits m_byHand;
    RateLimits m_limits;
    int m_most;
    bool m_isFixed;           ///< the number at once was chosen by a person
    double m_allowed;
    bool m_isSlowStart = true;
    int m_underWay = 0;
    Meter m_requests;
    Meter m_tokens;
    double m_perSecond = 0.0;
    double m_learned;         ///< requests a second while the limit is unknown
    double m_ceiling = 0.0;   ///< where it was throttled last; 0: never
    double m_trim;            ///< share of a known limit that is used
    double m_grownAt = 0.0;
    double m_boundAt = -1e9;  ///< when the meter last held a request back
    double m_loweredAt = -1e9;
    double m_restUntil = 0.0;
    int m_throttlesInARow = 0;
    std::deque<double> m_left;
};

}  // namespace gaia::captioning
