// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/fetchimages.h"
#include "core/project/recordpages.h"
#include "core/project/scrapesource.h"
#include "core/settings/settings.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewed = 5;

QStringList texts(const std::vector<std::string> &given)
{
    QStringList list;
    for (const std::string &item : given) {
        list << text(item);
    }
    return list;
}

struct FetchArguments {
    std::string filter;
    int jobs = 8;
    int perHost = 2;
    bool retryFailed = false;
    bool ignoresXRobots = false;
    std::vector<std::string> hosts;
    std::string contact;
};

ExitCode fetchImages(const Session &session, const FetchArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const settings::Settings settings;
    project::FetchOptions options;
    options.filter = *filter;
    options.jobs = arguments.jobs;
    options.perHost = arguments.perHost;
    options.retryFailed = arguments.retryFailed;
    options.respectsXRobots = settings.respectsXRobots() && !arguments.ignoresXRobots;
    options.allowedHosts = texts(arguments.hosts);
    options.contact = arguments.contact.empty() ? settings.contact() : text(arguments.contact);
    const auto report = project::FetchImages(**project).run(options, session.job(u"fetch"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    Json failed = Json::array();
    base::Issues issues;
    for (const project::FetchReport::Failure &failure : report->failed) {
        failed.push_back({{"item", failure.id.toStdString()},
                          {"class", failure.errorClass.toStdString()},
                          {"reason", failure.reason.toStdString()}});
        issues.push_back({failure.id, failure.reason});
    }
    if (session.isJson) {
        print(Json{{"added", report->added},
                   {"updated", 0},
                   {"unchanged", report->unchanged},
                   {"skipped", report->skipped},
                   {"failed", failed},
                   {"requests", report->requests},
                   {"bytes", report->bytes}});
    } else {
        print(u"%1 pictures downloaded, %2 were here, %3 skipped, %4 failed, %5 requests"_s
                  .arg(report->added)
                  .arg(report->unchanged)
                  .arg(report->skipped)
                  .arg(report->failed.size())
                  .arg(report->requests));
    }
    session.listIssues(issues);
    return report->wasStopped ? Interrupted : report->failed.empty() ? Done : SomeFailed;
}

struct ScrapeArguments {
    std::string recipe;
    bool isForRecords = false;
    std::string filter;
    std::vector<std::string> starts;
    std::string since;
    std::string until;
    qint64 limit = 0;
    bool isPreview = false;
    bool withoutPictures = false;
    bool asksAgain = false;
    int jobs = 4;
    int perHost = 2;
    std::optional<double> delay;
    std::vector<std::string> hosts;
    std::string contact;
    std::string curator;
};

ExitCode listSources(const Session &session, const std::vector<project::SourceChoice> &choices)
{
    Json rows = Json::array();
    for (const project::SourceChoice &choice : choices) {
        rows.push_back({{"name", choice.name.toStdString()},
                        {"title", choice.title.toStdString()},
                        {"verified", json(choice.verified)},
                        {"needs_start", choice.needsStart},
                        {"note", json(choice.note)},
                        {"fault", json(choice.fault)}});
        if (!session.isJson) {
            const QString state = !choice.fault.isEmpty() ? QString(u"wrong: "_s + choice.fault)
                : choice.verified.isEmpty()               ? u"unverified"_s
                                                          : QString(u"verified on "_s + choice.verified);
            print(u"%1  %2 (%3)"_s.arg(choice.name, -32).arg(choice.title, state));
        }
    }
    if (session.isJson) {
        print(Json{{"recipes", rows}});
    }
    return Done;
}

/// A day, or the first or last day of a month or year; nothing if it is none.
std::optional<QDate> dayFrom(const std::string &given, bool isEnd)
{
    const auto days = dataset::daysFromText(text(given));
    return days ? std::optional(isEnd ? days->to : days->from) : std::nullopt;
}

Json recordJson(const dataset::Record &record)
{
    const dataset::Image &image = record.image;
    Json json{{"id", image.id.toStdString()}};
    json["image_src"] = gaiactl::json(image.imageSrc);
    json["image_alt"] = gaiactl::json(image.imageAlt);
    json["credits"] = gaiactl::json(image.credits);
    json["title"] = gaiactl::json(record.article.title);
    json["published"] = gaiactl::json(record.article.published);
    json["acquired"] = gaiactl::json(toText(image.acquired));
    json["location"] = gaiactl::json(image.place.name);
    json["licence"] = gaiactl::json(image.licence.name);
    json["page"] = gaiactl::json(record.article.url);
    json["text"] = gaiactl::json(record.article.text);
    return json;
}

ExitCode previewSource(const Session &session, const project::ScrapeSource &source,
                       const project::ScrapeOptions &options)
{
    const auto preview = source.preview(options, kPreviewed, session.job(u"preview"_s));
    session.endProgress();
    if (!preview) {
        return session.fail(preview.error());
    }
    Json records = Json::array();
    for (const dataset::Record &record : preview->records) {
        records.push_back(recordJson(record));
        if (!session.isJson) {
            const QString place = toText(record.image, dataset::Field::Location);
            const QString point = toText(record.image, dataset::Field::Coordinates);
            print(u"%1\n  %2\n  %3 | %4 | %5 | %6 | %7"_s.arg(
                record.article.title, record.image.imageSrc.value_or(QString()),
                toText(record.image.acquired), place.isEmpty() ? point : place,
                record.image.satellite.value_or(QStringList()).join(u", "_s),
                record.image.credits.value_or(u"no credit"_s), record.image.licence.name));
        }
    }
    if (session.isJson) {
        print(Json{{"records", records},
                   {"failed", json(preview->problems)},
                   {"requests", preview->requests}});
    }
    session.listIssues(preview->problems);
    return session.isInterrupted()    ? Interrupted
        : preview->records.empty()    ? SomeFailed
                                      : Done;
}

void printReport(const Session &session, const project::ScrapeReport &report)
{
    if (session.isJson) {
        print(Json{{"added", report.added},
                   {"updated", report.updated},
                   {"unchanged", report.unchanged},
                   {"skipped", report.skipped.count()},
                   {"failures", report.failed.count()},
                   {"failed", json(report.failed.issues())},
                   {"pages", report.pages},
                   {"requests", report.requests},
                   {"pictures", report.pictures},
                   {"waiting", report.waiting},
                   {"skips", json(report.skipped.issues())}});
        return;
    }
    print(u"%1 images added, %2 updated, %3 unchanged, %4 pictures, from %5 pages with %6 requests; "
          "%7 skipped, %8 failed, %9 addresses wait"_s.arg(report.added)
              .arg(report.updated)
              .arg(report.unchanged)
              .arg(report.pictures)
              .arg(report.pages)
              .arg(report.requests)
              .arg(report.skipped.count())
              .arg(report.failed.count())
              .arg(report.waiting));
    session.listIssues(report.skipped.issues());
    session.listIssues(report.failed.issues());
}

/// What the pages of the images that are here say of them.
ExitCode readRecordPages(const Session &session, project::Project &project,
                         const ScrapeArguments &arguments, const project::ScrapeOptions &options)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto report =
        project::RecordPages(project).run(*filter, options, session.job(u"scrape"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    printReport(session, *report);
    return report->wasStopped ? Interrupted : report->failed.isEmpty() ? Done : SomeFailed;
}

ExitCode scrapeSource(const Session &session, const ScrapeArguments &arguments)
{
    if (arguments.recipe.empty() && !arguments.isForRecords) {
        return session.fail({base::ErrorCode::Usage, u"scrape needs --recipe or --records"_s, {}});
    }
    if (arguments.isForRecords
        && (arguments.isPreview || !arguments.starts.empty() || !arguments.since.empty()
            || !arguments.until.empty())) {
        return session.fail({base::ErrorCode::Usage,
                             u"--records goes with none of --preview, --start, --since, --until"_s,
                             {}});
    }
    if (!arguments.filter.empty() && !arguments.isForRecords) {
        return session.fail({base::ErrorCode::Usage, u"--filter goes with --records"_s, {}});
    }
    if (arguments.recipe == "list" && session.projectPath.empty()) {
        return listSources(session, project::ScrapeSource::sources(project::userRecipeFolders()));
    }
    project::ScrapeOptions options;
    if (!arguments.since.empty()) {
        options.since = dayFrom(arguments.since, false);
    }
    if (!arguments.until.empty()) {
        options.until = dayFrom(arguments.until, true);
    }
    if (options.since.has_value() == arguments.since.empty()
        || options.until.has_value() == arguments.until.empty()) {
        return session.fail({base::ErrorCode::Usage,
                             u"--since and --until take YYYY, YYYY-MM or YYYY-MM-DD"_s, {}});
    }
    if (session.projectPath.empty()) {
        return session.fail({base::ErrorCode::Usage, u"scrape needs a project"_s, {}});
    }
    const bool isReading = arguments.recipe == "list" || arguments.isPreview;
    const auto project = session.open(!isReading);
    if (!project) {
        return session.fail(project.error());
    }
    project::ScrapeSource source(**project);
    if (arguments.recipe == "list") {
        return listSources(session, source.sources());
    }
    const settings::Settings settings;
    options.recipe = text(arguments.recipe);
    options.starts = texts(arguments.starts);
    options.limit = arguments.limit;
    options.withPictures = !arguments.withoutPictures;
    options.asksAgain = arguments.asksAgain;
    options.jobs = arguments.jobs;
    options.perHost = arguments.perHost;
    options.secondsBetween = arguments.delay;
    options.allowedHosts = texts(arguments.hosts);
    options.contact = arguments.contact.empty() ? settings.contact() : text(arguments.contact);
    options.curator = curatorName(arguments.curator);
    if (arguments.isForRecords) {
        return readRecordPages(session, **project, arguments, options);
    }
    if (arguments.isPreview) {
        return previewSource(session, source, options);
    }
    const auto report = source.run(options, session.job(u"scrape"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    printReport(session, *report);
    return report->wasStopped ? Interrupted : report->failed.isEmpty() ? Done : SomeFailed;
}

void addFetch(CLI::App &app, Session &session, Action &action)
{
    CLI::App *fetch = addCommand(app, session, "fetch", "download the pictures of imported records");
    auto arguments = std::make_shared<FetchArguments>();
    fetch->add_option("--filter", arguments->filter, "which images");
    fetch->add_option("--jobs", arguments->jobs, "pictures at a time")->check(CLI::Range(1, 64));
    fetch->add_option("--per-host", arguments->perHost, "of them from one host")
        ->check(CLI::Range(1, 64));
    fetch->add_flag("--retry-failed", arguments->retryFailed, "failed ones too");
    fetch->add_flag("--ignore-x-robots", arguments->ignoresXRobots,
                    "also what X-Robots-Tag marks noai or noindex");
    fetch->add_option("--allow-host", arguments->hosts, "a host of a private network, or host:port");
    fetch->add_option("--contact", arguments->contact, "where a host's owner reaches you");
    fetch->callback([&session, &action, arguments] {
        action = [&session, arguments] { return fetchImages(session, *arguments); };
    });
}

}  // namespace

void addScrapeCommands(CLI::App &app, Session &session, Action &action)
{
    addFetch(app, session, action);
    CLI::App *scrape = addCommand(app, session, "scrape", "crawl a source by its recipe");
    scrape->get_option("PROJECT")->required(false);
    auto arguments = std::make_shared<ScrapeArguments>();
    scrape->add_option("--recipe", arguments->recipe,
                       "a name or a .json file; \"list\" shows what there is");
    scrape->add_flag("--records", arguments->isForRecords,
                     "read the pages of images that are here without article, by their addresses; "
                     "by every recipe, or by --recipe");
    scrape->add_option("--filter", arguments->filter, "which images, with --records");
    scrape->add_option("--start", arguments->starts, "instead of the recipe's own starts");
    scrape->add_option("--since", arguments->since, "first day, by the page's date");
    scrape->add_option("--until", arguments->until, "last day");
    scrape->add_option("--limit", arguments->limit, "images in this run")
        ->check(CLI::NonNegativeNumber);
    scrape->add_flag("--preview", arguments->isPreview, "show five records, store nothing");
    scrape->add_flag("--no-pictures", arguments->withoutPictures, "leave the pictures to fetch");
    scrape->add_flag("--again", arguments->asksAgain, "ask again for pages that were read, by ETag");
    scrape->add_option("--jobs", arguments->jobs, "pictures at a time")->check(CLI::Range(1, 64));
    scrape->add_option("--per-host", arguments->perHost, "of them from one host")
        ->check(CLI::Range(1, 64));
    scrape->add_option("--delay", arguments->delay, "seconds between requests; the recipe's by default")
        ->check(CLI::Range(0.0, 3600.0));
    scrape->add_option("--allow-host", arguments->hosts, "a host of a private network, or host:port");
    scrape->add_option("--contact", arguments->contact, "where a host's owner reaches you");
    addCuratorOption(scrape, arguments->curator);
    scrape->callback([&session, &action, arguments] {
        action = [&session, arguments] { return scrapeSource(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
