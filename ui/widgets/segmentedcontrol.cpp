// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace gaia::widgets {
namespace {

constexpr int kPadding = 10;

class Segment final : public QAbstractButton {
public:
    Segment(const QString &text, bool isFirst, bool isLast, QWidget *parent)
        : QAbstractButton(parent)
        , m_isFirst(isFirst)
        , m_isLast(isLast)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme theme = Theme::of(this);
        // Room for the bold word, so that nothing moves when another one is chosen.
        const QFontMetrics metrics(theme.font(TextUse::LabelBold));
        return {metrics.horizontalAdvance(text()) + 2 * kPadding, theme.scaled(26)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        const Palette &p = theme.palette;
        QPainter painter(this);
        // Reaching over the inner edges leaves corners only at the ends of the row.
        QRectF box(rect());
        box.adjust(m_isFirst ? 0 : -8, 0, m_isLast ? 0 : 8, 0);
        painter.setClipRect(rect());
        Outline outline;
        outline.fill = isChecked() ? p.accentSoft : underMouse() ? p.hover : p.panel;
        outline.line = p.buttonLine;
        paintOutline(painter, box, outline);
        if (!m_isLast) {
            painter.fillRect(width() - 1, 1, 1, height() - 2, p.buttonLine);
        }
        if (isChecked()) {
            painter.fillRect(0, height() - 2, width(), 2, p.accent);
        }
        if (hasFocus()) {
            Outline focus;
            focus.line = p.accent;
            focus.width = 2;
            focus.corner = metric::kChipCorner;
            paintOutline(painter, rect(), focus);
        }
        painter.setFont(theme.font(isChecked() ? TextUse::LabelBold : TextUse::Label));
        painter.setPen(isEnabled() ? p.text : p.disabledText);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool m_isFirst;
    bool m_isLast;
};

}  // namespace

SegmentedControl::SegmentedControl(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int index = 0; index < choices.size(); ++index) {
        auto *segment
            = new Segment(choices.at(index), index == 0, index + 1 == choices.size(), this);
        segment->setChecked(index == m_current);
        connect(segment, &QAbstractButton::clicked, this, [this, index] {
            m_segments[static_cast<std::size_t>(index)]->setChecked(true);
            setCurrent(index);
        });
        m_segments.push_back(segment);
        row->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= static_cast<int>(m_segments.size())) {
        return;
    }
    m_current = index;
    for (std::size_t at = 0; at < m_segments.size(); ++at) {
        m_segments[at]->setChecked(static_cast<int>(at) == index);
    }
    Q_EMIT currentChanged(index);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(m_current + step);
    m_segments[static_cast<std::size_t>(m_current)]->setFocus();
}

}  // namespace gaia::widgets
