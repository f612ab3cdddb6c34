// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/window.h"

#include "ui/review/captionlist.h"
#include "ui/review/decisions.h"
#include "ui/review/reviewworkspace.h"

#include <QAction>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

/// Lets the window settle, as a person who reads does.
void rest(Window &window)
{
    window.waitForPaint("the image");
    waitUntil([&] { return window.main().session()->review().decisions().isIdle(); }, "the commit");
    QElapsedTimer timer;
    timer.start();
    waitUntil([&] { return timer.elapsed() > 60; }, "a moment");
}

/// The words for a wait that does not end.
QString whyNotThere(Window &window)
{
    const bool isIdle = window.main().session()->review().decisions().isIdle();
    return window.main().notPaintedReason() + window.main().notice()
        + (isIdle ? u""_s : u" A decision is under way."_s);
}

bool isBehind(Window &window, dataset::ImageKey before)
{
    return window.main().session()->view().selected() != before
        && window.main().notPaintedReason().isEmpty();
}

/// The milliseconds until the next image is painted.
double goToNext(Window &window)
{
    const dataset::ImageKey before = window.main().session()->view().selected();
    const Stopwatch watch;
    window.main().actions().action(shell::ActionId::NextImage)->trigger();
    waitUntil([&] { return isBehind(window, before); }, "the next image",
              [&] { return whyNotThere(window); });
    const double milliseconds = watch.milliseconds();
    rest(window);
    return milliseconds;
}

struct Keys {
    std::vector<double> acceptAll;  ///< decided, committed, next image painted
    std::vector<double> commit;     ///< of these, until the commit
    std::vector<double> acceptOne;
    std::vector<double> next;
};

}  // namespace

void measureDeciding(Bench &bench)
{
    Window window(bench);
    Bench::require(window.main().setFilterText({}));
    window.open();
    Bench::require(window.main().setFilterText(u"status:pending has:image"_s));
    rest(window);
    auto &session = *window.main().session();
    auto &actions = window.main().actions();
    review::ReviewWorkspace &review = session.review();
    Keys keys;
    int decisions = 0;
    double committedAt = 0.0;
    const Stopwatch *running = nullptr;
    QObject::connect(&review.decisions(), &review::DecisionQueue::saved, &review, [&] {
        committedAt = running ? running->milliseconds() : 0.0;
    });
    const int rounds = bench.isQuick ? 4 : 100;
    while (keys.acceptAll.size() < static_cast<std::size_t>(rounds)) {
        const dataset::ImageKey before = session.view().selected();
        const Stopwatch watch;
        running = &watch;
        committedAt = 0.0;
        actions.action(shell::ActionId::AcceptAll)->trigger();
        waitUntil([&] { return review.decisions().isIdle() && isBehind(window, before); },
                  "the next image", [&] { return whyNotThere(window); });
        if (committedAt > 0.0) {  // an image without captions is passed over
            keys.acceptAll.push_back(watch.milliseconds());
            keys.commit.push_back(committedAt);
            ++decisions;
        }
        running = nullptr;
        rest(window);
    }
    while (keys.acceptOne.size() < static_cast<std::size_t>(rounds)) {
        const Stopwatch watch;
        running = &watch;
        committedAt = 0.0;
        actions.action(shell::ActionId::Accept)->trigger();
        if (review.decisions().isIdle()) {  // all of this image are decided
            running = nullptr;
            goToNext(window);
            continue;
        }
        waitUntil([&] { return review.decisions().isIdle(); }, "the commit");
        Bench::require(committedAt > 0.0, u"a decision was not saved"_s);
        keys.acceptOne.push_back(watch.milliseconds());
        running = nullptr;
        ++decisions;
        rest(window);
    }
    for (int i = 0; i < rounds; ++i) {
        keys.next.push_back(goToNext(window));
    }
    // The collection is left as it was made.
    for (int i = 0; i < decisions; ++i) {
        actions.action(shell::ActionId::Undo)->trigger();
        waitUntil([&] { return review.decisions().isIdle(); }, "the undo");
    }
    bench.add(u"accept all: committed, next image painted"_s, u"ms"_s, keys.acceptAll).budget = 50.0;
    bench.add(u"  of which until the commit is told"_s, u"ms"_s, keys.commit);
    bench.add(u"accept one: committed and told"_s, u"ms"_s, keys.acceptOne).budget = 50.0;
    bench.add(u"next image painted"_s, u"ms"_s, keys.next).budget = 50.0;
}

}  // namespace gaia::bench
