// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/geocodeimages.h"
#include "ui/library/queuemodel.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/map/basemaps.h"
#include "ui/map/mapcanvas.h"
#include "ui/map/mapdata.h"
#include "ui/map/maprows.h"
#include "ui/shell/workspace.h"

namespace gaia::shell {
class Actions;
}
namespace gaia::settings {
class Settings;
}
namespace gaia::project {
class Nominatim;
}
namespace gaia::widgets {
class Button;
class SegmentedControl;
}

namespace gaia::map {

class FilterStrip;
class LayersMenu;
class RegionMenu;

/// The world with the images that the filter lets through, tools above it and the same images as
/// a strip below. Filter and selection are the window's; nothing here keeps its own.
class MapWorkspace final : public shell::Workspace {
    Q_OBJECT

public:
    /// What the workspace shows and works with; all of it outlives the workspace.
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        library::Thumbnails &thumbnails;
        BaseMaps &baseMaps;
        const shell::Actions &actions;
        QString curator = {};  ///< who places images
        settings::Settings *settings = nullptr;  ///< where tiles are kept; may be null
    };

    explicit MapWorkspace(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Map"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("globe"); }
    [[nodiscard]] std::vector<shell::ActionId> handles() const override;
    [[nodiscard]] bool isEnabled(shell::ActionId id) const override;
    void trigger(shell::ActionId id) override;
    [[nodiscard]] QString notPaintedReason() const override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

    [[nodiscard]] MapCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] FilterStrip &strip() const { return *m_strip; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeToolRow();
    void updateCounts();
    void updateNotice();
    void toggleNoLocation();
    [[nodiscard]] bool asksForNoLocation() const;
    void open(dataset::ImageKey image);
    void listPlace(const std::vector<dataset::ImageKey> &images, const dataset::GeoBounds &box,
                   const QPoint &global);
    void popUp(const std::vector<project::Row> &rows, qint64 whole, const dataset::GeoBounds &box,
               const QPoint &global);
    void placeImage(dataset::ImageKey image, const dataset::GeoPoint &place);
    /// Finds the selected image's place from its location text; stops that while it goes on.
    void locate();
    /// Who is asked for what the tables do not know; null if the settings name nobody.
    [[nodiscard]] base::Result<std::shared_ptr<project::Nominatim>> placeService();
    void tellLocated(const base::Result<project::GeocodeReport> &report);
    void updateTools();
    /// Where the tools have no room for their words, all but the one at work show their icons.
    void fitToolRow();
    void tellNote(const std::optional<dataset::GeoPoint> &place);

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    BaseMaps &m_baseMaps;
    const shell::Actions &m_actions;
    QString m_curator;
    settings::Settings *m_settings;
    MapData m_data;
    MapRows m_rows;
    std::shared_ptr<project::Nominatim> m_placeService;
    std::pair<QString, QString> m_placeServiceOf;  ///< its address and the contact
    std::optional<std::stop_source> m_locating;
    library::QueueModel m_model;
    jobs::Latest m_places;
    MapCanvas *m_canvas;
    FilterStrip *m_strip;
    std::vector<std::pair<widgets::Button *, MapCanvas::Tool>> m_tools;
    QWidget *m_toolRow = nullptr;
    widgets::Button *m_locate = nullptr;
    widgets::Button *m_regionsButton = nullptr;
    RegionMenu *m_regions = nullptr;
    LayersMenu *m_layers = nullptr;
    widgets::Button *m_noLocation = nullptr;
    widgets::SegmentedControl *m_projection = nullptr;
};

}  // namespace gaia::map
