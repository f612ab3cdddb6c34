// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QString>

#include <array>
#include <vector>

class QPainter;

namespace gaia::figures {

/// How figures look, in a window as in a report; sizes are logical pixels.
struct FigureStyle {
    QColor panel;
    QColor text;
    QColor secondText;
    QColor line;        ///< axes and grids
    QColor accent;      ///< what the filter lets through
    QColor accentSoft;  ///< a brushed stretch
    QColor whole;       ///< the whole behind it
    QColor frame;       ///< gaps
    QColor fewest;      ///< amounts, from few to many
    QColor most;
    std::array<QColor, 5> spheres;  ///< atmosphere, biosphere, cryosphere, geosphere, hydrosphere
    QFont label;
    QFont bold;
    QFont axis;

    /// On white, with a font of this family.
    [[nodiscard]] static FigureStyle print(const QString &family);
    /// Between `fewest` and `most`.
    [[nodiscard]] QColor amount(double share) const;
    /// Colours of stacks, told apart by lightness too.
    [[nodiscard]] QColor stack(int index) const;
};

/// A part of a figure that stands for images.
struct Mark {
    QPainterPath shape;
    QString words;             ///< what it is and how many, for tooltip and screen reader
    dataset::Filter filter;    ///< the images it stands for; empty if it can't be asked for
    int series = 0;            ///< marks of one series form a row: a timeline, a column of bars
};
using Marks = std::vector<Mark>;

}  // namespace gaia::figures
