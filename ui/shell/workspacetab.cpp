// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacetab.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace gaia::shell {

using widgets::TextUse;
using widgets::Theme;

WorkspaceTab::WorkspaceTab(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(text);
}

QSize WorkspaceTab::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TextUse::InterfaceBold)).horizontalAdvance(text());
    return {words + widgets::metric::kIcon + 3 * widgets::space::kMedium,
            theme.scaled(widgets::metric::kWorkspaceRow)};
}

void WorkspaceTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const auto &palette = theme.palette;
    const QColor ink = !isEnabled() ? palette.disabledText
        : isChecked() ? palette.text
                      : palette.secondText;
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(rect().adjusted(2, 6, -2, -6), 4, 4);
    }
    const int left = widgets::space::kMedium;
    widgets::paintIcon(painter, QRect(left, 0, widgets::metric::kIcon, height()), m_iconName,
                       isChecked() ? palette.accent : ink);
    painter.setFont(theme.font(isChecked() ? TextUse::InterfaceBold : TextUse::Interface));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left + widgets::metric::kIcon + widgets::space::kSmall, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (isChecked()) {
        painter.fillRect(QRect(0, height() - 2, width(), 2), palette.accent);
    }
}

}  // namespace gaia::shell
