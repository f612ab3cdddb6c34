// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace gaia::shell {

/// A large button of the start page: icon, what it does, and a sentence on what comes of it. The
/// first one is the thing to do next and shows its button filled.
class StartCard final : public QAbstractButton {
    Q_OBJECT

public:
    StartCard(QAction *action, const QString &iconName, const QString &title,
              const QString &sentence, bool isFirst, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_action;
    QString m_iconName;
    QString m_sentence;
    bool m_isFirst;
};

}  // namespace gaia::shell
