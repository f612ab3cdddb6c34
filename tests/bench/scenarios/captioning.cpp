// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meteredservice.h"
#include "tests/bench/scenarios/all.h"

#include "core/project/captionimages.h"
#include "core/project/queries.h"
#include "core/storage/imagestore.h"
#include "tests/support/world.h"

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

void measureRun(Bench &bench, int images, int answerMs, double perMinute)
{
    test::World world;
    for (int i = 0; i < images; ++i) {
        test::addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
    }
    MeteredService service(perMinute, 10.0, answerMs, true);
    auto options = test::captionOptions(service.server(), project::Provider::Responses);
    options.jobs = 0;
    const double before = cpuSeconds();
    const auto report =
        Bench::require(project::CaptionImages(world.project()).run(options, {}));
    Bench::require(report.done == images, report.stopped);
    const auto counts = service.counts();
    const QString what = u"captions, %1 ms an answer, %2 requests a minute"_s.arg(answerMs).arg(perMinute);
    Measure &rate = bench.add(what + u": of the allowed rate"_s, u"% of the rate"_s, {counts.percentOfRate});
    rate.cpu = cpuSeconds() - before;
    rate.note = u"%1 requests as the server counted them, %2 at once at most, %3 s"_s
                    .arg(counts.requests)
                    .arg(counts.mostAtOnce)
                    .arg(counts.seconds, 0, 'f', 1);
    if (!bench.isQuick) {
        rate.budget = 95.0;
    }
    bench.add(u"  throttled"_s, u"%"_s, {counts.percentThrottled()}).budget = 1.0;
}

/// Puts every image into the queue and stops before the first request.
void measureQueue(Bench &bench, qint64 images)
{
    test::World world;
    const base::Status added = world.project().write(
        project::Priority::Bulk, [&](storage::Connection &connection, project::Project::Touch &) {
            storage::ImageStore store(connection);
            for (qint64 i = 0; i < images; ++i) {
                dataset::Image image;
                image.id = u"image-%1"_s.arg(i);
                (void)store.insert(image);
            }
        });
    Bench::require(added);
    std::stop_source stop;
    stop.request_stop();
    test::LoopbackServer server(
        [](const test::LoopbackServer::Request &) { return test::LoopbackServer::Answer(); });
    auto options = test::captionOptions(server, project::Provider::Responses);
    const Stopwatch watch;
    (void)Bench::require(
        project::CaptionImages(world.project()).run(options, {stop.get_token(), {}}));
    const double seconds = watch.seconds();
    const auto counts = Bench::require(project::CaptionImages(world.project()).queue());
    Bench::require(counts.queued == images, u"not all were queued"_s);
    Measure &measure = bench.add(u"put %1 images into the queue"_s.arg(images), u"s"_s, {seconds});
    if (images <= 41'030) {
        measure.budget = 2.0;
    }
}

}  // namespace

void measureCaptions(Bench &bench)
{
    measureQueue(bench, bench.isQuick ? 2'000 : std::min<qint64>(bench.images, 41'030));
    bench.add(u"memory with the queue"_s, u"MiB"_s, {peakMegabytes()}).budget = 300.0;
    if (bench.isQuick) {
        measureRun(bench, 20, 50, 6000.0);
        return;
    }
    measureRun(bench, 1200, 50, 600.0);
    measureRun(bench, 1200, 5000, 600.0);
}

}  // namespace gaia::bench
