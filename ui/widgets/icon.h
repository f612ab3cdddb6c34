// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gaia::widgets {

/// A line icon of the Breeze theme, by its name ("document-edit"), in the theme's text colour; it
/// follows changes of the theme and is grey when disabled. Empty if Breeze lacks the name.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a colour of choice. `size` is in logical pixels; sharp at any device ratio.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, double deviceRatio,
                                 const QColor &colour);
/// Paints it centred in `box`, 16 px or as large as the box is (22, 32 from 22 px on).
void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour);
/// True if the icon theme holds the name.
[[nodiscard]] bool hasIcon(const QString &name);

}  // namespace gaia::widgets
