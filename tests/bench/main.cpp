// SPDX-License-Identifier: GPL-3.0-or-later
//
// gaia-bench makes collections that look like GAIA, of any size, and measures the program on them.
#include "tests/bench/commands.h"

#include <QApplication>

#include <CLI/CLI.hpp>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    CLI::App app("Collections that look like GAIA, and what the program does with them in what time");
    app.require_subcommand(1);
    int exitCode = 0;
    gaia::bench::addMakeCommand(app, exitCode);
    gaia::bench::addRunCommand(app, exitCode);
    CLI11_PARSE(app, argc, argv);
    return exitCode;
}
