// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/missions.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gaia::widgets {
class Button;
}

namespace gaia::preferences {

/// One satellite or one sensor of the table, to fill in. Lists are parted by semicolons.
class MissionEntryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MissionEntryDialog(const dataset::Platform &platform, QWidget *parent = nullptr);
    explicit MissionEntryDialog(const dataset::Sensor &sensor, QWidget *parent = nullptr);

    /// What the fields say; of the kind that the dialog was made for.
    [[nodiscard]] dataset::Platform platform() const;
    [[nodiscard]] dataset::Sensor sensor() const;

private:
    explicit MissionEntryDialog(QWidget *parent);
    QLineEdit *addField(const QString &words, const char *name, const QString &text,
                        const QString &hint = {});
    void addButtons();
    void updateState();

    bool m_isSensor = false;
    QFormLayout *m_form;
    QLabel *m_fault;
    widgets::Button *m_save = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_aliases = nullptr;
    QLineEdit *m_full = nullptr;
    QLineEdit *m_family = nullptr;
    QLineEdit *m_operator = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_sensors = nullptr;
    QLineEdit *m_modalities = nullptr;
    QLineEdit *m_modes = nullptr;
    QCheckBox *m_varies = nullptr;
    QCheckBox *m_isFamily = nullptr;
    QCheckBox *m_isAirborne = nullptr;
    bool m_isLost = false;
};

}  // namespace gaia::preferences
