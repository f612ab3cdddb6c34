// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/timebins.h"
#include "core/figures/figure.h"

#include <QRectF>
#include <QStringList>

#include <array>
#include <optional>

namespace gaia::figures {

/// Images over time. The whole stands in grey behind what the filter lets through; the share of
/// intervals longer than a bar is hatched on top.
struct Timeline {
    curation::Period period = curation::Period::Year;
    bool isLogarithmic = false;
    QStringList stacks;                     ///< names of the colours; one unnamed for none
    std::vector<curation::TimeBin> shown;
    std::vector<curation::TimeBin> whole;   ///< of one stack
    qint64 undated = 0;                     ///< of what is shown; a bar of its own
    qint64 undatedWhole = 0;
    std::optional<dataset::Acquisition> brush;
    std::vector<QColor> colours;            ///< of the stacks; those of the style if empty

    /// Images by dataset::Season, the last of which are those between the tropics.
    struct Seasons {
        std::array<qint64, 5> shown{};
        std::array<qint64, 5> whole{};
    };
    std::optional<Seasons> seasons;         ///< bars beside the periods
};

/// Paints it into the box; gives a mark a period (series 0), one a season (series 1), if they are
/// shown, and one for "no date" (series 2).
Marks paintTimeline(QPainter &painter, const QRectF &box, const Timeline &timeline,
                    const FigureStyle &style);

}  // namespace gaia::figures
