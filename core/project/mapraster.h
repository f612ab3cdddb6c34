// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/dataset/mapfootprint.h"
#include "core/geo/projection.h"
#include "core/project/project.h"

#include <QImage>
#include <QRectF>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace gaia::imaging {
class Picture;
}

namespace gaia::project {

/// The extents of the images that the filter lets through, by key. Thread-safe; blocks, so call it
/// from a job.
[[nodiscard]] base::Result<std::vector<dataset::MapFootprint>>
mapFootprints(const Project &project, const dataset::Filter &filter);

/// A georeferenced picture of the project that is drawn on the map where it lies. Kept open while
/// it is in sight; one thread at a time.
class MapRaster final {
public:
    [[nodiscard]] static base::Result<std::shared_ptr<MapRaster>> open(const Project &project,
                                                                       const QString &sha256);
    explicit MapRaster(std::unique_ptr<imaging::Picture> picture);
    ~MapRaster();

    /// What of it lies in `plane` (the plane of geo::Projection, y south), as a picture of `size`
    /// pixels: transparent where it has nothing. See imaging::laidOut.
    [[nodiscard]] base::Result<QImage> drawn(geo::ProjectionKind kind, const QRectF &plane,
                                             const QSize &size, const std::stop_token &stop) const;

private:
    std::unique_ptr<imaging::Picture> m_picture;
};

}  // namespace gaia::project
