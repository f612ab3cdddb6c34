// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

namespace gaia::transfer {

/// What a long job came to: a sentence, and each item that failed with its reason, to be copied.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const QString &title, const QString &sentence, const base::Issues &issues,
                 QWidget *parent = nullptr);
};

}  // namespace gaia::transfer
