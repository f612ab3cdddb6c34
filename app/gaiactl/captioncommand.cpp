// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/base/translate.h"
#include "core/project/captionbatch.h"
#include "core/project/captionsets.h"
#include "core/settings/keystore.h"
#include "core/settings/settings.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct CaptionArguments {
    std::string filter;
    std::string provider;
    std::string baseUrl;
    std::string model;
    std::string summaryModel;
    std::optional<double> maxCost;
    std::optional<int> jobs;
    std::optional<double> requestsPerMinute;
    std::optional<double> tokensPerMinute;
    int timeout = 120;
    double pollSeconds = 30.0;
    qint64 batchBytes = 64LL << 20;
    int batchLines = 50'000;
    std::string image;
    int ordinal = 0;
    std::string hint;
    bool isDryRun = false;
    bool retryFailed = false;
    bool again = false;
    bool onlyWaiting = false;
    bool dropsWaiting = false;
};

QString givenOr(const std::string &given, const QString &fallback)
{
    return given.empty() ? fallback : text(given);
}

project::CaptionOptions optionsFrom(const CaptionArguments &arguments,
                                    const dataset::Filter &filter)
{
    const settings::Settings settings;
    project::CaptionOptions options;
    options.provider = project::providerFromWord(givenOr(arguments.provider, settings.provider()))
                           .value_or(project::Provider::Responses);
    options.baseUrl = givenOr(arguments.baseUrl, settings.baseUrl());
    options.model = givenOr(arguments.model, settings.model());
    options.summaryModel = givenOr(arguments.summaryModel, settings.summaryModel());
    options.maxCostUsd = arguments.maxCost;
    options.jobs = arguments.jobs.value_or(settings.jobs());
    options.requestsPerMinute =
        arguments.requestsPerMinute.value_or(settings.requestsPerMinute());
    options.tokensPerMinute = arguments.tokensPerMinute.value_or(settings.tokensPerMinute());
    options.stallSeconds = arguments.timeout;
    options.pollSeconds = arguments.pollSeconds;
    options.batchBytes = arguments.batchBytes;
    options.batchLines = arguments.batchLines;
    options.retryFailed = arguments.retryFailed;
    options.again = arguments.again;
    options.onlyWaiting = arguments.onlyWaiting;
    options.filter = filter;
    return options;
}

ExitCode printEstimate(const Session &session, const project::Project &project,
                       const project::CaptionEstimate &estimate)
{
    if (session.isJson) {
        print(Json{{"images", estimate.images},
                   {"requests", estimate.requests},
                   {"tokens", {{"input", estimate.inputTokens}, {"output", estimate.outputTokens}}},
                   {"cost_usd", {{"low", estimate.lowUsd}, {"high", estimate.highUsd}}}});
    } else {
        print(u"%1: %2 images, %3 requests, %4 tokens in, %5 out, %6 to %7 USD; nothing was sent"_s
                  .arg(project.name())
                  .arg(estimate.images)
                  .arg(estimate.requests)
                  .arg(estimate.inputTokens)
                  .arg(estimate.outputTokens)
                  .arg(estimate.lowUsd, 0, 'f', 2)
                  .arg(estimate.highUsd, 0, 'f', 2));
    }
    return Done;
}

Json reportJson(const project::CaptionReport &report)
{
    Json failed = Json::array();
    for (const auto &failure : report.failed) {
        failed.push_back({{"id", failure.id.toStdString()},
                          {"class", failure.errorClass.toStdString()},
                          {"reason", failure.reason.toStdString()}});
    }
    return Json{{"images", report.images},
                {"done", report.done},
                {"failed", failed},
                {"requests", report.requests},
                {"throttled", report.throttled},
                {"cost_usd", report.costUsd},
                {"tokens", {{"input", report.inputTokens}, {"output", report.outputTokens}}},
                {"stopped", json(report.stopped)}};
}

