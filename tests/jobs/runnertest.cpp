// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runner.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace gaia::jobs;

class RunnerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_receiverGone_deliversNothing()
    {
        Runner runner;
        QSemaphore go;
        std::atomic<bool> isDelivered = false;
        auto receiver = std::make_unique<QObject>();
        runner.start(
            Lane::Read, receiver.get(),
            [&](const std::stop_token &) {
                go.acquire();
                return 1;
            },
            [&](int) { isDelivered = true; });
        receiver.reset();
        go.release();
        bool isAfter = false;
        runner.start(
            Lane::Read, this, [](const std::stop_token &) { return 0; },
            [&](int) { isAfter = true; });
        QTRY_VERIFY(isAfter);
        QVERIFY(!isDelivered);
    }

    void start_stopRequested_reachesTheWork()
    {
        Runner runner;
        bool wasStopped = false;
        std::stop_source stop = runner.start(
            Lane::Bulk, this,
            [](const std::stop_token &token) {
                while (!token.stop_requested()) {
                    QThread::yieldCurrentThread();
                }
                return true;
            },
            [&](bool stopped) { wasStopped = stopped; });
        stop.request_stop();
        QTRY_VERIFY(wasStopped);
    }

    void destructor_runningWork_isAskedToStop()
    {
        std::atomic<bool> wasStopped = false;
        {
            Runner runner;
            QSemaphore started;
            runner.start(
                Lane::Bulk, this,
                [&](const std::stop_token &token) {
                    started.release();
                    while (!token.stop_requested()) {
                        QThread::yieldCurrentThread();
                    }
                    wasStopped = true;
                    return 0;
                },
                [](int) {});
            started.acquire();
        }
        QVERIFY(wasStopped);
    }

    void destructor_queuedDecisions_areDoneAll()
    {
        std::atomic<int> done = 0;
        {
            Runner runner;
            for (int i = 0; i < 20; ++i) {
                runner.start(
                    Lane::Decision, this,
                    [&](const std::stop_token &) {
                        QThread::yieldCurrentThread();
                        return ++done;
                    },
                    [](int) {});
            }
        }
        QCOMPARE(done.load(), 20);
    }

    void decisions_startedInARow_keepTheirOrder()
    {
        Runner runner;
        std::vector<int> order;
        int delivered = 0;
        for (int i = 0; i < 50; ++i) {
            runner.start(
                Lane::Decision, this,
                [i, &order](const std::stop_token &) {
                    order.push_back(i);
                    return i;
                },
                [&](int) { ++delivered; });
        }
        // Every job is over before its delivery, so that the vector is read after its last write.
        QTRY_COMPARE(delivered, 50);
        QCOMPARE(order.size(), std::size_t(50));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void done_runsOnTheReceiversThread()
    {
        Runner runner;
        QThread *seen = nullptr;
        QThread *worked = nullptr;
        runner.start(
            Lane::Read, this,
            [](const std::stop_token &) { return QThread::currentThread(); },
            [&](QThread *thread) {
                worked = thread;
                seen = QThread::currentThread();
            });
        QTRY_VERIFY(seen);
        QCOMPARE(seen, thread());
        QVERIFY(worked != thread());
    }

    void latest_olderTicket_isNotCurrent()
    {
        Latest latest;
        const quint64 first = latest.next();
        const quint64 second = latest.next();
        QVERIFY(!latest.isCurrent(first));
        QVERIFY(latest.isCurrent(second));
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "runnertest.moc"
