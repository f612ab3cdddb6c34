// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace gaia::coverage {

/// Shows a figure whose marks can be pointed at, walked over with the arrow keys and chosen with a
/// click or Enter; Ctrl adds to what is chosen, a drag or Shift with the arrows takes a stretch
/// where the figure is one. Its picture and figures can be copied and saved.
class FigureView final : public QWidget {
    Q_OBJECT

public:
    /// Paints the figure into the box and tells its marks.
    using Paint = std::function<figures::Marks(QPainter &, const QRectF &)>;
    using Table = std::function<QByteArray()>;

    /// `name`: for screen readers and file names.
    explicit FigureView(const QString &name, QWidget *parent = nullptr);

    /// Shows another figure; what was chosen stays where marks of the same filter are.
    void setFigure(Paint paint);
    /// CSV of what is shown, for the menu.
    void setTable(Table table) { m_table = std::move(table); }
    /// A drag takes a stretch of marks of series 0.
    void setRanged(bool isRanged) { m_isRanged = isRanged; }
    /// Marks of series 0 with a handle at either end, which a drag moves; none if they are empty.
    using Brush = std::function<std::optional<std::pair<int, int>>(const figures::Marks &)>;
    void setBrush(Brush brush);
    /// Where the handles are, for those who look at them; nothing without a brush.
    [[nodiscard]] std::optional<std::pair<QRectF, QRectF>> handles() const;

    [[nodiscard]] const figures::Marks &marks() const { return m_marks; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 90}; }

    /// The picture alone, twice as fine as on the screen.
    [[nodiscard]] QImage picture();
    void copyPicture();
    void savePicture();
    void copyTable();
    void saveTable();

Q_SIGNALS:
    /// These marks are asked for; in their order, at least one.
    void chosen(const QList<int> &marks);
    /// The mark under the pointer or keys, its words; empty for none.
    void pointed(const QString &words);
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();
    [[nodiscard]] int markAt(const QPointF &place) const;
    void setCurrent(int mark);
    void step(int forward, int series);
    void choose(int mark, bool isAdding);
    [[nodiscard]] QList<int> stretch(int from, int to) const;
    [[nodiscard]] bool takesHandle(const QPointF &place);
    void paintHandles(QPainter &painter) const;
    [[nodiscard]] QString suggestedFile(const QString &ending) const;

    QString m_name;
    Paint m_paint;
    Table m_table;
    figures::Marks m_marks;
    QPixmap m_pixmap;
    std::set<int> m_picked;  ///< with Ctrl
    bool m_isStale = true;
    bool m_isRanged = false;
    int m_current = -1;
    int m_anchor = -1;       ///< where a drag or a stretch by keys began
    bool m_isDragging = false;
    Brush m_brush;
    std::optional<std::pair<int, int>> m_brushed;  ///< first and last mark
    bool m_isHandle = false; ///< what is dragged is an end of the brush
};

}  // namespace gaia::coverage
