// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mapraster.h"

#include "core/imaging/mapraster.h"
#include "core/imaging/picture.h"
#include "core/project/queries.h"
#include "core/storage/footprints.h"

namespace gaia::project {

namespace {

/// What the map's plane is in metres: WGS 84's latitudes taken for those of a sphere of its
/// equator, as web maps do; the null grid keeps PROJ from correcting them.
constexpr double kRadius = 6'378'137.0;
constexpr const char *kMercator = "EPSG:3857";
constexpr const char *kEqualEarth
    = "+proj=eqearth +a=6378137 +b=6378137 +lon_0=0 +units=m +nadgrids=@null +wktext +no_defs";

}  // namespace

base::Result<std::vector<dataset::MapFootprint>> mapFootprints(const Project &project,
                                                               const dataset::Filter &filter)
{
    return project.read([&](storage::Connection &connection) {
        return storage::footprints(connection, filter);
    });
}

MapRaster::MapRaster(std::unique_ptr<imaging::Picture> picture)
    : m_picture(std::move(picture))
{
}

MapRaster::~MapRaster() = default;

base::Result<std::shared_ptr<MapRaster>> MapRaster::open(const Project &project, const QString &sha256)
{
    const auto bytes = Queries(project).pictureBytes(sha256);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    auto picture = imaging::Picture::fromBytes(*bytes, sha256.left(12));
    if (!picture) {
        return base::fail(picture.error());
    }
    return std::make_shared<MapRaster>(std::move(*picture));
}

base::Result<QImage> MapRaster::drawn(geo::ProjectionKind kind, const QRectF &plane,
                                      const QSize &size, const std::stop_token &stop) const
{
    imaging::MapGrid grid;
    grid.crs = kind == geo::ProjectionKind::WebMercator ? kMercator : kEqualEarth;
    grid.west = plane.left() * kRadius;
    grid.east = plane.right() * kRadius;
    grid.north = -plane.top() * kRadius;
    grid.south = -plane.bottom() * kRadius;
    grid.size = size;
    return imaging::laidOut(*m_picture, grid, stop);
}

}  // namespace gaia::project
