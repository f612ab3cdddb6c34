// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace gaia::widgets {
class Button;
}

namespace gaia::curation {

/// The parts that dialogs of this folder share: choices at the left, what comes of them at the
/// right, and a row of buttons below with Cancel and the one thing to do next.
struct DialogFrame {
    QVBoxLayout *form = nullptr;
    QVBoxLayout *body = nullptr;
    QHBoxLayout *foot = nullptr;  ///< what is put in stands left of the buttons
    widgets::Button *cancel = nullptr;
    widgets::Button *next = nullptr;
};
[[nodiscard]] DialogFrame makeFrame(QDialog &dialog, const QString &title, const QString &next);

/// A title above a group of choices, and a row of a label and its field.
void addHeading(QVBoxLayout &form, const QString &words);
void addRow(QGridLayout &grid, const QString &name, QWidget *field);

}  // namespace gaia::curation
