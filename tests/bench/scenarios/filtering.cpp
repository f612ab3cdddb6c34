// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"

#include "core/project/queries.h"
#include "ui/library/viewstate.h"

#include <QFile>

#include <array>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

/// What is asked for, several values a field: rare ones, common ones, and one of no image.
struct Field {
    const char *name;
    std::array<const char *, 4> filters;
};
constexpr std::array<Field, 28> kFields{{
    {"status", {"status:pending", "status:partial", "status:done", "status:new"}},
    {"status, two", {"status:flagged", "status:discarded", "status:failed", "-status:done"}},
    {"caption", {"caption:pending", "caption:accepted", "caption:edited", "caption:rejected"}},
    {"sat", {"sat:Terra", "sat:\"Landsat 8\"", "sat:\"NASA Aqua\"", "sat:PACE"}},
    {"sensor", {"sensor:OLCI", "sensor:\"Operational Land Imager (OLI)\"", "sensor:MERIS", "sensor:none"}},
    {"modality", {"modality:SAR", "modality:Optical", "modality:Thermal", "modality:Radar"}},
    {"resolution", {"resolution:Low", "resolution:High", "resolution:Moderate", "resolution:\"Very High\""}},
    {"tag", {"tag:wildfires", "tag:flooding", "tag:DROUGHT", "tag:chart"}},
    {"theme", {"theme:Floods", "theme:\"River Systems\"", "theme:\"Volcanic Activity\"", "theme:None"}},
    {"source", {"source:eoimages.example", "source:nasa.gov", "-source:eoimages.example", "source:esa.int"}},
    {"credit", {"credit:Terra", "credit:\"NASA Earth Observatory\"", "credit:Envisat", "credit:nobody"}},
    {"licence", {"licence:\"Public domain\"", "licence:CC", "-licence:\"Public domain\"", "licence:none"}},
    {"location", {"location:Lake", "location:Brazil", "location:Sea", "location:Nowhere"}},
    {"country", {"country:Brazil", "country:Canada", "country:\"New Zealand\"", "country:Fiji"}},
    {"curator", {"curator:ada", "curator:ben", "curator:eleni", "curator:nobody"}},
    {"split", {"split:train", "split:test", "split:validation", "-split:train"}},
    {"id", {"id:made-0000017", "id:made-0000999", "id:made-0009999", "id:none"}},
    {"bbox", {"bbox:-10,35,30,60", "bbox:170,-50,-170,0", "bbox:0,0,1,1", "bbox:-180,-90,180,90"}},
    {"near", {"near:-15,-50,300", "near:48,11,50", "near:0,0,100", "near:65,-20,500"}},
    {"within", {"within:-10,35;30,35;30,60;-10,60", "within:0,0;5,0;5,5", "within:100,-10;150,-10;125,-40", "within:-80,-20;-40,-20;-60,10"}},
    {"date", {"date:2010..2015", "date:2004-03", "date:1999", "date:2016-07-01..2016-07-20"}},
    {"has", {"has:image", "has:date", "-has:location", "has:footprint"}},
    {"words", {"words:>60", "words:<35", "words:>90", "words:>45"}},
    {"dup", {"dup:yes", "-dup:yes", "dup:yes sat:Aqua", "dup:yes tag:snow"}},
    {"a word", {"volcano", "sediment", "turquoise", "zyzzyva"}},
    {"words and phrases", {"\"sea ice\"", "burned slopes", "river -dam", "\"lava flows\" OR glacier"}},
    {"several fields", {"status:pending sat:Terra date:2010..2015", "tag:flooding country:Brazil", "bbox:-10,35,30,60 has:image wildfires", "sensor:OLCI OR sensor:MERIS"}},
    {"no filter", {"", "", "", ""}},
}};

constexpr std::size_t kFirstRows = 32;

