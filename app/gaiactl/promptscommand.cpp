// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/captionsetup.h"

#include <QFile>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using project::CaptionSetup;
using project::SetupText;

namespace {

struct PromptArguments {
    std::string which;
    std::string file;
    bool isReset = false;
};

ExitCode listTexts(const Session &session, const CaptionSetup &setup)
{
    Json rows = Json::array();
    for (const SetupText which : project::setupTexts()) {
        const auto text = setup.text(which);
        if (!text) {
            return session.fail(text.error());
        }
        rows.push_back({{"name", word(which).toStdString()}, {"own", text->own.has_value()}});
        if (!session.isJson) {
            print(u"%1: %2"_s.arg(word(which), text->own ? u"the project's own"_s : u"as shipped"_s));
        }
    }
    const auto prompts = setup.prompts();
    if (!prompts) {
        return session.fail(prompts.error());
    }
    if (session.isJson) {
        print(Json{{"texts", rows}, {"hash", prompts->hash.toStdString()}});
    } else {
        print(u"hash: %1"_s.arg(prompts->hash));
    }
    return Done;
}

ExitCode showText(const Session &session, const CaptionSetup &setup, SetupText which)
{
    const auto text = setup.text(which);
    if (!text) {
        return session.fail(text.error());
    }
    if (session.isJson) {
        print(Json{{"name", word(which).toStdString()},
                   {"own", text->own.has_value()},
                   {"text", text->inForce().toStdString()},
                   {"shipped", text->shipped.toStdString()}});
    } else {
        print(text->inForce());
    }
    return Done;
}

ExitCode runPrompts(const Session &session, const PromptArguments &arguments)
{
    const bool isChange = arguments.isReset || !arguments.file.empty();
    const auto which = project::setupTextFromWord(text(arguments.which));
    if (isChange && !which) {
        return session.fail({base::ErrorCode::Usage,
                             u"Name the text to change: summary, captions, schema or models."_s,
                             {}});
    }
    auto project = session.open(isChange);
    if (!project) {
        return session.fail(project.error());
    }
    CaptionSetup setup(**project);
    if (!isChange) {
        return which ? showText(session, setup, *which) : listTexts(session, setup);
    }
    std::optional<QString> own;
    if (!arguments.isReset) {
        QFile file(text(arguments.file));
        if (!file.open(QIODevice::ReadOnly)) {
            return session.fail({base::ErrorCode::CannotOpen,
                                 u"%1 can't be read: %2."_s.arg(file.fileName(), file.errorString()),
                                 {}});
        }
        own = QString::fromUtf8(file.readAll());
    }
    if (const base::Status stored = setup.set(*which, own); !stored) {
        return session.fail(stored.error());
    }
    return listTexts(session, setup);
}

}  // namespace

void addPromptsCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *prompts = addCommand(app, session, "prompts",
                                   "show or change the prompts, the schema and the model profiles");
    auto arguments = std::make_shared<PromptArguments>();
    prompts->add_option("TEXT", arguments->which, "which one")
        ->check(CLI::IsMember({"summary", "captions", "schema", "models"}));
    auto *set = prompts->add_option("--set", arguments->file, "take this file's text instead");
    prompts->add_flag("--reset", arguments->isReset, "back to the shipped text")->excludes(set);
    prompts->callback([&session, &action, arguments] {
        action = [&session, arguments] { return runPrompts(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
