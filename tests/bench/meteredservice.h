// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/modelserver.h"

#include <QElapsedTimer>

#include <algorithm>
#include <mutex>
#include <vector>

namespace gaia::bench {

inline constexpr double kWarmUpSeconds = 20.0;

/// A service that admits so many requests a minute and counts them.
class MeteredService {
public:
    MeteredService(double perMinute, double bucket, int answerMs, bool tells)
        : m_perMinute(perMinute)
        , m_bucket(bucket)
        , m_answerMs(answerMs)
        , m_tells(tells)
        , m_level(bucket)
        , m_server([this](const test::LoopbackServer::Request &request) { return answer(request); })
    {
        m_clock.start();
    }

    [[nodiscard]] const test::LoopbackServer &server() const { return m_server; }

    /// What it counted so far.
    struct Counts {
        int requests = 0;
        int throttled = 0;
        int mostAtOnce = 0;
        double seconds = 0.0;        ///< from its start to the last answer
        double from = 0.0;           ///< after warming up
        double percentOfRate = 0.0;  ///< of what it allows, after warming up

        [[nodiscard]] double percentThrottled() const
        {
            return requests > 0 ? 100.0 * throttled / requests : 0.0;
        }
    };
    [[nodiscard]] Counts counts() const
    {
        const std::scoped_lock lock(m_mutex);
        const double end = m_admitted.empty() ? 0.0 : m_admitted.back();
        const double from = std::min(m_admitted.empty() ? 0.0 : m_admitted.front() + kWarmUpSeconds,
                                     end / 2.0);
        const auto warm = std::count_if(m_admitted.begin(), m_admitted.end(),
                                        [&](double at) { return at > from; });
        const double share =
            end > from ? double(warm) / (end - from) * 60.0 / m_perMinute * 100.0 : 0.0;
        return {m_requests, m_throttled, m_peak, end, from, share};
    }

private:
    test::LoopbackServer::Answer answer(const test::LoopbackServer::Request &)
    {
        const std::scoped_lock lock(m_mutex);
        const double now = double(m_clock.nsecsElapsed()) / 1e9;
        m_level = std::min(m_bucket, m_level + (now - m_filledAt) * m_perMinute / 60.0);
        m_filledAt = now;
        ++m_requests;
        std::erase_if(m_ends, [&](double at) { return at <= now; });
        m_ends.push_back(now + m_answerMs / 1000.0);
        m_peak = std::max(m_peak, int(m_ends.size()));
        const bool isAdmitted = m_level >= 1.0;
        m_level -= isAdmitted ? 1.0 : 0.0;
        auto answer = isAdmitted ? test::responsesReply(test::modelText("x"))
                                 : test::errorReply(429, "rate_limit_exceeded");
        if (isAdmitted) {
            m_admitted.push_back(now);
            answer.delayMs = m_answerMs;
        } else {
            ++m_throttled;
        }
        if (m_tells) {
            answer.headers.insert("x-ratelimit-limit-requests",
                                  QByteArray::number(m_perMinute, 'f', 0));
            answer.headers.insert("x-ratelimit-remaining-requests",
                                  QByteArray::number(int(m_level)));
            answer.headers.insert("x-ratelimit-reset-requests", "100ms");
        }
        return answer;
    }

    double m_perMinute;
    double m_bucket;
    int m_answerMs;
    bool m_tells;
    mutable std::mutex m_mutex;
    QElapsedTimer m_clock;
    double m_level;
    double m_filledAt = 0.0;
    int m_requests = 0;
    int m_throttled = 0;
    int m_peak = 0;
    std::vector<double> m_ends;
    std::vector<double> m_admitted;
    test::LoopbackServer m_server;
};

}  // namespace gaia::bench
