// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/ownmissions.h"
#include "core/jobs/runner.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace gaia::widgets {
class Button;
class SegmentedControl;
}

namespace gaia::preferences {

/// The table of satellites and sensors, to look at and to edit. What a person writes goes into a
/// file of their own; the carried table stays as it is. Reads and writes in the background.
class MissionsDialog final : public QDialog {
    Q_OBJECT

public:
    MissionsDialog(jobs::Runner &runner, dataset::OwnMissions own, QWidget *parent = nullptr);

private:
    struct Shown {
        dataset::Missions table;
        QStringList platforms;  ///< the person's own
        QStringList sensors;
        QString fault;
    };

    [[nodiscard]] bool showsSensors() const;
    void read();
    void take(const Shown &shown);
    void fill();
    void addRow(const QStringList &cells, bool isOwn);
    void updateButtons();
    [[nodiscard]] QString currentName() const;
    void editCurrent();
    void editPlatform(const dataset::Platform &platform);
    void editSensor(const dataset::Sensor &sensor);
    void removeCurrent();
    template<typename Change>
    void change(Change change);

    jobs::Runner &m_runner;
    dataset::OwnMissions m_own;
    Shown m_shown;

    widgets::SegmentedControl *m_kinds;
    QLineEdit *m_filter;
    QTreeWidget *m_table;
    QLabel *m_state;
    widgets::Button *m_add;
    widgets::Button *m_edit;
    widgets::Button *m_remove;
};

}  // namespace gaia::preferences
