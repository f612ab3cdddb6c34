// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace gaia::widgets {

struct Theme;

/// How a key is written on a cap: "Ctrl Enter", "Shift A", "Space"; empty for no key.
[[nodiscard]] QString capText(const QKeySequence &keys);

[[nodiscard]] QSize keyCapSize(const Theme &theme, const QString &text);
/// Paints a cap of `keyCapSize` centred in `box`; the line is the ink at part strength.
void paintKeyCap(QPainter &painter, const QRect &box, const QString &text, const Theme &theme,
                 const QColor &ink, const QColor &line);
void paintKeyCap(QPainter &painter, const QRect &box, const QString &text, const Theme &theme);

/// A key cap as a widget, for hints.
class KeyCap final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

}  // namespace gaia::widgets
