// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gaia::widgets {

struct Theme;

/// A small value. What a person confirmed has a solid outline and a tick, what a machine claims a
/// dashed outline, what a record says a plain one, what is unknown grey words; a filter's term is filled and can be closed. Keys:
/// Enter and Space press it, Delete and Backspace close it where it can be closed.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Confirmed, Claimed, Plain, Unknown, FilterTerm };

    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);
    /// Words before the text in second text, as "Date:"; empty for none.
    void setLabel(const QString &label);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect closeBox() const;
    [[nodiscard]] int widthFor(const Theme &theme, const QString &shown) const;
    void updateName();

    Kind m_kind;
    QString m_label;
    bool m_isCloseHot = false;
    bool m_isClosing = false;
};

}  // namespace gaia::widgets
