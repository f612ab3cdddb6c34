// SPDX-License-Identifier: GPL-3.0-or-later
// Who looks at what, and captions judged blind: assign, recheck.
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"
#include "core/project/blindreview.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using project::BlindReview;

namespace {

struct AssignArguments {
    std::string filter;
    std::string curators;
    double overlap = 10.0;
    quint64 seed = 1;
    std::string curator;
};

Json sharesJson(const std::vector<project::AssignedShare> &shares)
{
    Json rows = Json::array();
    for (const auto &share : shares) {
        rows.push_back({{"curator", share.curator.toStdString()},
                        {"turn", share.turn == 1 ? "first" : "blind second"},
                        {"images", share.images},
                        {"done", share.done}});
    }
    return rows;
}

ExitCode printShares(const Session &session,
                     const base::Result<std::vector<project::AssignedShare>> &shares)
{
    session.endProgress();
    if (!shares) {
        return session.fail(shares.error());
    }
    if (session.isJson) {
        print(Json{{"shares", sharesJson(*shares)}});
    } else {
        for (const auto &share : *shares) {
            print(u"%1  %2  %3 images, %4 done"_s.arg(
                share.curator, share.turn == 1 ? u"first look"_s : u"blind second look"_s,
                QString::number(share.images), QString::number(share.done)));
        }
    }
    return session.isInterrupted() ? Interrupted : Done;
}

/// "ana:60,ben:40", or names alone for equal shares.
std::vector<std::pair<QString, double>> sharesFrom(const QString &written)
{
    std::vector<std::pair<QString, double>> shares;
    for (const QString &part : written.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.lastIndexOf(u':');
        bool isNumber = true;
        const double weight = colon < 0 ? 1.0 : part.mid(colon + 1).toDouble(&isNumber);
        const QString name = (colon < 0 ? part : part.left(colon)).trimmed();
        if (!isNumber || weight < 0.0 || name.isEmpty()) {
            return {};
        }
        shares.emplace_back(name, weight);
    }
    return shares;
}

ExitCode assign(const Session &session, const AssignArguments &arguments)
{
    const bool isWriting = !arguments.curators.empty();
    project::AssignOptions options;
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    BlindReview blind(**project);
    if (!isWriting) {
        return printShares(session, blind.shares());
    }
    options.filter = *filter;
    options.shares = sharesFrom(text(arguments.curators));
    options.overlap = arguments.overlap / 100.0;
    options.seed = arguments.seed;
    return printShares(
        session, blind.assign(options, curatorName(arguments.curator), session.job(u"assign"_s)));
}

void addAssignCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command
        = addCommand(app, session, "assign",
                     "gives images to curators by share; lists the shares without options");
    auto arguments = std::make_shared<AssignArguments>();
    command->add_option("--curators", arguments->curators, "NAME:SHARE,NAME:SHARE…");
    command
        ->add_option("--overlap", arguments->overlap,
                     "per cent of images that a second curator judges blind; 10 by default")
        ->check(CLI::Range(0.0, 100.0));
    command->add_option("--filter", arguments->filter, "which images");
    command->add_option("--seed", arguments->seed, "with the ids it decides who gets what");
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return assign(session, *arguments); };
    });
}

struct RecheckArguments {
    std::string verb;
    std::string filter;
    double share = 5.0;
    qint64 count = 0;
    quint64 seed = 1;
    std::string meant;
    std::string curator;
    qint64 task = 0;
    std::string newText;
    std::string reason;
    std::string verdict;
};

ExitCode draw(const Session &session, BlindReview &blind, const RecheckArguments &arguments,
              const dataset::Filter &filter)
{
    const QString curator = curatorName(arguments.curator);
    const auto drawn = arguments.verb == "plant"
        ? blind.plant(filter, std::max<qint64>(1, arguments.count), arguments.seed, curator,
                      text(arguments.meant))
        : blind.drawAgain(filter, arguments.share / 100.0, arguments.count, arguments.seed,
                          curator);
    if (!drawn) {
        return session.fail(drawn.error());
    }
    if (session.isJson) {
        print(Json{{"drawn", drawn->drawn}, {"population", drawn->population}});
    } else {
        print(u"%1 of %2 accepted captions"_s.arg(drawn->drawn).arg(drawn->population));
    }
    return Done;
}

ExitCode showNext(const Session &session, const BlindReview &blind, const QString &curator)
{
    const auto next = blind.next(curator);
    if (!next) {
        return session.fail(next.error());
    }
    // Neither what was decided nor why it is asked: both would lead the answer.
    if (session.isJson) {
        print(Json{{"waiting", next->count},
                   {"task",
                    next->task ? Json{{"task", next->task->key},
                                      {"id", next->task->imageId.toStdString()},
                                      {"text", next->task->text.toStdString()}}
                               : Json()}});
    } else {
        print(next->task
                  ? u"%1\t%2\t%3"_s.arg(next->task->key).arg(next->task->imageId, next->task->text)
                  : u"nothing waits"_s);
    }
    return Done;
}

ExitCode judge(const Session &session, BlindReview &blind, const RecheckArguments &arguments)
{
    static const std::map<std::string, QString> kVerdicts{
        {"accept", u"accepted"_s}, {"edit", u"edited"_s}, {"reject", u"rejected"_s}};
    BlindReview::Verdict verdict;
    verdict.verdict = kVerdicts.at(arguments.verdict);
    verdict.reason = dataset::rejectReasonFromWord(text(arguments.reason));
    verdict.text = text(arguments.newText);
    const auto outcome = blind.judge(arguments.task, verdict, curatorName(arguments.curator));
    if (!outcome) {
        return session.fail(outcome.error());
    }
    if (session.isJson) {
        print(Json{{"task", arguments.task}, {"changed", true}});
    } else {
        print(u"%1: %2"_s.arg(arguments.task).arg(verdict.verdict));
    }
    return Done;
}

