// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "core/project/verifyproject.h"

#include <QFile>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

ExitCode createProject(const Session &session, bool withSample)
{
    const auto project = project::Project::create(text(session.projectPath),
                                                  project::OpenMode::CommandLine, session.clock());
    if (!project) {
        return session.fail(project.error());
    }
    project::ImportReport report;
    if (withSample) {
        const auto imported = project::ImportFiles(**project).runSample(session.job(u"sample"_s));
        session.endProgress();
        if (!imported) {
            return session.fail(imported.error());
        }
        report = *imported;
    }
    if (session.isJson) {
        print(Json{{"project", (*project)->path().toStdString()},
                   {"added", report.added},
                   {"failed", json(report.failed)}});
    } else {
        print(withSample ? u"%1: a new project with %2 images of the sample"_s
                               .arg((*project)->name())
                               .arg(report.added)
                         : u"%1: a new project"_s.arg((*project)->name()));
    }
    session.listIssues(report.failed);
    return report.wasStopped ? Interrupted : report.failed.empty() ? Done : SomeFailed;
}

void printInfo(const project::Info &info, const QString &name)
{
    const auto line = [](const QString &label, const QString &value) {
        print(QString(label.leftJustified(12) + value));
    };
    print(name);
    line(u"images"_s, u"%1, %2 with picture, %3 located, %4 dated, %5 flagged"_s.arg(info.images)
                          .arg(info.withMedia)
                          .arg(info.located)
                          .arg(info.dated)
                          .arg(info.flagged));
    line(u"pictures"_s, u"%1 failed, %2 duplicates"_s.arg(info.failedMedia).arg(info.duplicates));
    line(u"articles"_s, QString::number(info.articles));
    line(u"captions"_s, u"%1 pending, %2 accepted, %3 edited, %4 rejected"_s.arg(info.pending)
                            .arg(info.accepted)
                            .arg(info.edited)
                            .arg(info.rejected));
    line(u"queue"_s, u"%1 queued, %2 running, %3 done, %4 failed"_s.arg(info.runs.queued)
                         .arg(info.runs.running)
                         .arg(info.runs.done)
                         .arg(info.runs.failed));
    line(u"cost"_s, u"%1 USD"_s.arg(info.costUsd, 0, 'f', 4));
    line(u"size"_s, u"%1 bytes, project version %2"_s.arg(info.bytes).arg(info.schema));
}

Json modelsJson(const project::Info &info)
{
    Json models = Json::array();
    for (const auto &model : info.models) {
        models.push_back({{"model", model.model.toStdString()},
                          {"answers", model.answers},
                          {"cost_usd", model.costUsd},
                          {"tokens", {{"input", model.inputTokens}, {"output", model.outputTokens}}}});
    }
    return models;
}

ExitCode showInfo(const Session &session)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto info = project::Queries(**project).info();
    if (!info) {
        return session.fail(info.error());
    }
    if (!session.isJson) {
        printInfo(*info, (*project)->name());
        return Done;
    }
    print(Json{{"schema", info->schema},
               {"images", info->images},
               {"articles", info->articles},
               {"located", info->located},
               {"dated", info->dated},
               {"with_media", info->withMedia},
               {"failed_media", info->failedMedia},
               {"duplicates", info->duplicates},
               {"flagged", info->flagged},
               {"captions",
                {{"pending", info->pending},
                 {"accepted", info->accepted},
                 {"edited", info->edited},
                 {"rejected", info->rejected}}},
               {"runs",
                {{"queued", info->runs.queued},
                 {"running", info->runs.running},
                 {"done", info->runs.done},
                 {"failed", info->runs.failed}}},
               {"cost_usd", info->costUsd},
               {"cost_per_image_usd", json(info->costPerImage())},
               {"cost_per_accepted_caption_usd", json(info->costPerAccepted())},
               {"models", modelsJson(*info)},
               {"tokens", {{"input", info->inputTokens}, {"output", info->outputTokens}}},
               {"bytes", info->bytes}});
    return Done;
}

ExitCode verifyProject(const Session &session)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto problems = project::VerifyProject(**project).run(session.job(u"verify"_s));
    session.endProgress();
    if (!problems) {
        return session.fail(problems.error());
    }
    if (session.isJson) {
        print(Json{{"ok", problems->isEmpty()}, {"problems", json(dataset::MaybeList(*problems))}});
    } else {
        for (const QString &problem : *problems) {
            print(problem);
        }
        if (problems->isEmpty()) {
            print(u"%1 is whole"_s.arg((*project)->name()));
        }
    }
    return session.isInterrupted() ? Interrupted : problems->isEmpty() ? Done : SomeFailed;
}

}  // namespace

void addProjectCommands(CLI::App &app, Session &session, Action &action)
{
    CLI::App *create = addCommand(app, session, "new", "create a project");
    auto withSample = std::make_shared<bool>(false);
    create->add_flag("--sample", *withSample, "with the sample collection");
    create->callback([&session, &action, withSample] {
        action = [&session, withSample] { return createProject(session, *withSample); };
    });

    CLI::App *info = addCommand(app, session, "info", "the project in numbers");
    info->callback([&] { action = [&session] { return showInfo(session); }; });

    CLI::App *verify = addCommand(app, session, "verify",
                                  "check the file, the pictures' hashes and the event log");
    verify->callback([&] { action = [&session] { return verifyProject(session); }; });
}

}  // namespace gaia::gaiactl
