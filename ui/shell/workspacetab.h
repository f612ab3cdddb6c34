// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gaia::shell {

/// One of the words at the top that switch workspaces; the one that is on is underlined.
class WorkspaceTab final : public QAbstractButton {
    Q_OBJECT

public:
    WorkspaceTab(const QString &text, const QString &iconName, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

}  // namespace gaia::shell
