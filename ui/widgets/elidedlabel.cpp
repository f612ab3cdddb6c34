// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintip.h"

#include <QCache>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace gaia::widgets {

namespace {

/// The text in at most so many lines, the last one cut with an ellipsis. Kept: a list asks for the
/// same texts at each step of a scroll.
QStringList brokenInto(const QString &text, const QFont &font, int width, int lines)
{
    constexpr int kKept = 1000;
    static QCache<QString, QStringList> known(kKept);  // widgets paint on one thread
    const QString key = font.key() + u'\n' + QString::number(width) + u'\n'
        + QString::number(lines) + u'\n' + text;
    if (const QStringList *found = known.object(key)) {
        return *found;
    }
    const QFontMetrics metrics(font);
    QStringList shown;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const int start = line.textStart();
        QString part = text.mid(start, line.textLength()).trimmed();
        if (number == lines && start + line.textLength() < text.size()) {
            part = metrics.elidedText(text.mid(start), Qt::ElideRight, width);
        } else if (metrics.horizontalAdvance(part) > width) {
            part = metrics.elidedText(part, Qt::ElideRight, width);
        }
        shown.append(part);
    }
    layout.endLayout();
    known.insert(key, new QStringList(shown));
    return shown;
}

}  // namespace

int paintElidedText(QPainter &painter, const QRect &box, const QString &text, int lines,
                    int lineHeight)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int inset = (lineHeight - metrics.height()) / 2;
    // As many as the box has room for, and one in any case.
    const int room = std::clamp(box.height() / lineHeight, 1, std::max(1, lines));
    int y = box.y();
    for (const QString &line : brokenInto(text, painter.font(), box.width(), room)) {
        painter.drawText(QPoint(box.x(), y + inset + metrics.ascent()), line);
        y += lineHeight;
    }
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
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_text), this);
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace gaia::widgets
