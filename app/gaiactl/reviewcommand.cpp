// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/captionsets.h"
#include "core/project/decide.h"
#include "core/project/history.h"
#include "core/project/queries.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct ReviewArguments {
    std::string image;
    std::string newText;
    std::string reason = "other";
    std::string curator;
    std::vector<int> order;
    int limit = 20;
};

const char *kReasons[] = {"object",   "count",    "attribute", "relation",    "scene", "sensor",
                          "resolution", "location", "date",      "cause",       "not-visible",
                          "style",    "duplicate", "format",    "acronym",     "other"};

ExitCode printOutcome(const Session &session, const project::Project &project,
                      const base::Result<project::Outcome> &outcome)
{
    if (!outcome) {
        return session.fail(outcome.error());
    }
    const auto detail = project::Queries(project).detail(outcome->image);
    const QString id = detail ? detail->image.id : QString();
    if (session.isJson) {
        print(Json{{"action", outcome->action.toStdString()},
                   {"image", id.toStdString()},
                   {"ordinals", outcome->ordinals},
                   {"images", outcome->images},
                   {"changed", !outcome->step.isNull()}});
        return Done;
    }
    if (outcome->images > 1) {
        print(u"%1 images: %2"_s.arg(outcome->images).arg(outcome->action));
        return Done;
    }
    QStringList ordinals;
    for (const int ordinal : outcome->ordinals) {
        ordinals << QString::number(ordinal);
    }
    print(outcome->step.isNull()
              ? u"%1: nothing to change"_s.arg(id)
              : u"%1: %2 %3"_s.arg(id, outcome->action, ordinals.join(u", "_s)).trimmed());
    return Done;
}

ExitCode decide(const Session &session, const std::string &verb, const ReviewArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const auto address = findImage(**project, arguments.image, true);
    if (!address) {
        return session.fail(address.error());
    }
    project::Decide decisions(**project, curatorName(arguments.curator));
    if (verb == "accept") {
        return printOutcome(session, **project,
                            decisions.accept(address->image, address->ordinal));
    }
    if (verb == "edit") {
        return printOutcome(
            session, **project,
            decisions.edit(address->image, address->ordinal, text(arguments.newText)));
    }
    if (verb == "restore") {
        return printOutcome(session, **project,
                            decisions.restore(address->image, address->ordinal));
    }
    project::CaptionSets sets(**project);
    if (verb == "write") {
        return printOutcome(session, **project,
                            sets.writeOwn(address->image, address->ordinal,
                                          text(arguments.newText),
                                          curatorName(arguments.curator)));
    }
    if (verb == "rank") {
        return printOutcome(session, **project,
                            sets.rank(address->image, arguments.order,
                                      curatorName(arguments.curator)));
    }
    const auto reason = dataset::rejectReasonFromWord(text(arguments.reason));
    return printOutcome(session, **project,
                        decisions.reject(address->image, address->ordinal,
                                         reason.value_or(dataset::RejectReason::Other)));
}

ExitCode walk(const Session &session, bool isUndo, const ReviewArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    project::History history(**project, curatorName(arguments.curator), text(arguments.curator));
    return printOutcome(session, **project, isUndo ? history.undo() : history.redo());
}

Json parsed(const QByteArray &state)
{
    return Json::parse(state.constBegin(), state.constEnd(), nullptr, false);
}

ExitCode showLog(const Session &session, int limit)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto events = project::Queries(**project).events(limit, false);
    if (!events) {
        return session.fail(events.error());
    }
    Json array = Json::array();
    for (const dataset::Event &event : *events) {
        if (session.isJson) {
            array.push_back({{"id", event.id.toString(QUuid::WithoutBraces).toStdString()},
                             {"at", base::timestamp(event.at).toStdString()},
                             {"curator", event.curator.toStdString()},
                             {"action", event.action.toStdString()},
                             {"image", json(event.imageId)},
                             {"ordinal", event.ordinal > 0 ? Json(event.ordinal) : Json()},
                             {"before", parsed(event.before)},
                             {"after", parsed(event.after)},
                             {"undone", event.isUndone}});
        } else {
            print(u"%1  %2  %3  %4%5%6"_s.arg(
                base::timestamp(event.at), event.curator, event.action, event.imageId,
                event.ordinal > 0 ? QString(u':' + QString::number(event.ordinal)) : QString(),
                event.isUndone ? u"  (undone)"_s : QString()));
        }
    }
    if (session.isJson) {
        print(Json{{"events", array}});
    }
    return Done;
}

}  // namespace

void addReviewCommand(CLI::App &app, Session &session, Action &action)
{
    // PROJECT comes before the verb, so the verb is a plain argument with options of its own.
    CLI::App *review = addCommand(app, session, "review",
                                  "decide on captions: accept, edit, reject, restore, write, "
                                  "rank, undo, redo, log");
    auto verb = std::make_shared<std::string>();
    auto arguments = std::make_shared<ReviewArguments>();
    review->add_option("VERB", *verb,
                       "accept, edit, reject, restore, write, rank, undo, redo or log")
        ->required()
        ->check(CLI::IsMember({"accept", "edit", "reject", "restore", "write", "rank", "undo",
                               "redo", "log"}));
    review->add_option("IMAGE", arguments->image, "an image, or one caption of it as IMAGE:N");
    review->add_option("--text", arguments->newText, "the new text of an edit, or your own caption");
    review->add_option("--order", arguments->order,
                       "of rank: the captions that you prefer, the best first, as 3,1; none without")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    review->add_option("--reason", arguments->reason, "why a caption is rejected")
        ->check(CLI::IsMember(std::vector<std::string>(std::begin(kReasons), std::end(kReasons))));
    review->add_option("--limit", arguments->limit, "how many events the log shows")
        ->check(CLI::PositiveNumber);
    addCuratorOption(review, arguments->curator);
    review->callback([&session, &action, verb, arguments] {
        const bool isWalk = *verb == "undo" || *verb == "redo";
        if (!isWalk && *verb != "log" && arguments->image.empty()) {
            throw CLI::RequiredError("IMAGE");
        }
        if ((*verb == "edit" || *verb == "write") && arguments->newText.empty()) {
            throw CLI::RequiredError("--text");
        }
        action = [&session, isWalk, verb, arguments] {
            if (isWalk) {
                return walk(session, *verb == "undo", *arguments);
            }
            return *verb == "log" ? showLog(session, arguments->limit)
                                  : decide(session, *verb, *arguments);
        };
    });
}

}  // namespace gaia::gaiactl
