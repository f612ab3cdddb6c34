// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/tilelayer.h"

#include <QImage>
#include <QString>
#include <QUrl>

#include <memory>
#include <stop_token>

namespace gaia::project {

/// Where a tile of the world lies at a zoom: 2^z by 2^z of them, from the north-west.
struct TilePlace {
    int z = 0;
    int x = 0;
    int y = 0;
    friend auto operator<=>(const TilePlace &, const TilePlace &) = default;
};

/// Why these tiles can't be had: an address without its places, of another scheme, or of a server
/// whose rules forbid such use (OpenStreetMap's own, which is paid for by volunteers).
[[nodiscard]] base::Status checkTileLayer(const settings::TileLayer &layer);
[[nodiscard]] QUrl tileAddress(const settings::TileLayer &layer, const TilePlace &place);

/// One tile, or what is wrong with it.
struct MapTile {
    QImage image;      ///< null with a fault
    QString fault;     ///< a sentence
    QString word;      ///< the same in a word or two, for where the tile would be
    bool isCancelled = false;
};

/// Asks one server for map tiles, with this program's name, a few at a time, and keeps them as its
/// headers allow in `folder`. Thread-safe; `fetch` blocks.
class MapTiles final {
public:
    /// `contact`: how the server's owner reaches the person; may be empty.
    MapTiles(settings::TileLayer layer, const QString &contact, const QString &folder);
    ~MapTiles();

    [[nodiscard]] const settings::TileLayer &layer() const { return m_layer; }
    [[nodiscard]] MapTile fetch(const TilePlace &place, const std::stop_token &stop) const;
    /// Requests that went out, robots and cache apart.
    [[nodiscard]] qint64 requests() const;

    /// The slowest server is not waited for longer than that, seconds.
    static constexpr int kPatience = 20;

private:
    struct Private;
    settings::TileLayer m_layer;
    std::unique_ptr<Private> d;
};

}  // namespace gaia::project
