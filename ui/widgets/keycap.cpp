// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gaia::widgets {

QString capText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // "Ctrl++" is the plus key itself.
    const bool endsInPlus = text.endsWith("+"_L1);
    if (endsInPlus) {
        text.chop(1);
    }
    text.replace(u'+', u' ');
    text.replace("Return"_L1, "Enter"_L1);
    return endsInPlus ? QString(text + u'+') : text;
}

QSize keyCapSize(const Theme &theme, const QString &text)
{
    if (text.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(theme.font(TextUse::KeyCap));
    const int height = theme.scaled(16);
    return {std::max(height, metrics.horizontalAdvance(text) + 10), height};
}

void paintKeyCap(QPainter &painter, const QRect &box, const QString &text, const Theme &theme,
                 const QColor &ink, const QColor &line)
{
    const QSize size = keyCapSize(theme, text);
    const QRect cap(box.x() + (box.width() - size.width()) / 2,
                    box.y() + (box.height() - size.height()) / 2, size.width(), size.height());
    Outline outline;
    outline.line = line;
    outline.corner = metric::kChipCorner;
    paintOutline(painter, cap, outline);
    painter.save();
    painter.setFont(theme.font(TextUse::KeyCap));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

void paintKeyCap(QPainter &painter, const QRect &box, const QString &text, const Theme &theme)
{
    paintKeyCap(painter, box, text, theme, theme.palette.secondText, theme.palette.buttonLine);
}

KeyCap::KeyCap(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(Theme::of(this), m_text);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    if (!m_text.isEmpty()) {
        QPainter painter(this);
        paintKeyCap(painter, rect(), m_text, Theme::of(this));
    }
}

}  // namespace gaia::widgets
