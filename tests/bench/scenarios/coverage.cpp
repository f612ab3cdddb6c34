// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/window.h"

#include "core/curation/timebins.h"
#include "core/geo/gazetteer.h"
#include "core/geo/geocoder.h"
#include "core/project/statistics.h"

namespace gaia::bench {

using namespace Qt::StringLiterals;

void measureCoverage(Bench &bench)
{
    {
        const auto project = bench.open();
        const project::Statistics statistics(*project);
        const auto ground = Bench::require(project::Statistics::ground());
        std::vector<double> counting;
        for (int i = 0; i < bench.times(7); ++i) {
            const Stopwatch watch;
            const auto coverage = Bench::require(statistics.coverage({{}, ground, {}}));
            counting.push_back(watch.milliseconds());
            Bench::require(coverage.images == bench.images, u"images were lost"_s);
        }
        Measure &measure = bench.add(u"coverage of all images"_s, u"ms"_s, counting);
        if (bench.isSmall()) {
            measure.budget = 100.0;
        }
    }
    {
        const geo::Geocoder geocoder(geo::Gazetteer::builtIn());
        const MadeCollection made(bench.seed, {});
        QStringList names;
        for (qint64 i = 0; i < (bench.isQuick ? 500 : 5000); ++i) {
            names.append(made.record(i).image.place.name.value_or(QString()));
        }
        std::vector<double> rates;
        for (int i = 0; i < bench.times(5); ++i) {
            const Stopwatch watch;
            for (const QString &name : names) {
                (void)geocoder.find(name);
            }
            rates.push_back(double(names.size()) / watch.seconds());
        }
        bench.add(u"geocoding, offline"_s, u"names/s"_s, rates).budget = 20'000.0;
    }
    Window window(bench);
    window.open();
    std::vector<double> shown;
    for (int i = 0; i < bench.times(3); ++i) {
        (void)window.main().showWorkspace(u"review"_s);
        window.waitForPaint("the image");
        Bench::require(window.main().setFilterText(i % 2 == 0 ? u"date:1998..2020"_s : u""_s));
        const Stopwatch watch;
        (void)window.main().showWorkspace(u"coverage"_s);
        window.waitForPaint("timeline and coverage");
        shown.push_back(watch.milliseconds());
    }
    bench.add(u"timeline and coverage of a filter, painted"_s, u"ms"_s, shown);
}

}  // namespace gaia::bench
