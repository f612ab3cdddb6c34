// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/blindreview.h"
#include "core/project/checkcollection.h"
#include "ui/quality/taskdialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace gaia::shell {
class Actions;
}

namespace gaia::quality {

/// The error that remains among accepted captions, by model and prompt, as blind second looks tell
/// it, and how many of the names in their captions nothing supports; draws more looks, plants
/// errors, and opens the judging.
class RecheckDialog final : public TaskDialog {
    Q_OBJECT

public:
    RecheckDialog(const Parts &parts, const shell::Actions &actions, QWidget *parent = nullptr);

private:
    struct Report {
        std::vector<project::RemainingError> errors;
        std::vector<project::Calibration> calibrations;
        std::vector<project::FindingQueries::Names> names;  ///< by model and prompt
        qint64 waiting = 0;
    };

    void build();
    void read(const QString &after);
    void show(const Report &report);
    void showErrors(const Report &report);
    void draw();
    void plant();
    void workChanged() override { updateButtons(); }
    void updateButtons();

    const shell::Actions &m_actions;
    QLabel *m_whole;
    QTableWidget *m_errors;
    QTableWidget *m_calibrations;
    QDoubleSpinBox *m_share;
    QSpinBox *m_planted;
    widgets::Button *m_draw = nullptr;
    widgets::Button *m_plant = nullptr;
    widgets::Button *m_judge = nullptr;
    qint64 m_waiting = 0;
};

}  // namespace gaia::quality
