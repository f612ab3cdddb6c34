// SPDX-License-Identifier: GPL-3.0-or-later
// Several curators on one collection: agree, merge, disputes, mark.
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"
#include "core/base/translate.h"
#include "core/project/curatoragreement.h"
#include "core/project/mergeproject.h"
#include "core/project/verdicts.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using project::AgreementMeasure;
using project::AgreementReport;
using project::MergeProject;

namespace {

Json measureJson(const AgreementMeasure &measure)
{
    return Json{{"value", json(measure.value)},
                {"interval",
                 measure.interval ? Json{measure.interval->low, measure.interval->high} : Json()}};
}

QString shown(const AgreementMeasure &measure)
{
    if (!measure.value) {
        return u"not defined"_s;
    }
    const QString value = QString::number(*measure.value, 'f', 3);
    return measure.interval ? u"%1 (%2 to %3)"_s.arg(value)
                                  .arg(measure.interval->low, 0, 'f', 3)
                                  .arg(measure.interval->high, 0, 'f', 3)
                            : value;
}

Json reportJson(const AgreementReport &report)
{
    Json curators = Json::array();
    for (const auto &curator : report.curators) {
        curators.push_back({{"curator", curator.name.toStdString()},
                            {"first_verdicts", curator.verdicts},
                            {"accepted", curator.accepted},
                            {"edited", curator.edited},
                            {"rejected", curator.rejected},
                            {"in_bulk", curator.work.inBulk},
                            {"with_image", curator.work.withImage},
                            {"timed_images", curator.work.timedImages},
                            {"seconds", curator.work.seconds}});
    }
    Json pairs = Json::array();
    for (const auto &pair : report.pairs) {
        pairs.push_back({{"curators", {pair.first.toStdString(), pair.second.toStdString()}},
                         {"captions", pair.captions},
                         {"raw", measureJson(pair.raw)},
                         {"kappa", measureJson(pair.kappa)},
                         {"ac1", measureJson(pair.ac1)},
                         {"word_distance", json(pair.wordDistance)},
                         {"edits", pair.edits}});
    }
    return Json{{"captions", report.captions},
                {"images", report.images},
                {"disagreements", report.disagreements},
                {"open_disputes", report.openDisputes},
                {"raw", measureJson(report.raw)},
                {"alpha", measureJson(report.alpha)},
                {"ac1", measureJson(report.ac1)},
                {"reasons_alpha_masi", measureJson(report.reasons)},
                {"reasons_mean_masi", json(report.meanMasi)},
                {"curators", curators},
                {"pairs", pairs}};
}

void printReport(const AgreementReport &report)
{
    print(
        u"%1 captions of %2 images have two first verdicts or more; %3 differ, %4 wait to be settled"_s
            .arg(report.captions)
            .arg(report.images)
            .arg(report.disagreements)
            .arg(report.openDisputes));
    print(u"raw agreement         %1"_s.arg(shown(report.raw)));
    print(u"Krippendorff's alpha  %1"_s.arg(shown(report.alpha)));
    print(u"Gwet's AC1            %1"_s.arg(shown(report.ac1)));
    print(u"reasons, alpha (MASI) %1"_s.arg(shown(report.reasons)));
    for (const auto &pair : report.pairs) {
        print(u"%1, %2: %3 captions, raw %4, Cohen's kappa %5, AC1 %6%7"_s.arg(
            pair.first, pair.second, QString::number(pair.captions), shown(pair.raw),
            shown(pair.kappa), shown(pair.ac1),
            pair.wordDistance
                ? u", edits apart by %1 of their words"_s.arg(*pair.wordDistance, 0, 'f', 2)
                : QString()));
    }
    for (const auto &curator : report.curators) {
        const QString pace = curator.work.timedImages > 0
            ? u", %1 s an image"_s.arg(
                curator.work.seconds / static_cast<double>(curator.work.timedImages), 0, 'f', 1)
            : QString();
        print(u"%1: %2 first verdicts (%3 accepted, %4 edited, %5 rejected), %6 in bulk%7"_s
                  .arg(curator.name)
                  .arg(curator.verdicts)
                  .arg(curator.accepted)
                  .arg(curator.edited)
                  .arg(curator.rejected)
                  .arg(curator.work.inBulk)
                  .arg(pace));
    }
    print(
        u"Intervals: 95 per cent, images resampled. First verdicts that nobody led, none in bulk."_s);
}

void addAgreeCommand(CLI::App &app, Session &session, Action &action)
{
    struct Arguments {
        std::vector<std::string> others;
        project::AgreementOptions options;
    };
    CLI::App *agree = addCommand(app, session, "agree", "how far curators agree");
    auto arguments = std::make_shared<Arguments>();
    agree->add_option("OTHER", arguments->others, "copies with other curators' work");
    agree->add_flag("--one-by-one", arguments->options.oneByOneOnly,
                    "leave out what one key accepted with the image's other captions");
    agree->add_flag("--pseudonyms", arguments->options.pseudonyms, "no names");
    agree->add_option("--seed", arguments->options.seed, "of the resampling");
    agree->add_option("--resamples", arguments->options.resamples, "how many; 1000 by default")
        ->check(CLI::Range(1, 100000));
    agree->callback([&session, &action, arguments] {
        action = [&session, arguments] {
            const auto project = session.open(false);
            if (!project) {
                return session.fail(project.error());
            }
            for (const std::string &other : arguments->others) {
                arguments->options.others << text(other);
            }
            const auto report = project::CuratorAgreement(**project).report(
                arguments->options, session.job(u"agree"_s));
            session.endProgress();
            if (!report) {
                return session.fail(report.error());
            }
            if (session.isJson) {
                print(reportJson(*report));
            } else {
                printReport(*report);
            }
            return Done;
        };
    });
}

struct MergeArguments {
    std::string other;
    std::string prefer;
    std::vector<std::string> mine;
    std::vector<std::string> theirs;
    std::string curator;
    bool isDryRun = false;
};

Json itemJson(const project::MergeItem &item)
{
    return Json{{"item", item.id.toStdString()},
                {"base", mergeText(item, item.base).toStdString()},
                {"mine", mergeText(item, item.mine).toStdString()},
                {"theirs", mergeText(item, item.theirs).toStdString()}};
}

void printItem(const project::MergeItem &item)
{
    print(u"%1\n  mine:   %2\n  theirs: %3"_s.arg(item.id, mergeText(item, item.mine),
                                                  mergeText(item, item.theirs)));
}

MergeProject::Rule ruleOf(const std::string &prefer)
{
    return prefer == "mine"  ? MergeProject::Rule::Mine
        : prefer == "theirs" ? MergeProject::Rule::Theirs
        : prefer == "newest" ? MergeProject::Rule::Newest
                             : MergeProject::Rule::Ask;
}

ExitCode merge(const Session &session, const MergeArguments &arguments)
{
    const auto project = session.open(!arguments.isDryRun);
    if (!project) {
        return session.fail(project.error());
    }
    MergeProject merging(**project);
    const auto plan = merging.plan(text(arguments.other), session.job(u"compare"_s));
    session.endProgress();
    if (!plan) {
        return session.fail(plan.error());
    }
    project::MergeReport report;
    if (arguments.isDryRun) {
        report.leftOut = plan->leftOut;
        for (const project::MergeGroup &group : plan->groups) {
            for (const project::MergeItem &item : group.items) {
                report.changes += item.isConflict ? 0 : 1;
                if (item.isConflict) {
                    report.open.push_back(item);
                }
            }
        }
        report.events = plan->events;
    } else {
        QMap<QString, project::MergeSide> choices;
        for (const std::string &item : arguments.mine) {
            choices.insert(text(item), project::MergeSide::Mine);
        }
        for (const std::string &item : arguments.theirs) {
            choices.insert(text(item), project::MergeSide::Theirs);
        }
        const auto done = merging.apply(*plan, choices, ruleOf(arguments.prefer),
                                        curatorName(arguments.curator), session.job(u"merge"_s));
        session.endProgress();
        if (!done) {
            return session.fail(done.error());
        }
        report = *done;
    }
    if (session.isJson) {
        Json conflicts = Json::array();
        for (const project::MergeItem &item : report.open) {
            conflicts.push_back(itemJson(item));
        }
        print(Json{{"events", report.events},
                   {"changes", report.changes},
                   {"images", report.images},
                   {"conflicts", conflicts},
                   {"left_out", json(report.leftOut)},
                   {"dry_run", arguments.isDryRun}});
    } else {
        session.listIssues(report.leftOut);
        for (const project::MergeItem &item : report.open) {
            printItem(item);
        }
        print(u"%1 events, %2 changes%3"_s.arg(report.events)
                  .arg(report.changes)
                  .arg(report.open.empty()
                           ? QString()
                           : u", %1 conflicts to decide (--theirs ITEM, --mine ITEM or --prefer)"_s
                                 .arg(report.open.size())));
    }
    return report.wasStopped                            ? Interrupted
        : report.open.empty() && report.leftOut.empty() ? Done
                                                        : SomeFailed;
}

void addMergeCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(app, session, "merge",
                                   "another curator's work on a copy of the same collection");
    auto arguments = std::make_shared<MergeArguments>();
    command->add_option("OTHER", arguments->other, "the other project file")->required();
    command->add_flag("--dry-run", arguments->isDryRun, "shows what would be taken");
    command->add_option("--prefer", arguments->prefer, "who wins where both have changed the same")
        ->check(CLI::IsMember({"mine", "theirs", "newest"}));
    command->add_option("--theirs", arguments->theirs, "take theirs of this conflict");
    command->add_option("--mine", arguments->mine, "keep mine of this conflict");
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return merge(session, *arguments); };
    });
}

