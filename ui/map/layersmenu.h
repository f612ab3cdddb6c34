// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/map/mapcanvas.h"

#include <QMenu>

namespace gaia::map {

/// What lies on the map: names, extents, rasters, tiles of the person's own; and the map as a
/// picture. Tiles are kept in the settings, off until they are turned on.
class LayersMenu final : public QMenu {
    Q_OBJECT

public:
    /// `settings` may be null: then tiles are forgotten with the window.
    LayersMenu(MapCanvas &canvas, settings::Settings *settings, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<settings::TileLayer> &tiles() const { return m_tiles; }
    /// Adds tiles and turns them on.
    void addTiles(const settings::TileLayer &layer);

Q_SIGNALS:
    /// A sentence for the person.
    void failed(const QString &sentence);
    /// Tiles were turned on that only this projection shows.
    void mercatorAsked();

private:
    void fill();
    void addSwitch(const QString &words, bool MapCanvas::Layers::*member);
    void addTileEntries();
    void turn(std::size_t index, bool isOn);
    void remove(std::size_t index);
    void showTiles();
    void keep();
    void askForTiles();
    void copyPicture();
    void savePicture();

    MapCanvas &m_canvas;
    settings::Settings *m_settings;
    std::vector<settings::TileLayer> m_tiles;
};

}  // namespace gaia::map
