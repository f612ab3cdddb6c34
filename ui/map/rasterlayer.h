// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/mapraster.h"
#include "ui/map/footprints.h"
#include "ui/map/maprows.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace gaia::map {

/// Georeferenced pictures drawn where they lie, warped in the background: of each one picture that
/// is a little larger than what is shown of it, moved or stretched while the view moves until a
/// fresh one is there. Lives on the main thread; holds the pictures seen last, within a bound.
class RasterLayer final : public QObject {
    Q_OBJECT

public:
    RasterLayer(project::Project &project, MapRows &rows, jobs::Runner &runner,
                QObject *parent = nullptr);

    /// Draws what there is of these for the view and asks for what is missing. Smaller ones lie
    /// over larger ones, so `footprints` are by size, the largest first.
    void paint(QPainter &painter, const geo::MapView &view,
               const std::vector<const Footprint *> &footprints);
    /// True if the image's raster was drawn by the last `paint`.
    [[nodiscard]] bool isDrawn(dataset::ImageKey image) const { return m_drawn.contains(image); }
    /// True while a raster that the last `paint` asked for is being made.
    [[nodiscard]] bool isBusy() const { return m_isWarping || !m_wanted.empty(); }
    /// Why the image can't be drawn in place, a sentence; empty if it can, or nobody knows yet.
    [[nodiscard]] QString fault(dataset::ImageKey image) const;
    void forget();

Q_SIGNALS:
    /// A better picture is there, or one can't be had.
    void changed();

private:
    struct Piece {
        QImage image;
        QRectF plane;
        double scale = 0.0;        ///< pixels for an Earth radius
    };
    struct Entry {
        QString sha256;
        std::shared_ptr<project::MapRaster> raster;
        geo::ProjectionKind kind = geo::ProjectionKind::EqualEarth;
        std::vector<Piece> pieces;
        QString fault;
        quint64 usedAt = 0;
    };
    struct Wanted {
        dataset::ImageKey image;
        QString sha256;
        std::shared_ptr<project::MapRaster> raster;
        geo::ProjectionKind kind = geo::ProjectionKind::EqualEarth;
        std::vector<QRectF> planes;
        double scale = 0.0;
        double deviceRatio = 1.0;
    };
    struct Warped {
        std::shared_ptr<project::MapRaster> raster;
        std::vector<Piece> pieces;
    };

    [[nodiscard]] static base::Result<Warped> warp(const project::Project &project, Wanted wanted,
                                                   const std::stop_token &stop);
    /// What of the footprint is to be warped for the view, on the unshifted plane.
    [[nodiscard]] static std::vector<QRectF> wantedPlanes(const geo::MapView &view,
                                                          const Footprint &footprint);
    [[nodiscard]] static bool suits(const Entry &entry, const geo::MapView &view,
                                    const Footprint &footprint);
    void drawPieces(QPainter &painter, const geo::MapView &view, const Entry &entry) const;
    void startNext();
    void keepWithinBound();

    project::Project &m_project;
    MapRows &m_rows;
    jobs::Runner &m_runner;
    QHash<dataset::ImageKey, Entry> m_entries;
    QSet<dataset::ImageKey> m_drawn;
    std::vector<Wanted> m_wanted;   ///< of the last paint, the largest first
    std::stop_source m_stop;
    dataset::ImageKey m_underWay;
    quint64 m_paints = 0;
    bool m_isWarping = false;
};

}  // namespace gaia::map
