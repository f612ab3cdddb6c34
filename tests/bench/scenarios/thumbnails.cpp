// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/pictures.h"

#include "core/imaging/picture.h"

#include <QDir>
#include <QThread>

#include <atomic>
#include <thread>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

/// Pictures a second, on every core, as vipsthumbnail does it.
double thumbnailAll(const QStringList &paths, double &cpu)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<int> failed = 0;
    const Stopwatch watch;
    std::vector<std::thread> workers;
    for (int i = 0; i < QThread::idealThreadCount(); ++i) {
        workers.emplace_back([&] {
            for (qsizetype at = next++; at < paths.size(); at = next++) {
                const auto picture = imaging::Picture::fromFile(paths.at(at));
                if (!picture || !imaging::thumbnail(**picture)) {
                    ++failed;
                }
            }
        });
    }
    for (std::thread &worker : workers) {
        worker.join();
    }
    Bench::require(failed == 0, u"a picture gave no thumbnail"_s);
    cpu += watch.cpu();
    return double(paths.size()) / watch.seconds();
}

}  // namespace

void measureThumbnails(Bench &bench)
{
    const QStringList paths = madePictures(bench, bench.isQuick ? 60 : 2000);
    std::vector<double> rates;
    std::vector<double> peer;
    double cpu = 0.0;
    double peerCpu = 0.0;
    const QString out = bench.folder + u"/vips"_s;
    for (int i = 0; i < bench.times(3); ++i) {
        rates.push_back(thumbnailAll(paths, cpu));
        Bench::require(QDir().mkpath(out), u"no folder for the peer"_s);
        const PeerRun run = runPeer(u"vipsthumbnail"_s,
                                    QStringList{u"--size"_s, u"320x320"_s, u"-o"_s,
                                                out + u"/%s.jpg[Q=85]"_s}
                                        + paths);
        if (run.didRun) {
            peer.push_back(double(paths.size()) / run.seconds);
            peerCpu += run.cpu;
        }
        QDir(out).removeRecursively();
    }
    Measure &measure = bench.add(u"thumbnails of JPEGs"_s, u"pictures/s"_s, rates);
    measure.cpu = cpu;
    if (!peer.empty()) {
        measure.peer = u"vipsthumbnail"_s;
        measure.peerValue = Measure{{}, {}, peer, {}, {}, 95, {}, {}, {}}.median();
        measure.budget = measure.peerValue;
        measure.note = u"processor seconds: %1, the peer %2"_s.arg(cpu, 0, 'f', 1).arg(peerCpu, 0, 'f', 1);
    }
}

}  // namespace gaia::bench
