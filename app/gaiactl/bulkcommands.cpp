// SPDX-License-Identifier: GPL-3.0-or-later
// Steps over many captions at once, and what a decision is made by: replace, accept, guideline.
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"
#include "core/base/translate.h"
#include "core/project/acceptpassing.h"
#include "core/project/checkcollection.h"
#include "core/project/guideline.h"
#include "core/project/replacecaptions.h"

#include <QFile>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using project::AcceptPassing;
using project::ReplaceCaptions;

namespace {

struct ReplaceArguments {
    std::string find;
    std::string with;
    std::string filter;
    std::string curator;
    bool isPlain = false;
    bool ignoresCase = false;
    bool withRejected = false;
    bool isDryRun = false;
    std::vector<std::string> only;
};

std::string address(const QString &imageId, int ordinal)
{
    return u"%1:%2"_s.arg(imageId).arg(ordinal).toStdString();
}

ExitCode replaceInCaptions(const Session &session, const ReplaceArguments &arguments)
{
    project::ReplaceOptions options;
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    options.filter = *filter;
    options.find = text(arguments.find);
    options.with = text(arguments.with);
    options.isPlain = arguments.isPlain;
    options.ignoresCase = arguments.ignoresCase;
    options.withRejected = arguments.withRejected;
    const auto project = session.open(!arguments.isDryRun, *filter);
    if (!project) {
        return session.fail(project.error());
    }
    ReplaceCaptions replace(**project);
    auto rows = replace.preview(options, session.job(u"replace"_s));
    session.endProgress();
    if (!rows) {
        return session.fail(rows.error());
    }
    if (!arguments.only.empty()) {
        std::erase_if(*rows, [&](const project::ReplaceRow &row) {
            return std::find(arguments.only.begin(), arguments.only.end(),
                             address(row.imageId, row.ordinal))
                == arguments.only.end();
        });
    }
    Json changes = Json::array();
    for (const project::ReplaceRow &row : *rows) {
        if (session.isJson) {
            changes.push_back({{"id", row.imageId.toStdString()},
                               {"ordinal", row.ordinal},
                               {"state", word(row.state).toStdString()},
                               {"before", row.before.toStdString()},
                               {"after", row.after.toStdString()}});
        } else if (arguments.isDryRun) {
            print(QString::fromStdString(address(row.imageId, row.ordinal)) + u"\n- "_s + row.before
                  + u"\n+ "_s + row.after);
        }
    }
    project::ReplaceReport report;
    if (!arguments.isDryRun) {
        const auto done
            = replace.apply(*rows, curatorName(arguments.curator), session.job(u"replace"_s));
        session.endProgress();
        if (!done) {
            return session.fail(done.error());
        }
        report = *done;
    }
    session.listIssues(report.skipped);
    if (session.isJson) {
        print(Json{{"rows", changes},
                   {"changed", report.captions},
                   {"images", report.images},
                   {"skipped", json(report.skipped)},
                   {"dry_run", arguments.isDryRun}});
    } else {
        print(arguments.isDryRun
                  ? u"%1 captions would change"_s.arg(rows->size())
                  : u"%1 captions of %2 images changed"_s.arg(report.captions).arg(report.images));
    }
    return report.wasStopped ? Interrupted : report.skipped.empty() ? Done : SomeFailed;
}

void addReplaceCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *replace = addCommand(app, session, "replace",
                                   "find and replace in captions, one step that undo takes back");
    auto arguments = std::make_shared<ReplaceArguments>();
    replace->add_option("--find", arguments->find, "a regular expression")->required();
    replace->add_option("--with", arguments->with, "the new text; \\1 puts in the first group")
        ->required();
    replace->add_option("--filter", arguments->filter, "which images");
    replace->add_flag("--plain", arguments->isPlain, "find and new text mean what they say");
    replace->add_flag("--ignore-case", arguments->ignoresCase, "small or capital letters alike");
    replace->add_flag("--with-rejected", arguments->withRejected, "in rejected captions too");
    replace->add_option("--only", arguments->only, "these captions alone, as IMAGE:N");
    replace->add_flag("--dry-run", arguments->isDryRun,
                      "shows what would change and writes nothing");
    addCuratorOption(replace, arguments->curator);
    replace->callback([&session, &action, arguments] {
        action = [&session, arguments] { return replaceInCaptions(session, *arguments); };
    });
}

struct AcceptArguments {
    std::string filter;
    std::string curator;
    bool isDryRun = false;
};

