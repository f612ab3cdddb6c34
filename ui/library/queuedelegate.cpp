// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/queuedelegate.h"

#include "core/project/queries.h"
#include "ui/library/queuemodel.h"
#include "ui/library/thumbnailpainter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gaia::library {

using widgets::StateShape;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kBar = 3;  ///< at the left edge of the current row, pixels
constexpr double kShape = 11.0;
constexpr double kShapeGap = 3.0;

}  // namespace

QueueDelegate::QueueDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = Theme::of(option.widget);
    return {theme.scaled(120), theme.scaled(m_isNarrow ? 60 : widgets::metric::kQueueRow)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto row = index.data(QueueModel::RowRole).value<project::Row>();
    const bool isPicked = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = isPicked && (!view || view->currentIndex() == index);
    const QRect box = option.rect;

    painter->save();
    if (isPicked) {
        painter->fillRect(box, theme.palette.accentSoft);
    }
    if (isCurrent) {  // of several that are picked, the one in sight
        painter->fillRect(QRect(box.left(), box.top(), kBar, box.height()), theme.palette.accent);
    } else if (!isPicked && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(box, theme.palette.hover);
    }

    const int margin = m_isNarrow ? 10 : 12;
    const QSize side(theme.scaled(m_isNarrow ? 60 : 72), theme.scaled(m_isNarrow ? 44 : 54));
    const QRect picture(box.left() + margin, box.top() + 7, side.width(), side.height());
    paintThumbnail(*painter, picture, m_thumbnails, row.sha256, theme);

    const int left = picture.right() + 1 + widgets::space::kSmall;
    const QRect text(left, box.top() + 5, box.right() - left - 3, box.height() - 10);
    painter->setFont(theme.font(isCurrent ? TextUse::InterfaceBold : TextUse::Interface));
    painter->setPen(row.isDiscarded ? theme.palette.thirdText : theme.palette.text);
    const int lineHeight = theme.scaled(m_isNarrow ? 15 : 16);
    widgets::paintElidedText(*painter, text, row.title, 2, lineHeight);

    std::vector<StateShape> shapes;
    for (const dataset::CaptionState state : row.badges) {
        shapes.push_back(shapeOf(state));
    }
    const bool isRead = index.data(QueueModel::IsReadRole).toBool();
    if (isRead && shapes.empty()) {
        shapes.assign(dataset::kCaptionsPerImage, StateShape::None);
    }
    if (row.status == QStringLiteral("failed")) {
        shapes.push_back(StateShape::Failure);
    }
    if (row.isFlagged) {
        shapes.push_back(StateShape::Flag);
    }
    const double y = box.bottom() - kShape - (m_isNarrow ? 6.0 : 7.0);
    widgets::paintStateShapes(*painter, QPointF(left, y), kShape, kShapeGap, shapes, theme);
    painter->restore();
}

}  // namespace gaia::library
