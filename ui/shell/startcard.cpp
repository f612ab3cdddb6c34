// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startcard.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using widgets::TextUse;
using widgets::Theme;

namespace {
constexpr int kHeight = 68;
constexpr int kTextLeft = 68;
constexpr int kIconSide = 32;
}

StartCard::StartCard(QAction *action, const QString &iconName, const QString &title,
                     const QString &sentence, bool isFirst, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_iconName(iconName)
    , m_sentence(sentence)
    , m_isFirst(isFirst)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize StartCard::sizeHint() const
{
    return {480, Theme::of(this).scaled(kHeight)};
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const auto &palette = theme.palette;
    widgets::Outline outline;
    outline.fill = m_isFirst ? palette.accentSoft : underMouse() ? palette.hover : palette.panel;
    outline.line = m_isFirst || hasFocus() ? palette.accent : palette.divider;
    outline.width = hasFocus() || m_isFirst ? 2 : 1;
    widgets::paintOutline(painter, rect(), outline);
    widgets::paintIcon(painter, QRect(20, 0, kIconSide, height()), m_iconName, palette.accent);

    const QString cap = m_isFirst ? tr("Enter") : widgets::capText(m_action->shortcut());
    int right = width() - widgets::space::kLarge;
    if (m_isFirst) {
        const QString word = tr("Open");
        const QSize key = widgets::keyCapSize(theme, cap);
        const QFontMetrics metrics(theme.font(TextUse::InterfaceBold));
        const QRect button(right - key.width() - metrics.horizontalAdvance(word) - 28,
                           height() / 2 - 16, key.width() + metrics.horizontalAdvance(word) + 28, 32);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(button, 4, 4);
        painter.setFont(theme.font(TextUse::InterfaceBold));
        painter.setPen(palette.onAccent);
        painter.drawText(button.adjusted(10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
        widgets::paintKeyCap(painter,
                             QRect(button.right() - key.width() - 8, button.top(), key.width(), 32),
                             cap, theme, palette.onAccent, palette.onAccent);
        right = button.left();
    } else if (!cap.isEmpty()) {
        const QSize key = widgets::keyCapSize(theme, cap);
        widgets::paintKeyCap(painter, QRect(right - key.width(), 0, key.width(), height()), cap,
                             theme);
        right -= key.width();
    }

    const QRect words(kTextLeft, 0, right - kTextLeft - widgets::space::kMedium, height());
    painter.setFont(theme.font(TextUse::PanelTitle));
    painter.setPen(palette.text);
    painter.drawText(words.adjusted(0, 0, 0, -height() / 2 - 1 + 3),
                     Qt::AlignBottom | Qt::AlignLeft, text());
    painter.setFont(theme.font(TextUse::Interface));
    painter.setPen(palette.secondText);
    const QString sentence =
        QFontMetrics(painter.font()).elidedText(m_sentence, Qt::ElideRight, words.width());
    painter.drawText(words.adjusted(0, height() / 2 + 3, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                     sentence);
}

}  // namespace gaia::shell
