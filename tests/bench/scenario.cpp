// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenario.h"

#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace gaia::bench {

using namespace Qt::StringLiterals;

Measure &Bench::add(const QString &name, const QString &unit, std::vector<double> samples)
{
    m_measures.push_back({name, unit, std::move(samples), {}, {}, 95, {}, {}, {}});
    return m_measures.back();
}

Findings Bench::take()
{
    Findings findings;
    findings.measures = std::move(m_measures);
    findings.peakMegabytes = bench::peakMegabytes();
    return findings;
}

std::unique_ptr<project::Project> Bench::open(project::OpenMode mode)
{
    return require(project::Project::open(project, mode, m_clock));
}

PeerRun runPeer(const QString &program, const QStringList &arguments, const QString &workingFolder)
{
    PeerRun run;
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return run;
    }
    const double before = cpuSeconds(true);
    QProcess process;
    if (!workingFolder.isEmpty()) {
        process.setWorkingDirectory(workingFolder);
    }
    const Stopwatch watch;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(-1);
    run.seconds = watch.seconds();
    run.cpu = cpuSeconds(true) - before;
    run.output = process.readAllStandardOutput();
    Bench::require(isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                   program + u" failed: "_s + QString::fromUtf8(process.readAllStandardError()));
    run.didRun = true;
    return run;
}

void waitUntil(const std::function<bool()> &isDone, const char *what,
               const std::function<QString()> &why, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    // Sleeps until something happens, so that waiting takes no time from those who work.
    QTimer wake;
    wake.start(2);
    QEventLoop loop;
    while (!isDone()) {
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > timeoutMs) {
            throw Failed(u"waited in vain for %1. %2"_s.arg(QLatin1StringView(what),
                                                            why ? why() : QString()));
        }
    }
}

}  // namespace gaia::bench
