// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"
#include "tests/bench/scenarios/all.h"

#include "core/project/importfiles.h"

#include <QFile>
#include <QRegularExpression>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGaia = 41'030;

void removeProject(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm", "-media", "-media-wal", "-media-shm"}) {
        QFile::remove(path + QLatin1StringView(end));
    }
}

/// Records a second; `cpu` gets the processor seconds.
double importOnce(Bench &bench, const QString &records, qint64 count, double &cpu)
{
    const QString path = bench.folder + u"/imported.gaia"_s;
    removeProject(path);
    const Stopwatch watch;
    {
        const auto project = Bench::require(project::Project::create(
            path, project::OpenMode::CommandLine, bench.clock()));
        const auto report =
            Bench::require(project::ImportFiles(*project).run({records}, {}, {}));
        Bench::require(report.added == count,
                       u"%1 of %2 records came in"_s.arg(report.added).arg(count));
    }
    cpu += watch.cpu();
    return double(count) / watch.seconds();
}

std::optional<double> scriptOnce(Bench &bench)
{
    const QString out = bench.folder + u"/script.sqlite"_s;
    QFile::remove(out);
    const PeerRun run = runPeer(u"python3"_s, {QStringLiteral(GAIA_SOURCE_DIR
                                                              "/tests/bench/import_peer.py"),
                                               bench.records, out});
    return run.didRun ? std::optional(double(bench.images) / run.seconds) : std::nullopt;
}

}  // namespace

void measureImport(Bench &bench)
{
    std::vector<double> rates;
    std::vector<double> script;
    double cpu = 0.0;
    double atGaia = 0.0;
    if (!bench.isSmall()) {
        const QString records = bench.folder + u"/first.json"_s;
        const MadeCollection made(bench.seed, {});
        Bench::require(writeGaiaJson(records, made, kGaia));
        double ignored = 0.0;
        atGaia = importOnce(bench, records, kGaia, ignored);
    }
    for (int i = 0; i < (bench.isSmall() ? bench.times(3) : 1); ++i) {
        // Taken in turns, so that both meet the same machine.
        rates.push_back(importOnce(bench, bench.records, bench.images, cpu));
        if (const auto rate = scriptOnce(bench)) {
            script.push_back(*rate);
        }
    }
    Measure &measure = bench.add(u"import of GAIA JSON"_s, u"records/s"_s, rates);
    measure.cpu = cpu;
    if (!script.empty()) {
        measure.peer = u"Python script"_s;
        measure.peerValue = Measure{{}, {}, script, {}, {}, 95, {}, {}, {}}.median();
    }
    if (!bench.isSmall()) {
        measure.budget = atGaia / 2.0;
        bench.add(u"  of the first 41,030 alone"_s, u"records/s"_s, {atGaia});
    } else if (measure.peerValue) {
        measure.budget = *measure.peerValue;
    }
    bench.add(u"memory after the import"_s, u"MiB"_s, {peakMegabytes()}).budget = 200.0;
    removeProject(bench.folder + u"/imported.gaia"_s);
    QFile::remove(bench.folder + u"/script.sqlite"_s);
}

}  // namespace gaia::bench
