// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace gaia::widgets {

struct Theme;

/// A box with rounded corners. Invalid colours paint nothing.
struct Outline {
    QColor fill;
    QColor line;
    int width = 1;     ///< pixels, drawn inside the box
    int corner = 4;
    bool isDashed = false;
};
void paintOutline(QPainter &painter, const QRectF &box, const Outline &outline);
/// A card of the house: panel, 1 px line; the current one has a 2 px accent outline.
void paintCard(QPainter &painter, const QRectF &box, const Theme &theme, bool isCurrent,
               bool isFailed = false);
void paintTick(QPainter &painter, const QRectF &box, const QColor &colour, double width);
void paintCross(QPainter &painter, const QRectF &box, const QColor &colour, double width);
void paintChevron(QPainter &painter, const QRectF &box, const QColor &colour, bool isDown);

enum class Surface { Window, Panel, Sunken, Surround, AccentSoft, FindingSoft };
[[nodiscard]] QColor colourOf(const Theme &theme, Surface surface);

/// A plain surface with divider lines along some of its edges.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(Surface surface, Qt::Edges lines = {}, QWidget *parent = nullptr);
    void setSurface(Surface surface);
    void setLines(Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Surface m_surface;
    Qt::Edges m_lines;
};

/// A card that holds widgets; see paintCard.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setCurrent(bool isCurrent);
    void setFailed(bool isFailed);
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isCurrent = false;
    bool m_isFailed = false;
};

/// A 1 px line in the divider's colour.
[[nodiscard]] QWidget *makeDivider(Qt::Orientation orientation, QWidget *parent = nullptr);

}  // namespace gaia::widgets
