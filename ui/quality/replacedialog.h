// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/replacecaptions.h"
#include "ui/quality/taskdialog.h"

class QCheckBox;
class QLineEdit;
class QListView;

namespace gaia::quality {

class ReplaceRows;

/// Find and replace in the captions of the filter: shows each change before it is made, with a
/// tick, and makes the ticked ones as one step that undo takes back.
class ReplaceDialog final : public TaskDialog {
    Q_OBJECT

public:
    explicit ReplaceDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] project::ReplaceOptions options() const;
    void look();
    void replace();
    void updateButtons();
    void workChanged() override { updateButtons(); }

    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_expression;
    QCheckBox *m_case;
    QCheckBox *m_rejected;
    QListView *m_list;
    ReplaceRows *m_rows;
    widgets::Button *m_all = nullptr;
    widgets::Button *m_none = nullptr;
    widgets::Button *m_look = nullptr;
    widgets::Button *m_replace = nullptr;
};

}  // namespace gaia::quality
