// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/works.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <map>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gaia::test;

namespace {

/// GAIA_FAULT_KILLS, or so few that the test stays short.
int killCount()
{
    const int asked = qEnvironmentVariableIntValue("GAIA_FAULT_KILLS");
    return asked > 0 ? asked : 15;
}

quint32 seed()
{
    return qEnvironmentVariableIsSet("GAIA_FAULT_SEED")
        ? qEnvironmentVariable("GAIA_FAULT_SEED").toUInt()
        : QRandomGenerator::global()->generate();
}

/// Waits about so long, with what the process prints taken in.
void waitMicroseconds(QProcess &process, qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000 && process.state() == QProcess::Running) {
        process.waitForFinished(microseconds > 3000 ? 1 : 0);
    }
}

}  // namespace

/// Import, fetch, captions, review and export, killed (SIGKILL) at random points. Each process is
/// stopped first, so that where it stands is seen before it dies. All of them:
/// GAIA_FAULT_KILLS=200 faultkilltest; the same again: GAIA_FAULT_SEED=N.
class FaultKillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killed_anywhere_losesNothingAndTheNextRunCompletes()
    {
        const quint32 chosen = seed();
        qInfo("seed %u", chosen);
        QRandomGenerator chance(chosen);
        std::vector<std::unique_ptr<Work>> works;
        works.push_back(makeImport());
        works.push_back(makeFetch());
        works.push_back(makeCaptions());
        works.push_back(makeReview());
        works.push_back(makeExport());
        int inside = 0;
        const int kills = killCount();
        for (int i = 0; i < kills; ++i) {
            Work &work = *works[std::size_t(i) % works.size()];
            try {
                // Two of three are killed only once they are inside.
                const Standing standing = kill(work, chance, i % 3 != 2);
                inside += standing.isInside() ? 1 : 0;
                qInfo("%3d %s: %s", i + 1, qPrintable(work.name()), qPrintable(standing.words()));
            } catch (const Broken &broken) {
                QFAIL(qPrintable(u"kill %1 of %2, seed %3: %4"_s.arg(i + 1)
                                     .arg(work.name())
                                     .arg(chosen)
                                     .arg(QString::fromUtf8(broken.what()))));
            }
        }
        qInfo("%d of %d kills inside a transaction or a request", inside, kills);
        QVERIFY2(inside * 2 >= kills, qPrintable(QString::number(inside)));
    }

private:
    /// One trial; where the process stood when it was killed.
    Standing kill(Work &work, QRandomGenerator &chance, bool wantsInside)
    {
        for (int attempt = 0;; ++attempt) {
            ensure(attempt < 30, u"it always ends before it can be killed"_s);
            const QTemporaryDir folder;
            work.prepare(folder.path(), chance);
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            QElapsedTimer timer;
            timer.start();
            work.start(process);
            ensure(process.waitForStarted(), u"it does not start"_s);
            waitMicroseconds(process, qint64(chance.bounded(m_usualMs[work.name()] + 40)) * 1000);
            const auto standing = stopInside(work, process, chance, wantsInside);
            if (!standing) {
                m_usualMs[work.name()] = int(timer.elapsed());
                process.waitForFinished();
                continue;
            }
            m_usualMs[work.name()] = std::max(m_usualMs[work.name()], int(timer.elapsed()));
            ::kill(pid_t(process.processId()), SIGKILL);
            ensure(process.waitForFinished(30'000), u"it does not die"_s);
            const QByteArray printed = process.readAll();
            work.checkAfterKill(printed);
            verify(work.project());
            finish(work);
            verify(work.project());
            return *standing;
        }
    }

    /// Stops the process, if it must be inside then step by step until it is (but not for ever);
    /// nothing if it ended.
    static std::optional<Standing> stopInside(const Work &work, QProcess &process,
                                              QRandomGenerator &chance, bool wantsInside)
    {
        constexpr int kLooks = 500;
        for (int look = 0;; ++look) {
            const auto pid = pid_t(process.processId());
            if (process.state() != QProcess::Running || pid == 0 || !stopProcess(pid)) {
                return std::nullopt;
            }
            Standing standing = standingOf(pid, work.project());
            work.look(standing);
            if (standing.isInside() || !wantsInside || look > kLooks) {
                return standing;
            }
            goOn(pid);
            waitMicroseconds(process, 100 + chance.bounded(1500));
        }
    }

    /// The same work again, to its end.
    static void finish(Work &work)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        work.start(process);
        ensure(process.waitForFinished(120'000), u"the next run does not end"_s);
        const QByteArray printed = process.readAll();
        ensure(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
               u"the next run ended with %1: %2"_s.arg(process.exitCode())
                   .arg(QString::fromUtf8(printed)));
        work.checkWhenDone(printed);
    }

    std::map<QString, int> m_usualMs;
};

int main(int argc, char **argv)
{
    // All kills are one test; QtTest would end it after five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication application(argc, argv);
    FaultKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "faultkilltest.moc"
