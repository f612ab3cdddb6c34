// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowbench [--images N] [--others N] [--answer-ms MS] [--rpm N] [--workspace WORD] [--filter F]
//
// Opens the real window over a project, lets a caption run go on behind it and prints how long the
// window's thread was held by any one event, in time of the clock and in its own processor time.
#include "core/project/captionimages.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "tests/support/modelserver.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::LoopbackServer;
using test::World;

namespace {

constexpr double kMostMs = 16.0;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Times every event that the window's thread delivers.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    struct Held {
        double wallMs = 0.0;
        double cpuMs = 0.0;
        QByteArray by;
    };

    void begin()
    {
        m_held.clear();
        m_isTiming = true;
    }
    void end() { m_isTiming = false; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Other threads deliver their events through here as well, the server's among them.
        if (QThread::currentThread() != thread() || !m_isTiming || m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        // What lies inside is part of the outermost event.
        const QByteArray by = QByteArray(receiver->metaObject()->className()) + ' '
            + receiver->objectName().toUtf8() + " event " + QByteArray::number(int(event->type()));
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double cpu = threadMs();
        const bool isDone = QApplication::notify(receiver, event);
        m_held.push_back({double(timer.nsecsElapsed()) / 1e6, threadMs() - cpu, by});
        --m_depth;
        return isDone;
    }

    void print(const char *what)
    {
        std::sort(m_held.begin(), m_held.end(),
                  [](const Held &a, const Held &b) { return a.cpuMs > b.cpuMs; });
        const auto over = [&](double Held::*ms) {
            return std::count_if(m_held.begin(), m_held.end(),
                                 [&](const Held &held) { return held.*ms > kMostMs; });
        };
        double longest = 0.0;
        for (const Held &held : m_held) {
            longest = std::max(longest, held.wallMs);
        }
        std::printf("%s: %zu events; longest %.1f ms by the clock, %.1f ms of the processor; over "
                    "%.0f ms: %d by the clock, %d of the processor\n",
                    what, m_held.size(), longest, m_held.empty() ? 0.0 : m_held.front().cpuMs,
                    kMostMs, int(over(&Held::wallMs)), int(over(&Held::cpuMs)));
        for (std::size_t i = 0; i < std::min<std::size_t>(5, m_held.size()); ++i) {
            std::printf("  %.1f ms (%.1f by the clock): %s\n", m_held[i].cpuMs, m_held[i].wallMs,
                        m_held[i].by.constData());
        }
    }

private:
    std::vector<Held> m_held;
    int m_depth = 0;
    bool m_isTiming = false;
};

/// Images that are no part of the run, with captions, so that lists and maps are long.
void addOthers(World &world, int count)
{
    constexpr int kSlice = 2'000;
    for (int from = 0; from < count; from += kSlice) {
        const auto added = world.project().write(
            project::Priority::Bulk,
            [&](storage::Connection &connection, project::Project::Touch &) {
                storage::ImageStore images(connection);
                storage::CaptionStore captions(connection);
                for (int i = from; i < std::min(count, from + kSlice); ++i) {
                    dataset::Image image;
                    image.id = u"other-%1"_s.arg(i);
                    image.place.point = dataset::GeoPoint{double(i % 170) - 85.0, double(i % 359) - 179.0};
                    const auto key = images.insert(image);
                    storage::CaptionStore::NewSet set;
                    set.image = key;
                    set.at = world.clock().now();
                    set.texts = World::five();
                    captions.addSet(set);
                    images.refresh(key);
                }
            });
        if (!added) {
            qFatal("%s", qPrintable(added.error().message));
        }
    }
}

}  // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"images"_s, u"images to caption"_s, u"N"_s, u"300"_s},
                       {u"others"_s, u"captioned images beside them"_s, u"N"_s, u"0"_s},
                       {u"answer-ms"_s, u"milliseconds an answer takes"_s, u"MS"_s, u"50"_s},
                       {u"rpm"_s, u"requests a minute that are sent"_s, u"N"_s, u"3000"_s},
                       {u"workspace"_s, u"which one is in front"_s, u"WORD"_s, u"work"_s},
                       {u"filter"_s, u"which images it shows"_s, u"F"_s, u""_s}});
    parser.process(application);
    widgets::applyTheme(application, widgets::Theme::light());
    World world;
    const int images = parser.value(u"images"_s).toInt();
    for (int i = 0; i < images; ++i) {
        test::addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
    }
    addOthers(world, parser.value(u"others"_s).toInt());
    world.close();

    LoopbackServer server([&](const LoopbackServer::Request &request) {
        // A few fail, so that the list of failures changes too.
        auto answer = request.number % 50 == 7
            ? test::oddReply("completed", {}, "refusal", "I won't.")
            : test::responsesReply(test::modelText(test::markOf(request)));
        answer.delayMs = parser.value(u"answer-ms"_s).toInt();
        return answer;
    });
    settings::Settings settings(world.path(u"settings.ini"_s));
    base::SystemClock clock;
    shell::MainWindow window(settings, clock);
    window.resize(1440, 900);
    window.show();
    if (!window.open(world.projectPath()) || !window.setFilterText(parser.value(u"filter"_s))) {
        std::printf("%s\n", qPrintable(window.notice()));
        return 1;
    }
    window.showWorkspace(parser.value(u"workspace"_s));
    // Until the window is at rest, whatever it shows.
    QTimer::singleShot(3000, &application, &QCoreApplication::quit);
    application.exec();

    auto options = test::captionOptions(server, project::Provider::Responses);
    options.jobs = 0;
    options.requestsPerMinute = parser.value(u"rpm"_s).toDouble();
    work::JobSpec spec{u"Caption run"_s, options.model, true};
    spec.isCaptionRun = true;
    qint64 done = 0;
    QElapsedTimer whole;
    whole.start();
    application.begin();
    window.session()->activity().start(
        spec,
        [project = &window.session()->project(), options](const base::JobContext &context) {
            return project::CaptionImages(*project).run(options, context);
        },
        [&](const base::Result<project::CaptionReport> &report) {
            done = report ? report->done : 0;
            QTimer::singleShot(1500, &application, &QCoreApplication::quit);
        });
    application.exec();
    application.end();
    std::printf("%lld of %d images captioned in %.1f s, %s in front\n", static_cast<long long>(done),
                images, double(whole.elapsed()) / 1e3, qPrintable(parser.value(u"workspace"_s)));
    application.print("window's thread");
    return done > 0 ? 0 : 1;
}
