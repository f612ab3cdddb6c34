// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/acceptpassing.h"
#include "ui/quality/taskdialog.h"

#include <QStringListModel>

class QLabel;
class QListView;

namespace gaia::quality {

/// Accepts at once what the check has nothing against: checks what is new, says how much passes
/// and what holds the rest, lists what would be accepted, and asks.
class AcceptDialog final : public TaskDialog {
    Q_OBJECT

public:
    explicit AcceptDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    void look();
    void show(project::PassingPreview preview);
    void acceptAll();
    void workChanged() override { updateButtons(); }
    void updateButtons();

    project::PassingPreview m_preview;
    QLabel *m_passing;
    QLabel *m_held;
    QListView *m_list;
    QStringListModel *m_texts;
    widgets::Button *m_accept;
};

}  // namespace gaia::quality
