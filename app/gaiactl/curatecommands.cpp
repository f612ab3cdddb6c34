// SPDX-License-Identifier: GPL-3.0-or-later
// Balanced subsets and splits.
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/balancedsubset.h"
#include "core/project/splitcollection.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct SampleArguments {
    qint64 count = 0;
    std::vector<std::string> balance{"year"};
    std::vector<std::string> floor;
    quint64 seed = 1;
    double cellDegrees = 10.0;
    std::string filter;
    std::string view;
    std::string curator;
};

std::vector<std::string> strings(const QStringList &words)
{
    std::vector<std::string> all;
    for (const QString &word : words) {
        all.push_back(word.toStdString());
    }
    return all;
}

Json figuresJson(const std::vector<project::BalanceFigures> &figures, bool isAfter)
{
    Json json = Json::object();
    for (const project::BalanceFigures &dimension : figures) {
        Json labels = Json::object();
        for (const auto &label : dimension.labels) {
            labels[label.name.toStdString()] = isAfter ? label.after : label.before;
        }
        json[word(dimension.balance).toStdString()] = {
            {"evenness", isAfter ? dimension.evennessAfter : dimension.evennessBefore},
            {"unknown", isAfter ? dimension.unknownAfter : dimension.unknownBefore},
            {"labels", labels}};
    }
    return json;
}

void printSample(const project::Subset &subset, const QString &view, qint64 asked)
{
    print(u"%1 of %2 images in the set %3"_s.arg(subset.images.size())
              .arg(subset.candidates)
              .arg(view.isEmpty() ? u"(not saved)"_s : view));
    if (qint64(subset.images.size()) < asked) {
        print(u"%1 were asked for, and these are all that the filter and the floor let through."_s.arg(
            asked));
    }
    for (const project::BalanceFigures &dimension : subset.figures) {
        print(u"%1: %2 labels, evenness %3 before, %4 after"_s.arg(word(dimension.balance))
                  .arg(dimension.labels.size())
                  .arg(dimension.evennessBefore, 0, 'f', 3)
                  .arg(dimension.evennessAfter, 0, 'f', 3));
    }
}

ExitCode sample(const Session &session, const SampleArguments &arguments)
{
    project::SubsetOptions options;
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    options.filter = *filter;
    options.count = arguments.count;
    options.seed = arguments.seed;
    options.cellDegrees = arguments.cellDegrees;
    for (const std::string &dimension : arguments.balance) {
        options.balance.push_back(*dataset::balanceFromWord(text(dimension)));
    }
    for (const std::string &floor : arguments.floor) {
        options.floor << text(floor);
    }
    const auto whole = project::withFloor(options.filter, options.floor);
    if (!whole) {
        return session.fail(whole.error());
    }
    const auto project = session.open(!arguments.view.empty(), *whole);
    if (!project) {
        return session.fail(project.error());
    }
    project::BalancedSubset drawing(**project);
    const auto subset = drawing.draw(options, session.job(u"sample"_s));
    session.endProgress();
    if (!subset) {
        return session.fail(subset.error());
    }
    QString view;
    if (!arguments.view.empty()) {
        const auto kept =
            drawing.keep(text(arguments.view), *subset, curatorName(arguments.curator));
        if (!kept) {
            return session.fail(kept.error());
        }
        view = kept->view.name;
    }
    if (session.isJson) {
        print(Json{{"view", json(view)},
                   {"count", subset->images.size()},
                   {"candidates", subset->candidates},
                   {"before", figuresJson(subset->figures, false)},
                   {"after", figuresJson(subset->figures, true)},
                   {"strategy", Json::parse(subset->strategy.toStdString())}});
    } else {
        printSample(*subset, view, options.count);
    }
    return Done;
}

void addSampleCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(app, session, "sample", "draw a balanced subset as a frozen set");
    auto arguments = std::make_shared<SampleArguments>();
    std::vector<std::string> words;
    for (const dataset::Balance balance : dataset::allBalances()) {
        words.push_back(word(balance).toStdString());
    }
    command->add_option("--count", arguments->count, "how many images")
        ->required()
        ->check(CLI::Range(qint64(1), qint64(1'000'000'000)));
    command->add_option("--balance", arguments->balance, "over what; year by default")
        ->delimiter(',')
        ->check(CLI::IsMember(words));
    command->add_option("--floor", arguments->floor, "what an image must have")
        ->delimiter(',')
        ->check(CLI::IsMember(strings(project::floorWords())));
    command->add_option("--seed", arguments->seed, "the same seed draws the same images");
    command->add_option("--cell-degrees", arguments->cellDegrees, "height of the cells of --balance cell")
        ->check(CLI::Range(0.1, 90.0));
    command->add_option("--filter", arguments->filter, "which images to draw from");
    command->add_option("--save", arguments->view, "name of the set; without it nothing is kept");
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return sample(session, *arguments); };
    });
}

struct SplitArguments {
    std::string ratios = "70/20/10";
    quint64 seed = 1;
    std::string filter;
    double cellDegrees = 1.0;
    std::string time = "month";
    bool replaceGiven = false;
    bool isDryRun = false;
    bool isReport = false;
    std::string curator;
};

Json memberJson(const project::SplitReport &report, std::size_t image)
{
    const auto &split = report.splits[image];
    return {{"id", report.images[image].id.toStdString()},
            {"split", split ? json(curation::splitWords().at(static_cast<qsizetype>(*split))) : Json()}};
}

Json leaksJson(const project::SplitReport &report)
{
    Json leaks = Json::array();
    for (const curation::Leak &leak : report.leakage.leaks) {
        Json images = Json::array();
        for (const std::size_t image : leak.images) {
            images.push_back(memberJson(report, image));
        }
        leaks.push_back({{"kind", word(leak.tie).toStdString()}, {"images", images}});
    }
    return leaks;
}

Json distancesJson(const project::SplitReport &report)
{
    Json json = Json::object();
    for (std::size_t split = 1; split < curation::kSplits; ++split) {
        const curation::Distances &distances = report.leakage.distances.at(split);
        Json nearest = Json::array();
        for (const curation::NearPair &pair : distances.nearest) {
            nearest.push_back({{"id", report.images[pair.image].id.toStdString()},
                               {"train", report.images[pair.train].id.toStdString()},
                               {"km", pair.km},
                               {"days_apart", pair.daysApart ? Json(*pair.daysApart) : Json()}});
        }
        json[curation::splitWords().at(static_cast<qsizetype>(split)).toStdString()] = {
            {"measured", distances.measured},
            {"least_km", distances.least ? Json(*distances.least) : Json()},
            {"median_km", distances.median ? Json(*distances.median) : Json()},
            {"within_1_km", distances.within1Km},
            {"within_10_km", distances.within10Km},
            {"within_100_km", distances.within100Km},
            {"nearest", nearest}};
    }
    return json;
}

void printJson(const project::SplitReport &report)
{
    Json largest = Json::array();
    for (const std::size_t image : report.groups.largest) {
        if (largest.size() < 20) {
            largest.push_back(report.images[image].id.toStdString());
        }
    }
    print(Json{{"train", report.counts[0]},
               {"test", report.counts[1]},
               {"validation", report.counts[2]},
               {"groups", report.groups.count},
               {"leaks", leaksJson(report)},
               {"largest_group", {{"images", report.groups.largest.size()}, {"ids", largest}}},
               {"unchecked",
                {{"no_place", report.leakage.withoutPlace}, {"no_date", report.leakage.withoutTime}}},
               {"distances", distancesJson(report)},
               {"kept", report.kept},
               {"changed", report.changed}});
}

void printDistances(const project::SplitReport &report, std::size_t split)
{
    const curation::Distances &distances = report.leakage.distances.at(split);
    if (distances.least && distances.median) {
        print(u"%1: %2 images measured to the nearest train image: least %3 km, median %4 km, "
              "%5 within 1 km, %6 within 10 km"_s
                  .arg(curation::splitWords().at(static_cast<qsizetype>(split)))
                  .arg(distances.measured)
                  .arg(*distances.least, 0, 'f', 1)
                  .arg(*distances.median, 0, 'f', 1)
                  .arg(distances.within1Km)
                  .arg(distances.within10Km));
    }
}

