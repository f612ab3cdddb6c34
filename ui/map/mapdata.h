// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/clusters.h"
#include "core/jobs/runner.h"
#include "core/project/queries.h"
#include "ui/library/viewstate.h"
#include "ui/map/footprints.h"
#include "ui/map/mapscheme.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace gaia::map {

/// The located images that the filter lets through, gathered for the map. Lives on the main
/// thread; every image's place is read and sorted once in the background, and a new filter takes
/// those that the list lets through out of them. Only the newest load counts. While it is not
/// active (the map is not in front) it reads nothing and catches up later.
class MapData final : public QObject {
    Q_OBJECT

public:
    MapData(project::Project &project, library::ViewState &view, jobs::Runner &runner,
            QObject *parent = nullptr);

    void setActive(bool isActive);
    void setProjection(geo::ProjectionKind kind);
    /// What the classes of `clusters` mean; ViewState says what tells them apart.
    [[nodiscard]] const MapScheme &scheme() const { return m_scheme; }

    /// Never null. Of another projection than asked for until `changed`.
    [[nodiscard]] std::shared_ptr<const geo::Clusters> clusters() const { return m_clusters; }
    /// The extents of the images in `clusters`, of the same projection. Never null.
    [[nodiscard]] std::shared_ptr<const Footprints> footprints() const { return m_footprints; }
    /// True once `clusters` answers for the filter and projection as they stand.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// How many of the located images lie in the box.
    [[nodiscard]] qint64 countIn(const dataset::GeoBounds &box) const;
    [[nodiscard]] qint64
    countWhere(const std::function<bool(const dataset::GeoPoint &)> &isMeant) const;

Q_SIGNALS:
    void changed();
    /// The points could not be read; a sentence.
    void failed(const QString &reason);

private:
    /// Every image of the project, as it was at a revision.
    struct Whole {
        quint64 revision = 0;
        std::shared_ptr<const dataset::MapTable> table;
        std::shared_ptr<const std::vector<dataset::MapFootprint>> extents;
        std::shared_ptr<const geo::ClusterOrder> order;  ///< of the located ones
    };
    struct Shown {
        dataset::MapPoints points;
        std::shared_ptr<const geo::Clusters> clusters;
        std::shared_ptr<const Footprints> footprints;
    };
    [[nodiscard]] static base::Result<Whole> completed(const project::Project &project, Whole known,
                                                       geo::ProjectionKind kind,
                                                       dataset::ColourBy by);
    [[nodiscard]] bool isOfChoice(const Whole &whole) const;
    [[nodiscard]] static Shown shownOf(const Whole &whole,
                                       const std::shared_ptr<const library::ViewState::Keys> &keys);

    /// What is shown answers for something else from now on.
    void outdate();
    /// Starts what is due.
    void refresh();
    void read();
    void select();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    geo::ProjectionKind m_kind = geo::ProjectionKind::EqualEarth;
    MapScheme m_scheme;
    quint64 m_revision = 1;    ///< of the project, as far as it is known here
    Whole m_whole;
    std::vector<project::MapPoint> m_points;
    std::shared_ptr<const geo::Clusters> m_clusters;
    std::shared_ptr<const Footprints> m_footprints;
    jobs::Latest m_selections;
    bool m_isActive = false;
    bool m_isReading = false;
    bool m_isDue = true;       ///< a selection is
    bool m_isLoaded = false;
};

}  // namespace gaia::map
