// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMap>

namespace gaia::shell {

/// All keys at a glance, by menu, as they are in force.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const QMap<QString, QString> &changed, QWidget *parent = nullptr);
};

}  // namespace gaia::shell