struct SettleArguments {
    std::string caption;
    std::string newText;
    std::string reason;
    std::string curator;
    bool accepts = false;
};

ExitCode listDisputes(const Session &session)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const auto disputes = project::Verdicts(**project).disputes();
    if (!disputes) {
        return session.fail(disputes.error());
    }
    Json rows = Json::array();
    for (const project::Dispute &dispute : *disputes) {
        Json verdicts = Json::array();
        QStringList said;
        for (const dataset::FirstVerdict &verdict : dispute.verdicts) {
            verdicts.push_back({{"curator", verdict.curator.toStdString()},
                                {"verdict", verdict.verdict.toStdString()},
                                {"reason", json(verdict.reason)},
                                {"text", verdict.text.toStdString()}});
            said << verdict.curator + u' ' + verdict.verdict
                    + (verdict.reason.isEmpty() ? QString() : u" (%1)"_s.arg(verdict.reason));
        }
        if (session.isJson) {
            rows.push_back({{"id", dispute.imageId.toStdString()},
                            {"ordinal", dispute.caption.ordinal},
                            {"text", dispute.caption.text.toStdString()},
                            {"state", word(dispute.caption.state).toStdString()},
                            {"verdicts", verdicts}});
        } else {
            print(u"%1:%2\t%3"_s.arg(dispute.imageId)
                      .arg(dispute.caption.ordinal)
                      .arg(said.join(u", ")));
        }
    }
    if (session.isJson) {
        print(Json{{"disputes", rows}});
    }
    return Done;
}

