// SPDX-License-Identifier: GPL-3.0-or-later
//
// captionbench [--images N] [--answer-ms MS] [--rpm N] [--bucket N] [--queue N] [--untold]
//
// Runs captions against a loopback service with a token bucket and prints what the service
// counted; then puts a large queue into a project and prints time and memory. --untold: the
// service does not tell its limit.
#include "core/project/queries.h"
#include "core/storage/imagestore.h"
#include "tests/support/modelserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::LoopbackServer;
using test::World;

namespace {

constexpr double kWarmUpSeconds = 20.0;

/// A service that admits so many requests a minute and counts them.
class MeteredService {
public:
    MeteredService(double perMinute, double bucket, int answerMs, bool tells)
        : m_perMinute(perMinute)
        , m_bucket(bucket)
        , m_answerMs(answerMs)
        , m_tells(tells)
        , m_level(bucket)
        , m_server([this](const LoopbackServer::Request &request) { return answer(request); })
    {
        m_clock.start();
    }

    [[nodiscard]] const LoopbackServer &server() const { return m_server; }

    void print() const
    {
        const std::scoped_lock lock(m_mutex);
        const double end = m_admitted.empty() ? 0.0 : m_admitted.back();
        const double from = std::min(m_admitted.empty() ? 0.0 : m_admitted.front() + kWarmUpSeconds,
                                     end / 2.0);
        const auto warm = std::count_if(m_admitted.begin(), m_admitted.end(),
                                        [&](double at) { return at > from; });
        const double share =
            end > from ? double(warm) / (end - from) * 60.0 / m_perMinute * 100.0 : 0.0;
        std::printf("  %d requests, %d throttled (%.2f %%), %d at once at most\n", m_requests,
                    m_throttled, m_requests > 0 ? 100.0 * m_throttled / m_requests : 0.0, m_peak);
        std::printf("  %.1f %% of the allowed rate after the first %.0f s, %.1f s in all\n", share,
                    from, end);
    }

private:
    LoopbackServer::Answer answer(const LoopbackServer::Request &)
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
    LoopbackServer m_server;
};

/// The most memory that this process has held, MiB.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
        }
    }
    return 0.0;
}

int runImages(int images, const QCommandLineParser &parser)
{
    World world;
    for (int i = 0; i < images; ++i) {
        test::addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
    }
    const int answerMs = parser.value(u"answer-ms"_s).toInt();
    MeteredService service(parser.value(u"rpm"_s).toDouble(), parser.value(u"bucket"_s).toDouble(),
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
    service.print();
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
    std::printf("%.0f MiB of memory at most\n", peakMegabytes());
    return failed;
}
