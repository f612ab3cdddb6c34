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
    , m_clusters(std::make_shared<const geo::Clusters>())
    , m_footprints(std::make_shared<const Footprints>())
{
    connect(&m_view, &library::ViewState::filterChanged, this, &MapData::outdate);
    connect(&m_view, &library::ViewState::keysChanged, this, [this] {
        m_isDue = true;
        refresh();
    });
    connect(&m_view, &library::ViewState::colourByChanged, this, [this] {
        m_whole.table.reset();
        outdate();
    });
    connect(&m_project, &project::Project::changed, this, [this](const project::Changed &changed) {
        if (changed.nouns != project::Noun::Findings) {
            ++m_revision;
            refresh();
        }
    });
}

void MapData::setActive(bool isActive)
{
    m_isActive = isActive;
    refresh();
}

void MapData::setProjection(geo::ProjectionKind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    m_whole.order.reset();
    outdate();
}

void MapData::outdate()
{
    // What is under way answers for something else.
    (void)m_selections.next();
    m_isLoaded = false;
    m_isDue = true;
    refresh();
}

qint64 MapData::countWhere(const std::function<bool(const dataset::GeoPoint &)> &isMeant) const
{
    return std::count_if(m_points.begin(), m_points.end(), [&](const project::MapPoint &point) {
        return isMeant({point.lat, point.lon});
    });
}

qint64 MapData::countIn(const dataset::GeoBounds &box) const
{
    return std::count_if(m_points.begin(), m_points.end(), [&](const project::MapPoint &point) {
        return geo::contains(box, {point.lat, point.lon});
    });
}

bool MapData::isOfChoice(const Whole &whole) const
{
    return whole.table && whole.order && whole.table->colourBy() == m_view.colourBy()
        && whole.order->projection().kind() == m_kind;
}

void MapData::refresh()
{
    // A reading under way is let finish, so that a stream of commits can't starve the map.
    if (!m_isActive || m_isReading) {
        return;
    }
    if (m_whole.revision != m_revision || !isOfChoice(m_whole)) {
        read();
    } else if (m_isDue && m_view.isLoaded()) {
        select();
    }
}

/// `known` with what it lacks.
base::Result<MapData::Whole> MapData::completed(const project::Project &project, Whole known,
                                                geo::ProjectionKind kind, dataset::ColourBy by)
{
    if (!known.table) {
        auto table = project::Queries(project).mapTable(by);
        if (!table) {
            return base::fail(table.error());
        }
        known.table = std::make_shared<const dataset::MapTable>(std::move(*table));
    }
    if (!known.extents) {
        auto extents = project::mapFootprints(project, {});
        if (!extents) {
            return base::fail(extents.error());
        }
        known.extents
            = std::make_shared<const std::vector<dataset::MapFootprint>>(std::move(*extents));
    }
    if (!known.order) {
        known.order = std::make_shared<const geo::ClusterOrder>(known.table->points().points,
                                                                geo::Projection(kind));
    }
    return known;
}

void MapData::read()
{
    m_isReading = true;
    Whole known = m_whole.revision == m_revision ? m_whole : Whole();
    known.revision = m_revision;
    // A reading that was under way when the choice changed has brought the old one.
    if (known.table && known.table->colourBy() != m_view.colourBy()) {
        known.table.reset();
    }
    if (known.order && known.order->projection().kind() != m_kind) {
        known.order.reset();
    }
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, known, kind = m_kind, by = m_view.colourBy()](std::stop_token) {
            return completed(project, known, kind, by);
        },
        [this, revision = m_revision, kind = m_kind, by = m_view.colourBy()](base::Result<Whole> whole) {
            m_isReading = false;
            if (!whole) {
                Q_EMIT failed(whole.error().message);
                if (revision != m_revision || kind != m_kind || by != m_view.colourBy()) {
                    refresh();  // something else is asked by now, and may be had
                }
                return;
            }
            m_whole = std::move(*whole);
            m_isDue = true;
            // What has become stale meanwhile is shown until it is read anew.
            if (isOfChoice(m_whole) && m_view.isLoaded()) {
                select();
            }
            refresh();
        });
}

namespace {

using Extents = std::vector<dataset::MapFootprint>;

/// Those of the extents whose images are among these.
Extents among(const Extents &extents, library::ViewState::Keys images)
{
    if (!std::is_sorted(images.begin(), images.end())) {
        std::sort(images.begin(), images.end());
    }
    Extents found;
    std::copy_if(extents.begin(), extents.end(), std::back_inserter(found),
                 [&](const dataset::MapFootprint &extent) {
                     return std::binary_search(images.begin(), images.end(), extent.key);
                 });
    return found;
}

}  // namespace

MapData::Shown MapData::shownOf(const Whole &whole,
                                const std::shared_ptr<const library::ViewState::Keys> &keys)
{
    Shown shown;
    shown.points = keys ? whole.table->points(*keys) : whole.table->points();
    shown.clusters = std::make_shared<const geo::Clusters>(*whole.order, shown.points.points);
    shown.footprints = std::make_shared<const Footprints>(
        keys ? among(*whole.extents, *keys) : *whole.extents, shown.points.points,
        whole.order->projection());
    return shown;
}

void MapData::select()
{
    m_isDue = false;
    const quint64 ticket = m_selections.next();
    m_runner.start(
        jobs::Lane::Read, this,
        [whole = m_whole, keys = m_view.filter().isEmpty() ? nullptr : m_view.keys()](
            std::stop_token) { return shownOf(whole, keys); },
        [this, ticket, by = m_view.colourBy()](Shown shown) {
            if (!m_selections.isCurrent(ticket)) {
                return;
            }
            m_points = std::move(shown.points.points);
            m_scheme = MapScheme(by, shown.points.labels);
            m_clusters = std::move(shown.clusters);
            m_footprints = std::move(shown.footprints);
            m_isLoaded = true;
            Q_EMIT changed();
        });
}

}  // namespace gaia::map
