// SPDX-License-Identifier: GPL-3.0-or-later
//
// captionbench [--images N] [--answer-ms MS] [--rpm N] [--bucket N] [--queue N] [--untold]
//
// Runs captions against a loopback service with a token bucket and prints what the service
// counted; then puts a large queue into a project and prints time and memory. --untold: the
// service does not tell its limit.
#include "core/project/queries.h"
#include "core/storage/imagestore.h"
#include "tests/bench/measure.h"
#include "tests/bench/meteredservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::LoopbackServer;
using test::World;

namespace {

/// Tells what the service counted.
void print(const bench::MeteredService &service)
{
    const auto counts = service.counts();
    std::printf("  %d requests, %d throttled (%.2f %%), %d at once at most\n", counts.requests,
                counts.throttled, counts.percentThrottled(), counts.mostAtOnce);
    std::printf("  %.1f %% of the allowed rate after the first %.0f s, %.1f s in all\n",
                counts.percentOfRate, counts.from, counts.seconds);
}

int runImages(int images, const QCommandLineParser &parser)
{
    World world;
    for (int i = 0; i < images; ++i) {
        test::addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
    }
    const int answerMs = parser.value(u"answer-ms"_s).toInt();
    bench::MeteredService service(parser.value(u"rpm"_s).toDouble(), parser.value(u"bucket"_s).toDouble(),
                           answerMs, !parser.isSet(u"untold"_s));
    auto options = test::captionOptions(service.server(), project::Provider::Responses);
    options.jobs = 0;
    const auto report = project::CaptionImages(world.project()).run(options, {});
    std::printf("%d images, %d ms an answer, %s requests a minute, a bucket of %s:\n", images,
                answerMs, qPrintable(parser.value(u"rpm"_s)), qPrintable(parser.value(u"bucket"_s)));
    if (!report || report->done != images) {
        std::printf("  failed: %s\n",
                    qPrintable(report ? report->stopped : report.error().message));
        return 1;
    }
    print(service);
    return 0;
}

int queueImages(int images)
{
    World world;
    const auto added = world.project().write(
        project::Priority::Bulk, [&](storage::Connection &connection, project::Project::Touch &) {
            storage::ImageStore store(connection);
            for (int i = 0; i < images; ++i) {
                dataset::Image image;
                image.id = u"image-%1"_s.arg(i);
                (void)store.insert(image);
            }
        });
    if (!added) {
        return 1;
    }
    // The run is stopped as it begins, so that what is measured is the queue alone.
    std::stop_source stop;
    stop.request_stop();
    LoopbackServer server([](const LoopbackServer::Request &) { return LoopbackServer::Answer(); });
    auto options = test::captionOptions(server, project::Provider::Responses);
    QElapsedTimer timer;
    timer.start();
    const auto report =
        project::CaptionImages(world.project()).run(options, {stop.get_token(), {}});
    const double seconds = double(timer.elapsed()) / 1000.0;
    const auto counts = project::CaptionImages(world.project()).queue();
    if (!report || !counts || counts->queued != images) {
        std::printf("  the queue failed\n");
        return 1;
    }
    std::printf("%d images queued in %.2f s\n", images, seconds);
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"images"_s, u"images to caption"_s, u"N"_s, u"1200"_s},
                       {u"answer-ms"_s, u"milliseconds an answer takes"_s, u"MS"_s, u"50"_s},
                       {u"rpm"_s, u"requests a minute that the service allows"_s, u"N"_s, u"600"_s},
                       {u"bucket"_s, u"requests that it admits at once"_s, u"N"_s, u"10"_s},
                       {u"queue"_s, u"images to put into a queue"_s, u"N"_s, u"41030"_s},
                       {u"untold"_s, u"the service does not tell its limit"_s}});
    parser.process(application);
    const int queued = parser.value(u"queue"_s).toInt();
    const int images = parser.value(u"images"_s).toInt();
    const int failed = (queued > 0 ? queueImages(queued) : 0)
        + (images > 0 ? runImages(images, parser) : 0);
    std::printf("%.0f MiB of memory at most\n", bench::peakMegabytes());
    return failed;
}
