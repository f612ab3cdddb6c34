// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/commands.h"

#include "tests/bench/madecollection.h"
#include "tests/bench/scenario.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

struct RunOptions {
    qint64 images = 41'030;
    std::uint64_t seed = 1;
    std::string project;
    std::string records;
    std::string folder;
    std::vector<std::string> only;
    std::string json;
    bool isQuick = false;
    std::string scenario;  ///< of the process that runs one
};

int failed(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    return 1;
}

/// Makes what is measured on where it is not there yet.
base::Status prepare(RunOptions &options, const QString &folder)
{
    const QDir dir(folder);
    if (options.project.empty()) {
        options.project = dir.filePath(u"%1.gaia"_s.arg(options.images)).toStdString();
    }
    if (options.records.empty()) {
        options.records = dir.filePath(u"%1.json"_s.arg(options.images)).toStdString();
    }
    const QString project = QString::fromStdString(options.project);
    const QString records = QString::fromStdString(options.records);
    if (QFile::exists(project) && QFile::exists(records)) {
        return {};
    }
    std::fprintf(stderr, "making %lld images ...\n", static_cast<long long>(options.images));
    const MadeCollection made(options.seed, QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"));
    if (!QFile::exists(project)) {
        const base::SystemClock clock;
        const auto created =
            project::Project::create(project, project::OpenMode::CommandLine, clock);
        const base::Status filled = created ? fill(**created, made, options.images, {})
                                            : base::Status(base::fail(created.error()));
        if (!filled) {
            return filled;
        }
    }
    return QFile::exists(records) ? base::Status() : writeGaiaJson(records, made, options.images);
}

Findings runInProcess(const Scenario &scenario, const RunOptions &options, const QString &folder)
{
    QStringList arguments{u"run"_s,
                          u"--scenario"_s, QString::fromLatin1(scenario.name),
                          u"--images"_s,   QString::number(options.images),
                          u"--seed"_s,     QString::number(options.seed),
                          u"--project"_s,  QString::fromStdString(options.project),
                          u"--records"_s,  QString::fromStdString(options.records),
                          u"--folder"_s,   folder};
    if (options.isQuick) {
        arguments += u"--quick"_s;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    const bool isDone = process.waitForFinished(-1);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    auto findings = isDone ? findingsFromJson(lines.last()) : std::nullopt;
    if (!findings) {
        findings.emplace();
        findings->failed = u"it ended with code %1 and without figures"_s.arg(process.exitCode());
    }
    findings->scenario = QString::fromLatin1(scenario.name);
    return *findings;
}

/// The process that runs one scenario: its figures as JSON on the last line.
int runOne(const RunOptions &options)
{
    const auto found = std::find_if(scenarios().begin(), scenarios().end(), [&](const Scenario &each) {
        return options.scenario == each.name;
    });
    if (found == scenarios().end()) {
        return failed(u"There is no scenario of this name; see gaia-bench list."_s);
    }
    Bench bench;
    bench.project = QString::fromStdString(options.project);
    bench.records = QString::fromStdString(options.records);
    bench.folder = QString::fromStdString(options.folder);
    bench.images = options.images;
    bench.seed = options.seed;
    bench.isQuick = options.isQuick;
    Findings findings;
    QString reason;
    try {
        found->run(bench);
    } catch (const std::exception &exception) {
        reason = QString::fromUtf8(exception.what());
    }
    findings = bench.take();
    findings.failed = reason;
    std::printf("%s\n", toJson(findings).constData());
    return reason.isEmpty() ? 0 : 1;
}

int runAll(RunOptions options)
{
    const QTemporaryDir temporary;
    const QString folder = options.folder.empty() ? temporary.path()
                                                  : QString::fromStdString(options.folder);
    if (!QDir().mkpath(folder)) {
        return failed(u"The folder %1 can't be made."_s.arg(folder));
    }
    const RunFacts facts = factsOf(QCoreApplication::arguments().mid(1).join(u' ').prepend(u"gaia-bench "_s),
                                   options.images, options.seed);
    if (const base::Status prepared = prepare(options, folder); !prepared) {
        return failed(prepared.error().message);
    }
    std::vector<Findings> all;
    bool didFail = false;
    for (const Scenario &scenario : scenarios()) {
        const bool isWanted = options.only.empty()
            || std::find(options.only.begin(), options.only.end(), scenario.name) != options.only.end();
        if (isWanted) {
            std::fprintf(stderr, "%s ...\n", scenario.name);
            all.push_back(runInProcess(scenario, options, folder));
            didFail = didFail || !all.back().failed.isEmpty();
        }
    }
    std::printf("%s", qPrintable(table(facts, all)));
    if (!options.json.empty()) {
        QFile file(QString::fromStdString(options.json));
        if (!file.open(QIODevice::WriteOnly) || file.write(json(facts, all)) < 0) {
            return failed(file.errorString());
        }
    }
    return didFail ? 1 : 0;
}

}  // namespace

void addRunCommand(CLI::App &app, int &exitCode)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App *command = app.add_subcommand("run", "measure the program on a made collection");
    command->add_option("--images", options->images, "how many");
    command->add_option("--seed", options->seed, "of the made collection");
    command->add_option("--project", options->project, "one that `make` made, instead of a new one");
    command->add_option("--records", options->records, "its GAIA JSON, likewise");
    command->add_option("--folder", options->folder, "keep what is made here, for the next run");
    command->add_option("--only", options->only, "these scenarios alone, parted by commas")
        ->delimiter(',');
    command->add_option("--json", options->json, "the figures with every sample, into this file");
    command->add_flag("--quick", options->isQuick, "few repetitions: a look whether it works");
    command->add_option("--scenario", options->scenario)->group("");
    command->callback([options, &exitCode] {
        exitCode = options->scenario.empty() ? runAll(*options) : runOne(*options);
    });
    app.add_subcommand("list", "the scenarios")->callback([] {
        for (const Scenario &scenario : scenarios()) {
            std::printf("%-14s %s\n", scenario.name, scenario.what);
        }
    });
}

}  // namespace gaia::bench
