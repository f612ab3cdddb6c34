// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/project/scrapesource.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace gaia::settings {
class Settings;
}

namespace gaia::transfer {

/// Asks how the pages that show the collection's pictures are read for article, date and place.
class RecordPagesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `images`: how many the filter lets through.
    RecordPagesDialog(const dataset::Filter &filter, qint64 images, settings::Settings &settings,
                      QWidget *parent = nullptr);

    [[nodiscard]] project::ScrapeOptions options() const;

private:
    void begin();

    settings::Settings &m_settings;
    QCheckBox *m_again;
    QLineEdit *m_contact;
};

}  // namespace gaia::transfer
