// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace gaia {

/// Saves a picture of the window once everything in it has been painted, and ends the program: 0
/// when that came about, 1 with what was missing when it did not in time.
class Screenshot final : public QObject {
    Q_OBJECT

public:
    Screenshot(shell::MainWindow &window, QString path);

private:
    void look();
    void finish(int code);

    shell::MainWindow &m_window;
    QString m_path;
    QTimer m_look;
    QTimer m_limit;
    int m_calm = 0;
};

}  // namespace gaia
