// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace gaia::widgets {
namespace {

class Divider final : public QWidget {
public:
    Divider(Qt::Orientation orientation, QWidget *parent)
        : QWidget(parent)
    {
        if (orientation == Qt::Horizontal) {
            setFixedHeight(1);
        } else {
            setFixedWidth(1);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Theme::of(this).palette.divider);
    }
};

QPen strokePen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

}  // namespace

void paintOutline(QPainter &painter, const QRectF &box, const Outline &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = outline.width / 2.0;
    const bool hasLine = outline.line.isValid() && outline.width > 0;
    const QRectF inner = hasLine ? box.adjusted(inset, inset, -inset, -inset) : box;
    QPen pen(Qt::NoPen);
    if (hasLine) {
        pen = QPen(outline.line, outline.width);
        if (outline.isDashed) {
            pen.setDashPattern({3.0, 2.0});
        }
    }
    painter.setPen(pen);
    painter.setBrush(outline.fill.isValid() ? QBrush(outline.fill) : QBrush(Qt::NoBrush));
    const double corner = std::max(0.0, outline.corner - inset);
    painter.drawRoundedRect(inner, corner, corner);
    painter.restore();
}

void paintCard(QPainter &painter, const QRectF &box, const Theme &theme, bool isCurrent,
               bool isFailed)
{
    Outline outline;
    outline.fill = theme.palette.panel;
    outline.line = isFailed ? theme.palette.rejected
        : isCurrent         ? theme.palette.accent
                            : theme.palette.divider;
    outline.width = isCurrent ? 2 : 1;
    outline.corner = metric::kCardCorner;
    paintOutline(painter, box, outline);
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokePen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {
        {box.left(), box.top() + box.height() * 0.55},
        {box.left() + box.width() * 0.36, box.top() + box.height() * 0.88},
        {box.right(), box.top() + box.height() * 0.16},
    };
    painter.drawPolyline(points, 3);
    painter.restore();
}

void paintCross(QPainter &painter, const QRectF &box, const QColor &colour, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokePen(colour, width));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &box, const QColor &colour, bool isDown)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokePen(colour, 1.25));
    const double near = isDown ? box.top() + box.height() * 0.3 : box.bottom() - box.height() * 0.3;
    const double far = isDown ? box.bottom() - box.height() * 0.2 : box.top() + box.height() * 0.2;
    const QPointF points[] = {{box.left(), near}, {box.center().x(), far}, {box.right(), near}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

QColor colourOf(const Theme &theme, Surface surface)
{
    switch (surface) {
    case Surface::Window: return theme.palette.window;
    case Surface::Panel: return theme.palette.panel;
    case Surface::Sunken: return theme.palette.sunken;
    case Surface::Surround: return theme.palette.surround;
    case Surface::AccentSoft: return theme.palette.accentSoft;
    case Surface::FindingSoft: return theme.palette.findingSoft;
    }
    return theme.palette.window;
}

Panel::Panel(Surface surface, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_surface(surface)
    , m_lines(lines)
{
}

void Panel::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

void Panel::setLines(Qt::Edges lines)
{
    m_lines = lines;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colourOf(theme, m_surface));
    const QColor line = theme.palette.divider;
    if (m_lines.testFlag(Qt::TopEdge)) {
        painter.fillRect(QRect(0, 0, width(), 1), line);
    }
    if (m_lines.testFlag(Qt::BottomEdge)) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    }
    if (m_lines.testFlag(Qt::LeftEdge)) {
        painter.fillRect(QRect(0, 0, 1, height()), line);
    }
    if (m_lines.testFlag(Qt::RightEdge)) {
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
    }
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void Card::setFailed(bool isFailed)
{
    m_isFailed = isFailed;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), Theme::of(this), m_isCurrent, m_isFailed);
}

QWidget *makeDivider(Qt::Orientation orientation, QWidget *parent)
{
    return new Divider(orientation, parent);
}

}  // namespace gaia::widgets