ExitCode acceptPassing(const Session &session, const AcceptArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    if (!(*project)->isReadOnly()) {
        const review::Checker checker;
        const auto refreshed
            = project::CheckCollection(**project, checker).refresh(session.job(u"check"_s));
        session.endProgress();
        if (!refreshed) {
            return session.fail(refreshed.error());
        }
    }
    AcceptPassing accept(**project);
    const auto preview = accept.preview(*filter);
    if (!preview) {
        return session.fail(preview.error());
    }
    project::PassingReport report;
    if (!arguments.isDryRun) {
        const auto done
            = accept.apply(preview->rows, curatorName(arguments.curator), session.job(u"accept"_s));
        session.endProgress();
        if (!done) {
            return session.fail(done.error());
        }
        report = *done;
    }
    session.listIssues(report.skipped);
    if (session.isJson) {
        Json held = Json::object();
        for (auto it = preview->heldBy.cbegin(); it != preview->heldBy.cend(); ++it) {
            held[it.key().toStdString()] = it.value();
        }
        print(Json{{"passing", preview->rows.size()},
                   {"images", preview->images},
                   {"held", preview->held},
                   {"held_by", held},
                   {"unchecked", preview->unchecked},
                   {"accepted", report.captions},
                   {"skipped", json(report.skipped)},
                   {"dry_run", arguments.isDryRun}});
    } else {
        print(arguments.isDryRun
                  ? u"%1 captions of %2 images would be accepted, %3 are held by findings"_s
                        .arg(preview->rows.size())
                        .arg(preview->images)
                        .arg(preview->held)
                  : u"%1 captions accepted in bulk, %2 are held by findings"_s.arg(report.captions)
                        .arg(preview->held));
        for (auto it = preview->heldBy.cbegin(); it != preview->heldBy.cend(); ++it) {
            print(u"%1  %2"_s.arg(it.value(), 7).arg(it.key()));
        }
    }
    return report.wasStopped ? Interrupted : report.skipped.empty() ? Done : SomeFailed;
}

void addAcceptCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *accept = addCommand(
        app, session, "accept", "accepts at once the captions that the check has nothing against");
    auto arguments = std::make_shared<AcceptArguments>();
    accept->add_option("--filter", arguments->filter, "which images")->required();
    accept->add_flag("--dry-run", arguments->isDryRun, "counts and writes nothing");
    addCuratorOption(accept, arguments->curator);
    accept->callback([&session, &action, arguments] {
        action = [&session, arguments] { return acceptPassing(session, *arguments); };
    });
}

struct GuidelineArguments {
    std::string set;
    std::string hash;
    bool isReset = false;
};

ExitCode guideline(const Session &session, const GuidelineArguments &arguments)
{
    const bool isWriting = !arguments.set.empty() || arguments.isReset;
    const auto project = session.open(isWriting);
    if (!project) {
        return session.fail(project.error());
    }
    project::Guideline guideline(**project);
    if (!arguments.hash.empty()) {
        const auto old = guideline.ofHash(text(arguments.hash));
        if (!old) {
            return session.fail(old.error());
        }
        if (!*old) {
            return session.fail(
                {base::ErrorCode::NotFound,
                 base::translate("gaia", "No guideline of this hash was kept here."),
                 {}});
        }
        print(**old);
        return Done;
    }
    if (isWriting) {
        std::optional<QString> own;
        if (!arguments.set.empty()) {
            QFile file(text(arguments.set));
            if (!file.open(QIODevice::ReadOnly)) {
                return session.fail({base::ErrorCode::CannotOpen,
                                     u"%1: %2"_s.arg(file.fileName(), file.errorString()),
                                     {}});
            }
            own = QString::fromUtf8(file.readAll());
        }
        if (const base::Status set = guideline.set(own); !set) {
            return session.fail(set.error());
        }
    }
    const auto text = guideline.text();
    if (!text) {
        return session.fail(text.error());
    }
    if (session.isJson) {
        print(Json{{"hash", text->hash.toStdString()},
                   {"own", text->own.has_value()},
                   {"text", text->inForce().toStdString()}});
    } else {
        print(isWriting ? text->hash : text->inForce());
    }
    return Done;
}

void addGuidelineCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(app, session, "guideline",
                                   "what accepting a caption means here; decisions carry its hash");
    auto arguments = std::make_shared<GuidelineArguments>();
    command->add_option("--set", arguments->set, "a Markdown file that takes its place");
    command->add_flag("--reset", arguments->isReset, "back to the shipped one");
    command->add_option("--hash", arguments->hash,
                        "prints what decisions of this hash were made by");
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return guideline(session, *arguments); };
    });
}

} // namespace

void addBulkCommands(CLI::App &app, Session &session, Action &action)
{
    addReplaceCommand(app, session, action);
    addAcceptCommand(app, session, action);
    addGuidelineCommand(app, session, action);
}

} // namespace gaia::gaiactl