/// The report's lines for people; the failures go to stderr.
void tellReport(const Session &session, const project::CaptionReport &report)
{
    if (!session.isJson) {
        print(u"%1 of %2 images captioned, %3 failed, %4 requests, %5 USD"_s.arg(report.done)
                  .arg(report.images)
                  .arg(report.failed.size())
                  .arg(report.requests)
                  .arg(report.costUsd, 0, 'f', 4));
        if (!report.stopped.isEmpty()) {
            print(u"Stopped: %1"_s.arg(report.stopped));
        }
    }
    base::Issues issues;
    for (const auto &failure : report.failed) {
        issues.push_back({failure.id, failure.reason});
    }
    session.listIssues(issues);
}

ExitCode exitCodeOf(const Session &session, const project::CaptionReport &report)
{
    if (session.isInterrupted()) {
        return Interrupted;
    }
    return !report.stopped.isEmpty() ? Stopped : report.failed.empty() ? Done : SomeFailed;
}

/// A server of one's own may need no key; what it answers without one is told as it is.
settings::ApiKey keyIfAny()
{
    const auto key = settings::KeyStore().read();
    return key ? *key : settings::ApiKey();
}

/// A run that was stopped is cancelled for good.
ExitCode dropWaiting(const Session &session, project::CaptionImages &captioning)
{
    const auto dropped = captioning.dropWaiting();
    if (!dropped) {
        return session.fail(dropped.error());
    }
    if (session.isJson) {
        print(Json{{"dropped", *dropped}});
    } else {
        print(u"%1 images taken out of the queue"_s.arg(*dropped));
    }
    return Done;
}

ExitCode captionImages(const Session &session, const CaptionArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(!arguments.isDryRun);
    if (!project) {
        return session.fail(project.error());
    }
    project::CaptionOptions options = optionsFrom(arguments, *filter);
    options.hint = text(arguments.hint);
    options.ordinal = arguments.ordinal;
    if (!arguments.image.empty()) {
        const auto address = findImage(**project, arguments.image, false);
        if (!address) {
            return session.fail(address.error());
        }
        options.images = {address->image};
        options.again = true;
        options.retryFailed = true;
    }
    project::CaptionImages captioning(**project);
    if (arguments.dropsWaiting) {
        return dropWaiting(session, captioning);
    }
    if (arguments.isDryRun) {
        const auto estimate = captioning.estimate(options);
        return estimate ? printEstimate(session, **project, *estimate)
                        : session.fail(estimate.error());
    }
    if (options.provider != project::Provider::Offline) {
        options.key = keyIfAny();
    }
    const auto report = captioning.run(options, session.job(u"caption"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.isJson) {
        print(reportJson(*report));
    }
    tellReport(session, *report);
    return exitCodeOf(session, *report);
}

Json batchesJson(const std::vector<dataset::Batch> &batches)
{
    Json list = Json::array();
    for (const dataset::Batch &batch : batches) {
        list.push_back({{"batch", batch.key.value},
                        {"remote", json(batch.remote)},
                        {"stage", word(batch.stage).toStdString()},
                        {"state", batch.state.toStdString()},
                        {"requests", batch.requests},
                        {"bytes", batch.bytes},
                        {"cost_usd", batch.usd},
                        {"reason", json(batch.reason)}});
    }
    return list;
}

ExitCode workOnBatches(const Session &session, const CaptionArguments &arguments,
                       const std::string &verb)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    project::CaptionOptions options = optionsFrom(arguments, *filter);
    options.provider = project::Provider::Batch;
    options.key = keyIfAny();
    project::CaptionBatch batch(**project);
    const auto job = session.job(u"batch"_s);
    const auto report = verb == "submit" ? batch.submit(options, job)
        : verb == "poll"                 ? batch.poll(options, job)
        : verb == "collect"              ? batch.collect(options, job)
                                         : batch.cancel(options, job);
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.isJson) {
        Json document = reportJson(report->captions);
        document["batches"] = batchesJson(report->batches);
        print(document);
    } else {
        for (const dataset::Batch &open : report->batches) {
            print(u"%1: %2, %3 requests, %4"_s.arg(open.remote, word(open.stage))
                      .arg(open.requests)
                      .arg(open.state));
        }
    }
    tellReport(session, report->captions);
    return exitCodeOf(session, report->captions);
}

