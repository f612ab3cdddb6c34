// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/panel.h"

class QHBoxLayout;
class QLabel;

namespace gaia::widgets {
class Button;
}

namespace gaia::shell {

class Actions;

/// The line at the bottom: whether all is saved, what was decided last, the job that runs with a
/// way to cancel it, and the keys of the workspace in front.
class StatusLine final : public widgets::Panel {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaving();
    void setSaved();
    void setReadOnly();
    void setNews(const QString &words);
    void setNote(const QString &words);
    void setJob(const QString &title, const base::Progress &progress);
    void setHints(const std::vector<Workspace::KeyHint> &hints, const Actions &actions);

Q_SIGNALS:
    void cancelAsked();

private:
    void setState(const QString &icon, const QString &words);

    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_news;
    QLabel *m_job;
    widgets::Button *m_cancel;
    QLabel *m_note;
    QWidget *m_hints;
};

}  // namespace gaia::shell
