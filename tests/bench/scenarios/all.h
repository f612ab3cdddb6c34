// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/scenario.h"

namespace gaia::bench {

void measureOpening(Bench &bench);
void measureImport(Bench &bench);
void measureFilters(Bench &bench);
void measureScrolling(Bench &bench);
void measureDeciding(Bench &bench);
void measureMap(Bench &bench);
void measureCoverage(Bench &bench);
void measureCurating(Bench &bench);
void measureExports(Bench &bench);
void measureThumbnails(Bench &bench);
void measureDuplicates(Bench &bench);
void measureFetching(Bench &bench);
void measureCaptions(Bench &bench);

}  // namespace gaia::bench
