// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of others' predictions and embeddings, kept and compared.
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/evaluatecollection.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct EvaluateArguments {
    std::string predictions;
    std::string numbers;
    std::string embeddings;
    std::string ids;
    std::string textEmbeddings;
    std::string textIds;
    std::string classEmbeddings;
    std::string classNames;
    std::string labels = "theme";
    std::string filter;
    std::string captions = "accepted";
    bool stripPrefix = false;
    std::string name;
    std::string remove;
    bool isDryRun = false;
    std::string curator;
};

Json evaluationJson(const dataset::Evaluation &evaluation)
{
    Json metrics = Json::object();
    for (const dataset::Evaluation::Metric &metric : evaluation.metrics) {
        metrics[metric.word.toStdString()] = metric.value;
    }
    return {{"name", evaluation.name.toStdString()},
            {"at", base::timestamp(evaluation.at).toStdString()},
            {"curator", json(evaluation.curator)},
            {"filter", evaluation.filter.toText().toStdString()},
            {"captions_chosen", evaluation.captionChoice.toStdString()},
            {"sources", json(dataset::MaybeList(evaluation.sources))},
            {"reference", evaluation.reference.toStdString()},
            {"images", evaluation.images},
            {"captions", evaluation.captions},
            {"missing", evaluation.missing},
            {"metrics", metrics}};
}

/// A line a metric, a column a run.
void printTable(const std::vector<dataset::Evaluation> &evaluations)
{
    QStringList words;
    QString head = u"%1"_s.arg(QString(), -20);
    QString images = u"%1"_s.arg(u"images"_s, -20);
    QString missing = u"%1"_s.arg(u"missing"_s, -20);
    constexpr int kColumn = 16;
    for (const dataset::Evaluation &evaluation : evaluations) {
        head += u"%1"_s.arg(evaluation.name.left(kColumn - 1), kColumn);
        images += u"%1"_s.arg(evaluation.images, kColumn);
        missing += u"%1"_s.arg(evaluation.missing, kColumn);
        for (const dataset::Evaluation::Metric &metric : evaluation.metrics) {
            if (!words.contains(metric.word)) {
                words << metric.word;
            }
        }
    }
    print(head);
    print(images);
    print(missing);
    for (const QString &word : words) {
        QString line = u"%1"_s.arg(word, -20);
        for (const dataset::Evaluation &evaluation : evaluations) {
            const auto value = evaluation.metric(word);
            line += u"%1"_s.arg(value ? QString::number(*value, 'f', 4) : u"-"_s, kColumn);
        }
        print(line);
    }
    for (const dataset::Evaluation &evaluation : evaluations) {
        if (evaluation.reference != evaluations.front().reference) {
            print(u"Not all were measured against the same captions: compare with care."_s);
            return;
        }
    }
}

ExitCode listEvaluations(const Session &session)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto evaluations = project::EvaluateCollection(**project, {}).list();
    if (!evaluations) {
        return session.fail(evaluations.error());
    }
    if (session.isJson) {
        Json all = Json::array();
        for (const dataset::Evaluation &evaluation : *evaluations) {
            all.push_back(evaluationJson(evaluation));
        }
        print(Json{{"evaluations", all}});
    } else if (evaluations->empty()) {
        print(u"Nothing was evaluated yet: give --predictions or --embeddings."_s);
    } else {
        printTable(*evaluations);
    }
    return Done;
}

ExitCode removeEvaluation(const Session &session, const EvaluateArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const auto removed = project::EvaluateCollection(**project, curatorName(arguments.curator))
                             .remove(text(arguments.remove));
    if (!removed) {
        return session.fail(removed.error());
    }
    if (session.isJson) {
        print(Json{{"removed", arguments.remove}});
    }
    return Done;
}

