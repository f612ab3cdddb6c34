// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/shell/actionid.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace gaia::shell {

class Actions;

/// What an empty window says: where the images shall come from, and the projects opened last.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    /// The name of the open, empty project; empty when none is open.
    void setProject(const QString &name);
    void setRecent(const std::vector<settings::RecentProject> &projects);
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    void focusFirst();

Q_SIGNALS:
    void projectAsked(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int pictureWidth() const;

    QLabel *m_sentence;
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
    QWidget *m_first = nullptr;
    QPixmap m_picture;
    bool m_isPainted = false;
};

}  // namespace gaia::shell
