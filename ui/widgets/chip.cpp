// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

constexpr int kPadding = 7;
constexpr int kTick = 8;
constexpr int kGap = 5;
constexpr int kClose = 9;
constexpr int kLeastText = 24;

}  // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateName();
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    updateName();
    updateGeometry();
    update();
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    updateName();
    updateGeometry();
    update();
}

void Chip::updateName()
{
    const QString words = m_label.isEmpty() ? text() : QString(m_label + u' ' + text());
    switch (m_kind) {
    case Kind::Confirmed: setAccessibleName(tr("%1, confirmed").arg(words)); return;
    case Kind::Claimed: setAccessibleName(tr("%1, claimed by the model").arg(words)); return;
    case Kind::Plain:
    case Kind::Unknown: setAccessibleName(words); return;
    case Kind::FilterTerm: setAccessibleName(tr("Filter term %1").arg(words)); return;
    }
}

int Chip::widthFor(const Theme &theme, const QString &shown) const
{
    const QFontMetrics metrics(theme.font(TextUse::Label));
    int width = 2 * kPadding + metrics.horizontalAdvance(shown);
    if (!m_label.isEmpty()) {
        width += metrics.horizontalAdvance(QString(m_label + u' '));
    }
    if (m_kind == Kind::Confirmed) {
        width += kTick + kGap;
    }
    if (m_kind == Kind::FilterTerm) {
        width += kClose + kGap;
    }
    return width + 1;
}

QSize Chip::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return {widthFor(theme, text()), theme.scaled(metric::kChip)};
}

QSize Chip::minimumSizeHint() const
{
    const Theme theme = Theme::of(this);
    return {std::min(sizeHint().width(), widthFor(theme, {}) + kLeastText),
            theme.scaled(metric::kChip)};
}

QRect Chip::closeBox() const
{
    return {width() - kPadding - kClose, (height() - kClose) / 2, kClose, kClose};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const Palette &p = theme.palette;
    QPainter painter(this);

    Outline outline;
    outline.corner = metric::kChipCorner;
    outline.isDashed = m_kind == Kind::Claimed;
    if (m_kind == Kind::FilterTerm) {
        outline.fill = underMouse() ? p.hover : p.sunken;
    } else {
        outline.fill = underMouse() && isEnabled() ? p.hover : p.panel;
        outline.line = m_kind == Kind::Claimed ? p.fieldLine : p.buttonLine;
    }
    if (hasFocus()) {
        outline.line = p.accent;
        outline.width = 2;
        outline.isDashed = false;
    }
    paintOutline(painter, rect(), outline);

    painter.setFont(theme.font(TextUse::Label));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = kPadding;
    int right = width() - kPadding;
    if (m_kind == Kind::Confirmed) {
        paintTick(painter, QRectF(x, (height() - kTick) / 2.0, kTick, kTick), p.accepted, 1.5);
        x += kTick + kGap;
    }
    if (m_kind == Kind::FilterTerm) {
        const QRect close = closeBox();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isCloseHot ? p.accent : p.secondText);
        painter.drawEllipse(close);
        painter.restore();
        paintCross(painter, QRectF(close).adjusted(3, 3, -3, -3), p.panel, 1.0);
        right = close.left() - kGap;
    }
    if (!m_label.isEmpty()) {
        const QString label = m_label + u' ';
        painter.setPen(p.secondText);
        painter.drawText(QRect(x, 0, right - x, height()), Qt::AlignVCenter, label);
        x += metrics.horizontalAdvance(label);
    }
    painter.setPen(m_kind == Kind::Unknown ? p.thirdText : p.text);
    painter.drawText(QRect(x, 0, right - x + 1, height()), Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, right - x + 1));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_isClosing = m_kind == Kind::FilterTerm
        && closeBox().adjusted(-4, -6, 6, 6).contains(event->position().toPoint());
    if (!m_isClosing) {
        QAbstractButton::mousePressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isClosing) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_isClosing = false;
    if (rect().contains(event->position().toPoint())) {
        Q_EMIT closeRequested();
    }
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool isHot = closeBox().adjusted(-4, -6, 6, 6).contains(event->position().toPoint());
    if (isHot != m_isCloseHot) {
        m_isCloseHot = isHot;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_kind == Kind::FilterTerm) {
            Q_EMIT closeRequested();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_isCloseHot = false;
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace gaia::widgets
