// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/mapgeometry.h"
#include "core/figures/maplabels.h"
#include "core/geo/mapview.h"

#include <QColor>
#include <QImage>

#include <stop_token>

class QPainter;

namespace gaia::figures {

/// An invalid colour leaves its part out.
struct MapColours {
    QColor outside;    ///< beyond the world's edge
    QColor sea;
    QColor land;
    QColor coast;
    QColor border;
    QColor graticule;
    QColor edge;       ///< the world's outline
    QColor lake;
    QColor disputed;   ///< borders that are claimed otherwise, dashed
    LabelStyle labels;

    bool operator==(const MapColours &) const = default;
};

/// The base map as a picture of the view's size times `deviceRatio`, opaque. Runs on any thread;
/// null when asked to stop. The geometry must be of the view's projection; null draws the sea and
/// the graticule alone.
[[nodiscard]] QImage paintBaseMap(const MapGeometry *geometry, const geo::MapView &view,
                                  double deviceRatio, const MapColours &colours,
                                  const std::stop_token &stop = {});

/// Degrees between the lines of the graticule that suit this scale.
[[nodiscard]] double graticuleStep(const geo::MapView &view);

}  // namespace gaia::figures
