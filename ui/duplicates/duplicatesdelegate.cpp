// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatesdelegate.h"

#include "ui/duplicates/duplicatesmodel.h"
#include "ui/library/thumbnailpainter.h"
#include "ui/library/thumbnails.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace gaia::duplicates {

using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kBar = 3;  ///< at the left edge of the current row, pixels

}  // namespace

DuplicatesDelegate::DuplicatesDelegate(library::Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize DuplicatesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = Theme::of(option.widget);
    return {theme.scaled(160), theme.scaled(widgets::metric::kQueueRow)};
}

void DuplicatesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto item = index.data(DuplicatesModel::ItemRole).value<Item>();
    const QVariantList rows = index.data(DuplicatesModel::RowsRole).toList();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->save();
    if (isCurrent) {
        painter->fillRect(box, theme.palette.accentSoft);
        painter->fillRect(QRect(box.left(), box.top(), kBar, box.height()), theme.palette.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(box, theme.palette.hover);
    }
    // Two halves of one frame, so that all rows' words begin at one line.
    const QRect frame(box.left() + 12, box.top() + 7, theme.scaled(84), theme.scaled(54));
    const int gap = rows.size() > 1 ? 2 : 0;
    const int width = (frame.width() - gap) / int(std::max<qsizetype>(1, rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QRect part(frame.left() + int(i) * (width + gap), frame.top(), width, frame.height());
        library::paintThumbnail(*painter, part, m_thumbnails,
                                rows.at(i).value<project::Row>().sha256, theme);
    }
    const int left = frame.right() + 1 + widgets::space::kSmall;
    const QRect text(left, box.top() + 6, box.right() - left - 6, box.height() - 12);
    painter->setFont(theme.font(isCurrent ? TextUse::InterfaceBold : TextUse::Interface));
    painter->setPen(theme.palette.text);
    const int height = widgets::paintElidedText(
        *painter, text, rows.isEmpty() ? QString() : rows.front().value<project::Row>().title, 2,
        theme.scaled(16));
    painter->setFont(theme.font(TextUse::Label));
    painter->setPen(item.kind == Kind::Odd ? theme.palette.finding : theme.palette.secondText);
    widgets::paintElidedText(*painter, text.adjusted(0, height + 3, 0, 0), wordsOf(item), 1,
                             theme.scaled(16));
    painter->restore();
}

}  // namespace gaia::duplicates
