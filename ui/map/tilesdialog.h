// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/tilelayer.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace gaia::map {

/// Asks for a server of map tiles. Accepts only what can be asked for, and says what is missing.
class TilesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TilesDialog(QWidget *parent = nullptr);

    [[nodiscard]] settings::TileLayer layer() const;

private:
    void tryAccept();

    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_attribution;
    QSpinBox *m_lastZoom;
    QLabel *m_fault;
};

}  // namespace gaia::map
