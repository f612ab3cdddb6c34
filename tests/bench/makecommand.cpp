// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/commands.h"

#include "tests/bench/madecollection.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace gaia::bench {

namespace {

struct MakeOptions {
    std::string project;
    std::string json;
    std::string scenes = GAIA_SOURCE_DIR "/resources/sample";
    qint64 images = 41'030;
    std::uint64_t seed = 1;
    bool withoutPictures = false;
};

int failed(const base::Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.context));
    return 1;
}

int make(const MakeOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    const MadeCollection collection(
        options.seed, options.withoutPictures ? QString() : QString::fromStdString(options.scenes));
    if (!options.project.empty()) {
        const base::SystemClock clock;
        const auto project = project::Project::create(QString::fromStdString(options.project),
                                                      project::OpenMode::CommandLine, clock);
        if (!project) {
            return failed(project.error());
        }
        base::JobContext context;
        context.progress = [](const base::Progress &now) {
            if (now.done % 20'000 == 0) {
                std::fprintf(stderr, "\r%lld of %lld", now.done, now.total);
            }
        };
        if (const base::Status filled = fill(**project, collection, options.images, context);
            !filled) {
            return failed(filled.error());
        }
        std::fprintf(stderr, "\r");
    }
    if (!options.json.empty()) {
        const base::Status written =
            writeGaiaJson(QString::fromStdString(options.json), collection, options.images);
        if (!written) {
            return failed(written.error());
        }
    }
    std::printf("%lld images, seed %llu, in %.1f s\n", static_cast<long long>(options.images),
                static_cast<unsigned long long>(options.seed), double(timer.elapsed()) / 1000.0);
    return 0;
}

}  // namespace

void addMakeCommand(CLI::App &app, int &exitCode)
{
    auto options = std::make_shared<MakeOptions>();
    CLI::App *command = app.add_subcommand("make", "make a collection that looks like GAIA");
    command->add_option("project", options->project, "new project file");
    command->add_option("--images", options->images, "how many");
    command->add_option("--seed", options->seed, "the same seed gives the same collection");
    command->add_option("--records", options->json, "also as GAIA JSON, into this file");
    command->add_option("--scenes", options->scenes, "folder of pictures that the images refer to");
    command->add_flag("--without-pictures", options->withoutPictures, "no image has a picture");
    command->callback([options, &exitCode] { exitCode = make(*options); });
}

}  // namespace gaia::bench
