// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/curatoragreement.h"
#include "ui/quality/taskdialog.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace gaia::quality {

/// How far curators agree, in figures with their ranges, and what each of them did.
class AgreementDialog final : public TaskDialog {
    Q_OBJECT

public:
    explicit AgreementDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    void read();
    void show(const project::AgreementReport &report);
    void workChanged() override;

    QLabel *m_whole;
    QTableWidget *m_measures = nullptr;
    QTableWidget *m_pairs = nullptr;
    QTableWidget *m_curators = nullptr;
    QCheckBox *m_oneByOne;
    QCheckBox *m_pseudonyms;
};

}  // namespace gaia::quality