void addServiceOptions(CLI::App *command, CaptionArguments &arguments)
{
    command->add_option("--filter", arguments.filter, "which images");
    command->add_option("--base-url", arguments.baseUrl, "the service's address");
    command->add_option("--model", arguments.model, "the model of the captions");
    command->add_option("--summary-model", arguments.summaryModel, "the model of the summary");
    command->add_option("--max-cost", arguments.maxCost, "never spend more, in USD")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--batch-bytes", arguments.batchBytes, "bytes of one batch's file at most")
        ->check(CLI::Range(qint64(1'000), qint64(200) << 20));
    command->add_option("--batch-lines", arguments.batchLines,
                        "requests in one batch's file at most")
        ->check(CLI::Range(1, 50'000));
    command->add_option("--poll-seconds", arguments.pollSeconds,
                        "seconds between two looks at open batches")
        ->check(CLI::Range(0.01, 86'400.0));
    command->add_flag("--retry-failed", arguments.retryFailed, "failed images too");
    command->add_flag("--again", arguments.again, "also images that have captions");
}

/// Who wrote a set, asked with what, and what it cost.
void addProvenance(Json &json, const project::CaptionSets::Set &set)
{
    json["run"] = set.run.key.isValid() ? Json(set.run.key.value) : Json();
    json["prompt_hash"] = gaiactl::json(set.run.promptHash);
    json["prompt_is_shipped"] = set.isPromptShipped;
    json["request"] = Json();
    if (set.answer) {
        json["request"] = {{"id", gaiactl::json(set.answer->requestId)},
                           {"at", base::timestamp(set.answer->at).toStdString()},
                           {"attempts", set.answer->attempts},
                           {"seconds", set.answer->seconds},
                           {"cost_usd", set.answer->costUsd},
                           {"tokens",
                            {{"input", set.answer->inputTokens},
                             {"cached", set.answer->cachedTokens},
                             {"output", set.answer->outputTokens},
                             {"image", set.imageTokens}}},
                           {"picture",
                            {{"width", set.answer->sentWidth},
                             {"height", set.answer->sentHeight},
                             {"bytes", set.answer->sentBytes}}}};
    }
}

/// "12:3": the third caption of set 12, put in the place of the third in use.
base::Result<project::Outcome> pullCaption(project::CaptionSets &captionSets,
                                           dataset::ImageKey image, const QString &pulled,
                                           const QString &curator)
{
    const auto sets = captionSets.list(image);
    if (!sets) {
        return base::fail(sets.error());
    }
    const qint64 set = pulled.section(u':', 0, 0).toLongLong();
    const int ordinal = pulled.section(u':', 1).toInt();
    for (const auto &one : *sets) {
        for (const auto &caption : one.captions) {
            if (one.key.value == set && caption.ordinal == ordinal) {
                return captionSets.pull(image, ordinal, caption.key, curator);
            }
        }
    }
    return base::fail(base::ErrorCode::NotFound,
                      base::translate("gaia", "The image has no caption %1. Sets are listed without "
                                              "--pull; write SET:CAPTION.")
                          .arg(pulled));
}

ExitCode listSets(const Session &session, const std::string &image, qint64 used,
                  const std::string &pulled, const std::string &curator)
{
    const auto project = session.open(used > 0 || !pulled.empty());
    if (!project) {
        return session.fail(project.error());
    }
    const auto address = findImage(**project, image, false);
    if (!address) {
        return session.fail(address.error());
    }
    project::CaptionSets captionSets(**project);
    if (used > 0) {
        const auto outcome = captionSets.use(address->image, {used}, curatorName(curator));
        if (!outcome) {
            return session.fail(outcome.error());
        }
    }
    if (!pulled.empty()) {
        const auto outcome =
            pullCaption(captionSets, address->image, text(pulled), curatorName(curator));
        if (!outcome) {
            return session.fail(outcome.error());
        }
    }
    const auto sets = captionSets.list(address->image);
    if (!sets) {
        return session.fail(sets.error());
    }
    Json list = Json::array();
    for (const auto &set : *sets) {
        Json captions = Json::array();
        for (const auto &caption : set.captions) {
            captions.push_back({{"ordinal", caption.ordinal},
                                {"text", caption.text.toStdString()},
                                {"state", word(caption.state).toStdString()}});
        }
        Json one{{"set", set.key.value},
                 {"at", base::timestamp(set.at).toStdString()},
                 {"origin", set.origin.toStdString()},
                 {"model", json(set.model)},
                 {"in_use", set.isInUse},
                 {"captions", captions}};
        addProvenance(one, set);
        list.push_back(one);
        if (!session.isJson) {
            print(u"%1 %2: %3, %4 %5"_s.arg(set.isInUse ? u"*"_s : u" "_s)
                      .arg(set.key.value)
                      .arg(base::timestamp(set.at), set.origin, set.model));
        }
    }
    if (session.isJson) {
        print(Json{{"id", address->id.toStdString()}, {"sets", list}});
    }
    return Done;
}

}  // namespace

void addCaptionCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *caption = addCommand(app, session, "caption",
                                   "have metadata and five captions an image written");
    auto arguments = std::make_shared<CaptionArguments>();
    addServiceOptions(caption, *arguments);
    caption->add_option("--provider", arguments->provider, "who writes")
        ->check(CLI::IsMember({"responses", "chat", "batch", "offline"}));
    CLI::Option *image =
        caption->add_option("--image", arguments->image, "this image, also if it has captions");
    caption->add_option("--ordinal", arguments->ordinal, "of that image one caption, from 1")
        ->check(CLI::Range(1, dataset::kCaptionsPerImage))
        ->needs(image);
    caption->add_option("--hint", arguments->hint, "what to tell the model besides");
    caption->add_option("--rpm", arguments->requestsPerMinute,
                        "requests a minute; 0: as the service tells")
        ->check(CLI::NonNegativeNumber);
    caption->add_option("--tpm", arguments->tokensPerMinute,
                        "tokens a minute; 0: as the service tells")
        ->check(CLI::NonNegativeNumber);
    caption->add_option("--jobs", arguments->jobs, "requests at a time; 0: as the limits need")
        ->check(CLI::Range(0, 64));
    caption->add_option("--timeout", arguments->timeout,
                        "seconds without a byte after which a request is given up")
        ->check(CLI::Range(1, 3600));
    CLI::Option *waiting = caption->add_flag("--waiting", arguments->onlyWaiting,
                                             "only what waits from a run that was stopped");
    caption->add_flag("--drop-waiting", arguments->dropsWaiting,
                      "take what waits out of the queue, and end")
        ->excludes(waiting);
    caption->add_flag("--dry-run", arguments->isDryRun, "print images, tokens and cost; send nothing");
    caption->callback([&session, &action, arguments] {
        action = [&session, arguments] { return captionImages(session, *arguments); };
    });
}

void addBatchCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *batch = addCommand(app, session, "batch",
                                 "captions through the Batch API, at half the price");
    auto arguments = std::make_shared<CaptionArguments>();
    auto verb = std::make_shared<std::string>();
    batch->add_option("VERB", *verb, "submit, poll, collect or cancel")
        ->required()
        ->check(CLI::IsMember({"submit", "poll", "collect", "cancel"}));
    addServiceOptions(batch, *arguments);
    batch->callback([&session, &action, arguments, verb] {
        action = [&session, arguments, verb] { return workOnBatches(session, *arguments, *verb); };
    });
}

void addSetsCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *sets = addCommand(app, session, "sets",
                                "every set of captions that an image ever had");
    struct Arguments {
        std::string image;
        qint64 used = 0;
        std::string pulled;
        std::string curator;
    };
    auto arguments = std::make_shared<Arguments>();
    sets->add_option("IMAGE", arguments->image, "the image's id")->required();
    sets->add_option("--use", arguments->used, "put this set into use; undo takes it back")
        ->check(CLI::PositiveNumber);
    sets->add_option("--pull", arguments->pulled,
                     "SET:CAPTION: put that caption in its place, undecided; undo takes it back");
    addCuratorOption(sets, arguments->curator);
    sets->callback([&session, &action, arguments] {
        action = [&session, arguments] {
            return listSets(session, arguments->image, arguments->used, arguments->pulled,
                            arguments->curator);
        };
    });
}

}  // namespace gaia::gaiactl
