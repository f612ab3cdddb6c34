// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"

#include "core/project/decide.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "tests/support/modelserver.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::CaptionImages;
using project::CaptionOptions;
using project::Provider;
using project::Queries;
using test::LoopbackServer;
using test::World;

namespace {

const QString kKey = QLatin1String(test::kSecretKey);

LoopbackServer::Answer status(int code, const QByteArray &error)
{
    return test::errorReply(code, error);
}

CaptionOptions optionsFor(const LoopbackServer &server, Provider provider)
{
    return test::captionOptions(server, provider);
}

}  // namespace

class CaptionImagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_thatCantBeUsed_isStoredMarkedAndVisible_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("requests");
        const auto text = [](const QByteArray &t) { return test::responsesReply(t).body; };
        QTest::newRow("refusal")
            << QByteArray("{\"status\":\"completed\",\"output\":[{\"content\":[{\"type\":"
                          "\"refusal\",\"refusal\":\"I won't\"}]}]}")
            << int(dataset::AnswerState::Refused) << 1;
        QTest::newRow("cut")
            << QByteArray("{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":"
                          "\"max_output_tokens\"},\"output\":[{\"content\":[{\"type\":"
                          "\"output_text\",\"text\":\"{\"}]}]}")
            << int(dataset::AnswerState::CutShort) << 2;
        QTest::newRow("filtered")
            << QByteArray("{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":"
                          "\"content_filter\"}}")
            << int(dataset::AnswerState::CutShort) << 1;
        QTest::newRow("four") << text(test::modelText("x", 4)) << int(dataset::AnswerState::Invalid) << 2;
        QTest::newRow("six") << text(test::modelText("x", 6)) << int(dataset::AnswerState::Invalid) << 2;
        QTest::newRow("no json") << text("Sorry.") << int(dataset::AnswerState::Invalid) << 2;
    }

    void answer_thatCantBeUsed_isStoredMarkedAndVisible()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, state);
        QFETCH(int, requests);
        World world;
        const auto image = addPictured(world, u"a"_s, u"MARK-A"_s);
        LoopbackServer server([&](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{200, body, {}, 0, false, -1};
        });
        const auto options = optionsFor(server, Provider::Responses);
        const auto report = CaptionImages(world.project()).run(options, {}).value();
        QCOMPARE(report.done, 0);
        QCOMPARE(report.failed.size(), std::size_t(1));
        QCOMPARE(report.failed.front().id, u"a"_s);
        QCOMPARE(server.count(), requests);
        const auto detail = Queries(world.project()).detail(image).value();
        QCOMPARE(detail.status, u"failed"_s);
        QCOMPARE(int(detail.answers.front().state), state);
        QVERIFY(!detail.answers.front().reason.isEmpty());
        QCOMPARE(Queries(world.project()).rawAnswer(image).value(), body);
        QVERIFY(detail.captions.empty());
        // Failed ones are asked for again only when that is wanted.
        QCOMPARE(CaptionImages(world.project()).run(options, {})->images, 0);
    }

    void success_bothProtocols_isStoredUnderItsImage_data()
    {
        QTest::addColumn<bool>("isChat");
        QTest::newRow("responses") << false;
        QTest::newRow("chat") << true;
    }

    void success_bothProtocols_isStoredUnderItsImage()
    {
        QFETCH(bool, isChat);
        World world;
        const auto a = addPictured(world, u"a"_s, u"MARK-A"_s);
        const auto b = addPictured(world, u"b"_s, u"MARK-B"_s);
        // The first to be asked is the last to be answered.
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            auto answer = isChat ? test::chatReply(test::modelText(test::markOf(request)))
                                 : test::responsesReply(test::modelText(test::markOf(request)));
            answer.delayMs = request.number == 1 ? 300 : 0;
            return answer;
        });
        auto options = optionsFor(server, isChat ? Provider::Chat : Provider::Responses);
        options.jobs = 2;
        const auto report = CaptionImages(world.project()).run(options, {}).value();
        QCOMPARE(report.done, 2);
        QCOMPARE(report.requests, 2);
        for (const auto &[image, mark] : {std::pair(a, u"MARK-A"_s), std::pair(b, u"MARK-B"_s)}) {
            const auto detail = Queries(world.project()).detail(image).value();
            QCOMPARE(detail.captions.size(), std::size_t(5));
            for (const auto &caption : detail.captions) {
                QVERIFY(caption.text.contains(mark));
                QCOMPARE(caption.origin, dataset::CaptionOrigin::Model);
                QCOMPARE(caption.model, u"m-served"_s);
            }
            QCOMPARE(*detail.image.place.name, QString(u"Place of "_s + mark));
            QCOMPARE(detail.answers.front().sentWidth, 64);
        }
        for (const auto &request : server.requests()) {
            QCOMPARE(request.headers.value("authorization"), "Bearer " + kKey.toUtf8());
            QVERIFY(request.body.contains("data:image/jpeg;base64,"));
        }
        QVERIFY(isChat || report.costUsd > 0.0);
    }

    void again_afterACrash_sendsNothingThatIsStored()
    {
        World world;
        addPictured(world, u"a"_s, u"MARK-A"_s);
        LoopbackServer server(
            [](const LoopbackServer::Request &) { return test::responsesReply(test::modelText("x")); });
        const auto options = optionsFor(server, Provider::Responses);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        world.reopen();
        QCOMPARE(CaptionImages(world.project()).run(options, {})->images, 0);
        QCOMPARE(server.count(), 1);
    }

    void longArticle_isSummarisedOnceForItsImages()
    {
        World world;
        dataset::Article article;
        article.title = u"T"_s;
        article.text = u"A sentence of the long article. "_s.repeated(40);
        addPictured(world, u"a"_s, u"MARK-A"_s, article);
        addPictured(world, u"b"_s, u"MARK-B"_s, article);
        LoopbackServer server([](const LoopbackServer::Request &request) {
            return request.body.contains("json_schema") ? test::responsesReply(test::modelText("x"))
                                                        : test::responsesReply("THE SUMMARY");
        });
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), {})
                                .value();
        QCOMPARE(report.done, 2);
        QCOMPARE(server.count(), 3);
        const auto requests = server.requests();
        QVERIFY(!requests.at(0).body.contains("data:image"));
        QVERIFY(requests.at(0).body.contains("gpt-4o-mini-2024-07-18"));
        QVERIFY(requests.at(1).body.contains("THE SUMMARY"));
        QVERIFY(requests.at(2).body.contains("THE SUMMARY"));
        QVERIFY(!requests.at(1).body.contains("long article"));
    }

    void stopSignals_endTheRunAtOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("key") << 401 << QByteArray("invalid_api_key");
        QTest::newRow("model") << 404 << QByteArray("model_not_found");
        QTest::newRow("quota") << 429 << QByteArray("insufficient_quota");
    }

    void stopSignals_endTheRunAtOnce()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, error);
        World world;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            addPictured(world, id, u"MARK-X"_s);
        }
        LoopbackServer server(
            [&](const LoopbackServer::Request &) { return status(code, error); });
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), {})
                                .value();
        QVERIFY(!report.stopped.isEmpty());
        QCOMPARE(server.count(), 1);
        QCOMPARE(report.done, 0);
    }

    void transientSignals_areTriedAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("500") << 0;
        QTest::newRow("429 with retry-after") << 1;
        QTest::newRow("reset") << 2;
        QTest::newRow("half a body") << 3;
        QTest::newRow("no json") << 4;
    }

    void transientSignals_areTriedAgain()
    {
        QFETCH(int, kind);
        World world;
        const auto image = addPictured(world, u"a"_s, u"MARK-A"_s);
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            if (request.number > 1) {
                return test::responsesReply(test::modelText("x"));
            }
            auto answer = kind == 0 ? status(500, "server_error")
                : kind == 1         ? status(429, "rate_limit_exceeded")
                : kind == 4         ? LoopbackServer::Answer{200, "<html>", {}, 0, false, -1}
                                    : test::responsesReply(test::modelText("x"));
            answer.isReset = kind == 2;
            answer.cutAfter = kind == 3 ? 50 : -1;
            if (kind == 1) {
                answer.headers.insert("Retry-After-Ms", "200");
            }
            return answer;
        });
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), {})
                                .value();
        QCOMPARE(report.done, 1);
        QCOMPARE(server.count(), 2);
        QCOMPARE(Queries(world.project()).detail(image)->answers.front().attempts, 2);
    }

    void transientForever_endsAfterFourAttempts()
    {
        World world;
        addPictured(world, u"a"_s, u"MARK-A"_s);
        LoopbackServer server([](const LoopbackServer::Request &) { return status(503, "busy"); });
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), {})
                                .value();
        QCOMPARE(server.count(), 4);
        QCOMPARE(report.failed.size(), std::size_t(1));
    }

    void costCap_isNotPassed()
    {
        World world;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            addPictured(world, id, u"MARK-X"_s);
        }
        LoopbackServer server(
            [](const LoopbackServer::Request &) { return test::responsesReply(test::modelText("x")); });
        auto options = optionsFor(server, Provider::Responses);
        options.maxCostUsd = 0.0;
        const auto none = CaptionImages(world.project()).run(options, {}).value();
        QCOMPARE(server.count(), 0);
        QVERIFY(!none.stopped.isEmpty());
        options.maxCostUsd = 0.015;
        const auto some = CaptionImages(world.project()).run(options, {}).value();
        QVERIFY(some.done >= 1 && some.done < 3);
        QVERIFY(some.costUsd <= 0.015);
    }

    void decidedCaptions_stayCurrentWhenAskedForAgain()
    {
        World world;
        const auto image = addPictured(world, u"a"_s, u"MARK-A"_s);
        LoopbackServer server([](const LoopbackServer::Request &request) {
            return test::responsesReply(test::modelText("try" + QByteArray::number(request.number)));
        });
        auto options = optionsFor(server, Provider::Responses);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        options.again = true;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        QVERIFY(Queries(world.project()).detail(image)->captions.front().text.contains(u"try2"_s));
        QVERIFY(project::Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        QVERIFY(Queries(world.project()).detail(image)->captions.front().text.contains(u"try2"_s));
    }

    void cancelled_endsSoonAndSaysSo()
    {
        World world;
        addPictured(world, u"a"_s, u"MARK-A"_s);
        std::stop_source stop;
        LoopbackServer server([&](const LoopbackServer::Request &) {
            stop.request_stop();
            LoopbackServer::Answer answer = test::responsesReply(test::modelText("x"));
            answer.delayMs = 60'000;
            return answer;
        });
        base::JobContext context;
        context.stop = stop.get_token();
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), context)
                                .value();
        QVERIFY(!report.stopped.isEmpty());
        QCOMPARE(report.done, 0);
    }

    void key_isInNoFileNoReportAndNoError()
    {
        World world;
        addPictured(world, u"a"_s, u"MARK-A"_s);
        // A careless server echoes the key.
        LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Answer{
                400, "{\"error\":{\"message\":\"bad key " + kKey.toUtf8() + "\"}}", {}, 0, false, -1};
        });
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), {})
                                .value();
        QVERIFY(!report.failed.front().reason.contains(kKey));
        world.reopen();
        const QDir folder = QFileInfo(world.projectPath()).dir();
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey.toUtf8()), qPrintable(name));
        }
    }

    void imageWithoutAPicture_failsWithAReasonThatStays()
    {
        World world;
        const auto image = world.add(u"bare"_s, {});
        LoopbackServer server(
            [](const LoopbackServer::Request &) { return test::responsesReply(test::modelText("x")); });
        const auto report = CaptionImages(world.project())
                                .run(optionsFor(server, Provider::Responses), {})
                                .value();
        QCOMPARE(server.count(), 0);
        QCOMPARE(report.failed.size(), std::size_t(1));
        const auto detail = Queries(world.project()).detail(image).value();
        QCOMPARE(detail.status, u"failed"_s);
        QVERIFY(detail.answers.front().reason.contains(u"bare"_s));
    }

    void offline_needsNoPictureAndNoKey_andIsLabelled()
    {
        World world;
        dataset::Image image;
        image.id = u"a"_s;
        dataset::Article article;
        article.title = u"The delta"_s;
        article.text = u"Brown water leaves the delta. Green fields lie along the river. A town "
                       "stands in the south. Clouds hide the coast. The lake in the east is dark. "
                       "Roads cross the plain."_s;
        const auto key = world.add(image, {}, article);
        const auto report = CaptionImages(world.project()).run({}, {}).value();
        QCOMPARE(report.done, 1);
        QCOMPARE(report.requests, 0);
        const auto detail = Queries(world.project()).detail(key).value();
        QCOMPARE(detail.captions.size(), std::size_t(5));
        QCOMPARE(detail.captions.front().origin, dataset::CaptionOrigin::Offline);
        QVERIFY(detail.captions.front().model.isEmpty());
    }

    void rasterOfAnyKind_isSentAsAGoodPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("radar in decibels")
            << u"S1A__IW___A_20150309T173017_VV_grd_mli_geo_norm_db.tif"_s;
        QTest::newRow("Landsat") << u"landsat_peru_1985.tif"_s;
        QTest::newRow("many bands") << u"L7_ETMs.tif"_s;
        QTest::newRow("no data") << u"float_raster_with_nodata.tif"_s;
        QTest::newRow("elevation") << u"dsm.tif"_s;
    }

    void rasterOfAnyKind_isSentAsAGoodPicture()
    {
        QFETCH(QString, name);
        const QString path =
            QStringLiteral(GAIA_SOURCE_DIR) + u"/../shared/data/dev/rasters/"_s + name;
        if (!QFile::exists(path)) {
            QSKIP("the rasters are not beside this checkout");
        }
        World world;
        QVERIFY(QFile::copy(path, world.path(name)));
        QCOMPARE(project::ImportFiles(world.project()).run({world.path(name)}, {}, {})->added, 1);
        LoopbackServer server(
            [](const LoopbackServer::Request &) { return test::responsesReply(test::modelText("x")); });
        QCOMPARE(CaptionImages(world.project()).run(optionsFor(server, Provider::Responses), {})->done,
                 1);
        const QByteArray body = server.requests().front().body;
        const qsizetype from = body.indexOf("base64,") + 7;
        const QImage sent = QImage::fromData(
            QByteArray::fromBase64(body.mid(from, body.indexOf('"', from) - from)));
        const auto key = Queries(world.project()).keys({})->front();
        const auto detail = Queries(world.project()).detail(key).value();
        const dataset::Answer &answer = detail.answers.front();
        QCOMPARE(sent.size(), QSize(answer.sentWidth, answer.sentHeight));
        QVERIFY(std::min(sent.width(), sent.height()) <= 768);
        QVERIFY(sent.width() <= detail.image.media.width);
        QVERIFY(answer.sentBytes > 0 && answer.sentBytes < body.size());
        // A stretched picture has dark and light places: neither black nor washed out.
        const QImage grey = sent.convertToFormat(QImage::Format_Grayscale8);
        double sum = 0.0;
        double squares = 0.0;
        for (int y = 0; y < grey.height(); ++y) {
            for (int x = 0; x < grey.width(); ++x) {
                const double value = grey.constScanLine(y)[x];
                sum += value;
                squares += value * value;
            }
        }
        const double count = double(grey.width()) * grey.height();
        const double spread = std::sqrt(squares / count - (sum / count) * (sum / count));
        QVERIFY2(spread > 15.0, qPrintable(QString::number(spread)));
    }

    void estimate_sendsNothing()
    {
        World world;
        addPictured(world, u"a"_s, u"MARK-A"_s);
        LoopbackServer server(
            [](const LoopbackServer::Request &) { return test::responsesReply(test::modelText("x")); });
        const auto estimate = CaptionImages(world.project())
                                  .estimate(optionsFor(server, Provider::Responses))
                                  .value();
        QCOMPARE(server.count(), 0);
        QCOMPARE(estimate.images, 1);
        QCOMPARE(estimate.requests, 1);
        QVERIFY(estimate.lowUsd > 0.0 && estimate.lowUsd < estimate.highUsd);
    }

private:
    static dataset::ImageKey addPictured(World &world, const QString &id, const QString &mark,
                                         const dataset::Article &article = {})
    {
        return test::addPictured(world.project(), id, mark, article);
    }
};

QTEST_GUILESS_MAIN(CaptionImagesTest)
#include "captionimagestest.moc"
