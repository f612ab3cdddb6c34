// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/figures/figure.h"

#include <QRectF>

namespace gaia::figures {

/// Columns of bars, one a facet: what the filter lets through over the whole behind it.
struct Bars {
    struct Column {
        curation::Facet facet = curation::Facet::Satellite;
        QString title;
        curation::FacetCounts shown;
        curation::FacetCounts whole;
    };
    std::vector<Column> columns;
    qint64 images = 0;        ///< what is shown
    qint64 wholeImages = 0;
    /// The second set is no whole but another subset: bars are shares of each.
    bool isComparison = false;
};

/// Paints as many bars as have room; gives a mark a bar, in one series a column. A mark without a
/// filter whose words say that there are more stands at a column's head.
Marks paintBars(QPainter &painter, const QRectF &box, const Bars &bars, const FigureStyle &style);

/// The images that have this label, where a filter can ask for them.
[[nodiscard]] dataset::Filter labelFilter(curation::Facet facet, const QString &label);

}  // namespace gaia::figures
