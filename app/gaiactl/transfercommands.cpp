// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/exportcollection.h"
#include "core/project/importfiles.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct ImportArguments {
    std::vector<std::string> paths;
    std::string format = "auto";
    std::vector<std::string> columns;
    bool link = false;
    bool replacesSplits = false;
    std::string curator;
};

ExitCode importFiles(const Session &session, const ImportArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    project::ImportOptions options;
    options.format = *project::importFormatFromWord(text(arguments.format));
    // Backwards, so that several columns of one field are read in the order given.
    for (auto mapping = arguments.columns.rbegin(); mapping != arguments.columns.rend();
         ++mapping) {
        const QString both = text(*mapping);
        const qsizetype sign = both.indexOf(u'=');
        if (sign < 1) {
            return session.fail({base::ErrorCode::Usage,
                                 u"--map %1 is not FIELD=COLUMN."_s.arg(both), {}});
        }
        options.columns.insert(both.left(sign), both.mid(sign + 1));
    }
    options.link = arguments.link;
    options.replacesSplits = arguments.replacesSplits;
    options.curator = curatorName(arguments.curator);
    QStringList paths;
    for (const std::string &path : arguments.paths) {
        paths << text(path);
    }
    const auto report =
        project::ImportFiles(**project).run(paths, options, session.job(u"import"_s, Counted::Share));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.isJson) {
        print(Json{{"added", report->added},
                   {"updated", report->updated},
                   {"unchanged", report->unchanged},
                   {"skipped", report->skipped},
                   {"kept_splits", report->keptSplits},
                   {"failed", json(report->failed)}});
    } else {
        print(u"%1 added, %2 updated, %3 unchanged, %4 skipped, %5 failed"_s.arg(report->added)
                  .arg(report->updated)
                  .arg(report->unchanged)
                  .arg(report->skipped)
                  .arg(report->failed.size()));
    }
    if (!session.isJson && report->keptSplits > 0) {
        print(u"%1 kept their split where the files tell another; --replace-splits takes the files'"_s
                  .arg(report->keptSplits));
    }
    session.listIssues(report->failed);
    return report->wasStopped ? Interrupted : report->failed.empty() ? Done : SomeFailed;
}

struct ExportArguments {
    std::string folder;
    std::string format;
    std::string filter;
    std::string captions = "accepted";
    bool bySplit = false;
    bool stripPrefix = false;
    bool visibleOnly = false;
    bool force = false;
    bool anew = false;
    bool urlsOnly = false;
    bool withArticles = false;
    bool enlarge = false;
    int imageSize = 0;
    int shardSize = 512;
    std::string per;
    std::vector<std::string> includeUnlicensed;
};

void printExport(const project::ExportReport &report)
{
    Json files = Json::array();
    for (const project::ExportedFile &file : report.files) {
        files.push_back({{"path", file.path.toStdString()},
                         {"bytes", file.bytes},
                         {"sha256", file.sha256.toStdString()}});
    }
    print(Json{{"format", report.format.toStdString()},
               {"images", report.images},
               {"captions", report.captions},
               {"pictures", report.pictures},
               {"files", files},
               {"left_out", json(report.leftOut)},
               {"taken_over", report.takenOver},
               {"kept_in", report.keptIn.isEmpty() ? Json() : Json(report.keptIn.toStdString())},
               {"warnings", json(dataset::MaybeList(report.warnings))}});
}

project::ExportOptions optionsFrom(const ExportArguments &arguments,
                                   const dataset::Filter &filter)
{
    project::ExportOptions options;
    options.format = text(arguments.format);
    options.filter = filter;
    options.captions = *project::captionChoiceFromWord(text(arguments.captions));
    options.bySplit = arguments.bySplit;
    options.stripPrefix = arguments.stripPrefix;
    options.visibleOnly = arguments.visibleOnly;
    options.force = arguments.force;
    options.anew = arguments.anew;
    options.urlsOnly = arguments.urlsOnly;
    options.withArticles = arguments.withArticles;
    options.enlarge = arguments.enlarge;
    options.imageSize = arguments.imageSize;
    options.imagesPerShard = arguments.shardSize;
    if (!arguments.per.empty()) {
        options.isPerCaption = arguments.per == "caption";
    }
    for (const std::string &name : arguments.includeUnlicensed) {
        options.includeUnlicensed << text(name);
    }
    return options;
}

