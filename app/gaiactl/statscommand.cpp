// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/curation/coveragetable.h"
#include "core/curation/gaps.h"
#include "core/dataset/themes.h"
#include "core/project/statistics.h"

#include <QFile>
#include <QTextStream>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using curation::Coverage;
using curation::Facet;
using curation::Period;
using project::Statistics;

namespace {

constexpr std::size_t kShownLines = 6;

struct StatsArguments {
    std::string filter;
    std::string against;
    std::string period = "month";
    std::string csv;
    int cells = geo::CellGrid::kUsual;
};

/// All that is known of one subset.
struct Figures {
    Coverage coverage;
    project::Vocabulary vocabulary;
    project::Decisions decisions;
    std::vector<curation::Gap> gaps;
};

Json json(const curation::Evenness &evenness)
{
    return {{"bins", evenness.bins},
            {"covered", evenness.covered},
            {"empty", evenness.bins - evenness.covered},
            {"share", evenness.share},
            {"gini", evenness.gini},
            {"entropy_bits", evenness.entropy},
            {"evenness", evenness.evenness}};
}

Json dayJson(const QDate &day)
{
    return gaiactl::json(day.toString(Qt::ISODate));
}

Json cellsJson(const Coverage &coverage)
{
    Json cells = Json::array();
    for (std::size_t i = 0; i < coverage.cells.size(); ++i) {
        if (coverage.cells[i].images > 0) {
            const dataset::GeoBounds box = coverage.ground->grid.bounds(static_cast<int>(i));
            cells.push_back({{"bounds", {box.west, box.south, box.east, box.north}},
                             {"images", coverage.cells[i].images},
                             {"years", coverage.cells[i].years.count()},
                             {"land", bool(coverage.ground->isLand[i])}});
        }
    }
    return cells;
}

Json spaceJson(const Coverage &coverage)
{
    Json regions = Json::array();
    for (std::size_t i = 0; i < coverage.regions.size(); ++i) {
        const geo::Region &region = coverage.ground->regions->regions()[i];
        const curation::RegionCount &count = coverage.regions[i];
        regions.push_back({{"name", region.name.toStdString()},
                           {"sea", region.isSea},
                           {"images", count.images},
                           {"cells", count.cells},
                           {"covered", count.coveredCells},
                           {"first", dayJson(count.first)},
                           {"last", dayJson(count.last)}});
    }
    using Cells = Coverage::Cells;
    const auto evenness = [&](Cells which) {
        return json(curation::evennessOf(coverage.cellAmounts(which)));
    };
    return {{"grid",
             {{"name", "zonal equal-area cells (Leopardi 2006)"},
              {"cells", coverage.ground->grid.size()},
              {"cell_km2", coverage.ground->grid.areaKm2()}}},
            {"in_cells", coverage.inCells},
            {"too_wide", coverage.wide},
            {"only_named", coverage.onlyNamed},
            {"nowhere", coverage.nowhere},
            {"on_land", coverage.onLand},
            {"at_sea", coverage.inCells - coverage.onLand},
            {"all", evenness(Cells::All)},
            {"land", evenness(Cells::Land)},
            {"ocean", evenness(Cells::Ocean)},
            {"regions", std::move(regions)},
            {"cells", cellsJson(coverage)}};
}

Json timeJson(const Coverage &coverage, Period period)
{
    Json bins = Json::array();
    QDate first;
    QDate last;
    for (const curation::Span &span : coverage.spans) {
        first = first.isValid() ? std::min(first, span.from) : span.from;
        last = last.isValid() ? std::max(last, span.to) : span.to;
    }
    for (const curation::TimeBin &bin : curation::binned(coverage.spans, period, 1)) {
        bins.push_back({{"start", dayJson(bin.start)},
                        {"images", bin.exact.front()},
                        {"spread", bin.spread.front()}});
    }
    return {{"dated", coverage.dated},
            {"undated", coverage.undated()},
            {"longer_than_a_month", coverage.imprecise},
            {"by_event_or_publication", coverage.notTaken},
            {"from", dayJson(first)},
            {"to", dayJson(last)},
            {"months", json(curation::evennessOf(coverage.monthAmounts(false)))},
            {"calendar_months", json(curation::evennessOf(coverage.monthAmounts(true)))},
            {"seasons",
             {{"winter", coverage.seasons[0]},
              {"spring", coverage.seasons[1]},
              {"summer", coverage.seasons[2]},
              {"autumn", coverage.seasons[3]},
              {"tropics", coverage.seasons[4]},
              {"unknown", coverage.seasonUnknown}}},
            {"period", word(period).toStdString()},
            {"bins", std::move(bins)}};
}

Json facetJson(const curation::FacetCounts &counts)
{
    Json values = Json::array();
    for (const curation::LabelCount &label : counts.labels) {
        if (label.images > 0) {
            values.push_back({{"label", label.label.toStdString()},
                              {"images", label.images},
                              {"weight", label.weight}});
        }
    }
    return {{"unknown", counts.unknown},
            {"labels", counts.labelsInAll},
            {"distinct", values.size()},
            {"values", std::move(values)}};
}

Json vocabularyJson(const project::Vocabulary &vocabulary)
{
    Json frequent = Json::object();
    for (const auto &[text, count] : vocabulary.frequent) {
        frequent[text.toStdString()] = count;
    }
    return {{"captions", vocabulary.captions},
            {"words", vocabulary.words},
            {"distinct", vocabulary.distinct},
            {"words_per_caption",
             {{"least", vocabulary.shortest},
              {"median", vocabulary.median},
              {"mean", vocabulary.mean},
              {"most", vocabulary.longest}}},
            {"frequent", std::move(frequent)}};
}

Json decisionsJson(const project::Decisions &decisions)
{
    Json curators = Json::array();
    for (const project::CuratorDecisions &one : decisions.curators) {
        curators.push_back({{"curator", one.curator.toStdString()},
                            {"accepted", one.accepted},
                            {"edited", one.edited},
                            {"rejected", one.rejected}});
    }
    Json reasons = Json::object();
    for (const auto &[reason, count] : decisions.reasons) {
        reasons[reason.toStdString()] = count;
    }
    return {{"pending", decisions.pending},
            {"accepted", decisions.accepted},
            {"edited", decisions.edited},
            {"rejected", decisions.rejected},
            {"curators", std::move(curators)},
            {"reject_reasons", std::move(reasons)}};
}

Json figuresJson(const Figures &figures, Period period)
{
    Json facets = Json::object();
    for (std::size_t i = 0; i < curation::kFacets; ++i) {
        facets[word(static_cast<Facet>(i)).toStdString()] = facetJson(figures.coverage.facets[i]);
    }
    Json gaps = Json::array();
    for (const curation::Gap &gap : figures.gaps) {
        gaps.push_back({{"title", gap.title.toStdString()},
                        {"detail", gap.detail.toStdString()},
                        {"filter", gaiactl::json(gap.filter.toText())}});
    }
    return {{"images", figures.coverage.images},
            {"space", spaceJson(figures.coverage)},
            {"time", timeJson(figures.coverage, period)},
            {"weights", "an image with k labels counts once as an image of each, and 1/k in its "
                        "weight"},
            {"facets", std::move(facets)},
            {"vocabulary", vocabularyJson(figures.vocabulary)},
            {"decisions", decisionsJson(figures.decisions)},
            {"gaps", std::move(gaps)}};
}

/// The share of images that would have to move for the two to be alike.
Json distancesJson(const Coverage &one, const Coverage &other)
{
    using Cells = Coverage::Cells;
    Json distances{{"cells", curation::distance(one.cellAmounts(Cells::All),
                                                other.cellAmounts(Cells::All))},
                   {"calendar_months",
                    curation::distance(one.monthAmounts(true), other.monthAmounts(true))}};
    for (std::size_t i = 0; i < curation::kFacets; ++i) {
        distances[word(static_cast<Facet>(i)).toStdString()]
            = curation::distance(one.facets[i], other.facets[i]);
    }
    return distances;
}

base::Result<Figures> figuresOf(const project::Project &project, const dataset::Filter &filter,
                                const std::shared_ptr<const curation::CoverageGround> &ground,
                                const std::stop_token &stop)
{
    const Statistics statistics(project);
    Figures figures;
    auto coverage = statistics.coverage({filter, ground, {}}, stop);
    const auto themes = statistics.themes();
    auto vocabulary = statistics.vocabulary(filter, stop);
    auto decisions = statistics.decisions(filter);
    if (!coverage || !themes) {
        return base::fail(coverage ? themes.error() : coverage.error());
    }
    if (!vocabulary || !decisions) {
        return base::fail(vocabulary ? decisions.error() : vocabulary.error());
    }
    figures.gaps = curation::gapsOf(*coverage, *themes);
    figures.coverage = std::move(*coverage);
    figures.vocabulary = std::move(*vocabulary);
    figures.decisions = std::move(*decisions);
    return figures;
}

QString percent(double share)
{
    return u"%1 %"_s.arg(share * 100.0, 0, 'f', 1);
}

void printLine(const QString &label, const QString &value)
{
    print(QString(label.leftJustified(12) + value));
}

void printFigures(const Figures &figures)
{
    const Coverage &c = figures.coverage;
    using Cells = Coverage::Cells;
    printLine(u"images"_s, QString::number(c.images));
    printLine(u"place"_s, u"%1 in cells (%2 on land), %3 too wide for a cell, %4 only named, %5 nowhere"_s
                              .arg(c.inCells).arg(c.onLand).arg(c.wide).arg(c.onlyNamed).arg(c.nowhere));
    for (const auto &[label, which] : {std::pair{u"land"_s, Cells::Land}, {u"ocean"_s, Cells::Ocean}}) {
        const auto even = curation::evennessOf(c.cellAmounts(which));
        printLine(label, u"%1 of %2 cells (%3), Gini %4, evenness %5"_s.arg(even.covered).arg(even.bins)
                             .arg(percent(even.share)).arg(even.gini, 0, 'f', 3)
                             .arg(even.evenness, 0, 'f', 3));
    }
    const auto months = curation::evennessOf(c.monthAmounts(false));
    printLine(u"time"_s, u"%1 dated, %2 of %3 months, Gini %4, evenness %5"_s.arg(c.dated)
                             .arg(months.covered).arg(months.bins).arg(months.gini, 0, 'f', 3)
                             .arg(months.evenness, 0, 'f', 3));
    for (std::size_t i = 0; i < curation::kFacets; ++i) {
        QStringList shown;
        const auto &labels = c.facets[i].labels;
        for (std::size_t n = 0; n < std::min(labels.size(), kShownLines); ++n) {
            if (labels[n].images > 0) {
                shown << u"%1 %2"_s.arg(labels[n].label).arg(labels[n].images);
            }
        }
        if (!shown.isEmpty()) {
            printLine(word(static_cast<Facet>(i)), shown.join(u", "_s));
        }
    }
    const project::Vocabulary &v = figures.vocabulary;
    printLine(u"captions"_s, u"%1, %2 words, %3 distinct, %4 a caption in the median"_s.arg(v.captions)
                                 .arg(v.words).arg(v.distinct).arg(v.median));
    for (const curation::Gap &gap : figures.gaps) {
        printLine(u"gap"_s, u"%1. %2"_s.arg(gap.title, gap.detail));
    }
}

std::optional<QByteArray> csvOf(const Coverage &coverage, const QString &what, Period period)
{
    if (what == "cells"_L1) {
        return curation::cellCsv(coverage);
    }
    if (what == "time"_L1) {
        return curation::timeCsv(coverage, period);
    }
    const auto facet = curation::facetFromWord(what);
    return facet ? std::optional(curation::facetCsv(coverage, *facet)) : std::nullopt;
}

ExitCode showStats(const Session &session, const StatsArguments &arguments)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    const auto other = dataset::Filter::parse(text(arguments.against));
    if (!filter || !other) {
        return session.fail(filter ? other.error() : filter.error());
    }
    const auto ground = Statistics::ground(arguments.cells);
    if (!ground) {
        return session.fail(ground.error());
    }
    const Period period = curation::periodFromWord(text(arguments.period)).value_or(Period::Month);
    if (!arguments.csv.empty()) {
        const auto coverage
            = Statistics(**project).coverage({*filter, *ground, {}}, session.stopToken());
        if (!coverage) {
            return session.fail(coverage.error());
        }
        QTextStream(stdout) << csvOf(*coverage, text(arguments.csv), period).value_or(QByteArray());
        return Done;
    }
    const auto figures = figuresOf(**project, *filter, *ground, session.stopToken());
    if (!figures) {
        return session.fail(figures.error());
    }
    Json document{{"filter", filter->toText().toStdString()}};
    document.update(figuresJson(*figures, period));
    if (!session.isJson) {
        printFigures(*figures);
    }
    if (!arguments.against.empty()) {
        const auto against = figuresOf(**project, *other, *ground, session.stopToken());
        if (!against) {
            return session.fail(against.error());
        }
        Json second{{"filter", other->toText().toStdString()}};
        second.update(figuresJson(*against, period));
        document["against"] = std::move(second);
        document["distance"] = distancesJson(figures->coverage, against->coverage);
        if (!session.isJson) {
            print(u"\nagainst %1"_s.arg(other->toText()));
            printFigures(*against);
        }
    }
    if (session.isJson) {
        print(document);
    }
    return Done;
}