ExitCode settle(const Session &session, const SettleArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const auto address = findImage(**project, arguments.caption, true);
    if (!address) {
        return session.fail(address.error());
    }
    project::Verdicts verdicts(**project);
    const auto disputes = verdicts.disputes();
    if (!disputes) {
        return session.fail(disputes.error());
    }
    const auto found = std::find_if(disputes->begin(), disputes->end(), [&](const auto &dispute) {
        return dispute.caption.image == address->image
            && dispute.caption.ordinal == address->ordinal;
    });
    if (found == disputes->end()) {
        return session.fail(
            {base::ErrorCode::NotFound,
             base::translate("gaia", "Curators do not differ on this caption, or no longer do."),
             {}});
    }
    const bool isRejected = !arguments.reason.empty();
    const auto outcome = verdicts.adjudicate(
        found->caption.key,
        isRejected ? dataset::CaptionState::Rejected : dataset::CaptionState::Accepted,
        dataset::rejectReasonFromWord(text(arguments.reason)),
        arguments.newText.empty() ? found->caption.text : text(arguments.newText),
        curatorName(arguments.curator));
    if (!outcome) {
        return session.fail(outcome.error());
    }
    if (session.isJson) {
        print(Json{{"settled", arguments.caption}});
    } else {
        print(u"%1: settled"_s.arg(text(arguments.caption)));
    }
    return Done;
}

void addDisputesCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(app, session, "disputes",
                                   "captions on which curators differ, and their settling");
    auto arguments = std::make_shared<SettleArguments>();
    command->add_option("--settle", arguments->caption, "IMAGE:N, with one of the following");
    command->add_flag("--accept", arguments->accepts, "the caption as it stands");
    command->add_option("--text", arguments->newText, "this text");
    command->add_option("--reject", arguments->reason, "for this reason");
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        const bool hasVerdict
            = arguments->accepts || !arguments->newText.empty() || !arguments->reason.empty();
        if (!arguments->caption.empty() && !hasVerdict) {
            throw CLI::RequiredError("--accept, --text or --reject");
        }
        if (!arguments->reason.empty() && !dataset::rejectReasonFromWord(text(arguments->reason))) {
            throw CLI::ValidationError("--reject", "is no reason of the pick list");
        }
        action = [&session, arguments] {
            return arguments->caption.empty() ? listDisputes(session) : settle(session, *arguments);
        };
    });
}

struct MarkArguments {
    std::string caption;
    std::string quote;
    std::string mark;
    std::string curator;
};

ExitCode markClaim(const Session &session, const MarkArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const auto address = findImage(**project, arguments.caption, true);
    if (!address) {
        return session.fail(address.error());
    }
    project::Verdicts verdicts(**project);
    const auto outcome = verdicts.mark(address->image, address->ordinal, text(arguments.quote),
                                       dataset::claimMarkFromWord(text(arguments.mark)),
                                       curatorName(arguments.curator));
    if (!outcome) {
        return session.fail(outcome.error());
    }
    const bool isChanged = !outcome->step.isNull();
    if (session.isJson) {
        print(Json{{"image", address->id.toStdString()}, {"changed", isChanged}});
    } else {
        print(isChanged ? u"%1: marked"_s.arg(text(arguments.caption))
                        : u"%1: nothing to change"_s.arg(text(arguments.caption)));
    }
    return Done;
}

void addMarkCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command
        = addCommand(app, session, "mark",
                     "says of a claim what the guideline asks: visible, text, inferred, false");
    auto arguments = std::make_shared<MarkArguments>();
    command->add_option("CAPTION", arguments->caption, "IMAGE:N")->required();
    command->add_option("WORDS", arguments->quote, "the claim, as the caption has it")->required();
    command->add_option("MARK", arguments->mark, "visible, text, inferred, false or none")
        ->required()
        ->check(CLI::IsMember({"visible", "text", "inferred", "false", "none"}));
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return markClaim(session, *arguments); };
    });
}

} // namespace

void addAgreeCommands(CLI::App &app, Session &session, Action &action)
{
    addAgreeCommand(app, session, action);
    addMergeCommand(app, session, action);
    addDisputesCommand(app, session, action);
    addMarkCommand(app, session, action);
}

} // namespace gaia::gaiactl
