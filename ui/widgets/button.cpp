// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

constexpr int kGap = 8;
constexpr int kChevron = 10;

QFont fontOf(Button::Kind kind, const Theme &theme)
{
    return theme.font(kind == Button::Kind::Filled ? TextUse::InterfaceBold
                          : kind == Button::Kind::Link ? TextUse::Label
                                                       : TextUse::Interface);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

}  // namespace

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Link) {
        setCursor(Qt::PointingHandCursor);
    }
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &breezeName)
{
    m_iconName = breezeName;
    updateGeometry();
    update();
}

void Button::setKey(const QString &cap)
{
    m_key = cap;
    updateGeometry();
    update();
}

void Button::setLarge(bool isLarge)
{
    m_isLarge = isLarge;
    updateGeometry();
    update();
}

void Button::setAction(QAction *action)
{
    m_action = action;
    connect(action, &QAction::changed, this, &Button::followAction);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    followAction();
}

void Button::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, menu, [this, menu] {
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
    updateGeometry();
}

void Button::followAction()
{
    if (text().isEmpty() && m_iconName.isEmpty()) {
        setText(withoutMnemonic(m_action->text()));
    }
    setKey(capText(m_action->shortcut()));
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    if (toolTip().isEmpty()) {
        setToolTip(m_action->toolTip());
    }
}

int Button::padding() const
{
    switch (m_kind) {
    case Kind::Link: return 2;
    case Kind::Quiet: return 8;
    default: return m_isLarge ? 16 : 11;
    }
}

int Button::contentWidth(const Theme &theme) const
{
    const QFontMetrics metrics(fontOf(m_kind, theme));
    int width = 0;
    const auto add = [&width](int part) {
        width += part + (width > 0 && part > 0 ? kGap : 0);
    };
    add(m_iconName.isEmpty() ? 0 : metric::kIcon);
    add(metrics.horizontalAdvance(withoutMnemonic(text())));
    add(keyCapSize(theme, m_key).width());
    add(m_menu ? kChevron : 0);
    return width;
}

QSize Button::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int height = m_kind == Kind::Link
        ? theme.lineHeight(TextUse::Label) + 4
        : theme.scaled(m_isLarge ? metric::kDialogButton : metric::kButton);
    const bool isSquare = text().isEmpty() && m_key.isEmpty() && !m_menu;
    return {isSquare ? height : contentWidth(theme) + 2 * padding(), height};
}

QColor Button::ink(const Theme &theme) const
{
    if (!isEnabled()) {
        return theme.palette.disabledText;
    }
    switch (m_kind) {
    case Kind::Filled: return theme.palette.onAccent;
    case Kind::Link: return theme.palette.accent;
    default: return theme.palette.text;
    }
}

void Button::paintBody(QPainter &painter, const Theme &theme) const
{
    const Palette &p = theme.palette;
    const bool isHot = isEnabled() && underMouse();
    Outline outline;
    outline.corner = metric::kCardCorner;
    if (m_kind == Kind::Filled && isEnabled()) {
        outline.fill = isDown() ? p.accent.darker(120) : isHot ? p.accent.darker(110) : p.accent;
    } else if (isChecked() || isDown()) {
        outline.fill = p.accentSoft;
        outline.line = isEnabled() ? p.accent : p.divider;
    } else if (m_kind == Kind::Quiet || m_kind == Kind::Link) {
        outline.fill = isHot && m_kind == Kind::Quiet ? p.hover : QColor();
    } else {
        outline.fill = isHot ? p.hover : p.panel;
        outline.line = isEnabled() ? p.buttonLine : p.divider;
    }
    paintOutline(painter, rect(), outline);
    if (hasFocus()) {
        Outline focus;
        focus.corner = metric::kCardCorner;
        focus.width = 2;
        focus.line = m_kind == Kind::Filled ? p.text : p.accent;
        paintOutline(painter, rect(), focus);
    }
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    paintBody(painter, theme);

    const QColor colour = ink(theme);
    int x = (width() - contentWidth(theme)) / 2;
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRect(x, (height() - metric::kIcon) / 2, metric::kIcon, metric::kIcon),
                  m_iconName, colour);
        x += metric::kIcon + kGap;
    }
    const QString word = withoutMnemonic(text());
    if (!word.isEmpty()) {
        painter.setFont(fontOf(m_kind, theme));
        painter.setPen(colour);
        const int wide = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += wide + kGap;
    }
    if (!m_key.isEmpty()) {
        const int wide = keyCapSize(theme, m_key).width();
        const bool isLoud = m_kind == Kind::Filled && isEnabled();
        paintKeyCap(painter, QRect(x, 0, wide, height()), m_key, theme,
                    isLoud         ? theme.palette.onAccent
                        : isEnabled() ? theme.palette.secondText
                                      : theme.palette.disabledText,
                    isLoud ? theme.palette.onAccent : theme.palette.buttonLine);
        x += wide + kGap;
    }
    if (m_menu) {
        paintChevron(painter, QRectF(x, (height() - kChevron) / 2.0, kChevron, kChevron), colour,
                     true);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            event->ignore();
            return;
        }
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Button::event(QEvent *event)
{
    // A focused button is pressed by Space, whatever else the window does on that key.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace gaia::widgets
