// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace gaia::settings {
class Settings;
}
namespace gaia::widgets {
class Button;
}

namespace gaia::transfer {

/// What the dialogs share that ask for a run of requests to others' servers.

/// The field of how the servers' owners reach the person, with what the settings know.
[[nodiscard]] QLineEdit *makeContact(const settings::Settings &settings, QWidget *parent);

/// Gives the dialog its title and the column that its choices go into.
[[nodiscard]] QVBoxLayout *makeColumn(QDialog &dialog, const QString &title);

/// Ends the column with Cancel, which closes the dialog, and the button that starts; returns that.
[[nodiscard]] widgets::Button *addButtons(QDialog &dialog, QVBoxLayout &column,
                                          const QString &start);

}  // namespace gaia::transfer
