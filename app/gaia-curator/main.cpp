// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaia-curator/application.h"
#include "app/gaia-curator/screenshot.h"
#include "ui/shell/actions.h"

#include <CLI/CLI.hpp>

#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

struct Arguments {
    std::string project;
    std::string workspace = "review";
    std::string filter;
    std::string image;
    std::string theme;
    std::string language;
    std::string size;
    std::string screenshot;
};

std::vector<std::string> workspaceWords()
{
    std::vector<std::string> words;
    for (const gaia::shell::WorkspaceLine &line : gaia::shell::workspaceTable()) {
        words.emplace_back(line.word);
    }
    return words;
}

void addOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("PROJECT", arguments.project, "the project to open");
    app.add_option("--workspace", arguments.workspace, "what to show first")
        ->check(CLI::IsMember(workspaceWords()));
    app.add_option("--filter", arguments.filter, "which images");
    app.add_option("--select", arguments.image, "the image to show");
    app.add_option("--theme", arguments.theme, "the look")->check(CLI::IsMember({"light", "dark"}));
    app.add_option("--language", arguments.language, "the language")
        ->check(CLI::IsMember({"en", "el"}));
    app.add_option("--size", arguments.size, "the window's size, WIDTHxHEIGHT")
        ->check([](const std::string &text) {
            const QStringList parts = QString::fromStdString(text).split(QLatin1Char('x'));
            const bool fits = parts.size() == 2 && parts[0].toInt() > 0 && parts[1].toInt() > 0;
            return fits ? std::string() : std::string("a size is such as 1280x720");
        });
    app.add_option("--screenshot", arguments.screenshot,
                   "save a picture of the window once all is painted, and end");
}

gaia::Application::Choices choicesFrom(const Arguments &arguments)
{
    gaia::Application::Choices choices;
    choices.project = QString::fromStdString(arguments.project);
    choices.workspace = QString::fromStdString(arguments.workspace);
    choices.filter = QString::fromStdString(arguments.filter);
    choices.image = QString::fromStdString(arguments.image);
    choices.theme = gaia::settings::themeChoiceFromWord(QString::fromStdString(arguments.theme));
    choices.language = QString::fromStdString(arguments.language);
    const QStringList size = QString::fromStdString(arguments.size).split(QLatin1Char('x'));
    if (size.size() == 2) {
        choices.size = QSize(size[0].toInt(), size[1].toInt());
    }
    return choices;
}

/// Whether a window can be shown somewhere, or the caller chose a platform already.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

}  // namespace

int main(int argc, char **argv)
{
    constexpr int kWrongUsage = 2;
    constexpr int kCannotOpen = 3;

    const bool takesPicture = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::string_view(argument).starts_with("--screenshot");
    });
    if (!hasDisplay()) {
        if (!takesPicture) {
            std::fputs("gaia-curator: there is no display. Use gaiactl, or --screenshot FILE.png.\n",
                       stderr);
            return kCannotOpen;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gaia-curator"));
    QApplication::setOrganizationName(QStringLiteral("gaia-curator"));
    QApplication::setApplicationVersion(QStringLiteral(GAIA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("gaia-curator"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/gaia-curator.svg")));

    Arguments arguments;
    CLI::App app("Curate satellite images and their captions.", "gaia-curator");
    app.set_version_flag("--version", "gaia-curator " GAIA_VERSION);
    app.failure_message(CLI::FailureMessage::simple);
    addOptions(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : kWrongUsage;
    }

    // A picture is taken with standard settings and leaves the person's own as they are.
    const bool isPicture = !arguments.screenshot.empty();
    const QTemporaryDir folder;
    gaia::Application application(qt, choicesFrom(arguments),
                                  isPicture ? folder.filePath(QStringLiteral("settings.ini"))
                                            : QString());
    const gaia::base::Status started = application.start();
    if (!started) {
        QTextStream(stderr) << QStringLiteral("gaia-curator: ") << started.error().message << '\n';
        if (started.error().code == gaia::base::ErrorCode::Usage) {
            return kWrongUsage;
        }
        if (isPicture) {
            return kCannotOpen;
        }
    }
    if (isPicture) {
        gaia::Screenshot screenshot(application.window(),
                                    QString::fromStdString(arguments.screenshot));
        return QApplication::exec();
    }
    return QApplication::exec();
}
