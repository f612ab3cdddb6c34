// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mapview.h"
#include "core/jobs/runner.h"
#include "core/project/maptiles.h"
#include "ui/widgets/theme.h"

#include <QCache>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTimer;

namespace gaia::map {

/// Tiles of the person's own server under the images, on Web Mercator. Asks in the background for
/// what is in sight, shows a coarser tile until a finer one is there, and says in the tile's place
/// what is wrong with it; the map below stays. Lives on the main thread.
class TileLayer final : public QObject {
    Q_OBJECT

public:
    explicit TileLayer(QObject *parent = nullptr);
    ~TileLayer() override;

    /// None turns it off.
    void setTiles(std::shared_ptr<const project::MapTiles> tiles);
    [[nodiscard]] bool isOn() const { return m_tiles != nullptr; }
    void paint(QPainter &painter, const geo::MapView &view, const widgets::Theme &theme);
    /// The line that the map owes the server; empty when off.
    [[nodiscard]] QString attribution() const;
    /// What is wrong with tiles in sight, or why none are shown; a sentence, or empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// True while tiles in sight are on their way.
    [[nodiscard]] bool isBusy() const { return !m_loading.empty() || !m_wanted.empty(); }

Q_SIGNALS:
    void changed();

private:
    using Place = project::TilePlace;
    struct Known {
        QImage image;
        QString fault;
        QString word;
        qint64 since = 0;   ///< of a fault, milliseconds of `m_clock`
    };

    [[nodiscard]] static int zoomFor(const geo::MapView &view, int last, double deviceRatio);
    [[nodiscard]] static QRectF planeOf(const Place &place);
    void paintTile(QPainter &painter, const QRectF &target, const Place &place,
                   const widgets::Theme &theme);
    bool paintCoarser(QPainter &painter, const QRectF &target, const Place &place);
    void startSome();
    void take(const Place &place, project::MapTile tile);

    /// Its own pools: a slow server never keeps the window's other work waiting.
    std::unique_ptr<jobs::Runner> m_runner;
    std::shared_ptr<const project::MapTiles> m_tiles;
    std::map<Place, Known> m_known;
    std::vector<Place> m_order;          ///< of `m_known`, the newest last
    std::map<Place, std::stop_source> m_loading;
    std::vector<Place> m_wanted;         ///< of the last paint
    QString m_fault;
    QElapsedTimer m_clock;
    QTimer *m_retry;
    quint64 m_generation = 0;            ///< of `m_tiles`; what comes later is another server's
};

}  // namespace gaia::map
