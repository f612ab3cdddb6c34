// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/window.h"

namespace gaia::bench {

using namespace Qt::StringLiterals;

void measureOpening(Bench &bench)
{
    std::vector<double> usable;
    std::vector<double> blocked;
    std::vector<double> map;
    std::vector<double> mapAgain;
    for (int i = 0; i < bench.times(7); ++i) {
        Window window(bench);
        const Stopwatch watch;
        Bench::require(window.main().open(bench.project), window.main().notice());
        blocked.push_back(watch.milliseconds());
        window.waitForPaint("the first image");
        usable.push_back(watch.milliseconds());
        const Stopwatch toMap;
        (void)window.main().showWorkspace(u"map"_s);
        window.waitForPaint("the map");
        map.push_back(toMap.milliseconds());
        (void)window.main().showWorkspace(u"review"_s);
        window.waitForPaint("the image again");
        const Stopwatch toMapAgain;
        (void)window.main().showWorkspace(u"map"_s);
        window.waitForPaint("the map again");
        mapAgain.push_back(toMapAgain.milliseconds());
    }
    bench.add(u"open to usable window"_s, u"ms"_s, usable).budget = bench.budget(1000.0, 2000.0);
    bench.add(u"  of which the window's thread is held"_s, u"ms"_s, blocked);
    bench.add(u"first look at the map"_s, u"ms"_s, map);
    bench.add(u"back to the map"_s, u"ms"_s, mapAgain);
    bench.add(u"memory with project, list and map"_s, u"MiB"_s, {peakMegabytes()}).budget = 1024.0;
}

}  // namespace gaia::bench