base::Result<project::EvaluationOptions> optionsOf(const EvaluateArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return base::fail(filter.error());
    }
    project::EvaluationOptions options;
    options.name = text(arguments.name);
    options.filter = *filter;
    options.captions = *project::captionChoiceFromWord(text(arguments.captions));
    options.stripPrefix = arguments.stripPrefix;
    options.predictions = text(arguments.predictions);
    options.numbers = text(arguments.numbers);
    options.embeddings = text(arguments.embeddings);
    options.embeddingNames = text(arguments.ids);
    options.textEmbeddings = text(arguments.textEmbeddings);
    options.textNames = text(arguments.textIds);
    options.classEmbeddings = text(arguments.classEmbeddings);
    options.classNames = text(arguments.classNames);
    options.labels = *dataset::fieldFromWord(text(arguments.labels));
    options.isKept = !arguments.isDryRun;
    return options;
}

ExitCode evaluate(const Session &session, const EvaluateArguments &arguments)
{
    if (!arguments.remove.empty()) {
        return removeEvaluation(session, arguments);
    }
    if (arguments.predictions.empty() && arguments.embeddings.empty()) {
        return listEvaluations(session);
    }
    const auto options = optionsOf(arguments);
    if (!options) {
        return session.fail(options.error());
    }
    const auto project = session.open(options->isKept, options->filter);
    if (!project) {
        return session.fail(project.error());
    }
    const auto report = project::EvaluateCollection(**project, curatorName(arguments.curator))
                            .run(*options, session.job(u"evaluate"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.isJson) {
        Json document = evaluationJson(report->evaluation);
        document["failed"] = json(report->issues);
        print(document);
    } else {
        printTable({report->evaluation});
    }
    session.listIssues(report->issues);
    return report->wasStopped ? Interrupted : report->issues.empty() ? Done : SomeFailed;
}

}  // namespace

void addEvaluateCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(app, session, "evaluate",
                                   "metrics of a model's captions, classes or embeddings; without a "
                                   "file, the table of those kept");
    auto in = std::make_shared<EvaluateArguments>();
    CLI::Option *predictions = command->add_option(
        "--predictions", in->predictions, "JSON, JSON lines or CSV: id and caption or label");
    command->add_option("--numbers", in->numbers,
                        "annotation file of the export, where predictions name images by number")
        ->needs(predictions);
    CLI::Option *embeddings = command->add_option(
        "--embeddings", in->embeddings, "JSON, CSV or .npy: vectors of images (ID) and captions (ID:N)");
    command->add_option("--ids", in->ids, "names of the rows of a .npy, one a line")->needs(embeddings);
    CLI::Option *texts =
        command->add_option("--text-embeddings", in->textEmbeddings, "vectors of captions (ID:N)")
            ->needs(embeddings);
    command->add_option("--text-ids", in->textIds, "names of the rows of a .npy")->needs(texts);
    CLI::Option *classes = command
                               ->add_option("--class-embeddings", in->classEmbeddings,
                                            "vectors of classes by name, for zero-shot accuracy")
                               ->needs(embeddings);
    command->add_option("--class-names", in->classNames, "names of the rows of a .npy")->needs(classes);
    command->add_option("--labels", in->labels, "what of an image is its class; theme by default")
        ->check(CLI::IsMember({"theme", "tag", "satellite", "sensor", "modalities", "resolution"}));
    command->add_option("--filter", in->filter, "on which images, as split:test");
    command->add_option("--captions", in->captions, "which captions are the references")
        ->check(CLI::IsMember({"accepted", "decided", "any"}));
    command->add_flag("--strip-prefix", in->stripPrefix, "compare without the fixed opening");
    command->add_option("--name", in->name, "of the result; by default the file's");
    command->add_flag("--dry-run", in->isDryRun, "tell, but keep nothing");
    command->add_option("--remove", in->remove, "forget the result of this name");
    addCuratorOption(command, in->curator);
    command->callback([&session, &action, in] {
        action = [&session, in] { return evaluate(session, *in); };
    });
}

}  // namespace gaia::gaiactl
