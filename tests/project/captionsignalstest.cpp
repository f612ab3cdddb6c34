// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"

#include "core/project/queries.h"
#include "core/storage/connection.h"
#include "core/storage/filelock.h"
#include "core/storage/statement.h"
#include "core/project/exportcollection.h"
#include "tests/support/modelserver.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::CaptionImages;
using project::CaptionReport;
using project::Provider;
using project::Queries;
using test::addPictured;
using test::captionOptions;
using test::errorReply;
using test::LoopbackServer;
using test::modelText;
using test::oddReply;
using test::responsesReply;
using test::World;

namespace {

using Answer = LoopbackServer::Answer;

Answer plain(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

Answer with(Answer answer, const QByteArray &header, const QByteArray &value)
{
    answer.headers.insert(header, value);
    return answer;
}

Answer cut(Answer answer)
{
    answer.cutAfter = 60;
    return answer;
}

Answer reset()
{
    Answer answer;
    answer.isReset = true;
    return answer;
}

/// Answers the first request so, and everything later well.
LoopbackServer::Handler onceThenWell(const Answer &first)
{
    return [first](const LoopbackServer::Request &request) {
        return request.number == 1 ? first : responsesReply(modelText("fine"));
    };
}

QByteArray g_logged;

CaptionReport captioned(World &world, const project::CaptionOptions &options)
{
    auto report = CaptionImages(world.project()).run(options, {});
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    return std::move(*report);
}

}  // namespace

Q_DECLARE_METATYPE(gaia::test::LoopbackServer::Answer)

/// Every signal of a service and what the run makes of it, against a real server.
class CaptionSignalsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void item_failsThatImageAlone_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("errorClass");
        QTest::newRow("400 invalid request")
            << errorReply(400, "invalid_request_error") << u"item"_s;
        QTest::newRow("422") << errorReply(422, "unprocessable") << u"item"_s;
        QTest::newRow("400 in HTML") << plain(400, "<html>Bad</html>") << u"item"_s;
        QTest::newRow("refusal")
            << oddReply("completed", {}, "refusal", "I won't.") << u"refused"_s;
        QTest::newRow("content filter")
            << oddReply("incomplete", "content_filter", "output_text", "So far") << u"cut-short"_s;
    }

    void item_failsThatImageAlone()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, errorClass);
        World world;
        const auto first = addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        addPictured(world.project(), u"b"_s, u"MARK-B"_s);
        LoopbackServer server(onceThenWell(answer));
        const auto report = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(server.count(), 2);
        QCOMPARE(report.done, 1);
        QCOMPARE(report.failed.size(), std::size_t(1));
        QCOMPARE(report.failed.front().image, first);
        QCOMPARE(report.failed.front().errorClass, errorClass);
        QVERIFY(!report.failed.front().reason.isEmpty());
        QVERIFY(report.stopped.isEmpty());
        QCOMPARE(Queries(world.project()).rawAnswer(first).value(), answer.body);
        QCOMPARE(Queries(world.project()).info()->runs.failed, 1);
    }

    void refusedPicture_isSentOnceMoreInAPlainerForm_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("format") << errorReply(400, "invalid_image_format");
        QTest::newRow("size") << errorReply(413, "too_large");
        QTest::newRow("words") << errorReply(400, "invalid_request", "The image can't be decoded");
    }

    void refusedPicture_isSentOnceMoreInAPlainerForm()
    {
        QFETCH(Answer, answer);
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        {
            LoopbackServer never([&](const LoopbackServer::Request &) { return answer; });
            const auto report = captioned(world, captionOptions(never, Provider::Responses));
            QCOMPARE(never.count(), 2);
            QVERIFY(never.requests().at(0).body != never.requests().at(1).body);
            QCOMPARE(report.failed.front().errorClass, u"item"_s);
        }
        LoopbackServer server(onceThenWell(answer));
        auto options = captionOptions(server, Provider::Responses);
        options.retryFailed = true;
        QCOMPARE(captioned(world, options).done, 1);
        QCOMPARE(server.count(), 2);
        QVERIFY(server.requests().at(1).body.contains("data:image/jpeg;base64,"));
    }

    void stop_pausesTheQueueAtOnce_andTheNextRunGoesOn_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("401") << errorReply(401, "invalid_api_key");
        QTest::newRow("403") << errorReply(403, "forbidden");
        QTest::newRow("404") << errorReply(404, "model_not_found");
        QTest::newRow("407") << plain(407, "<html>proxy</html>");
        QTest::newRow("301") << with(plain(301, ""), "Location", "https://elsewhere.example/");
        QTest::newRow("400 for the model") << errorReply(400, "model_not_found");
        QTest::newRow("400 for the key") << errorReply(400, "invalid_api_key");
        QTest::newRow("402") << errorReply(402, "payment_required");
        QTest::newRow("insufficient quota") << errorReply(429, "insufficient_quota");
        QTest::newRow("credit") << errorReply(429, "credit_balance_exhausted");
        QTest::newRow("hard limit") << errorReply(429, "billing_hard_limit_reached");
    }

    void stop_pausesTheQueueAtOnce_andTheNextRunGoesOn()
    {
        QFETCH(Answer, answer);
        World world;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            addPictured(world.project(), id, u"MARK-"_s + id);
        }
        {
            LoopbackServer server([&](const LoopbackServer::Request &) { return answer; });
            const auto report = captioned(world, captionOptions(server, Provider::Responses));
            QCOMPARE(server.count(), 1);
            QVERIFY(!report.stopped.isEmpty());
            QVERIFY(report.failed.empty());
            QCOMPARE(Queries(world.project()).info()->runs.queued, 3);
            QCOMPARE(Queries(world.project()).info()->runs.failed, 0);
        }
        LoopbackServer well(
            [](const LoopbackServer::Request &) { return responsesReply(modelText("fine")); });
        QCOMPARE(captioned(world, captionOptions(well, Provider::Responses)).done, 3);
        QCOMPARE(well.count(), 3);
    }

    void stop_withManyWorkers_sendsNothingFurther()
    {
        World world;
        for (int i = 0; i < 16; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        LoopbackServer server([](const LoopbackServer::Request &) {
            auto answer = errorReply(429, "billing_hard_limit_reached");
            answer.delayMs = 50;
            return answer;
        });
        auto options = captionOptions(server, Provider::Responses);
        options.jobs = 4;
        options.requestsPerMinute = 100'000;
        const auto report = captioned(world, options);
        // What was under way when the first answer came can't be called back.
        QVERIFY2(server.count() <= 4, qPrintable(QString::number(server.count())));
        QVERIFY(!report.stopped.isEmpty());
        QCOMPARE(Queries(world.project()).info()->runs.queued, 16);
    }

    void transient_isTriedAgain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("408") << errorReply(408, "timeout");
        QTest::newRow("500") << errorReply(500, "server_error");
        QTest::newRow("502") << plain(502, "");
        QTest::newRow("504") << plain(504, "");
        QTest::newRow("529 overloaded") << errorReply(529, "overloaded");
        QTest::newRow("503 in HTML") << plain(503, "<html><body>Busy</body></html>");
        QTest::newRow("reset") << reset();
        QTest::newRow("half a body") << cut(responsesReply(modelText("cut")));
        QTest::newRow("no JSON") << plain(200, "<html>hello</html>");
        QTest::newRow("nothing") << plain(200, "");
        QTest::newRow("gave up")
            << plain(200, "{\"status\":\"failed\",\"error\":{\"code\":\"server_error\"}}");
    }

    void transient_isTriedAgain()
    {
        QFETCH(Answer, answer);
        World world;
        const auto image = addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(onceThenWell(answer));
        const auto report = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(server.count(), 2);
        QCOMPARE(report.done, 1);
        QCOMPARE(report.throttled, 0);
        QCOMPARE(Queries(world.project()).detail(image)->answers.front().attempts, 2);
    }

    void nobodyListening_isTransient_andEndsInASentence()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server([](const LoopbackServer::Request &) { return Answer(); });
        auto options = captionOptions(server, Provider::Responses);
        options.baseUrl = u"http://127.0.0.1:1"_s;
        const auto report = captioned(world, options);
        QCOMPARE(report.requests, 4);
        QCOMPARE(report.failed.front().errorClass, u"transient"_s);
        QVERIFY2(report.failed.front().reason.contains(u"127.0.0.1"_s),
                 qPrintable(report.failed.front().reason));
    }

    void untrustedCertificate_stopsTheRun_andNothingIsSent()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer unused([](const LoopbackServer::Request &) { return Answer(); });
        test::TlsServer server;
        auto options = captionOptions(unused, Provider::Responses);
        options.baseUrl = server.baseUrl();
        options.stallSeconds = 20;
        const auto report = captioned(world, options);
        QVERIFY2(report.stopped.contains(u"certificate"_s), qPrintable(report.stopped));
        QCOMPARE(server.bytes(), 0);
        QCOMPARE(report.done, 0);
        QVERIFY(report.failed.empty());
        QCOMPARE(Queries(world.project()).info()->runs.queued, 1);
    }

    void refusedForm_isEasedForTheWholeRun_data()
    {
        QTest::addColumn<bool>("isChat");
        QTest::addColumn<bool>("takesSchema");
        QTest::newRow("responses, not strict") << false << true;
        QTest::newRow("responses, no schema") << false << false;
        QTest::newRow("chat, not strict") << true << true;
        QTest::newRow("chat, no schema") << true << false;
    }

    void refusedForm_isEasedForTheWholeRun()
    {
        QFETCH(bool, isChat);
        QFETCH(bool, takesSchema);
        World world;
        for (int i = 0; i < 3; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        // A server that takes a loose schema only, or none.
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            const bool isStrict = request.body.contains("\"strict\":true");
            const bool hasSchema = request.body.contains("\"json_schema\"");
            if (isStrict || (hasSchema && !takesSchema)) {
                return errorReply(400, "invalid_request_error",
                                  isStrict ? "strict is not supported"
                                           : "response_format json_schema is not supported");
            }
            return isChat ? test::chatReply(modelText("fine")) : responsesReply(modelText("fine"));
        });
        const auto report = captioned(
            world, captionOptions(server, isChat ? Provider::Chat : Provider::Responses));
        QCOMPARE(report.done, 3);
        QCOMPARE(server.count(), takesSchema ? 4 : 5);
        QVERIFY(server.requests().back().body.contains("is_remote_sensing"));
    }

    void serviceThatRefusesEverything_isNotAskedForTheWholeQueue()
    {
        World world;
        for (int i = 0; i < 20; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        LoopbackServer server([](const LoopbackServer::Request &) {
            return errorReply(400, "invalid_request_error", "max_tokens is too large");
        });
        const auto report = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(server.count(), 8);
        QVERIFY2(report.stopped.contains(u"max_tokens"_s), qPrintable(report.stopped));
        QCOMPARE(Queries(world.project()).info()->runs.queued, 12);
    }

    void slowAnswers_areWaitedForMoreThanSixAtOnce()
    {
        constexpr int kImages = 24;
        World world;
        for (int i = 0; i < kImages; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        LoopbackServer server([](const LoopbackServer::Request &) {
            auto answer = with(responsesReply(modelText("fine")), "x-ratelimit-limit-requests",
                               "100000");
            answer.delayMs = 400;
            return answer;
        });
        auto options = captionOptions(server, Provider::Responses);
        options.jobs = 0;
        QCOMPARE(captioned(world, options).done, kImages);
        QCOMPARE(server.count(), kImages);
        // Over HTTP/1.1 one network manager of Qt's opens six connections a host.
        QVERIFY2(server.mostAtOnce() > 6, qPrintable(QString::number(server.mostAtOnce())));
    }

    void continuedRun_keepsItsCap_andOnlyWhatWaits()
    {
        World world;
        for (int i = 0; i < 6; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        std::stop_source stop;
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            if (request.number == 2) {
                stop.request_stop();
            }
            return responsesReply(modelText("fine"));
        });
        auto options = captionOptions(server, Provider::Responses);
        // Each answer costs 0.0045 USD, and is estimated a little higher: five fit, six do not.
        options.maxCostUsd = 0.03;
        const auto first =
            CaptionImages(world.project()).run(options, {stop.get_token(), {}}).value();
        QVERIFY(first.done >= 1 && first.done <= 2);
        QVERIFY(first.run.isValid());
        // New images are none of the paused run's.
        addPictured(world.project(), u"new"_s, u"MARK-new"_s);
        options.continued = first.run;
        options.onlyWaiting = true;
        const auto second = captioned(world, options);
        QCOMPARE(second.run, first.run);
        QCOMPARE(second.images, 6 - first.done);
        QVERIFY(second.stopped.contains(u"cost cap"_s));
        QVERIFY(first.costUsd + second.costUsd <= 0.03);
        QVERIFY(first.done + second.done < 6);
        QCOMPARE(Queries(world.project()).runs(10)->size(), std::size_t(1));
        options.continued = {};
        options.maxCostUsd.reset();
        QCOMPARE(captioned(world, options).images, 6 - first.done - second.done);
        QCOMPARE(Queries(world.project()).info()->runs.done, 6);
    }

    void throttles_areToldInWords()
    {
        World world;
        for (int i = 0; i < 4; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.number <= 3
                ? with(errorReply(429, "rate_limit_exceeded"), "Retry-After-Ms", "40")
                : responsesReply(modelText("fine"));
        });
        QStringList told;
        base::JobContext context;
        context.progress = [&](const base::Progress &progress) {
            if (!progress.hindrance.isEmpty()) {
                told << progress.hindrance;
            }
        };
        auto options = captionOptions(server, Provider::Responses);
        options.requestsPerMinute = 100'000;
        options.jobs = 4;
        QCOMPARE(CaptionImages(world.project()).run(options, context)->done, 4);
        QVERIFY(!told.isEmpty());
        QVERIFY2(told.back().contains(u"3 times"_s), qPrintable(told.back()));
        QVERIFY2(told.back().contains(u"0.04 s"_s), qPrintable(told.back()));
        QVERIFY2(told.back().contains(u"from 4 requests at a time"_s), qPrintable(told.back()));
    }

    void transientForever_isGivenUpAfterFourAttempts()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server([](const LoopbackServer::Request &) { return reset(); });
        const auto report = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(server.count(), 4);
        QCOMPARE(report.failed.front().errorClass, u"transient"_s);
        QCOMPARE(Queries(world.project()).info()->runs.failed, 1);
    }

    void throttle_isNoAttempt_andIsCounted_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("retry-after-ms")
            << with(errorReply(429, "rate_limit_exceeded"), "Retry-After-Ms", "10");
        QTest::newRow("retry-after")
            << with(errorReply(429, "rate_limit_exceeded"), "Retry-After", "0.01");
        QTest::newRow("retry-after as a date")
            << with(with(errorReply(429, "rate_limit_exceeded"), "Date",
                         "Fri, 31 Jul 2026 10:00:00 GMT"),
                    "Retry-After", "Fri, 31 Jul 2026 10:00:01 GMT");
        QTest::newRow("reset header")
            << with(errorReply(429, "rate_limit_exceeded"), "x-ratelimit-reset-requests", "10ms");
        QTest::newRow("slow down")
            << with(errorReply(503, "slow_down"), "Retry-After-Ms", "10");
    }

    void throttle_isNoAttempt_andIsCounted()
    {
        QFETCH(Answer, answer);
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        // More throttles than an image has attempts, where they are short.
        const int times = answer.headers.contains("Date") ? 1 : 6;
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            return request.number <= times ? answer : responsesReply(modelText("fine"));
        });
        auto options = captionOptions(server, Provider::Responses);
        options.requestsPerMinute = 100'000;
        const auto report = captioned(world, options);
        QCOMPARE(server.count(), times + 1);
        QCOMPARE(report.done, 1);
        QCOMPARE(report.throttled, times);
    }

    void throttle_thatTellsNothing_isWaitedOutByItself()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.number == 1 ? plain(429, "Too Many Requests")
                                       : responsesReply(modelText("fine"));
        });
        const auto report = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(server.count(), 2);
        QCOMPARE(report.throttled, 1);
        QCOMPARE(report.done, 1);
    }

    void throttleForever_endsSomeTime()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server([](const LoopbackServer::Request &) {
            return with(errorReply(429, "rate_limit_exceeded"), "Retry-After-Ms", "1");
        });
        auto options = captionOptions(server, Provider::Responses);
        options.requestsPerMinute = 100'000;
        const auto report = captioned(world, options);
        QCOMPARE(server.count(), 40);
        QCOMPARE(report.failed.front().errorClass, u"throttle"_s);
    }

    void unusable_isAskedForOnceMore_andBothAnswersAreKept_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("errorClass");
        QTest::newRow("token limit")
            << oddReply("incomplete", "max_output_tokens", "output_text", "{\"is_remote") << u"cut-short"_s;
        QTest::newRow("four captions") << responsesReply(modelText("four", 4)) << u"invalid"_s;
        QTest::newRow("no schema") << responsesReply("Here you are!") << u"invalid"_s;
        QTest::newRow("no text") << responsesReply("") << u"invalid"_s;
    }

    void unusable_isAskedForOnceMore_andBothAnswersAreKept()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, errorClass);
        World world;
        const auto image = addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        {
            LoopbackServer never([&](const LoopbackServer::Request &) { return answer; });
            const auto report = captioned(world, captionOptions(never, Provider::Responses));
            QCOMPARE(never.count(), 2);
            QCOMPARE(report.failed.front().errorClass, errorClass);
            QVERIFY(report.costUsd > 0.0);
            QVERIFY(never.requests().at(1).body.contains("\"max_output_tokens\":4000"));
        }
        LoopbackServer server(onceThenWell(answer));
        auto options = captionOptions(server, Provider::Responses);
        options.retryFailed = true;
        QCOMPARE(captioned(world, options).done, 1);
        QCOMPARE(server.count(), 2);
        QCOMPARE(Queries(world.project()).detail(image)->answers.size(), std::size_t(4));
        QVERIFY(std::abs(Queries(world.project()).info()->costUsd - 4 * 0.0045) < 1e-9);
    }

    void answerAfterTheTimeout_isNotWaitedFor()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        Answer late = responsesReply(modelText("late"));
        late.delayMs = 30'000;
        LoopbackServer server(onceThenWell(late));
        auto options = captionOptions(server, Provider::Responses);
        options.stallSeconds = 1;
        const auto report = captioned(world, options);
        QCOMPARE(report.done, 1);
        QCOMPARE(server.count(), 2);
    }

    void timedOut_countsAgainstTheCap()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        Answer late = responsesReply(modelText("late"));
        late.delayMs = 30'000;
        LoopbackServer server([&](const LoopbackServer::Request &) { return late; });
        auto options = captionOptions(server, Provider::Responses);
        options.stallSeconds = 1;
        options.maxCostUsd = 0.02;
        const auto report = captioned(world, options);
        // The service may bill what it was asked although its answer never came.
        QCOMPARE(server.count(), 1);
        QVERIFY(!report.stopped.isEmpty());
    }

    void clockThatJumps_changesNothing()
    {
        World world;
        for (int i = 0; i < 6; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            return request.number % 2 == 1 ? errorReply(500, "server_error")
                                           : responsesReply(modelText("fine"));
        });
        auto options = captionOptions(server, Provider::Responses);
        base::JobContext context;
        context.progress = [&](const base::Progress &progress) {
            world.clock().advance(progress.done % 2 == 0 ? -86'400 * 400 : 86'400 * 500);
        };
        const auto report = CaptionImages(world.project()).run(options, context).value();
        QCOMPARE(report.done, 6);
        QCOMPARE(report.images, 6);
    }

    void sharedSummary_isAskedForOnce_byManyWorkers()
    {
        World world;
        dataset::Article article;
        article.title = u"T"_s;
        article.text = u"A sentence of the long article. "_s.repeated(40);
        for (int i = 0; i < 8; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i), article);
        }
        std::atomic<int> summaries = 0;
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            const bool isSummary = !request.body.contains("json_schema");
            summaries += isSummary ? 1 : 0;
            Answer answer = responsesReply(isSummary ? QByteArray("SUM") : modelText("fine"));
            answer.delayMs = 20;
            return answer;
        });
        auto options = captionOptions(server, Provider::Responses);
        options.jobs = 8;
        QCOMPARE(captioned(world, options).done, 8);
        QCOMPARE(summaries.load(), 1);
        QCOMPARE(server.count(), 9);
    }

    void refusedSummary_failsItsImages_withoutAskingAgain()
    {
        World world;
        dataset::Article article;
        article.title = u"T"_s;
        article.text = u"A sentence of the long article. "_s.repeated(40);
        for (int i = 0; i < 3; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i), article);
        }
        LoopbackServer server([](const LoopbackServer::Request &) {
            return oddReply("completed", {}, "refusal", "No.");
        });
        const auto report = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(server.count(), 1);
        QCOMPARE(report.failed.size(), std::size_t(3));
        for (const auto &failure : report.failed) {
            QCOMPARE(failure.errorClass, u"refused"_s);
        }
    }

    void secondRun_onTheSameProject_isRefused()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        const auto held = storage::FileLock::take(world.projectPath() + u"-captions-lock"_s);
        QVERIFY(held.has_value());
        const auto report = CaptionImages(world.project()).run({}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::Busy);
        QVERIFY(report.error().message.contains(u"world.gaia"_s));
    }

    void unknownPrice_withACap_isRefused()
    {
        World world;
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(
            [](const LoopbackServer::Request &) { return responsesReply(modelText("fine")); });
        auto options = captionOptions(server, Provider::Responses);
        options.model = u"gpt-6-luna"_s;
        options.maxCostUsd = 1.0;
        const auto report = CaptionImages(world.project()).run(options, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::Stopped);
        QCOMPARE(server.count(), 0);
    }

    void fullFile_stopsTheRun_andItGoesOnLater()
    {
        World world;
        for (int i = 0; i < 5; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        LoopbackServer server([](const LoopbackServer::Request &) {
            return responsesReply(modelText(QByteArray(200'000, 'x')));
        });
        const auto limitPages = [&](const QString &pages) {
            QVERIFY(world.project()
                        .write(project::Priority::Normal,
                               [&](storage::Connection &connection, project::Project::Touch &) {
                                   connection.execute(u"PRAGMA max_page_count = "_s + pages);
                               })
                        .has_value());
        };
        // A little is left, for the run's own row and prompts; an answer does not fit into it.
        qint64 pages = 0;
        QVERIFY(world.project()
                    .read([&](storage::Connection &connection) {
                        storage::Statement count(connection, u"PRAGMA page_count"_s);
                        pages = count.step() ? count.integer(0) : 0;
                    })
                    .has_value());
        limitPages(QString::number(pages + 20));
        const auto full = captioned(world, captionOptions(server, Provider::Responses));
        QVERIFY2(full.stopped.contains(u"disk is full"_s), qPrintable(full.stopped));
        QVERIFY(full.done < 5);
        const int sent = server.count();
        QVERIFY(sent <= 2);
        limitPages(u"1000000"_s);
        const auto later = captioned(world, captionOptions(server, Provider::Responses));
        QCOMPARE(full.done + later.done, 5);
        QVERIFY(later.stopped.isEmpty());
    }

    void key_isFoundNowhere()
    {
        World world;
        for (int i = 0; i < 6; ++i) {
            addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        const QByteArray key = test::kSecretKey;
        g_logged.clear();
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &said) {
                g_logged += said.toUtf8() + '\n';
            });
        // A careless server echoes the key wherever it can.
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            switch (request.number) {
            case 1: return with(responsesReply(modelText("echo " + key)), "x-request-id", key);
            case 2: return errorReply(400, "bad", "bad key " + key);
            case 3: return responsesReply("no captions but " + key);
            case 4: return oddReply("completed", {}, "refusal", "I refuse " + key);
            case 5: return errorReply(500, "server_error", key);
            default: return errorReply(401, "invalid_api_key", "wrong key " + key);
            }
        });
        auto options = captionOptions(server, Provider::Responses);
        options.baseUrl.replace(u"http://"_s, u"http://user:%1@"_s.arg(QString::fromLatin1(key)));
        const auto report = captioned(world, options);
        QVERIFY(server.count() >= 6);
        QVERIFY(!report.stopped.contains(QString::fromLatin1(key)));
        for (const auto &failure : report.failed) {
            QVERIFY(!failure.reason.contains(QString::fromLatin1(key)));
        }
        const QDir folder = QFileInfo(world.projectPath()).dir();
        int files = 0;
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key), qPrintable(name));
            ++files;
        }
        QVERIFY(files >= 3);
        qInstallMessageHandler(before);
        QVERIFY(!g_logged.contains(key));
        project::ExportOptions exported;
        exported.format = u"gaia"_s;
        exported.captions = project::CaptionChoice::Any;
        exported.includeUnlicensed = {u"unknown"_s};
        const auto written =
            project::ExportCollection(world.project()).run(world.path(u"out"_s), exported, {});
        QVERIFY(written.has_value());
        QVERIFY(written->captions > 0);
        QDirIterator all(world.path(u"out"_s), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(CaptionSignalsTest)
#include "captionsignalstest.moc"
