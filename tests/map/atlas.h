// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/world.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/map/basemaps.h"
#include "ui/map/mapcanvas.h"
#include "ui/map/mapdata.h"
#include "ui/map/maprows.h"

#include <memory>

namespace gaia::test {

/// Writes an image's caption states as the stores do, a letter each.
void setBadges(storage::Connection &connection, dataset::ImageKey image, const QString &letters);

/// A world with images at places, for what is tested before anything shows it.
class Places {
public:
    [[nodiscard]] World &world() { return m_world; }
    dataset::ImageKey add(const QString &id, double lat, double lon,
                          std::optional<double> radiusKm = std::nullopt);
    dataset::ImageKey addUnlocated(const QString &id);
    /// Many at once, spread over the world, with all standings. Boxes do not find them.
    void addMany(int count);

private:
    World m_world;
};

/// A canvas of 1000 x 500 pixels on such a world, shown.
class Atlas final {
public:
    explicit Atlas(Places &places);

    [[nodiscard]] map::MapCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] library::ViewState &view() { return m_view; }
    [[nodiscard]] map::MapData &data() { return m_data; }
    [[nodiscard]] jobs::Runner &runner() { return m_runner; }
    /// Waits until everything has been read and painted.
    [[nodiscard]] bool isReady();
    /// The ids on the map, in their order.
    [[nodiscard]] std::vector<dataset::ImageKey> shown() const;

private:
    jobs::Runner m_runner;
    library::ViewState m_view;
    library::Thumbnails m_thumbnails;
    map::BaseMaps m_baseMaps;
    map::MapData m_data;
    map::MapRows m_rows;
    std::unique_ptr<map::MapCanvas> m_canvas;
};

}  // namespace gaia::test