Json errorJson(const project::RemainingError &row)
{
    return Json{{"model", json(row.model)},
                {"prompt", json(row.prompt)},
                {"judged", row.judged},
                {"wrong", row.wrong},
                {"rate", row.judged > 0 ? Json(row.rate()) : Json()},
                {"interval", row.judged > 0 ? Json{row.interval.low, row.interval.high} : Json()},
                {"waiting", row.waiting},
                {"kept", row.kept}};
}

QString errorLine(const project::RemainingError &row, bool isWhole)
{
    const QString name = isWhole ? u"all"_s
        : row.model.isEmpty()    ? u"without a model"_s
                                 : u"%1 %2"_s.arg(row.model, row.prompt.left(8)).trimmed();
    return row.judged == 0
        ? u"%1: none judged yet, %2 wait"_s.arg(name).arg(row.waiting)
        : u"%1: %2 of %3 wrong, %4 % (%5 to %6), of %7 accepted; %8 wait"_s.arg(name)
              .arg(row.wrong)
              .arg(row.judged)
              .arg(100.0 * row.rate(), 0, 'f', 1)
              .arg(100.0 * row.interval.low, 0, 'f', 1)
              .arg(100.0 * row.interval.high, 0, 'f', 1)
              .arg(row.kept)
              .arg(row.waiting);
}

ExitCode report(const Session &session, const BlindReview &blind)
{
    const auto errors = blind.remainingErrors();
    const auto calibrations = blind.calibrations();
    if (!errors || !calibrations) {
        return session.fail(errors ? calibrations.error() : errors.error());
    }
    Json rows = Json::array();
    Json seen = Json::array();
    for (std::size_t i = 0; i < errors->size(); ++i) {
        const bool isWhole = i + 1 == errors->size();
        if (!isWhole) {
            rows.push_back(errorJson((*errors)[i]));
        }
        if (!session.isJson) {
            print(errorLine((*errors)[i], isWhole));
        }
    }
    for (const project::Calibration &row : *calibrations) {
        seen.push_back({{"curator", row.curator.toStdString()},
                        {"planted", row.planted},
                        {"seen", row.seen},
                        {"named", row.named},
                        {"interval", {row.interval.low, row.interval.high}}});
        if (!session.isJson) {
            print(u"%1 saw %2 of %3 planted errors, %4 by their reason"_s.arg(row.curator)
                      .arg(row.seen)
                      .arg(row.planted)
                      .arg(row.named));
        }
    }
    if (session.isJson) {
        print(Json{{"all", errorJson(errors->back())},
                   {"rows", rows},
                   {"planted", seen},
                   {"interval_method", "Wilson score, 95 %"}});
    } else {
        print(u"Intervals: Wilson score, 95 per cent."_s);
    }
    return Done;
}

ExitCode recheck(const Session &session, const RecheckArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true, *filter);
    if (!project) {
        return session.fail(project.error());
    }
    BlindReview blind(**project);
    if (arguments.verb == "draw" || arguments.verb == "plant") {
        return draw(session, blind, arguments, *filter);
    }
    if (arguments.verb == "next") {
        return showNext(session, blind, curatorName(arguments.curator));
    }
    return arguments.verb == "judge" ? judge(session, blind, arguments) : report(session, blind);
}

void addRecheckCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command
        = addCommand(app, session, "recheck",
                     "a blind second look: the error that remains among what was accepted");
    auto arguments = std::make_shared<RecheckArguments>();
    command->add_option("VERB", arguments->verb, "draw, plant, next, judge or report")
        ->required()
        ->check(CLI::IsMember({"draw", "plant", "next", "judge", "report"}));
    command->add_option("--filter", arguments->filter, "draw, plant: of which images");
    command
        ->add_option("--share", arguments->share,
                     "draw: per cent of the accepted captions; 5 by default")
        ->check(CLI::Range(0.0, 100.0));
    command->add_option("--count", arguments->count, "draw, plant: how many captions")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--seed", arguments->seed, "of the draw");
    command->add_option("--for", arguments->meant, "plant: for this curator alone");
    command->add_option("--task", arguments->task, "judge: as `next` names it");
    command->add_option("--verdict", arguments->verdict, "judge: accept, edit or reject")
        ->check(CLI::IsMember({"accept", "edit", "reject"}));
    command->add_option("--text", arguments->newText, "judge: the new text of an edit");
    command->add_option("--reason", arguments->reason, "judge: why it is rejected");
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        if (arguments->verb == "judge" && (arguments->task < 1 || arguments->verdict.empty())) {
            throw CLI::RequiredError("--task and --verdict");
        }
        if (!arguments->reason.empty() && !dataset::rejectReasonFromWord(text(arguments->reason))) {
            throw CLI::ValidationError("--reason", "is no reason of the pick list");
        }
        action = [&session, arguments] { return recheck(session, *arguments); };
    });
}

} // namespace

void addBlindCommands(CLI::App &app, Session &session, Action &action)
{
    addAssignCommand(app, session, action);
    addRecheckCommand(app, session, action);
}

} // namespace gaia::gaiactl