/// From the filter to the rows that a list shows first, milliseconds.
double toFirstRows(const Bench &bench, const project::Queries &queries, const QString &text)
{
    // Of a large project the window asks for the first images before it asks for all.
    using library::ViewState;
    const auto filter = Bench::require(dataset::Filter::parse(text));
    const Stopwatch watch;
    auto keys = Bench::require(bench.images > ViewState::kManyImages
                                   ? queries.firstKeys(filter, ViewState::kFirstImages)
                                   : queries.keys(filter));
    keys.resize(std::min(keys.size(), kFirstRows));
    (void)Bench::require(queries.rows(keys));
    return watch.milliseconds();
}

/// From the filter until all that it lets through is known, milliseconds.
double toAll(const project::Queries &queries, const QString &text, std::size_t *found)
{
    const auto filter = Bench::require(dataset::Filter::parse(text));
    const Stopwatch watch;
    *found = Bench::require(queries.keys(filter)).size();
    return watch.milliseconds();
}

/// How the same words are counted by the shell that comes with the database.
void compareFullText(Bench &bench, const project::Queries &queries)
{
    std::vector<double> own;
    std::vector<double> shell;
    const auto filter = Bench::require(dataset::Filter::parse(u"sediment"_s));
    for (int i = 0; i < bench.times(20); ++i) {
        const Stopwatch watch;
        (void)Bench::require(queries.count(filter));
        own.push_back(watch.milliseconds());
    }
    const QString script = u".timer on\n"
                           "SELECT count(*) FROM image_text WHERE image_text MATCH 'sediment';\n"_s
                               .repeated(bench.times(20));
    const QString path = bench.folder + u"/count.sql"_s;
    QFile file(path);
    Bench::require(file.open(QIODevice::WriteOnly) && file.write(script.toUtf8()) > 0,
                   file.errorString());
    file.close();
    const PeerRun run = runPeer(u"sqlite3"_s, {u"-readonly"_s, bench.project, u".read "_s + path});
    for (const QByteArray &line : run.output.split('\n')) {
        if (line.startsWith("Run Time: real ")) {
            shell.push_back(line.mid(15).split(' ').first().toDouble() * 1e3);
        }
    }
    Measure &measure = bench.add(u"count of a word (captions and articles)"_s, u"ms"_s, own);
    if (!shell.empty()) {
        measure.peer = u"sqlite3 shell, captions alone"_s;
        measure.peerValue = Measure{{}, {}, shell, {}, {}, 95, {}, {}, {}}.median();
    }
}

}  // namespace

void measureFilters(Bench &bench)
{
    const auto project = bench.open();
    const project::Queries queries(*project);
    std::size_t found = 0;
    (void)toFirstRows(bench, queries, {});
    std::vector<double> all;
    std::vector<double> whole;
    const int rounds = bench.isSmall() ? bench.times(10) : bench.times(5);
    for (const Field &field : kFields) {
        std::vector<double> samples;
        std::vector<double> wholes;
        QStringList counts;
        for (int round = 0; round < rounds; ++round) {
            for (const char *filter : field.filters) {
                const QString text = QString::fromUtf8(filter);
                samples.push_back(toFirstRows(bench, queries, text));
                wholes.push_back(toAll(queries, text, &found));
                if (round == 0) {
                    counts.append(QString::number(found));
                }
            }
        }
        all.insert(all.end(), samples.begin(), samples.end());
        whole.insert(whole.end(), wholes.begin(), wholes.end());
        Measure &measure =
            bench.add(u"filter to first rows: "_s + QLatin1StringView(field.name), u"ms"_s, samples);
        measure.budget = bench.budget(30.0, 150.0);
        measure.note = u"images found: "_s + counts.join(u", "_s);
        bench.add(u"  until all are known: "_s + QLatin1StringView(field.name), u"ms"_s, wholes);
    }
    bench.add(u"filter to first rows: all fields"_s, u"ms"_s, all).budget =
        bench.budget(30.0, 150.0);
    bench.add(u"  until all are known: all fields"_s, u"ms"_s, whole);
    compareFullText(bench, queries);
}

}  // namespace gaia::bench
