// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

namespace gaia::review {

/// The raw answer of a service as it was received, laid out if it is JSON, for the curator who
/// asks why. Blocks nothing; deletes itself when closed.
class RawAnswerDialog final : public QDialog {
    Q_OBJECT

public:
    RawAnswerDialog(const QString &imageId, const QByteArray &raw, QWidget *parent = nullptr);
};

}  // namespace gaia::review
