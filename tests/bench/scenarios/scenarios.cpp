// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"

namespace gaia::bench {

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"opening", "the window on the project, until all of the first image is painted", measureOpening},
        {"import", "GAIA JSON into a new project, and a Python script that does the same", measureImport},
        {"filters", "each field of the filter to the first rows, and a word's count", measureFilters},
        {"scrolling", "paint time of the queue", measureScrolling},
        {"deciding", "from a decision to its commit and the next image", measureDeciding},
        {"map", "frames while panning and zooming, clusters, a filter's map", measureMap},
        {"coverage", "timeline, coverage, geocoding", measureCoverage},
        {"curating", "split, balanced sample, info, verify", measureCurating},
        {"exports", "the formats, shards beside GNU tar", measureExports},
        {"thumbnails", "JPEGs to thumbnails, beside vipsthumbnail", measureThumbnails},
        {"duplicates", "fingerprints, and the search of near ones", measureDuplicates},
        {"fetching", "pictures from a server on this machine, beside curl", measureFetching},
        {"captions", "the queue against a server with a limit", measureCaptions},
    };
    return all;
}

}  // namespace gaia::bench
