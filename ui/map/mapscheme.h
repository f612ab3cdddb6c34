// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/listing.h"
#include "ui/widgets/theme.h"

#include <QStringList>

#include <array>

class QPainter;

namespace gaia::map {

/// What colour and shape of the map's marks mean: where an image stands, or which of five classes
/// it is in. Points and clusters carry a dataset::Standing as their class either way.
class MapScheme final {
public:
    /// The classes in the order of legend and rings; the last is what is in none of the others.
    static constexpr std::array kClasses{dataset::Standing::Accepted, dataset::Standing::Edited,
                                         dataset::Standing::Rejected, dataset::Standing::Pending,
                                         dataset::Standing::None};

    MapScheme() = default;
    MapScheme(dataset::ColourBy by, QStringList labels);

    [[nodiscard]] bool isStatus() const { return m_by == dataset::ColourBy::Status; }
    /// "Colour and shape: status"
    [[nodiscard]] QString title() const;
    /// Empty for a class that this collection does not fill.
    [[nodiscard]] QString words(dataset::Standing standing) const;
    [[nodiscard]] QColor colour(const widgets::Theme &theme, dataset::Standing standing) const;
    /// Each class has a shape of its own, so that colour alone never tells.
    void paintMark(QPainter &painter, const QRectF &box, dataset::Standing standing,
                   const widgets::Theme &theme) const;
    bool operator==(const MapScheme &) const = default;

private:
    dataset::ColourBy m_by = dataset::ColourBy::Status;
    QStringList m_labels;
};

/// "Status", "Year", ... for a choice.
[[nodiscard]] QString colourWords(dataset::ColourBy by);

}  // namespace gaia::map
