// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/pace.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace gaia::captioning;

namespace {

/// A service with a token bucket, in a time of its own: what it admits, throttles and answers.
class Service {
public:
    double perMinute = 600.0;
    double capacity = 600.0;
    double answerSeconds = 0.05;
    double throttleSeconds = 0.02;
    double retryAfter = 0.0;
    bool tellsLimits = true;

    struct Score {
        int requests = 0;
        int throttled = 0;
        int peak = 0;
        std::vector<double> admitted;
        /// Answered requests a minute from this second on, as a share of what is allowed.
        [[nodiscard]] double share(double from, double perMinute) const
        {
            int count = 0;
            for (const double at : admitted) {
                count += at >= from ? 1 : 0;
            }
            return admitted.empty() ? 0.0
                                    : double(count) / (admitted.back() - from) * 60.0 / perMinute;
        }
    };

    /// Sends `images` requests through the pace, throttled ones again, until all are admitted.
    Score serve(Pace &pace, int images)
    {
        Score score;
        std::multimap<double, Pace::Reply> coming;
        double level = capacity;
        double now = 0.0;
        double filledAt = 0.0;
        int left = images;
        while (left > 0 || !coming.empty()) {
            while (!coming.empty() && coming.begin()->first <= now) {
                const Pace::Reply reply = coming.begin()->second;
                coming.erase(coming.begin());
                left += reply.isThrottled ? 1 : 0;
                pace.back(now, reply);
            }
            double wait = left > 0 ? pace.leave(now, 1000.0) : 1e9;
            if (left > 0 && wait <= 0.0) {
                --left;
                ++score.requests;
                score.peak = std::max(score.peak, pace.underWay());
                level = std::min(capacity, level + (now - filledAt) * perMinute / 60.0);
                filledAt = now;
                Pace::Reply reply;
                reply.leftAt = now;
                reply.expectedTokens = 1000.0;
                reply.isThrottled = level < 1.0;
                reply.waitSeconds = reply.isThrottled ? retryAfter : 0.0;
                if (reply.isThrottled) {
                    ++score.throttled;
                } else {
                    level -= 1.0;
                    score.admitted.push_back(now);
                }
                if (tellsLimits) {
                    reply.headers.limits.requests = perMinute;
                    reply.headers.requestsLeft = std::floor(level);
                }
                coming.emplace(now + (reply.isThrottled ? throttleSeconds : answerSeconds), reply);
                wait = 0.0;
            }
            const double next = coming.empty() ? now + wait
                                               : std::min(now + wait, coming.begin()->first);
            // A worker wakes a little late.
            now = wait > 0.0 ? next + 0.002 : now;
        }
        return score;
    }
};

}  // namespace

class PaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void duration_ofTheHeaders_isSeconds()
    {
        QCOMPARE(secondsFromDuration("6m0s"), 360.0);
        QCOMPARE(secondsFromDuration("310ms"), 0.31);
        QCOMPARE(secondsFromDuration("1s"), 1.0);
        QCOMPARE(secondsFromDuration("1h2m3s"), 3723.0);
        QCOMPARE(secondsFromDuration("-1"), 0.0);
        QCOMPARE(secondsFromDuration(""), 0.0);
        QCOMPARE(secondsFromDuration("soon"), 0.0);
    }

    void headers_absentZeroOrNegative_areUnknown_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("zero") << QByteArray("0");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("words") << QByteArray("many");
        QTest::newRow("nan") << QByteArray("nan");
        QTest::newRow("inf") << QByteArray("inf");
    }

    void headers_absentZeroOrNegative_areUnknown()
    {
        QFETCH(QByteArray, limit);
        const RateHeaders told = rateHeaders({{"x-ratelimit-limit-requests", limit},
                                              {"x-ratelimit-limit-tokens", limit},
                                              {"x-ratelimit-remaining-requests", "0"},
                                              {"x-ratelimit-remaining-tokens", "0"}});
        QCOMPARE(told.limits.requests, 0.0);
        QCOMPARE(told.limits.tokens, 0.0);
        QVERIFY(!told.requestsLeft);
        QVERIFY(!told.tokensLeft);
    }

    void headers_whole_areRead()
    {
        const RateHeaders told = rateHeaders({{"x-ratelimit-limit-requests", "500"},
                                              {"x-ratelimit-limit-tokens", "30000"},
                                              {"x-ratelimit-remaining-requests", "499"},
                                              {"x-ratelimit-remaining-tokens", "28000"},
                                              {"x-ratelimit-reset-requests", "120ms"},
                                              {"x-ratelimit-reset-tokens", "4s"}});
        QCOMPARE(told.limits.requests, 500.0);
        QCOMPARE(told.limits.tokens, 30000.0);
        QCOMPARE(*told.requestsLeft, 499.0);
        QCOMPARE(*told.tokensLeft, 28000.0);
        QCOMPARE(told.resetSeconds, 4.0);
    }

    void throttle_withRetryAfter_letsNothingLeaveBefore()
    {
        Pace pace({600.0, 0.0}, 4);
        QCOMPARE(pace.leave(10.0, 1.0), 0.0);
        Pace::Reply reply;
        reply.leftAt = 10.0;
        reply.isThrottled = true;
        reply.waitSeconds = 7.0;
        pace.back(10.1, reply);
        QVERIFY(pace.leave(10.2, 1.0) >= 6.8);
        QVERIFY(pace.leave(17.0, 1.0) > 0.0);
        QCOMPARE(pace.leave(17.4, 1.0), 0.0);
    }

    void throttles_inARow_waitLonger_andLowerTheNumberAtOnce()
    {
        Pace pace({6000.0, 0.0}, 32);
        double now = 0.0;
        for (int i = 0; i < 16; ++i) {
            now += 0.1;
            QCOMPARE(pace.leave(now, 1.0), 0.0);
        }
        double longest = 0.0;
        for (int i = 0; i < 6; ++i) {
            const int before = pace.allowedAtOnce();
            Pace::Reply reply;
            reply.leftAt = now;
            reply.isThrottled = true;
            now += 0.1;
            pace.back(now, reply);
            QVERIFY(pace.allowedAtOnce() <= before);
            longest = std::max(longest, pace.resting(now));
            now += pace.resting(now) + 0.001;
        }
        QVERIFY(pace.allowedAtOnce() <= 11);
        QVERIFY(longest > 4.0 && longest <= 60.0 * 1.5);
    }

    void tokens_knownLimit_bindBeforeRequests()
    {
        Pace pace({600.0, 6000.0}, 0);  // 100 tokens a second
        double now = 0.0;
        int left = 0;
        while (now < 60.0) {
            const double wait = pace.leave(now, 1000.0);
            if (wait > 0.0) {
                now += wait;
            } else {
                ++left;
                Pace::Reply reply;
                reply.leftAt = now;
                reply.expectedTokens = 1000.0;
                reply.usedTokens = 500.0;
                pace.back(now, reply);
            }
        }
        // What was not used is given back: 500 tokens each, so about twelve a minute.
        QVERIFY2(left >= 11 && left <= 14, qPrintable(QString::number(left)));
    }

    void noTokensLeft_waitsForThem()
    {
        Pace pace({0.0, 0.0}, 4);
        QCOMPARE(pace.leave(0.0, 2000.0), 0.0);
        Pace::Reply reply;
        reply.expectedTokens = 2000.0;
        reply.headers.limits.tokens = 60'000.0;
        reply.headers.tokensLeft = 500.0;
        pace.back(1.0, reply);
        const double wait = pace.leave(1.0, 2000.0);
        QVERIFY2(wait > 1.4 && wait < 3.1, qPrintable(QString::number(wait)));
    }

    void byHand_andTold_theTighterCounts()
    {
        Pace pace({60.0, 0.0}, 1);
        QCOMPARE(pace.leave(0.0, 1.0), 0.0);
        Pace::Reply reply;
        reply.headers.limits.requests = 600.0;
        pace.back(0.1, reply);
        QVERIFY(pace.requestsPerMinute() <= 60.0);
        QCOMPARE(pace.leave(1.5, 1.0), 0.0);
        reply.headers.limits.requests = 6.0;
        pace.back(1.6, reply);
        QVERIFY(pace.requestsPerMinute() <= 6.0);
    }

    void fixedNumberAtOnce_isNotPassed()
    {
        Pace pace({}, 3);
        double now = 0.0;
        int left = 0;
        for (int i = 0; i < 100; ++i) {
            now += 0.2;
            left += pace.leave(now, 1.0) <= 0.0 ? 1 : 0;
        }
        QCOMPARE(left, 3);
    }

    void knownLimit_isUsedWhole_withHardlyAThrottle_data()
    {
        QTest::addColumn<double>("answer");
        QTest::addColumn<double>("capacity");
        QTest::newRow("50 ms, a minute's bucket") << 0.05 << 600.0;
        QTest::newRow("50 ms, a second's bucket") << 0.05 << 10.0;
        QTest::newRow("50 ms, hardly a bucket") << 0.05 << 3.0;
        QTest::newRow("5 s, a minute's bucket") << 5.0 << 600.0;
        QTest::newRow("5 s, a second's bucket") << 5.0 << 10.0;
        QTest::newRow("5 s, hardly a bucket") << 5.0 << 3.0;
    }

    void knownLimit_isUsedWhole_withHardlyAThrottle()
    {
        QFETCH(double, answer);
        QFETCH(double, capacity);
        Service service;
        service.answerSeconds = answer;
        service.capacity = capacity;
        Pace pace({}, 0);
        const auto score = service.serve(pace, 1200);
        const double share = score.share(20.0, service.perMinute);
        qInfo("%.1f %% of the rate, %d of %d throttled, %d at once", share * 100.0,
              score.throttled, score.requests, score.peak);
        QVERIFY(share >= 0.95);
        QVERIFY(score.throttled < 12);
    }

    void unknownLimit_isLearnt_data()
    {
        QTest::addColumn<double>("perMinute");
        QTest::addColumn<double>("answer");
        QTest::addColumn<double>("capacity");
        QTest::addColumn<double>("retryAfter");
        QTest::addColumn<int>("mostThrottled");
        QTest::newRow("600, fast, a second's bucket") << 600.0 << 0.05 << 10.0 << 0.0 << 40;
        QTest::newRow("600, fast, a minute's bucket") << 600.0 << 0.05 << 600.0 << 0.0 << 40;
        QTest::newRow("600, 5 s, a second's bucket") << 600.0 << 5.0 << 10.0 << 0.0 << 40;
        QTest::newRow("600, told to wait 1 s") << 600.0 << 0.05 << 10.0 << 1.0 << 40;
        QTest::newRow("60, 2 s") << 60.0 << 2.0 << 3.0 << 0.0 << 40;
    }

    void unknownLimit_isLearnt()
    {
        QFETCH(double, perMinute);
        QFETCH(double, answer);
        QFETCH(double, capacity);
        QFETCH(double, retryAfter);
        QFETCH(int, mostThrottled);
        Service service;
        service.perMinute = perMinute;
        service.answerSeconds = answer;
        service.capacity = capacity;
        service.retryAfter = retryAfter;
        service.tellsLimits = false;
        Pace pace({}, 0);
        const int images = int(perMinute * 4.0);
        const auto score = service.serve(pace, images);
        const double share = score.share(60.0, service.perMinute);
        qInfo("%.1f %% of the rate, %d of %d throttled, %d at once", share * 100.0,
              score.throttled, score.requests, score.peak);
        QVERIFY(share >= 0.85);
        QVERIFY(score.throttled < mostThrottled);
    }

    void noLimitAtAll_growsPastTheFirstRate()
    {
        Service service;
        service.perMinute = 60'000.0;
        service.capacity = 60'000.0;
        service.tellsLimits = false;
        Pace pace({}, 0);
        const auto score = service.serve(pace, 5000);
        QCOMPARE(score.throttled, 0);
        QVERIFY(pace.requestsPerMinute() > 3000.0);
    }
};

QTEST_APPLESS_MAIN(PaceTest)
#include "pacetest.moc"
