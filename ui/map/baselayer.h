// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/mappicture.h"
#include "core/jobs/runner.h"
#include "ui/map/basemaps.h"

#include <QImage>
#include <QObject>

#include <optional>

class QPainter;

namespace gaia::map {

/// The base map under the points. Keeps one picture, larger than what is shown, painted in the
/// background; while the view moves it is moved or stretched, and a fresh one takes its place
/// when it is there. Lives on the main thread and paints nothing but that picture there.
class BaseLayer final : public QObject {
    Q_OBJECT

public:
    BaseLayer(BaseMaps &maps, jobs::Runner &runner, QObject *parent = nullptr);

    /// Draws what there is for this view and asks for what is missing.
    void paint(QPainter &painter, const geo::MapView &view, const figures::MapColours &colours);
    /// True if the last `paint` drew the world as it is for that view, with land and borders.
    [[nodiscard]] bool wasExact() const { return m_wasExact; }

Q_SIGNALS:
    /// A better picture is there.
    void changed();

private:
    struct Picture {
        QImage image;
        geo::MapView view;
        figures::MapColours colours;
        Detail detail = Detail::Coarse;
        double deviceRatio = 1.0;
        bool hasLand = false;
    };
    struct Wanted {
        geo::MapView view;
        figures::MapColours colours;
        double deviceRatio = 1.0;
    };

    [[nodiscard]] QRectF target(const geo::MapView &view) const;
    [[nodiscard]] bool isOfKind(const Wanted &wanted) const;
    /// True if the picture is the one for this view, with room to move.
    [[nodiscard]] bool suits(const Wanted &wanted) const;
    [[nodiscard]] bool isComplete() const;
    void ask(const Wanted &wanted);
    void start();

    BaseMaps &m_maps;
    jobs::Runner &m_runner;
    std::optional<Picture> m_picture;
    std::optional<Wanted> m_wanted;
    std::stop_source m_stop;
    geo::MapView m_underWay;
    bool m_isPainting = false;
    bool m_wasExact = false;
};

}  // namespace gaia::map
