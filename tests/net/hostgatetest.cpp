// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/hostgate.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using gaia::net::HostGate;
using namespace Qt::StringLiterals;

class HostGateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = 0.0; }

    void enter_stopRequested_givesNothing()
    {
        HostGate gate({1, 0.0});
        const auto held = gate.tryEnter(u"a"_s);
        QVERIFY(held.has_value());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!gate.enter(u"a"_s, stop.get_token()));
    }

    void tryEnter_fullHost_waitsWhileOthersDoNot()
    {
        HostGate gate({2, 0.0});
        auto first = gate.tryEnter(u"a"_s);
        const auto second = gate.tryEnter(u"a"_s);
        QVERIFY(first && second);
        QVERIFY(!gate.tryEnter(u"a"_s));
        QVERIFY(gate.tryEnter(u"b"_s).has_value());
        first.reset();
        QVERIFY(gate.tryEnter(u"a"_s).has_value());
    }

    void tryEnter_tooSoon_waitsFromStartToStart()
    {
        HostGate gate({5, 2.0}, [this] { return m_now; });
        QVERIFY(gate.tryEnter(u"a"_s).has_value());
        m_now = 1.9;
        QVERIFY(!gate.tryEnter(u"a"_s));
        QVERIFY(qAbs(gate.wait(u"a"_s) - 0.1) < 1e-9);
        m_now = 2.0;
        QVERIFY(gate.tryEnter(u"a"_s).has_value());
    }

    void slowDown_neverMakesFaster()
    {
        HostGate gate({5, 2.0}, [this] { return m_now; });
        gate.slowDown(u"a"_s, 0.5);
        gate.slowDown(u"b"_s, 10.0);
        QVERIFY(gate.tryEnter(u"a"_s) && gate.tryEnter(u"b"_s));
        m_now = 2.0;
        QVERIFY(gate.tryEnter(u"a"_s).has_value());
        QVERIFY(!gate.tryEnter(u"b"_s));
        m_now = 10.0;
        QVERIFY(gate.tryEnter(u"b"_s).has_value());
    }

    void pause_holdsForItsTime_andAShorterOneChangesNothing()
    {
        HostGate gate({5, 0.0}, [this] { return m_now; });
        gate.pause(u"a"_s, 30.0);
        gate.pause(u"a"_s, 1.0);
        m_now = 29.0;
        QVERIFY(!gate.tryEnter(u"a"_s));
        m_now = 30.0;
        QVERIFY(gate.tryEnter(u"a"_s).has_value());
    }

    void enter_manyThreads_neverPassTheLimit()
    {
        HostGate gate({3, 0.0});
        std::atomic<int> underWay = 0;
        std::atomic<int> most = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 200; ++n) {
                    const auto pass = gate.enter(u"a"_s, {});
                    const int now = ++underWay;
                    int seen = most;
                    while (now > seen && !most.compare_exchange_weak(seen, now)) {
                    }
                    std::this_thread::yield();
                    --underWay;
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QVERIFY(most <= 3);
        QVERIFY(most >= 1);
    }

private:
    double m_now = 0.0;
};

QTEST_GUILESS_MAIN(HostGateTest)
#include "hostgatetest.moc"
