// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/findingjson.h"
#include "app/gaiactl/output.h"

#include "core/project/checkcollection.h"
#include "core/project/queries.h"

#include <map>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using project::FindingQueries;

namespace {

struct CheckArguments {
    std::string filter;
    bool withDismissed = false;
};

QString lineOf(const FindingQueries::Row &row)
{
    const review::Finding &finding = row.finding;
    const QString where = finding.ordinal > 0 ? u"%1:%2"_s.arg(row.imageId).arg(finding.ordinal)
                                              : row.imageId;
    return QStringList{where, word(finding.severity), word(finding.rule), message(finding)}.join(
        u'\t');
}

Json namesJson(const std::vector<FindingQueries::Names> &writers)
{
    Json array = Json::array();
    for (const FindingQueries::Names &one : writers) {
        const auto share = one.falseShare();
        array.push_back({{"origin", one.origin.toStdString()},
                         {"model", json(one.model)},
                         {"prompt", json(one.promptHash)},
                         {"captions", one.captions},
                         {"names", one.names},
                         {"unsupported", one.falseNames},
                         {"false_discovery_rate", share ? Json(*share) : Json()}});
    }
    return array;
}

/// "  4.2 %  12 of 288 names unsupported  model-x, prompt 0123456789ab".
void printNames(const std::vector<FindingQueries::Names> &writers)
{
    for (const FindingQueries::Names &one : writers) {
        if (const auto share = one.falseShare()) {
            const QString writer = one.model.isEmpty() ? one.origin : one.model;
            const QString prompt = one.promptHash.isEmpty()
                ? QString()
                : u", prompt %1"_s.arg(one.promptHash.left(12));
            print(u"%1 %  %2 of %3 names unsupported  %4%5"_s.arg(*share * 100.0, 5, 'f', 1)
                      .arg(one.falseNames)
                      .arg(one.names)
                      .arg(writer, prompt));
        }
    }
}

ExitCode printFindings(const Session &session, const project::Project &project,
                       const CheckArguments &arguments,
                       const std::vector<dataset::ImageKey> &keys)
{
    Json findings = Json::array();
    std::map<QString, qint64> counts;
    const base::Status read = FindingQueries(project).each(
        keys, [&](const FindingQueries::Row &row) {
            if (row.finding.isDismissed && !arguments.withDismissed) {
                return !session.isInterrupted();
            }
            if (!row.finding.isDismissed) {
                ++counts[word(row.finding.rule)];
            }
            if (!session.isJson) {
                print(lineOf(row));
                return !session.isInterrupted();
            }
            findings.push_back(findingJson(row.imageId, row.finding,
                                           row.captions.value(row.finding.ordinal - 1)));
            return !session.isInterrupted();
        });
    if (!read) {
        return session.fail(read.error());
    }
    Json rules = Json::object();
    for (const auto &[rule, count] : counts) {
        rules[rule.toStdString()] = count;
    }
    const auto writers = FindingQueries(project).namesByWriter();
    if (!writers) {
        return session.fail(writers.error());
    }
    if (session.isJson) {
        print(Json{{"findings", findings},
                   {"rules", rules},
                   {"names", namesJson(*writers)},
                   {"images", keys.size()}});
    } else {
        for (const auto &[rule, count] : counts) {
            print(u"%1  %2"_s.arg(count, 7).arg(rule));
        }
        printNames(*writers);
    }
    return session.isInterrupted() ? Interrupted : Done;
}

ExitCode checkImages(const Session &session, const CheckArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    if (!(*project)->isReadOnly()) {
        const review::Checker checker;
        const auto refreshed =
            project::CheckCollection(**project, checker).refresh(session.job(u"check"_s));
        session.endProgress();
        if (!refreshed) {
            return session.fail(refreshed.error());
        }
    }
    const auto keys = project::Queries(**project).keys(*filter);
    return keys ? printFindings(session, **project, arguments, *keys)
                : session.fail(keys.error());
}

}  // namespace

void addCheckCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *check = addCommand(app, session, "check",
                                 "what may be wrong: caption rules, claims, missions, places");
    auto arguments = std::make_shared<CheckArguments>();
    check->add_option("--filter", arguments->filter, "which images");
    check->add_flag("--dismissed", arguments->withDismissed,
                    "also what a curator has set aside");
    check->callback([&session, &action, arguments] {
        action = [&session, arguments] { return checkImages(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
