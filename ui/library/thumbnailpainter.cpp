// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnailpainter.h"

#include "ui/library/thumbnails.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace gaia::library {

using widgets::StateShape;

void paintThumbnail(QPainter &painter, const QRect &box, Thumbnails &thumbnails,
                    const QString &sha256, const widgets::Theme &theme)
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(box, widgets::metric::kPictureCorner, widgets::metric::kPictureCorner);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(clip, theme.palette.surround);
    const QPixmap pixmap = thumbnails.of(sha256);
    if (!pixmap.isNull()) {
        const QSizeF whole(pixmap.size());
        const QSizeF part = QSizeF(box.size()).scaled(whole, Qt::KeepAspectRatio);
        const QPointF corner((whole.width() - part.width()) / 2.0,
                             (whole.height() - part.height()) / 2.0);
        painter.setClipPath(clip);
        painter.drawPixmap(QRectF(box), pixmap, QRectF(corner, part));
    } else if (sha256.isEmpty() || thumbnails.hasFailed(sha256)) {
        const QRectF mark(box.center().x() - 8.0, box.center().y() - 8.0, 16.0, 16.0);
        widgets::paintStateShape(painter, mark, StateShape::Failure, theme);
    }
    painter.restore();
}

StateShape shapeOf(dataset::CaptionState state)
{
    switch (state) {
    case dataset::CaptionState::Pending: return StateShape::Pending;
    case dataset::CaptionState::Accepted: return StateShape::Accepted;
    case dataset::CaptionState::Edited: return StateShape::Edited;
    case dataset::CaptionState::Rejected: return StateShape::Rejected;
    }
    return StateShape::None;
}

}  // namespace gaia::library
