// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/replacerows.h"

#include "core/review/worddiff.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::ReplaceRow;
using review::DiffPart;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr qsizetype kAround = 60;  ///< characters that stay beside a change
constexpr int kRowHeight = 64;

/// The words beside a change; those farther away are dots.
QString nearby(const QString &text, bool isFirst, bool isLast)
{
    if (text.size() <= (isFirst || isLast ? kAround : 2 * kAround)) {
        return text.toHtmlEscaped();
    }
    const QString left = text.left(kAround).toHtmlEscaped();
    const QString right = text.right(kAround).toHtmlEscaped();
    return isFirst ? QString(u"… "_s + right)
        : isLast   ? QString(left + u" …"_s)
                   : QString(left + u" … "_s + right);
}

QRect tickBox(const QStyleOptionViewItem &option)
{
    const int size = 16;
    return {option.rect.left() + widgets::space::kMedium,
            option.rect.top() + (option.rect.height() - size) / 2, size, size};
}

}  // namespace

QString changeHtml(const QString &before, const QString &after)
{
    const review::Diff diff = review::wordDiff(before, after);
    QStringList parts;
    for (std::size_t i = 0; i < diff.size(); ++i) {
        const DiffPart &part = diff[i];
        parts << (part.kind == DiffPart::Kind::Removed
                      ? QString(u"<s>"_s + part.text.toHtmlEscaped() + u"</s>"_s)
                      : part.kind == DiffPart::Kind::Added
                      ? QString(u"<b><u>"_s + part.text.toHtmlEscaped() + u"</u></b>"_s)
                      : nearby(part.text, i == 0, i + 1 == diff.size()));
    }
    return parts.join(u' ');
}

void ReplaceRows::setRows(std::vector<ReplaceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_ticks.assign(m_rows.size(), true);
    m_tickedCount = static_cast<int>(m_rows.size());
    endResetModel();
    Q_EMIT ticksChanged();
}

std::vector<ReplaceRow> ReplaceRows::ticked() const
{
    std::vector<ReplaceRow> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_ticks[i]) {
            rows.push_back(m_rows[i]);
        }
    }
    return rows;
}

void ReplaceRows::tickAll(bool isTicked)
{
    if (m_rows.empty()) {
        return;
    }
    m_ticks.assign(m_rows.size(), isTicked);
    m_tickedCount = isTicked ? static_cast<int>(m_rows.size()) : 0;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int ReplaceRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReplaceRows::data(const QModelIndex &index, int role) const
{
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= m_rows.size()) {
        return {};
    }
    const ReplaceRow &row = m_rows[at];
    switch (role) {
    case Qt::DisplayRole: return u"%1:%2"_s.arg(row.imageId).arg(row.ordinal);
    case Qt::CheckStateRole: return m_ticks[at] ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, caption %2: %3").arg(row.imageId).arg(row.ordinal).arg(row.after);
    case Qt::ToolTipRole: return widgets::plainTip(row.after);
    case ChangeRole: return changeHtml(row.before, row.after);
    default: return {};
    }
}

bool ReplaceRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto at = static_cast<std::size_t>(index.row());
    if (role != Qt::CheckStateRole || !index.isValid() || at >= m_rows.size()) {
        return false;
    }
    const bool isTicked = value.toInt() == Qt::Checked;
    if (m_ticks[at] != isTicked) {
        m_ticks[at] = isTicked;
        m_tickedCount += isTicked ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT ticksChanged();
    }
    return true;
}

Qt::ItemFlags ReplaceRows::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
        : Qt::NoItemFlags;
}

QSize ReplaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, Theme::of(option.widget).scaled(kRowHeight)};
}

void ReplaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    const bool isCurrent = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isCurrent ? theme.palette.accentSoft : theme.palette.panel);
    painter->setPen(theme.palette.divider);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QStyleOptionButton tick;
    tick.rect = tickBox(option);
    tick.palette = option.palette;
    tick.state = QStyle::State_Enabled
        | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                 : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);

    const QRect box = option.rect.adjusted(widgets::space::kMedium + 16 + widgets::space::kMedium,
                                           widgets::space::kHair, -widgets::space::kMedium,
                                           -widgets::space::kHair);
    const int line = theme.lineHeight(TextUse::Label);
    painter->setFont(theme.font(TextUse::Label));
    painter->setPen(theme.palette.thirdText);
    painter->drawText(QRect(box.left(), box.top(), box.width(), line), Qt::AlignVCenter,
                      QFontMetrics(painter->font())
                          .elidedText(index.data().toString(), Qt::ElideMiddle, box.width()));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(theme.font(TextUse::Interface));
    document.setTextWidth(box.width());
    document.setHtml(index.data(ReplaceRows::ChangeRole).toString());
    painter->translate(box.left(), box.top() + line);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme.palette.text);
    context.clip = QRectF(0, 0, box.width(), box.height() - line);
    painter->setClipRect(context.clip, Qt::IntersectClip);
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

bool ReplaceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // The whole row ticks with a click on its left edge, and with Space like any list.
    if (event->type() == QEvent::MouseButtonRelease) {
        const QRect left(option.rect.left(), option.rect.top(),
                         tickBox(option).right() - option.rect.left() + widgets::space::kSmall,
                         option.rect.height());
        if (left.contains(static_cast<QMouseEvent *>(event)->position().toPoint())) {
            const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return false;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace gaia::quality
