// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mapview.h"
#include "core/jobs/runner.h"
#include "core/project/queries.h"
#include "ui/library/viewstate.h"
#include "ui/map/basemaps.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace gaia::map {

/// The whole world, small: every located image a faint dot, the selected one marked with its
/// uncertainty. A click, Enter or Space asks for the map; the mark can be dragged to where the
/// image belongs, Esc lets it go where it was. Points are read and painted in the background.
class MiniMap final : public QWidget {
    Q_OBJECT

public:
    MiniMap(project::Project &project, library::ViewState &view, jobs::Runner &runner,
            BaseMaps &baseMaps, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {216, 100}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 56}; }
    /// Where the marker is painted; nothing if the selected image has no location.
    [[nodiscard]] std::optional<QPointF> marker() const;
    /// How many dots the picture holds.
    [[nodiscard]] std::size_t dots() const { return m_points ? m_points->size() : 0; }

Q_SIGNALS:
    void opened();
    /// The mark was dragged there.
    void placed(gaia::dataset::ImageKey image, const gaia::dataset::GeoPoint &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Points = std::shared_ptr<const std::vector<project::MapPoint>>;

    void refresh(const project::Changed &changed);
    void loadPoints();
    void loadSelected();
    void paintWorld();
    [[nodiscard]] geo::MapView mapView() const;

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    BaseMaps &m_baseMaps;
    Points m_points;
    std::optional<project::Row> m_selected;
    QImage m_world;
    jobs::Latest m_selections;
    jobs::Latest m_worlds;
    std::optional<QPointF> m_pressed;  ///< on the mark
    std::optional<QPointF> m_dragged;  ///< where the mark is held
    bool m_isLetGo = false;            ///< Esc, and the button is still down
    bool m_isLoading = false;
    bool m_isStale = false;
};

}  // namespace gaia::map
