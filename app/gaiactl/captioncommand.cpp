// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/captionimages.h"
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
    bool isDryRun = false;
    bool retryFailed = false;
    bool again = false;
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
    options.retryFailed = arguments.retryFailed;
    options.again = arguments.again;
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

void printReport(const Session &session, const project::CaptionReport &report)
{
    Json failed = Json::array();
    base::Issues issues;
    for (const auto &failure : report.failed) {
        failed.push_back({{"id", failure.id.toStdString()},
                          {"class", failure.errorClass.toStdString()},
                          {"reason", failure.reason.toStdString()}});
        issues.push_back({failure.id, failure.reason});
    }
    if (session.isJson) {
        print(Json{{"images", report.images},
                   {"done", report.done},
                   {"failed", failed},
                   {"requests", report.requests},
                   {"throttled", report.throttled},
                   {"cost_usd", report.costUsd},
                   {"tokens", {{"input", report.inputTokens}, {"output", report.outputTokens}}},
                   {"stopped", json(report.stopped)}});
    } else {
        print(u"%1 of %2 images captioned, %3 failed, %4 requests, %5 USD"_s.arg(report.done)
                  .arg(report.images)
                  .arg(report.failed.size())
                  .arg(report.requests)
                  .arg(report.costUsd, 0, 'f', 4));
        if (!report.stopped.isEmpty()) {
            print(u"Stopped: %1"_s.arg(report.stopped));
        }
    }
    session.listIssues(issues);
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
    project::CaptionImages captioning(**project);
    if (arguments.isDryRun) {
        const auto estimate = captioning.estimate(options);
        return estimate ? printEstimate(session, **project, *estimate)
                        : session.fail(estimate.error());
    }
    if (options.provider != project::Provider::Offline) {
        // A server of one's own may need no key; what it answers without one is told as it is.
        const auto key = settings::KeyStore().read();
        if (key) {
            options.key = *key;
        }
    }
    const auto report = captioning.run(options, session.job(u"caption"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    printReport(session, *report);
    if (session.isInterrupted()) {
        return Interrupted;
    }
    return !report->stopped.isEmpty() ? Stopped : report->failed.empty() ? Done : SomeFailed;
}

}  // namespace

void addCaptionCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *caption = addCommand(app, session, "caption",
                                   "have metadata and five captions an image written");
    auto arguments = std::make_shared<CaptionArguments>();
    caption->add_option("--filter", arguments->filter, "which images");
    caption->add_option("--provider", arguments->provider, "who writes")
        ->check(CLI::IsMember({"responses", "chat", "offline"}));
    caption->add_option("--base-url", arguments->baseUrl, "the service's address");
    caption->add_option("--model", arguments->model, "the model of the captions");
    caption->add_option("--summary-model", arguments->summaryModel, "the model of the summary");
    caption->add_option("--max-cost", arguments->maxCost, "never spend more, in USD")
        ->check(CLI::NonNegativeNumber);
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
    caption->add_flag("--dry-run", arguments->isDryRun, "print images, tokens and cost; send nothing");
    caption->add_flag("--retry-failed", arguments->retryFailed, "failed images too");
    caption->add_flag("--again", arguments->again, "also images that have captions");
    caption->callback([&session, &action, arguments] {
        action = [&session, arguments] { return captionImages(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
