// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/fetchimages.h"

#include "core/project/queries.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/world.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace gaia;
using namespace gaia::project;
using gaia::test::LoopbackServer;
using gaia::test::World;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(int shade, const char *format = "JPEG")
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(qRgb(shade, 120, 30));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

LoopbackServer::Answer answer(int status, const QByteArray &body = {},
                              const QMap<QByteArray, QByteArray> &headers = {})
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

LoopbackServer::Answer reply(const LoopbackServer::Request &request)
{
    const QByteArray &path = request.path;
    if (path == "/robots.txt") {
        return answer(200, "User-agent: *\nDisallow: /closed\n");
    }
    if (path == "/gone.jpg") {
        return answer(404);
    }
    if (path == "/page.jpg") {
        return answer(200, "<html>Not found</html>", {{"Content-Type", "text/html"}});
    }
    if (path == "/liar.jpg") {
        return answer(200, "<html>Not found</html>", {{"Content-Type", "image/jpeg"}});
    }
    if (path == "/half.jpg") {
        return answer(200, picture(1).left(400), {{"Content-Type", "image/jpeg"}});
    }
    if (path == "/noai.jpg") {
        return answer(200, picture(2), {{"X-Robots-Tag", "noimageai, noai"}});
    }
    if (path == "/noindex.jpg") {
        return answer(200, picture(2), {{"X-Robots-Tag", "NOINDEX"}});
    }
    if (path == "/busy.jpg") {
        return answer(429, {}, {{"Retry-After", "0"}});
    }
    if (path == "/ill.jpg") {
        return answer(500);
    }
    if (path == "/no.jpg") {
        return answer(403);
    }
    if (path == "/circle.jpg") {
        return answer(302, {}, {{"Location", "/circle.jpg"}});
    }
    if (path == "/noarchive.jpg") {
        return answer(200, picture(3), {{"X-Robots-Tag", "noarchive, otherbot: noindex"}});
    }
    return answer(200, picture(int(qHash(path) % 200)), {{"Content-Type", "image/jpeg"}});
}

FetchOptions options()
{
    FetchOptions options;
    options.allowedHosts = {u"127.0.0.1"_s};
    options.firstWaitSeconds = 0.01;
    return options;
}

int countOf(const LoopbackServer &server, const QByteArray &path)
{
    const auto requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [&](const auto &request) { return request.path == path; }));
}

}  // namespace

class FetchImagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void run_everyFailure_hasItsClassAndASentence()
    {
        LoopbackServer server(reply);
        World world;
        const QMap<QString, QString> wanted{
            {u"gone.jpg"_s, u"gone"_s},          {u"page.jpg"_s, u"not-an-image"_s},
            {u"liar.jpg"_s, u"not-an-image"_s},  {u"noai.jpg"_s, u"x-robots"_s},
            {u"closed/a.jpg"_s, u"robots"_s},    {u"noindex.jpg"_s, u"x-robots"_s},
            {u"busy.jpg"_s, u"throttled"_s},     {u"ill.jpg"_s, u"server"_s},
            {u"no.jpg"_s, u"refused"_s},         {u"circle.jpg"_s, u"redirect"_s}};
        for (const QString &name : wanted.keys()) {
            add(world, name, server.baseUrl() + u'/' + name);
        }
        add(world, u"half.jpg"_s, server.baseUrl() + u"/half.jpg"_s);
        const auto report = FetchImages(world.project()).run(options(), {});
        QVERIFY(report.has_value());
        QCOMPARE(report->added, 0);
        QCOMPARE(report->failed.size(), std::size_t(wanted.size() + 1));
        for (const FetchReport::Failure &failure : report->failed) {
            QVERIFY(failure.reason.endsWith(u'.'));
            if (wanted.contains(failure.id)) {
                QCOMPARE(failure.errorClass, wanted.value(failure.id));
            }
        }
        QCOMPARE(countOf(server, "/closed/a.jpg"), 0);
        const auto key = Queries(world.project()).keyOf(u"gone.jpg"_s);
        QVERIFY(!Queries(world.project()).detail(*key)->image.mediaError.isEmpty());
    }

    void run_failedOnes_areRetriedOnlyWhenTold_andErrorClears()
    {
        std::atomic<bool> isBack = false;
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            return request.path == "/a.jpg" && !isBack ? answer(404) : reply(request);
        });
        World world;
        const auto key = add(world, u"a"_s, server.baseUrl() + u"/a.jpg"_s);
        QCOMPARE(FetchImages(world.project()).run(options(), {})->failed.size(), std::size_t(1));
        isBack = true;
        const auto again = FetchImages(world.project()).run(options(), {});
        QCOMPARE(again->skipped, 1);
        QCOMPARE(countOf(server, "/a.jpg"), 1);
        FetchOptions retry = options();
        retry.retryFailed = true;
        QCOMPARE(FetchImages(world.project()).run(retry, {})->added, 1);
        const auto detail = Queries(world.project()).detail(key);
        QVERIFY(detail->image.mediaError.isEmpty());
        QCOMPARE(detail->image.media.width, 40);
        QCOMPARE(detail->image.media.format, u"JPEG"_s);
    }

    void run_addressesThatAreNone_arePassedOver()
    {
        World world;
        add(world, u"path"_s, u"folder/a.jpg"_s);
        add(world, u"file"_s, u"file:///etc/passwd"_s);
        add(world, u"none"_s, QString());
        const auto report = FetchImages(world.project()).run(options(), {});
        QCOMPARE(report->skipped, 3);
        QVERIFY(report->failed.empty());
    }

    void run_privateHost_isRefused()
    {
        LoopbackServer server(reply);
        World world;
        add(world, u"a"_s, server.baseUrl() + u"/a.jpg"_s);
        FetchOptions strict = options();
        strict.allowedHosts.clear();
        const auto report = FetchImages(world.project()).run(strict, {});
        QCOMPARE(report->failed.size(), std::size_t(1));
        QCOMPARE(report->failed.front().errorClass, u"private"_s);
        QCOMPARE(server.count(), 0);
    }

    void run_stalledHost_isEndedByTheWatchdog_andOthersGoOn()
    {
        LoopbackServer server([](const LoopbackServer::Request &request) {
            auto given = reply(request);
            given.delayMs = request.path == "/slow.jpg" ? 3'600'000 : 0;
            return given;
        });
        World world;
        add(world, u"slow"_s, server.baseUrl() + u"/slow.jpg"_s);
        add(world, u"quick"_s, server.baseUrl() + u"/quick.jpg"_s);
        FetchOptions quick = options();
        quick.stallSeconds = 1;
        const auto report = FetchImages(world.project()).run(quick, {});
        QCOMPARE(report->added, 1);
        QCOMPARE(report->failed.size(), std::size_t(1));
        QCOMPARE(report->failed.front().errorClass, u"timeout"_s);
    }

    void run_manyPictures_neverPassTheHostsLimit_andShareBytes()
    {
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            auto given = request.path.startsWith("/same") ? answer(200, picture(7)) : reply(request);
            given.delayMs = 5;  // long enough for a crowd to show
            return given;
        });
        World world;
        for (int i = 0; i < 60; ++i) {
            add(world, u"i%1"_s.arg(i), server.baseUrl() + u"/same%1.jpg"_s.arg(i));
        }
        FetchOptions many = options();
        many.jobs = 16;
        many.perHost = 3;
        const auto report = FetchImages(world.project()).run(many, {});
        QCOMPARE(report->added, 60);
        QCOMPARE(report->requests, 61);
        QVERIFY2(server.mostAtOnce() <= 3, qPrintable(QString::number(server.mostAtOnce())));
        const auto info = Queries(world.project()).info();
        QCOMPARE(info->withMedia, 60);
        QCOMPARE(info->duplicates, 59);
        QCOMPARE(FetchImages(world.project()).run(many, {})->unchanged, 60);
        QCOMPARE(countOf(server, "/robots.txt"), 1);
    }

    void run_stopped_keepsWhatIsThere_andGoesOn()
    {
        std::stop_source stop;
        LoopbackServer server([&](const LoopbackServer::Request &request) {
            if (request.number == 20) {
                stop.request_stop();
            }
            return reply(request);
        });
        World world;
        for (int i = 0; i < 40; ++i) {
            add(world, u"i%1"_s.arg(i), server.baseUrl() + u"/p%1.jpg"_s.arg(i));
        }
        base::JobContext context;
        context.stop = stop.get_token();
        const auto first = FetchImages(world.project()).run(options(), context);
        QVERIFY(first->wasStopped);
        QVERIFY(first->added > 0 && first->added < 40);
        QVERIFY(first->failed.empty());
        const auto second = FetchImages(world.project()).run(options(), {});
        QCOMPARE(first->added + second->added, 40);
    }

    void run_xRobotsIgnoredOnPurpose_takesThePicture()
    {
        LoopbackServer server(reply);
        World world;
        add(world, u"noai"_s, server.baseUrl() + u"/noai.jpg"_s);
        add(world, u"noarchive"_s, server.baseUrl() + u"/noarchive.jpg"_s);
        QCOMPARE(FetchImages(world.project()).run(options(), {})->added, 1);
        FetchOptions all = options();
        all.retryFailed = true;
        all.respectsXRobots = false;
        QCOMPARE(FetchImages(world.project()).run(all, {})->added, 1);
    }

private:
    static dataset::ImageKey add(World &world, const QString &id, const QString &address)
    {
        dataset::Image image;
        image.id = id;
        if (!address.isNull()) {
            image.imageSrc = address;
        }
        return world.add(image, {});
    }
};

QTEST_GUILESS_MAIN(FetchImagesTest)
#include "fetchimagestest.moc"
