// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace gaia::widgets {

/// Paints plain text broken into at most `lines` lines, the last one cut with an ellipsis, with
/// the painter's font and pen; returns the height that it took. For delegates.
int paintElidedText(QPainter &painter, const QRect &box, const QString &text, int lines,
                    int lineHeight);

/// A label that is cut with an ellipsis where it has no room, whole in its tooltip then.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextUse use = TextUse::Interface,
                         TextRole role = TextRole::First, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setStyleOf(TextUse use, TextRole role);
    void setMaximumLines(int lines);
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextUse m_use;
    TextRole m_role;
    int m_lines = 1;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

}  // namespace gaia::widgets