ExitCode editThemes(const Session &session, const std::string &path)
{
    const auto project = session.open(!path.empty());
    if (!project) {
        return session.fail(project.error());
    }
    if (!path.empty()) {
        QFile file(text(path));
        if (!file.open(QIODevice::ReadOnly)) {
            return session.fail({base::ErrorCode::CannotOpen,
                                 u"%1 can't be read: %2."_s.arg(text(path), file.errorString()), {}});
        }
        const auto table = dataset::themesFromJson(file.readAll(), file.fileName());
        const auto replaced
            = table ? project::replaceThemes(**project, *table) : base::Status(base::fail(table.error()));
        if (!replaced) {
            return session.fail(replaced.error());
        }
    }
    const auto themes = Statistics(**project).themes();
    if (!themes) {
        return session.fail(themes.error());
    }
    QTextStream(stdout) << QString::fromUtf8(dataset::toJson(*themes));
    return Done;
}

std::vector<std::string> csvWords()
{
    std::vector<std::string> words{"cells", "time"};
    for (std::size_t i = 0; i < curation::kFacets; ++i) {
        words.push_back(word(static_cast<Facet>(i)).toStdString());
    }
    return words;
}

}  // namespace

void addStatsCommands(CLI::App &app, Session &session, Action &action)
{
    CLI::App *stats = addCommand(app, session, "stats",
                                 "coverage of space and time, vocabulary, decisions, gaps");
    auto arguments = std::make_shared<StatsArguments>();
    stats->add_option("--filter", arguments->filter, "which images");
    stats->add_option("--against", arguments->against, "other images to compare them with");
    stats->add_option("--cells", arguments->cells, "how many cells of one area the Earth has")
        ->check(CLI::Range(geo::CellGrid::kFewest, geo::CellGrid::kMost));
    stats->add_option("--by", arguments->period, "the period of the timeline")
        ->check(CLI::IsMember({"year", "quarter", "month", "day"}));
    stats->add_option("--csv", arguments->csv, "print one table instead")
        ->check(CLI::IsMember(csvWords()));
    stats->callback([&session, &action, arguments] {
        action = [&session, arguments] { return showStats(session, *arguments); };
    });

    CLI::App *themes = addCommand(app, session, "themes",
                                  "the table from tags to themes, as JSON; replaces it");
    auto path = std::make_shared<std::string>();
    themes->add_option("--replace", *path, "a table to take instead");
    themes->callback([&session, &action, path] {
        action = [&session, path] { return editThemes(session, *path); };
    });
}

}  // namespace gaia::gaiactl
