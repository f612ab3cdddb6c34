// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"

#include <QCoreApplication>

namespace gaia::gaiactl {

CLI::App *addCommand(CLI::App &app, Session &session, const std::string &name,
                     const std::string &what)
{
    CLI::App *command = app.add_subcommand(name, what);
    command->add_option("PROJECT", session.projectPath, "the project file")->required();
    command->add_flag("--json", session.isJson, "print one JSON document");
    command->add_flag("--quiet", session.isQuiet, "no progress");
    return command;
}

void addCuratorOption(CLI::App *command, std::string &curator)
{
    command->add_option("--curator", curator, "who decides; the system's user name by default");
}

QString curatorName(const std::string &given)
{
    if (!given.empty()) {
        return text(given);
    }
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("curator") : user;
}

}  // namespace gaia::gaiactl

int main(int argc, char **argv)
{
    using namespace gaia::gaiactl;

    // First, so that every thread that Qt starts leaves the signals to the one that waits.
    Session session;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gaia-curator"));
    QCoreApplication::setOrganizationName(QStringLiteral("gaia-curator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GAIA_VERSION));

    CLI::App app("Builds remote-sensing image-caption collections without a window.", "gaiactl");
    app.set_version_flag("--version", "gaiactl " GAIA_VERSION);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::simple);

    Action action;
    addProjectCommands(app, session, action);
    addTransferCommands(app, session, action);
    addScrapeCommands(app, session, action);
    addCaptionCommand(app, session, action);
    addBatchCommand(app, session, action);
    addSetsCommand(app, session, action);
    addPromptsCommand(app, session, action);
    addListCommands(app, session, action);
    addCheckCommand(app, session, action);
    addReviewCommand(app, session, action);
    addRegionCommand(app, session, action);
    addGeocodeCommand(app, session, action);
    addCurateCommands(app, session, action);
    addViewCommands(app, session, action);
    addEditCommands(app, session, action);
    addDedupeCommand(app, session, action);
    addStatsCommands(app, session, action);
    addEvaluateCommand(app, session, action);
    addBulkCommands(app, session, action);
    addAgreeCommands(app, session, action);
    addBlindCommands(app, session, action);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    return action ? action() : WrongUsage;
}
