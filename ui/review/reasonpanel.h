// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace gaia::review {

/// The reasons to reject, each with the one key that names it. Arrows move, Enter picks, Esc goes
/// back. While it has the focus no single key reaches the window.
class ReasonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(gaia::dataset::RejectReason reason);
    void leftWithout();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool takes(const QKeyEvent &key) const;
    bool press(const QKeyEvent &key);
    void moveFocus(int step);

    std::vector<QAbstractButton *> m_rows;
};

}  // namespace gaia::review
