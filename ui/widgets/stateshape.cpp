// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateshape.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QPolygonF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

/// A painter on a 16 x 16 grid laid over the box.
class Grid {
public:
    Grid(QPainter &painter, const QRectF &box)
        : m_painter(painter)
    {
        const double side = std::min(box.width(), box.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(box.center() - QPointF(side / 2.0, side / 2.0));
        painter.scale(side / 16.0, side / 16.0);
    }
    ~Grid() { m_painter.restore(); }
    Grid(const Grid &) = delete;
    Grid &operator=(const Grid &) = delete;

    void fill(const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
    }
    void stroke(const QColor &colour, double width)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

private:
    QPainter &m_painter;
};

void paintEdited(QPainter &painter, Grid &grid, const QColor &ink, const QColor &on)
{
    grid.fill(ink);
    painter.drawPolygon(QPolygonF({{8, 0.4}, {15.6, 8}, {8, 15.6}, {0.4, 8}}));
    // A pencil from upper right to lower left: shaft and tip.
    grid.stroke(on, 2.4);
    painter.drawLine(QPointF(7.2, 8.8), QPointF(10.0, 6.0));
    grid.stroke(on, 1.2);
    painter.drawLine(QPointF(5.6, 10.4), QPointF(7.2, 8.8));
}

void paintRing(QPainter &painter, Grid &grid, const QColor &ink, bool isDashed)
{
    grid.stroke(ink, 1.6);
    if (isDashed) {
        QPen pen = painter.pen();
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.7, 1.54});
        painter.setPen(pen);
    }
    painter.drawEllipse(QRectF(1.6, 1.6, 12.8, 12.8));
}

void paintMark(QPainter &painter, Grid &grid, const QColor &ink, double top, double bottom)
{
    grid.stroke(ink, 1.6);
    painter.drawLine(QPointF(8, top), QPointF(8, bottom - 3.0));
    grid.fill(ink);
    painter.drawEllipse(QPointF(8, bottom - 0.6), 1.0, 1.0);
}

void paintFinding(QPainter &painter, Grid &grid, const QColor &ink)
{
    grid.stroke(ink, 1.5);
    painter.drawPolygon(QPolygonF({{8, 1.4}, {15.2, 14.4}, {0.8, 14.4}}));
    paintMark(painter, grid, ink, 6.0, 12.8);
}

void paintFailure(QPainter &painter, Grid &grid, const QColor &ink)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4.0;
        octagon << QPointF(8 + 7.2 * std::cos(angle), 8 + 7.2 * std::sin(angle));
    }
    grid.stroke(ink, 1.5);
    painter.drawPolygon(octagon);
    paintMark(painter, grid, ink, 4.6, 11.8);
}

void paintWaiting(QPainter &painter, Grid &grid, const QColor &ink)
{
    grid.stroke(ink, 1.6);
    painter.drawEllipse(QRectF(1.6, 1.6, 12.8, 12.8));
    painter.drawPolyline(QPolygonF({{8, 4.4}, {8, 8.4}, {10.6, 10.0}}));
}

void paintFlag(QPainter &painter, Grid &grid, const QColor &ink)
{
    grid.stroke(ink, 1.8);
    painter.drawLine(QPointF(3, 1.6), QPointF(3, 14.8));
    grid.fill(ink);
    painter.drawPolygon(QPolygonF({{3, 1.4}, {14.4, 1.4}, {11.6, 5.6}, {14.4, 9.8}, {3, 9.8}}));
}

}  // namespace

QString stateWord(StateShape shape)
{
    const auto say = [](const char *word) {
        return QCoreApplication::translate("gaia::widgets::StateShape", word);
    };
    switch (shape) {
    case StateShape::Accepted:
        return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Accepted"));
    case StateShape::Edited: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Edited"));
    case StateShape::Rejected:
        return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Rejected"));
    case StateShape::Pending: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Pending"));
    case StateShape::None: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "None yet"));
    case StateShape::Finding: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Finding"));
    case StateShape::Failure: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Failure"));
    case StateShape::Waiting: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Waiting"));
    case StateShape::Flag: return say(QT_TRANSLATE_NOOP("gaia::widgets::StateShape", "Flagged"));
    }
    return {};
}

