// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/mergeproject.h"
#include "ui/quality/taskdialog.h"

#include <QMap>

#include <map>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gaia::quality {

/// Another curator's copy against this project: what will be taken, and each conflict with both
/// sides, to be chosen. Nothing is written before Merge, and nothing of a conflict that is left
/// open.
class MergeDialog final : public TaskDialog {
    Q_OBJECT

public:
    MergeDialog(const Parts &parts, const QString &other, QWidget *parent = nullptr);

private:
    void build();
    void compare();
    void showPlan();
    void addConflict(const project::MergeGroup &group, const project::MergeItem &item);
    void chooseAll(project::MergeProject::Rule rule);
    void merge();
    void workChanged() override { updateButtons(); }
    void updateButtons();

    QString m_other;
    project::MergePlan m_plan;
    std::map<QString, QComboBox *> m_choices;
    QMap<QString, project::MergeSide> m_ruled;  ///< of conflicts that are not shown
    QLabel *m_whole;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    widgets::Button *m_mine = nullptr;
    widgets::Button *m_theirs = nullptr;
    widgets::Button *m_newest = nullptr;
    widgets::Button *m_merge = nullptr;
};

}  // namespace gaia::quality
