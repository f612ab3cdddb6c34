// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapdata.h"

#include "core/geo/circle.h"
#include "core/project/mapraster.h"

#include <algorithm>

namespace gaia::map {

MapData::MapData(project::Project &project, library::ViewState &view, jobs::Runner &runner,
                 QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_view(view)
    , m_runner(runner)
    , m_points(std::make_shared<const std::vector<project::MapPoint>>())
    , m_clusters(std::make_shared<const geo::Clusters>())
    , m_footprints(std::make_shared<const Footprints>())
{
    connect(&m_view, &library::ViewState::filterChanged, this, [this] {
        // What is under way answers for another filter.
        (void)m_loads.next();
        m_isLoading = false;
        m_isLoaded = false;
        ++m_version;
        refresh();
    });
    connect(&m_project, &project::Project::changed, this, [this] {
        ++m_version;
        refresh();
    });
}

void MapData::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && m_isStale && !m_isLoading) {
        load();
    }
}

void MapData::setProjection(geo::ProjectionKind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    (void)m_loads.next();
    m_isLoading = false;
    m_isLoaded = false;
    refresh();
}

void MapData::setColourBy(dataset::ColourBy by)
{
    if (by == m_by) {
        return;
    }
    m_by = by;
    (void)m_loads.next();
    m_isLoading = false;
    m_isLoaded = false;
    ++m_version;
    refresh();
}

qint64 MapData::countWhere(const std::function<bool(const dataset::GeoPoint &)> &isMeant) const
{
    return std::count_if(m_points->begin(), m_points->end(), [&](const project::MapPoint &point) {
        return isMeant({point.lat, point.lon});
    });
}

qint64 MapData::countIn(const dataset::GeoBounds &box) const
{
    return std::count_if(m_points->begin(), m_points->end(), [&](const project::MapPoint &point) {
        return geo::contains(box, {point.lat, point.lon});
    });
}

void MapData::refresh()
{
    m_isStale = true;
    // A load under way is let finish, so that a stream of commits can't starve the map.
    if (m_isActive && !m_isLoading) {
        load();
    }
}

void MapData::load()
{
    m_isLoading = true;
    m_isStale = false;
    const quint64 ticket = m_loads.next();
    const Points known = m_pointsVersion == m_version ? m_points : Points();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, filter = m_view.filter(), known, extents = m_extents, kind = m_kind,
         by = m_by, labels = m_labels](std::stop_token) -> base::Result<Loaded> {
            Loaded loaded;
            loaded.points = known;
            loaded.labels = labels;
            loaded.extents = extents;
            if (!loaded.points) {
                auto points = project::Queries(project).mapPoints(filter, by);
                if (!points) {
                    return base::fail(points.error());
                }
                loaded.points = std::make_shared<const std::vector<project::MapPoint>>(
                    std::move(points->points));
                loaded.labels = points->labels;
                auto read = project::mapFootprints(project, filter);
                if (!read) {
                    return base::fail(read.error());
                }
                loaded.extents = std::make_shared<const std::vector<dataset::MapFootprint>>(
                    std::move(*read));
            }
            loaded.footprints = std::make_shared<const Footprints>(*loaded.extents, *loaded.points,
                                                                   geo::Projection(kind));
            loaded.clusters = std::make_shared<const geo::Clusters>(*loaded.points,
                                                                    geo::Projection(kind));
            return loaded;
        },
        [this, ticket, version = m_version, by = m_by](base::Result<Loaded> loaded) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            m_isLoading = false;
            if (loaded) {
                m_points = std::move(loaded->points);
                m_labels = loaded->labels;
                m_scheme = MapScheme(by, m_labels);
                m_clusters = std::move(loaded->clusters);
                m_extents = std::move(loaded->extents);
                m_footprints = std::move(loaded->footprints);
                m_pointsVersion = version;
                m_isLoaded = true;
                Q_EMIT changed();
            } else {
                Q_EMIT failed(loaded.error().message);
            }
            if (m_isStale && m_isActive && !m_isLoading) {
                load();
            }
        });
}

}  // namespace gaia::map
