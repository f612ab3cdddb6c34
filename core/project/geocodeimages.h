// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/geo/geocoder.h"
#include "core/project/project.h"

#include <QString>

#include <functional>
#include <vector>

namespace gaia::project {

struct GeocodeOptions {
    dataset::Filter filter;
    QString curator;
    bool again = false;  ///< also where coordinates are there, unless a person or a raster gave them
};

/// What became of one image's location text.
struct GeocodeRow {
    QString id;
    QString query;
    geo::Geocoded place;
};

struct GeocodeReport {
    qint64 located = 0;
    qint64 unchanged = 0;          ///< had these very coordinates
    std::vector<GeocodeRow> rows;  ///< every image that was looked at, by key
    bool wasStopped = false;
};

/// Finds the place of images from their location text, and keeps it with precision and radius,
/// its source the gazetteer. All images of a run are one step, which undo takes back. A text that
/// is ambiguous or names no place on Earth leaves its image as it is. Thread-safe; blocks, so call
/// it from a job.
class GeocodeImages final {
public:
    /// Turns a text into a place; tests and other services put theirs in its stead.
    using Lookup = std::function<geo::Geocoded(const QString &)>;

    explicit GeocodeImages(Project &project);
    [[nodiscard]] base::Result<GeocodeReport> run(const GeocodeOptions &options,
                                                  const Lookup &lookup,
                                                  const base::JobContext &context);

private:
    Project &m_project;
};

/// By the built-in gazetteer.
[[nodiscard]] geo::Geocoded geocodeOffline(const QString &text);

}  // namespace gaia::project
