// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/dataset/themes.h"
#include "core/figures/figure.h"

#include <QRectF>

namespace gaia::figures {

/// Theme labels as rings: spheres inside, their themes outside. An image with several themes is
/// in several slices, so the sum is of labels, not of images.
struct Sunburst {
    dataset::ThemeTable themes;
    curation::FacetCounts counts;  ///< of Facet::Theme
};

/// Paints it with a list of the spheres and their largest themes beside it; gives a mark a sphere
/// (series 0), a theme (series 1) and a line of the list (series 2).
Marks paintSunburst(QPainter &painter, const QRectF &box, const Sunburst &sunburst,
                    const FigureStyle &style);

/// A sphere's name in the person's language; names that the program does not know stay.
[[nodiscard]] QString sphereName(const QString &sphere);

}  // namespace gaia::figures
