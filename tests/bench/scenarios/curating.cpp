// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"

#include "core/project/balancedsubset.h"
#include "core/project/queries.h"
#include "core/project/splitcollection.h"
#include "core/project/verifyproject.h"

namespace gaia::bench {

using namespace Qt::StringLiterals;

void measureCurating(Bench &bench)
{
    const auto project = bench.open();
    std::vector<double> splitting;
    std::vector<double> sampling;
    for (int i = 0; i < (bench.isSmall() ? bench.times(3) : 1); ++i) {
        project::SplitOptions options;
        options.rule.replacesGiven = true;
        options.mode = project::SplitOptions::Mode::Try;
        const Stopwatch split;
        (void)Bench::require(project::SplitCollection(*project, u"bench"_s).run(options, {}));
        splitting.push_back(split.seconds());

        project::SubsetOptions subset;
        subset.count = std::min<qint64>(10'000, bench.images / 2);
        subset.balance = {dataset::Balance::Cell, dataset::Balance::Year};
        const Stopwatch sample;
        const auto drawn = Bench::require(project::BalancedSubset(*project).draw(subset, {}));
        sampling.push_back(sample.seconds());
        Bench::require(qint64(drawn.images.size()) == subset.count, u"too few were drawn"_s);
    }
    const auto budget = [&](double seconds) {
        return bench.isSmall() ? std::optional(seconds) : std::nullopt;
    };
    bench.add(u"split with its leakage report"_s, u"s"_s, splitting).budget = budget(5.0);
    bench.add(u"balanced sample over cell and year"_s, u"s"_s, sampling).budget = budget(1.0);
    std::vector<double> information;
    for (int i = 0; i < bench.times(5); ++i) {
        const Stopwatch watch;
        (void)Bench::require(project::Queries(*project).info());
        information.push_back(watch.milliseconds());
    }
    bench.add(u"gaiactl info"_s, u"ms"_s, information);
    const Stopwatch watch;
    const QStringList problems = Bench::require(project::VerifyProject(*project).run({}));
    bench.add(u"gaiactl verify"_s, u"s"_s, {watch.seconds()});
    Bench::require(problems.isEmpty(), problems.join(u' '));
}

}  // namespace gaia::bench