void printText(const project::SplitReport &report, const project::SplitOptions &options)
{
    print(u"train %1, test %2, validation %3; %4 groups, the largest of %5 images"_s
              .arg(report.counts[0])
              .arg(report.counts[1])
              .arg(report.counts[2])
              .arg(report.groups.count)
              .arg(report.groups.largest.size()));
    for (std::size_t split = 0; split < curation::kSplits; ++split) {
        if (options.mode != project::SplitOptions::Mode::Report && options.rule.ratios.at(split) > 0.0
            && report.counts.at(split) == 0) {
            print(u"No image is in %1: too few groups, for what belongs together stays together"_s.arg(
                curation::splitWords().at(static_cast<qsizetype>(split))));
        }
    }
    print(u"%1 kept the split that they came with, %2 changed"_s.arg(report.kept).arg(report.changed));
    print(u"%1 leaks; can't be checked by block: %2 without a place, %3 without a date"_s
              .arg(report.leakage.leaks.size())
              .arg(report.leakage.withoutPlace)
              .arg(report.leakage.withoutTime));
    for (const curation::Leak &leak : report.leakage.leaks) {
        QStringList ids;
        for (const std::size_t image : leak.images) {
            ids << report.images[image].id;
        }
        print(u"leak by %1: %2"_s.arg(word(leak.tie), ids.mid(0, 8).join(u", "_s)));
    }
    printDistances(report, 1);
    printDistances(report, 2);
}

base::Result<project::SplitOptions> optionsOf(const SplitArguments &arguments)
{
    project::SplitOptions options;
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return base::fail(filter.error());
    }
    const auto ratios = curation::ratiosFromText(text(arguments.ratios));
    if (!ratios) {
        return base::fail(base::ErrorCode::Usage,
                          u"Ratios are train/test/validation, such as 70/20/10, not “%1”."_s.arg(
                              text(arguments.ratios)));
    }
    options.filter = *filter;
    options.rule.ratios = *ratios;
    options.rule.seed = arguments.seed;
    options.rule.blocks.degrees = arguments.cellDegrees;
    options.rule.blocks.time = *curation::blockTimeFromWord(text(arguments.time));
    options.rule.replacesGiven = arguments.replaceGiven;
    options.mode = arguments.isReport ? project::SplitOptions::Mode::Report
        : arguments.isDryRun          ? project::SplitOptions::Mode::Try
                                      : project::SplitOptions::Mode::Write;
    return options;
}

ExitCode split(const Session &session, const SplitArguments &arguments)
{
    const auto options = optionsOf(arguments);
    if (!options) {
        return session.fail(options.error());
    }
    const auto project =
        session.open(options->mode == project::SplitOptions::Mode::Write, options->filter);
    if (!project) {
        return session.fail(project.error());
    }
    const auto report = project::SplitCollection(**project, curatorName(arguments.curator))
                            .run(*options, session.job(u"split"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.isJson) {
        printJson(*report);
    } else {
        printText(*report, *options);
    }
    return Done;
}

void addSplitCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(
        app, session, "split", "give each image a split; what belongs together stays together");
    auto arguments = std::make_shared<SplitArguments>();
    command->add_option("--ratios", arguments->ratios, "train/test/validation, 70/20/10 by default");
    command->add_option("--seed", arguments->seed, "the same seed gives the same splits");
    command->add_option("--filter", arguments->filter, "which images; the others keep what they have");
    command->add_option("--cell-degrees", arguments->cellDegrees, "height of a block's cell, 1 by default")
        ->check(CLI::Range(0.01, 90.0));
    command->add_option("--time", arguments->time, "length of a block, month by default")
        ->check(CLI::IsMember({"day", "month", "quarter", "year", "any"}));
    command->add_flag("--replace-given", arguments->replaceGiven,
                      "split anew, too, what came with a split");
    CLI::Option *dry = command->add_flag("--dry-run", arguments->isDryRun, "tell, but write nothing");
    command->add_flag("--report", arguments->isReport, "only check the splits as they stand")
        ->excludes(dry);
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return split(session, *arguments); };
    });
}

}  // namespace

void addCurateCommands(CLI::App &app, Session &session, Action &action)
{
    addSampleCommand(app, session, action);
    addSplitCommand(app, session, action);
}

}  // namespace gaia::gaiactl
