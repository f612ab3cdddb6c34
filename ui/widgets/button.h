// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace gaia::widgets {

struct Theme;

/// The house's button: word, optional Breeze icon before it and key cap behind it. Enter and
/// Space press it. Without a word it is square, and then needs a tooltip and accessible name.
class Button : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind {
        Filled,  ///< the one thing to do next
        Plain,   ///< outlined
        Quiet,   ///< no outline until it is on or under the pointer: tool rows
        Link,    ///< accent words: remedies
    };

    explicit Button(Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setIconName(const QString &breezeName);
    /// The text of the key cap; empty for none.
    void setKey(const QString &cap);
    /// 32 px high, for dialogs.
    void setLarge(bool isLarge);
    /// The cap, the word, whether it is enabled and checked follow the action; a click triggers it.
    void setAction(QAction *action);
    /// A click opens the menu below; a chevron says so. The menu is not owned.
    void setMenu(QMenu *menu);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] int contentWidth(const Theme &theme) const;
    [[nodiscard]] QColor ink(const Theme &theme) const;
    void paintBody(QPainter &painter, const Theme &theme) const;
    void followAction();

    Kind m_kind;
    QString m_iconName;
    QString m_key;
    bool m_isLarge = false;
    QPointer<QAction> m_action;
    QPointer<QMenu> m_menu;
};

}  // namespace gaia::widgets
