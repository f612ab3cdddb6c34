// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnailpainter.h"

#include "ui/library/thumbnails.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace gaia::library {

using widgets::StateShape;

namespace {

/// The part of the picture that fills the box, with round corners. Kept: a list asks for it at
/// each step of a scroll.
QPixmap cut(const QPixmap &pixmap, const QSize &size, double scale, const QPainterPath &clip,
            const QColor &surround)
{
    const QString key = QStringLiteral("gaia-thumbnail/%1/%2x%3/%4/%5")
                            .arg(pixmap.cacheKey())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale)
                            .arg(surround.rgba());
    QPixmap made;
    if (QPixmapCache::find(key, &made)) {
        return made;
    }
    made = QPixmap(size * scale);
    made.setDevicePixelRatio(scale);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(clip, surround);
    const QSizeF whole(pixmap.size());
    const QSizeF part = QSizeF(size).scaled(whole, Qt::KeepAspectRatio);
    const QPointF corner((whole.width() - part.width()) / 2.0,
                         (whole.height() - part.height()) / 2.0);
    painter.setClipPath(clip);
    painter.drawPixmap(QRectF(QPointF(), QSizeF(size)), pixmap, QRectF(corner, part));
    painter.end();
    QPixmapCache::insert(key, made);
    return made;
}

}  // namespace

void paintThumbnail(QPainter &painter, const QRect &box, Thumbnails &thumbnails,
                    const QString &sha256, const widgets::Theme &theme)
{
    const auto outline = [&](const QRect &rect) {
        QPainterPath path;
        path.addRoundedRect(rect, widgets::metric::kPictureCorner, widgets::metric::kPictureCorner);
        return path;
    };
    const QPixmap pixmap = thumbnails.of(sha256);
    if (!pixmap.isNull()) {
        painter.drawPixmap(box.topLeft(),
                           cut(pixmap, box.size(), painter.device()->devicePixelRatioF(),
                               outline(QRect(QPoint(), box.size())), theme.palette.surround));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline(box), theme.palette.surround);
    if (sha256.isEmpty() || thumbnails.hasFailed(sha256)) {
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
