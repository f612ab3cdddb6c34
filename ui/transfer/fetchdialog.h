// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/fetchimages.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace gaia::settings {
class Settings;
}

namespace gaia::transfer {

/// Asks how the pictures that the records name are downloaded.
class FetchDialog final : public QDialog {
    Q_OBJECT

public:
    /// `images`: how many the filter lets through.
    FetchDialog(const dataset::Filter &filter, qint64 images, settings::Settings &settings,
                QWidget *parent = nullptr);

    [[nodiscard]] project::FetchOptions options() const;

private:
    void begin();

    dataset::Filter m_filter;
    settings::Settings &m_settings;
    QCheckBox *m_retry;
    QCheckBox *m_respect;
    QSpinBox *m_perHost;
    QLineEdit *m_contact;
};

}  // namespace gaia::transfer
