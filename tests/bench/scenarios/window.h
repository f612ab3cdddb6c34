// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "tests/bench/scenario.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace gaia::bench {

/// The program's window at 1920 x 1080 as a person has it, with settings of its own.
class Window final {
public:
    explicit Window(Bench &bench);

    [[nodiscard]] shell::MainWindow &main() { return *m_window; }
    /// Opens the project and waits until the workspace in front has painted all of it.
    void open();
    void waitForPaint(const char *what);

private:
    Bench &m_bench;
    QTemporaryDir m_folder;
    settings::Settings m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
};

}  // namespace gaia::bench