void sayWhatWasWritten(const project::ExportReport &report, const QString &folder)
{
    if (report.takenOver > 0) {
        print(u"Went on with the export that was stopped: %1 of its images were there already."_s
                  .arg(report.takenOver));
    }
    print(u"%1 images with %2 captions in %3"_s.arg(report.images).arg(report.captions).arg(folder));
    for (const QString &warning : report.warnings) {
        print(warning);
    }
}

ExitCode exportCollection(const Session &session, const ExportArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(false, *filter);
    if (!project) {
        return session.fail(project.error());
    }
    const auto report = project::ExportCollection(**project).run(
        text(arguments.folder), optionsFrom(arguments, *filter), session.job(u"export"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.isJson) {
        printExport(*report);
    } else if (report->wasStopped) {
        print(report->keptIn.isEmpty()
                  ? u"Stopped; nothing was written. The same command begins anew."_s
                  : u"Stopped. What is done is kept in %1; the same command again goes on from there."_s
                        .arg(report->keptIn));
    } else {
        sayWhatWasWritten(*report, text(arguments.folder));
    }
    return report->wasStopped ? Interrupted : Done;
}

std::vector<std::string> exportWords()
{
    std::vector<std::string> words;
    for (const QString &word : project::exportFormats()) {
        words.push_back(word.toStdString());
    }
    return words;
}

void addPictureOptions(CLI::App *exporting, ExportArguments &out)
{
    constexpr int kLargest = 16384;
    exporting->add_option("--per", out.per, "a row or sample for each image or caption")
        ->check(CLI::IsMember({"image", "caption"}));
    exporting->add_option("--image-size", out.imageSize, "pixels of the smaller side")
        ->check(CLI::Range(1, kLargest));
    exporting->add_flag("--enlarge", out.enlarge, "smaller pictures too");
    exporting->add_option("--shard-size", out.shardSize, "images in a shard")
        ->check(CLI::Range(1, 1'000'000));
    exporting->add_flag("--urls-only", out.urlsOnly, "addresses instead of pictures");
    exporting->add_flag("--with-articles", out.withArticles, "the articles' texts too");
    exporting->add_option("--include-unlicensed", out.includeUnlicensed,
                          "pass on pictures without a licence that says so: names of licences or "
                          "holders, ids of images, or 'unknown'");
}

}  // namespace

void addTransferCommands(CLI::App &app, Session &session, Action &action)
{
    CLI::App *import = addCommand(app, session, "import", "read records and images");
    auto in = std::make_shared<ImportArguments>();
    import->add_option("PATH", in->paths, "files or folders")->required();
    import->add_option("--format", in->format, "what the files are")
        ->check(CLI::IsMember({"auto", "gaia", "jsonl", "csv", "folder", "webdataset", "coco",
                               "imagefolder", "raster"}));
    import->add_option("--map", in->columns,
                       "FIELD=COLUMN of a table; a number where it has no header, nothing to leave "
                       "the field out")
        ->allow_extra_args(false);
    import->add_flag("--link", in->link, "leave pictures where they are");
    import->add_flag("--replace-splits", in->replacesSplits,
                     "splits of the files also where one was made here, or where only the file's "
                     "name tells it; else those stay");
    addCuratorOption(import, in->curator);
    import->callback([&session, &action, in] {
        action = [&session, in] { return importFiles(session, *in); };
    });

    CLI::App *exporting = addCommand(app, session, "export", "write a folder to train on");
    auto out = std::make_shared<ExportArguments>();
    exporting->add_option("OUT", out->folder, "the folder to write")->required();
    exporting->add_option("--format", out->format, "what to write")
        ->required()
        ->check(CLI::IsMember(exportWords()));
    exporting->add_option("--filter", out->filter, "which images");
    exporting->add_option("--captions", out->captions, "which captions")
        ->check(CLI::IsMember({"accepted", "decided", "any"}));
    exporting->add_flag("--by-split", out->bySplit, "a file for each split");
    exporting->add_flag("--strip-prefix", out->stripPrefix, "without the captions' fixed opening");
    exporting->add_flag("--visible-only", out->visibleOnly,
                        "captions that claim nothing but what the image shows");
    exporting->add_flag("--force", out->force, "replace an earlier export");
    exporting->add_flag("--anew", out->anew, "take over nothing of an export that was stopped");
    addPictureOptions(exporting, *out);
    exporting->callback([&session, &action, out] {
        action = [&session, out] { return exportCollection(session, *out); };
    });
}

}  // namespace gaia::gaiactl