QColor stateColour(const Theme &theme, StateShape shape)
{
    const Palette &p = theme.palette;
    switch (shape) {
    case StateShape::Accepted: return p.accepted;
    case StateShape::Edited: return p.edited;
    case StateShape::Rejected:
    case StateShape::Failure: return p.rejected;
    case StateShape::Pending:
    case StateShape::None: return p.thirdText;
    case StateShape::Finding:
    case StateShape::Waiting:
    case StateShape::Flag: return p.finding;
    }
    return p.thirdText;
}

void paintStateShape(QPainter &painter, const QRectF &box, StateShape shape, const Theme &theme)
{
    Grid grid(painter, box);
    const QColor ink = stateColour(theme, shape);
    const QColor on = theme.isDark ? theme.palette.onAccent : theme.palette.panel;
    switch (shape) {
    case StateShape::Accepted:
        grid.fill(ink);
        painter.drawEllipse(QRectF(0.8, 0.8, 14.4, 14.4));
        paintTick(painter, QRectF(4.6, 4.6, 6.8, 6.8), on, 1.9);
        return;
    case StateShape::Edited: paintEdited(painter, grid, ink, on); return;
    case StateShape::Rejected:
        grid.fill(ink);
        painter.drawRoundedRect(QRectF(1.2, 1.2, 13.6, 13.6), 1.6, 1.6);
        paintCross(painter, QRectF(5.2, 5.2, 5.6, 5.6), on, 1.9);
        return;
    case StateShape::Pending: paintRing(painter, grid, ink, false); return;
    case StateShape::None: paintRing(painter, grid, ink, true); return;
    case StateShape::Finding: paintFinding(painter, grid, ink); return;
    case StateShape::Failure: paintFailure(painter, grid, ink); return;
    case StateShape::Waiting: paintWaiting(painter, grid, ink); return;
    case StateShape::Flag: paintFlag(painter, grid, ink); return;
    }
}

namespace {

/// The shape alone, drawn once for a size and look: lists show thousands of them.
QPixmap drawnShape(StateShape shape, double size, double scale, const Theme &theme)
{
    const QString key = u"gaia-shape/%1/%2/%3/%4/%5"_s.arg(int(shape))
                            .arg(size)
                            .arg(scale)
                            .arg(stateColour(theme, shape).rgba())
                            .arg(theme.isDark);
    QPixmap made;
    if (QPixmapCache::find(key, &made)) {
        return made;
    }
    made = QPixmap(QSizeF(size * scale, size * scale).toSize());
    made.setDevicePixelRatio(scale);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    paintStateShape(painter, QRectF(0.0, 0.0, size, size), shape, theme);
    painter.end();
    QPixmapCache::insert(key, made);
    return made;
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

}  // namespace

double paintStateShapes(QPainter &painter, const QPointF &topLeft, double size, double gap,
                        const std::vector<StateShape> &shapes, const Theme &theme)
{
    double x = topLeft.x();
    const double scale = painter.device()->devicePixelRatioF();
    for (const StateShape shape : shapes) {
        // Between pixels a copy would blur.
        const QPointF corner = painter.deviceTransform().map(QPointF(x, topLeft.y()));
        if (painter.transform().type() <= QTransform::TxTranslate && isWhole(corner.x())
            && isWhole(corner.y()) && isWhole(size * scale)) {
            painter.drawPixmap(QPointF(x, topLeft.y()), drawnShape(shape, size, scale, theme));
        } else {
            paintStateShape(painter, QRectF(x, topLeft.y(), size, size), shape, theme);
        }
        x += size + gap;
    }
    return shapes.empty() ? 0.0 : x - gap - topLeft.x();
}

StateMark::StateMark(StateShape shape, int size, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShape(shape);
}

void StateMark::setShape(StateShape shape)
{
    m_shape = shape;
    setAccessibleName(stateWord(shape));
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateShape(painter, rect(), m_shape, Theme::of(this));
}

}  // namespace gaia::widgets
