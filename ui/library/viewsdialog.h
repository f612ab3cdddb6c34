// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/savedviews.h"
#include "ui/library/viewstate.h"

#include <QDialog>

#include <functional>

class QLabel;
class QTreeWidget;

namespace gaia::widgets {
class Button;
}

namespace gaia::library {

/// Every saved view and set: what it holds, where it came from; shows, renames, freezes and
/// deletes them. A view that others name is not taken from under them, and it says which.
class ViewsDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        ViewState &view;
        jobs::Runner &runner;
        QString curator;
    };

    explicit ViewsDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    using Work = std::function<base::Status(project::SavedViews &)>;

    void build();
    void load();
    void fill(const std::vector<project::ViewLine> &lines);
    void updateState();
    void change(const Work &work);
    void rename();
    void remove();
    [[nodiscard]] const project::ViewLine *current() const;

    Parts m_parts;
    QTreeWidget *m_table;
    QLabel *m_details;
    QLabel *m_fault;
    widgets::Button *m_show;
    widgets::Button *m_rename;
    widgets::Button *m_freeze;
    widgets::Button *m_remove;
    std::vector<project::ViewLine> m_lines;
    QString m_wanted;  ///< name to select after the next load
    jobs::Latest m_loads;
};

}  // namespace gaia::library
