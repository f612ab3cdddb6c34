// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "ui/widgets/stateshape.h"

#include <QRect>
#include <QString>

class QPainter;

namespace gaia::widgets {
struct Theme;
}

namespace gaia::library {

class Thumbnails;

/// Fills the box with the middle of the thumbnail; grey until it is there, and with a mark where
/// there is no picture.
void paintThumbnail(QPainter &painter, const QRect &box, Thumbnails &thumbnails,
                    const QString &sha256, const widgets::Theme &theme);

[[nodiscard]] widgets::StateShape shapeOf(dataset::CaptionState state);

}  // namespace gaia::library
