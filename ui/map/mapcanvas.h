// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mapview.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/map/baselayer.h"
#include "ui/map/boxtool.h"
#include "ui/map/mapdata.h"
#include "ui/map/mapitems.h"
#include "ui/map/mapmarks.h"
#include "ui/map/maprows.h"
#include "ui/map/outlinetool.h"
#include "ui/map/rasterlayer.h"
#include "ui/map/tilelayer.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace gaia::map {

class BoxCard;
class HoverCard;
class MapLegend;
class MapNotice;

/// The world with the images that the filter lets through. Wheel, drag and keys move it; a click
/// selects or goes nearer, a box becomes the filter. Everything costly is made elsewhere: a frame
/// here is one picture moved and some hundred marks copied.
class MapCanvas final : public QWidget {
    Q_OBJECT

public:
    /// Place puts the selected image where the person lets go.
    enum class Tool { Pan, Box, Lasso, Polygon, Circle, Measure, Place };
    /// What the canvas shows and works with; all of it outlives the canvas.
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        MapData &data;
        MapRows &rows;
        library::Thumbnails &thumbnails;
        BaseMaps &baseMaps;
        jobs::Runner &runner;
    };

    /// What lies on the map besides the images' marks.
    struct Layers {
        bool hasLabels = true;
        bool hasFootprints = true;
        bool hasRasters = true;

        bool operator==(const Layers &) const = default;
    };

    explicit MapCanvas(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] const Layers &layers() const { return m_layers; }
    void setLayers(const Layers &layers);
    /// Tiles under the images; none for the base map alone.
    void setTiles(std::shared_ptr<const project::MapTiles> tiles) { m_tiles.setTiles(std::move(tiles)); }
    [[nodiscard]] const TileLayer &tiles() const { return m_tiles; }
    [[nodiscard]] const RasterLayer &rasters() const { return m_rasters; }
    /// The map as it is shown, without what only works it (controls, cards).
    [[nodiscard]] QImage picture();

    [[nodiscard]] const geo::MapView &mapView() const { return m_mapView; }
    void setMapView(const geo::MapView &view);
    void setProjection(geo::ProjectionKind kind);
    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    /// About the middle.
    void zoomBy(double factor);
    /// Shows every image that is located, or the world if none is.
    void fit();

    [[nodiscard]] const MapItems &items();
    [[nodiscard]] std::optional<dataset::GeoBounds> box() const { return m_box.bounds(); }
    [[nodiscard]] const OutlineTool &outline() const { return m_outline; }
    /// The box or outline that is drawn, as a ring; empty without one.
    [[nodiscard]] dataset::Ring area() const;
    /// Makes the box or outline the filter's one area, and drops it.
    void applyBox();
    void dropBox();
    [[nodiscard]] MapNotice &notice() const { return *m_notice; }
    [[nodiscard]] MapLegend &legend() const { return *m_legend; }

    /// True once the selected image is known and, if it has a place, was brought into sight.
    [[nodiscard]] bool isSelectionShown() const { return !m_mustFollow; }
    /// True if the last frame showed land, borders and every point as they are.
    [[nodiscard]] bool wasPainted() const { return m_wasPainted; }

Q_SIGNALS:
    void viewChanged();
    void toolChanged(gaia::map::MapCanvas::Tool tool);
    void paintedChanged();
    /// What lies under the pointer; nothing off the world or the canvas.
    void pointed(std::optional<gaia::dataset::GeoPoint> place);
    /// The image is to lie here from now on.
    void placeRequested(gaia::dataset::ImageKey image, const gaia::dataset::GeoPoint &place);
    /// An image is to be opened in Review.
    void openRequested(gaia::dataset::ImageKey image);
    /// A cluster that no zoom parts was clicked; `box` holds it and little more.
    void placeClicked(const std::vector<gaia::dataset::ImageKey> &images,
                      const gaia::dataset::GeoBounds &box, const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void makeOverlays();
    /// What opens: every image, as long as none has been moved to.
    [[nodiscard]] geo::MapView home(geo::ProjectionKind kind) const;
    void touch();
    void followSelection();
    void click(const QPointF &at);
    void openCluster(const MapItem &item, const QPointF &at);
    [[nodiscard]] bool canPart(const MapItem &item) const;
    void hover(const QPointF &at);
    void showBoxCard();
    void updateCursor();
    void paintMap(QPainter &painter, const widgets::Theme &theme);
    void paintExtents(QPainter &painter, const widgets::Theme &theme);
    void paintMarks(QPainter &painter, const widgets::Theme &theme);
    void paintCircles(QPainter &painter, const widgets::Theme &theme);
    void paintTileWords(QPainter &painter, const widgets::Theme &theme) const;
    void paintSelected(QPainter &painter, const widgets::Theme &theme);
    void paintTools(QPainter &painter, const widgets::Theme &theme) const;
    [[nodiscard]] bool draws() const;
    [[nodiscard]] bool hasArea() const { return m_box.hasBox() || m_outline.term().has_value(); }
    void endOutline();
    void takeUp(const QPointF &at);
    void place(const QPointF &at);

    library::ViewState &m_view;
    MapData &m_data;
    MapRows &m_rows;
    library::Thumbnails &m_thumbnails;
    BaseLayer m_base;
    RasterLayer m_rasters;
    TileLayer m_tiles;
    Layers m_layers;
    MapMarks m_marks;
    BoxTool m_box;
    OutlineTool m_outline;
    geo::MapView m_mapView;
    MapItems m_items;
    Tool m_tool = Tool::Pan;
    std::optional<QPointF> m_pressedAt;
    dataset::ImageKey m_grabbed;      ///< whose mark the tool Place holds
    QPointF m_lastAt;
    bool m_isMoved = false;           ///< the view is no longer the one that opens
    bool m_isHome = false;            ///< what opens has been fitted to the images
    bool m_isDragging = false;
    bool m_areItemsOld = true;
    bool m_mustFollow = false;        ///< the selected image is to be brought into sight
    bool m_didClickCluster = false;
    bool m_hasKeyFocus = false;
    bool m_wasPainted = false;
    bool m_isHasty = true;            ///< a frame of the window, which the next one follows

    MapLegend *m_legend = nullptr;
    HoverCard *m_hoverCard = nullptr;
    BoxCard *m_boxCard = nullptr;
    MapNotice *m_notice = nullptr;
};

}  // namespace gaia::map
