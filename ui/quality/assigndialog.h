// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/blindreview.h"
#include "ui/quality/taskdialog.h"

class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace gaia::quality {

/// Gives the images of the filter to curators by share, and some of them to a second one, who
/// judges blind; shows who has how much, and how much of it is done.
class AssignDialog final : public TaskDialog {
    Q_OBJECT

public:
    explicit AssignDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    void build();
    void read();
    void show(const std::vector<project::AssignedShare> &shares);
    [[nodiscard]] std::vector<std::pair<QString, double>> shares() const;
    void assign();
    void workChanged() override { updateButtons(); }
    void updateButtons();

    QLineEdit *m_curators;
    QDoubleSpinBox *m_overlap;
    QSpinBox *m_seed;
    QTableWidget *m_table = nullptr;
    widgets::Button *m_assign = nullptr;
};

}  // namespace gaia::quality
