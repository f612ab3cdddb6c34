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
/// thread; reads and sorts in the background, and only the newest load counts. While it is not
/// active (the map is not in front) it reads nothing and catches up later.
class MapData final : public QObject {
    Q_OBJECT

public:
    MapData(project::Project &project, library::ViewState &view, jobs::Runner &runner,
            QObject *parent = nullptr);

    void setActive(bool isActive);
    void setProjection(geo::ProjectionKind kind);
    void setColourBy(dataset::ColourBy by);
    /// What the classes of `clusters` mean.
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
    using Points = std::shared_ptr<const std::vector<project::MapPoint>>;
    using Extents = std::shared_ptr<const std::vector<dataset::MapFootprint>>;
    struct Loaded {
        Points points;
        QStringList labels;
        std::shared_ptr<const geo::Clusters> clusters;
        Extents extents;
        std::shared_ptr<const Footprints> footprints;
    };

    void refresh();
    void load();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    geo::ProjectionKind m_kind = geo::ProjectionKind::EqualEarth;
    dataset::ColourBy m_by = dataset::ColourBy::Status;
    QStringList m_labels;  ///< of the classes of `m_points`
    MapScheme m_scheme;
    Points m_points;
    std::shared_ptr<const geo::Clusters> m_clusters;
    Extents m_extents;
    std::shared_ptr<const Footprints> m_footprints;
    jobs::Latest m_loads;
    bool m_isActive = false;
    bool m_isLoading = false;
    bool m_isStale = true;       ///< what was read may not be so any more
    quint64 m_version = 1;        ///< of filter and project together
    quint64 m_pointsVersion = 0;  ///< for which `m_points` answers
    bool m_isLoaded = false;
};

}  // namespace gaia::map
