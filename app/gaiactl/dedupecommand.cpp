// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/findduplicates.h"
#include "core/project/queries.h"

#include <QHash>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct DedupeArguments {
    int distance = project::DuplicateOptions().distance;
    std::string reference;
    std::string curator;
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

ExitCode dedupe(const Session &session, const DedupeArguments &arguments)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    project::FindDuplicates duplicates(**project);
    if (!arguments.reference.empty()) {
        const auto address = findImage(**project, arguments.reference, false);
        if (!address) {
            return session.fail(address.error());
        }
        const base::Status chosen =
            duplicates.choose(address->image, curatorName(arguments.curator));
        if (!chosen) {
            return session.fail(chosen.error());
        }
    }
    project::DuplicateOptions options;
    options.distance = arguments.distance;
    const auto report = arguments.reference.empty()
        ? duplicates.run(options, session.job(u"dedupe"_s))
        : duplicates.stored();
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
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments] {
        action = [&session, arguments] { return dedupe(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
