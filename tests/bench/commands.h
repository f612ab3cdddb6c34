// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace gaia::bench {

/// Each adds its command; `exitCode` is set when the command ran.
void addMakeCommand(CLI::App &app, int &exitCode);
void addRunCommand(CLI::App &app, int &exitCode);

}  // namespace gaia::bench
