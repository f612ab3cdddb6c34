// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madewords.h"
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/pictures.h"

#include "core/project/exportcollection.h"
#include "core/project/importfiles.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/listing.h"

#include <QDir>
#include <QFileInfo>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

double exportOnce(Bench &bench, const project::Project &project, const QString &format,
                  project::CaptionChoice captions, double &cpu)
{
    project::ExportOptions options;
    options.format = format;
    options.captions = captions;
    options.includeUnlicensed = QStringList{u"unknown"_s};
    // Here it is the records that are timed; measureShards times pictures.
    options.urlsOnly = format == "coco"_L1;
    const QString out = bench.folder + u"/export"_s;
    QDir(out).removeRecursively();  // as a peer's file is removed before it is timed
    const Stopwatch watch;
    const auto report = Bench::require(project::ExportCollection(project).run(out, options, {}));
    const double seconds = watch.seconds();
    cpu += watch.cpu();
    Bench::require(report.images > 0, u"nothing was exported"_s);
    return seconds;
}

double median(const std::vector<double> &samples)
{
    return Measure{{}, {}, samples, {}, {}, 95, {}, {}, {}}.median();
}

/// Shards hold images that have a caption.
void giveCaptions(Bench &bench, project::Project &project)
{
    Bench::require(project.write(
        project::Priority::Bulk, [&](storage::Connection &connection, project::Project::Touch &) {
            for (const dataset::ImageKey key : storage::Listing(connection).keys({})) {
                Dice dice(bench.seed, 13, std::uint64_t(key.value));
                storage::CaptionStore::NewSet set;
                set.image = key;
                set.at = bench.clock().now();
                for (int i = 0; i < dataset::kCaptionsPerImage; ++i) {
                    set.texts.append(caption(dice, subjects().front(), u"Lake Chad"_s, {}, {}));
                }
                storage::CaptionStore(connection).addSet(set);
                storage::ImageStore(connection).refresh(key);
            }
        }));
}

void measureShards(Bench &bench)
{
    const QStringList paths = madePictures(bench, bench.isQuick ? 60 : 2000);
    const QString source = QFileInfo(paths.first()).absolutePath();
    const QString path = bench.folder + u"/shards.gaia"_s;
    const QString tar = bench.folder + u"/peer.tar"_s;
    for (const char *end : {"", "-media"}) {
        QFile::remove(path + QLatin1StringView(end));
    }
    const auto project = Bench::require(
        project::Project::create(path, project::OpenMode::CommandLine, bench.clock()));
    const Stopwatch importing;
    const auto report = Bench::require(project::ImportFiles(*project).run({source}, {}, {}));
    bench.add(u"import of a folder of JPEGs"_s, u"pictures/s"_s,
              {double(report.added) / importing.seconds()});
    giveCaptions(bench, *project);
    qint64 bytes = 0;
    for (const QString &picture : paths) {
        bytes += QFileInfo(picture).size();
    }
    std::vector<double> own;
    std::vector<double> peer;
    double cpu = 0.0;
    for (int i = 0; i < bench.times(5); ++i) {
        const double seconds = exportOnce(bench, *project, u"webdataset"_s,
                                          project::CaptionChoice::Any, cpu);
        own.push_back(double(bytes) / 1048576.0 / seconds);
        QFile::remove(tar);
        const PeerRun run = runPeer(u"tar"_s, {u"-cf"_s, tar, u"-C"_s, source, u"."_s});
        if (run.didRun) {
            peer.push_back(double(bytes) / 1048576.0 / run.seconds);
        }
    }
    Measure &measure = bench.add(u"WebDataset shards, pictures as they are"_s, u"MiB/s"_s, own);
    measure.cpu = cpu;
    if (!peer.empty()) {
        measure.peer = u"GNU tar"_s;
        measure.peerValue = median(peer);
        measure.budget = 0.8 * *measure.peerValue;
    }
    QFile::remove(tar);
}

}  // namespace

void measureExports(Bench &bench)
{
    const auto project = bench.open();
    const QString out = bench.folder + u"/export"_s;
    for (const QString &format :
         {u"gaia"_s, u"csv"_s, u"coco"_s, u"geojson"_s, u"gpkg"_s, u"img2dataset"_s}) {
        if (!project::exportFormats().contains(format)) {
            continue;
        }
        std::vector<double> seconds;
        double cpu = 0.0;
        for (int i = 0; i < (bench.isSmall() ? bench.times(3) : 1); ++i) {
            seconds.push_back(exportOnce(bench, *project, format, project::CaptionChoice::Any, cpu));
        }
        Measure &measure = bench.add(u"export of all as "_s + format, u"s"_s, seconds);
        measure.cpu = cpu;
        if (format == "gaia"_L1 && bench.isSmall()) {
            measure.budget = 2.0;
        }
        if (format == "geojson"_L1) {
            // The same features, copied by the tool of the trade.
            const QStringList files = QDir(out).entryList({u"*.geojson"_s}, QDir::Files);
            const PeerRun run = files.isEmpty()
                ? PeerRun()
                : runPeer(u"ogr2ogr"_s, {u"-f"_s, u"GeoJSON"_s, bench.folder + u"/peer.geojson"_s,
                                         QDir(out).filePath(files.first())});
            if (run.didRun) {
                measure.peer = u"ogr2ogr"_s;
                measure.peerValue = run.seconds;
            }
            QFile::remove(bench.folder + u"/peer.geojson"_s);
        }
        QDir(out).removeRecursively();
    }
    measureShards(bench);
    QDir(out).removeRecursively();
}

}  // namespace gaia::bench
