// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace gaia::widgets {

struct Theme;

/// A state's shape, so that none is told by colour alone.
enum class StateShape {
    Accepted,  ///< disc with a tick
    Edited,    ///< diamond with a pencil
    Rejected,  ///< square with a cross
    Pending,   ///< open ring
    None,      ///< dashed ring
    Finding,   ///< triangle
    Failure,   ///< octagon
    Waiting,   ///< clock
    Flag,
};

/// The word beside the shape: "Accepted".
[[nodiscard]] QString stateWord(StateShape shape);
[[nodiscard]] QColor stateColour(const Theme &theme, StateShape shape);
/// Fills the square in the middle of `box`; sharp at any size from 8 px on.
void paintStateShape(QPainter &painter, const QRectF &box, StateShape shape, const Theme &theme);
/// Several in a row, `size` px each with `gap` px between; returns the width that they take.
double paintStateShapes(QPainter &painter, const QPointF &topLeft, double size, double gap,
                        const std::vector<StateShape> &shapes, const Theme &theme);

/// One shape as a widget.
class StateMark final : public QWidget {
    Q_OBJECT

public:
    explicit StateMark(StateShape shape, int size = 14, QWidget *parent = nullptr);
    void setShape(StateShape shape);
    [[nodiscard]] StateShape shape() const { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateShape m_shape;
    int m_size;
};

}  // namespace gaia::widgets
