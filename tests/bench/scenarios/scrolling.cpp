// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madewords.h"
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/window.h"

#include "ui/library/queuepane.h"

#include <QEventLoop>
#include <QScrollBar>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

QListView *queueOf(Window &window)
{
    const auto *pane = window.main().findChild<library::QueuePane *>();
    Bench::require(pane != nullptr, u"there is no queue"_s);
    return pane->list();
}

/// Lets what was asked for arrive, for about the time between two frames.
void between()
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 4) {
        loop.processEvents(QEventLoop::AllEvents);
    }
}

/// Scrolls by `step` pixels a frame and paints each: what stays in sight is moved, what comes into
/// it is drawn, as the window does it.
std::vector<double> scroll(QListView &list, int frames, const std::function<int()> &step)
{
    QScrollBar &bar = *list.verticalScrollBar();
    std::vector<double> paints;
    for (int i = 0; i < frames; ++i) {
        const Stopwatch watch;
        bar.setValue(bar.value() + step());
        list.viewport()->repaint(0, 0, 1, 1);  // and all that waits to be painted
        paints.push_back(watch.milliseconds());
        between();
    }
    return paints;
}

void add(Bench &bench, const QString &name, const std::vector<double> &paints)
{
    Measure &measure = bench.add(name, u"ms"_s, paints);
    measure.budget = 16.0;
    measure.judged = 99;
}

}  // namespace

void measureScrolling(Bench &bench)
{
    Window window(bench);
    window.open();
    QListView &list = *queueOf(window);
    waitUntil([&] { return list.verticalScrollBar()->maximum() > 0; }, "the list");
    const int frames = bench.isQuick ? 60 : 1500;
    add(bench, u"scroll the queue by the wheel: paint"_s, scroll(list, frames, [] { return 90; }));
    Dice dice(1);
    const int whole = list.verticalScrollBar()->maximum();
    add(bench, u"drag its bar anywhere: paint"_s, scroll(list, frames / 3, [&] {
            return dice.below(whole) - list.verticalScrollBar()->value();
        }));
    std::vector<double> sight;
    for (int i = 0; i < frames / 5; ++i) {
        const Stopwatch watch;
        list.viewport()->repaint();
        sight.push_back(watch.milliseconds());
    }
    add(bench, u"paint all rows in sight"_s, sight);
    add(bench, u"hold the page key: paint"_s,
        scroll(list, frames / 3, [&] { return -list.viewport()->height(); }));
}

}  // namespace gaia::bench
