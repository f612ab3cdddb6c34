// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/findduplicates.h"
#include "core/project/judgeduplicates.h"
#include "core/project/queries.h"

#include <QHash>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct DedupeArguments {
    int distance = project::DuplicateOptions().distance;
    std::string reference;
    std::vector<std::string> same;
    std::vector<std::string> apart;
    std::string mergeTexts;
    std::string discardOthers;
    std::string curator;

    [[nodiscard]] bool isJudging() const
    {
        return !reference.empty() || !same.empty() || !apart.empty() || !mergeTexts.empty()
            || !discardOthers.empty();
    }
};

/// The record ids of all images that a report names.
base::Result<QHash<qint64, QString>> idsOf(const project::Project &project,
                                           const project::DuplicateReport &report)
{
    std::vector<dataset::ImageKey> keys;
    for (const dataset::DuplicateCluster &cluster : report.clusters) {
        keys.insert(keys.end(), cluster.members.begin(), cluster.members.end());
    }
    for (const dataset::DuplicateCandidate &candidate : report.candidates) {
        keys.push_back(candidate.a);
        keys.push_back(candidate.b);
    }
    for (const dataset::JunkPicture &junk : report.junk) {
        keys.push_back(junk.image);
    }
    const auto rows = project::Queries(project).rows(keys);
    if (!rows) {
        return base::fail(rows.error());
    }
    QHash<qint64, QString> ids;
    for (const dataset::Row &row : *rows) {
        ids.insert(row.key.value, row.id);
    }
    return ids;
}

Json document(const project::DuplicateReport &report, const QHash<qint64, QString> &ids)
{
    const auto id = [&](dataset::ImageKey key) { return ids.value(key.value).toStdString(); };
    Json clusters = Json::array();
    for (const dataset::DuplicateCluster &cluster : report.clusters) {
        Json members = Json::array();
        for (const dataset::ImageKey member : cluster.members) {
            members.push_back(id(member));
        }
        clusters.push_back({{"kind", cluster.isExact ? "exact" : "near"},
                            {"members", members},
                            {"reference", id(cluster.reference)}});
    }
    Json candidates = Json::array();
    for (const dataset::DuplicateCandidate &candidate : report.candidates) {
        candidates.push_back({{"a", id(candidate.a)},
                              {"b", id(candidate.b)},
                              {"distance", candidate.distance}});
    }
    Json junk = Json::array();
    for (const dataset::JunkPicture &picture : report.junk) {
        junk.push_back({{"id", id(picture.image)}, {"reason", picture.reason.toStdString()}});
    }
    return Json{{"clusters", clusters},
                {"candidates", candidates},
                {"junk", junk},
                {"compared", report.compared},
                {"failed", json(report.failed)}};
}

void printText(const project::DuplicateReport &report, const QHash<qint64, QString> &ids)
{
    for (const dataset::DuplicateCluster &cluster : report.clusters) {
        QStringList members;
        for (const dataset::ImageKey member : cluster.members) {
            members << QString(ids.value(member.value)
                               + (member == cluster.reference ? u"*"_s : QString()));
        }
        print(QString((cluster.isExact ? u"exact  "_s : u"near   "_s) + members.join(u"  "_s)));
    }
    for (const dataset::DuplicateCandidate &candidate : report.candidates) {
        print(u"look   %1  %2  (%3 bits)"_s.arg(ids.value(candidate.a.value),
                                               ids.value(candidate.b.value))
                  .arg(candidate.distance));
    }
    for (const dataset::JunkPicture &picture : report.junk) {
        print(u"%1  %2"_s.arg(picture.reason.leftJustified(5), ids.value(picture.image.value)));
    }
    print(u"%1 clusters, %2 pairs to look at, %3 that may be no satellite picture"_s
              .arg(report.clusters.size())
              .arg(report.candidates.size())
              .arg(report.junk.size()));
}

/// What the options say of the pictures, in the order of the help.
base::Status judge(project::Project &project, const DedupeArguments &arguments)
{
    project::JudgeDuplicates judgement(project, curatorName(arguments.curator));
    const auto keyOf = [&](const std::string &id) -> base::Result<dataset::ImageKey> {
        const auto address = findImage(project, id, false);
        return address ? base::Result<dataset::ImageKey>(address->image)
                       : base::fail(address.error());
    };
    const auto onOne = [&](const std::string &id, auto verb) -> base::Status {
        if (id.empty()) {
            return {};
        }
        const auto image = keyOf(id);
        const auto done = image ? (judgement.*verb)(*image)
                                : base::Result<project::Outcome>(base::fail(image.error()));
        return done ? base::Status() : base::fail(done.error());
    };
    const auto onTwo = [&](const std::vector<std::string> &ids, bool isSame) -> base::Status {
        if (ids.empty()) {
            return {};
        }
        const auto a = keyOf(ids.at(0));
        const auto b = keyOf(ids.at(1));
        if (!a || !b) {
            return base::fail(a ? b.error() : a.error());
        }
        const auto done = judgement.setPair(*a, *b, isSame);
        return done ? base::Status() : base::fail(done.error());
    };
    base::Status status = onTwo(arguments.same, true);
    status = status ? onTwo(arguments.apart, false) : status;
    status = status ? onOne(arguments.reference, &project::JudgeDuplicates::choose) : status;
    status = status ? onOne(arguments.mergeTexts, &project::JudgeDuplicates::mergeTexts) : status;
    return status ? onOne(arguments.discardOthers, &project::JudgeDuplicates::discardOthers)
                  : status;
}

ExitCode dedupe(const Session &session, const DedupeArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    if (const base::Status judged = judge(**project, arguments); !judged) {
        return session.fail(judged.error());
    }
    project::FindDuplicates duplicates(**project);
    project::DuplicateOptions options;
    options.distance = arguments.distance;
    const auto report = arguments.isJudging()
        ? duplicates.stored()
        : duplicates.run(options, session.job(u"dedupe"_s));
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    const auto ids = idsOf(**project, *report);
    if (!ids) {
        return session.fail(ids.error());
    }
    if (session.isJson) {
        print(document(*report, *ids));
    } else {
        printText(*report, *ids);
    }
    session.listIssues(report->failed);
    return report->wasStopped ? Interrupted : report->failed.empty() ? Done : SomeFailed;
}

}  // namespace

void addDedupeCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command = addCommand(app, session, "dedupe", "find equal and near pictures");
    auto arguments = std::make_shared<DedupeArguments>();
    command->add_option("--distance", arguments->distance,
                        "bits in which the hashes of candidates may differ")
        ->check(CLI::Range(0, 15));
    command->add_option("--reference", arguments->reference,
                        "make this image the one that stands for its cluster");
    command
        ->add_option("--same", arguments->same, "two images that show the same picture")
        ->expected(2);
    command
        ->add_option("--apart", arguments->apart, "two images that don't show the same picture")
        ->expected(2);
    command->add_option("--merge-texts", arguments->mergeTexts,
                        "give the reference of this image's cluster what the others know besides");
    command->add_option("--discard-others", arguments->discardOthers,
                        "discard all of this image's cluster but its reference");
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return dedupe(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
