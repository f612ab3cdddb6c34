// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/failuredelegate.h"

#include "ui/library/thumbnailpainter.h"
#include "ui/library/thumbnails.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"
#include "ui/work/failures.h"

#include <QMouseEvent>
#include <QPainter>

namespace gaia::work {

using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kBar = 3;
constexpr int kRow = 88;
constexpr int kPictureWidth = 64;
constexpr int kPictureHeight = 48;
constexpr int kShape = 14;

}  // namespace

FailureDelegate::FailureDelegate(library::Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize FailureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = Theme::of(option.widget);
    return {theme.scaled(240), theme.scaled(kRow)};
}

void FailureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto failure = index.data(FailureModel::FailureRole).value<Failure>();
    const QRect box = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(box, theme.palette.accentSoft);
        painter->fillRect(QRect(box.left(), box.top(), kBar, box.height()), theme.palette.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(box, theme.palette.hover);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.palette.divider);

    const int top = box.top() + widgets::space::kSmall;
    int left = box.left() + widgets::space::kLarge;
    if (failure.image.isValid()) {
        const QRect picture(left, top, theme.scaled(kPictureWidth), theme.scaled(kPictureHeight));
        library::paintThumbnail(*painter, picture, m_thumbnails, failure.sha256, theme);
        left = picture.right() + 1 + widgets::space::kMedium;
    }
    const int right = box.right() - widgets::space::kLarge;
    const int line = theme.lineHeight(TextUse::Interface);

    painter->setPen(theme.palette.text);
    painter->setFont(theme.font(TextUse::Interface));
    widgets::paintElidedText(*painter, QRect(left, top, right - left, line), failure.title, 1, line);

    const QRect second(left, top + line, right - left, line);
    const QString tries = failure.attempts > 0
        ? FailureDelegate::tr("%n attempts", nullptr, failure.attempts)
        : QString();
    painter->setFont(theme.font(TextUse::Label));
    painter->setPen(theme.palette.secondText);
    const int triesWidth = painter->fontMetrics().horizontalAdvance(tries);
    painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, tries);
    widgets::paintStateShape(*painter,
                             QRectF(left, second.center().y() - kShape / 2.0, kShape, kShape),
                             widgets::StateShape::Failure, theme);
    painter->setFont(theme.font(TextUse::LabelBold));
    painter->setPen(theme.palette.rejected);
    const QRect words(left + kShape + 6, second.top(),
                      second.width() - kShape - triesWidth - 14, line);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(failure.headline, Qt::ElideRight,
                                                        words.width()));

    painter->setFont(theme.font(TextUse::Label));
    painter->setPen(theme.palette.secondText);
    const int small = theme.lineHeight(TextUse::Label);
    const QRect remedy = remedyBox(option, index);
    widgets::paintElidedText(
        *painter,
        QRect(left, top + 2 * line + 2,
              (remedy.isEmpty() ? right : remedy.left() - widgets::space::kSmall) - left, 2 * small),
        failure.reason, 2, small);
    painter->setPen(theme.palette.accent);
    painter->drawText(remedy, Qt::AlignRight | Qt::AlignTop, remedyWords(failure));
    painter->restore();
}

QRect FailureDelegate::remedyBox(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const QString words = remedyWords(index.data(FailureModel::FailureRole).value<Failure>());
    if (words.isEmpty()) {
        return {};
    }
    const int width =
        QFontMetrics(theme.font(TextUse::Label)).horizontalAdvance(words) + widgets::space::kHair;
    const int top = option.rect.top() + widgets::space::kSmall
        + 2 * theme.lineHeight(TextUse::Interface) + 2;
    return {option.rect.right() - widgets::space::kLarge - width, top, width,
            theme.lineHeight(TextUse::Label)};
}

bool FailureDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *click = static_cast<QMouseEvent *>(event);
        const bool isOnIt =
            remedyBox(option, index).adjusted(-4, -4, 4, 4).contains(click->position().toPoint());
        if (click->button() == Qt::LeftButton && isOnIt) {
            Q_EMIT remedyAsked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace gaia::work
