// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gaiactl/session.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace gaia::gaiactl {

/// What a parsed command line is to run.
using Action = std::function<ExitCode()>;

/// Each adds its commands; a command that was given sets `action`.
void addProjectCommands(CLI::App &app, Session &session, Action &action);
void addTransferCommands(CLI::App &app, Session &session, Action &action);
void addScrapeCommands(CLI::App &app, Session &session, Action &action);
void addCaptionCommand(CLI::App &app, Session &session, Action &action);
void addSetsCommand(CLI::App &app, Session &session, Action &action);
void addBatchCommand(CLI::App &app, Session &session, Action &action);
void addListCommands(CLI::App &app, Session &session, Action &action);
void addCheckCommand(CLI::App &app, Session &session, Action &action);
void addReviewCommand(CLI::App &app, Session &session, Action &action);
void addPromptsCommand(CLI::App &app, Session &session, Action &action);
void addDedupeCommand(CLI::App &app, Session &session, Action &action);
void addRegionCommand(CLI::App &app, Session &session, Action &action);
void addGeocodeCommand(CLI::App &app, Session &session, Action &action);
void addCurateCommands(CLI::App &app, Session &session, Action &action);
void addViewCommands(CLI::App &app, Session &session, Action &action);
void addEditCommands(CLI::App &app, Session &session, Action &action);
void addStatsCommands(CLI::App &app, Session &session, Action &action);
void addEvaluateCommand(CLI::App &app, Session &session, Action &action);
void addBulkCommands(CLI::App &app, Session &session, Action &action);
void addAgreeCommands(CLI::App &app, Session &session, Action &action);
void addBlindCommands(CLI::App &app, Session &session, Action &action);

/// A subcommand with what all share: the project, --json and --quiet.
[[nodiscard]] CLI::App *addCommand(CLI::App &app, Session &session, const std::string &name,
                                   const std::string &what);
/// Names whoever decides; the system's user by default.
void addCuratorOption(CLI::App *command, std::string &curator);
[[nodiscard]] QString curatorName(const std::string &given);

}  // namespace gaia::gaiactl
