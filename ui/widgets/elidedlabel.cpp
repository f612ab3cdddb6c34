// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace gaia::widgets {

int paintElidedText(QPainter &painter, const QRect &box, const QString &text, int lines,
                    int lineHeight)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int inset = (lineHeight - metrics.height()) / 2;
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = box.y();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(box.width());
        const bool isLast = number == lines || y + 2 * lineHeight > box.bottom() + 1;
        const int start = line.textStart();
        QString shown = text.mid(start, line.textLength()).trimmed();
        if (isLast && start + line.textLength() < text.size()) {
            shown = metrics.elidedText(text.mid(start), Qt::ElideRight, box.width());
        } else if (metrics.horizontalAdvance(shown) > box.width()) {
            shown = metrics.elidedText(shown, Qt::ElideRight, box.width());
        }
        painter.drawText(QPoint(box.x(), y + inset + metrics.ascent()), shown);
        y += lineHeight;
        if (isLast) {
            break;
        }
    }
    layout.endLayout();
    return y - box.y();
}

ElidedLabel::ElidedLabel(const QString &text, TextUse use, TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_use(use)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setStyleOf(TextUse use, TextRole role)
{
    m_use = use;
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setMaximumLines(int lines)
{
    m_lines = lines;
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(m_use));
    return {metrics.horizontalAdvance(m_text) + 1, m_lines * theme.lineHeight(m_use)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 32), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(m_use));
    painter.setPen(isEnabled() ? theme.colour(m_role) : theme.palette.disabledText);
    if (m_lines > 1) {
        paintElidedText(painter, rect(), m_text, m_lines, theme.lineHeight(m_use));
        return;
    }
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text, m_mode, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QFontMetrics metrics(Theme::of(this).font(m_use));
        if (metrics.horizontalAdvance(m_text) > width() * m_lines) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace gaia::widgets
