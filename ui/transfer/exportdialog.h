// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/exportcollection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gaia::widgets {
class Button;
}

namespace gaia::transfer {

/// Asks where to and what of: folder, which captions, with or without their fixed opening.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `images`: how many the filter lets through.
    ExportDialog(const dataset::Filter &filter, qint64 images, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] project::ExportOptions options() const;

private:
    void chooseFolder();
    void updateState();

    dataset::Filter m_filter;
    QLineEdit *m_folder;
    QComboBox *m_captions;
    QCheckBox *m_strip;
    QCheckBox *m_bySplit;
    QCheckBox *m_replace;
    QLabel *m_warning;
    widgets::Button *m_export;
};

}  // namespace gaia::transfer
