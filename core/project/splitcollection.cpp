// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/splitcollection.h"

#include "core/base/translate.h"
#include "core/storage/curationstore.h"
#include "core/storage/eventlog.h"

#include <nlohmann/json.hpp>

namespace gaia::project {

using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::CuratedImage;
using storage::Connection;

namespace {

constexpr qint64 kSteps = 4;

QString wordOf(const std::optional<std::size_t> &split)
{
    return split ? curation::splitWords().at(static_cast<qsizetype>(*split)) : QString();
}

/// The splits as they stand, in the form that a splitting has.
curation::Splitting standing(const std::vector<CuratedImage> &images,
                             const std::vector<curation::Bundle> &bundles,
                             const curation::SplitRule &rule)
{
    curation::Splitting splitting;
    splitting.groups = curation::groupsOf(images, bundles, rule.blocks, 0);
    for (const CuratedImage &image : images) {
        splitting.ofImage.push_back(curation::splitFromWord(image.split));
        splitting.kept += splitting.ofImage.back() && image.isMeant ? 1 : 0;
    }
    return splitting;
}

std::vector<storage::CurationStore::SplitChange> changesOf(const SplitReport &report)
{
    std::vector<storage::CurationStore::SplitChange> changes;
    for (std::size_t i = 0; i < report.images.size(); ++i) {
        const CuratedImage &image = report.images[i];
        const QString after = wordOf(report.splits[i]);
        // "val" of a record stays as it was written.
        if (image.isMeant && curation::splitFromWord(image.split) != report.splits[i]) {
            changes.push_back({image.key, image.split, after});
        }
    }
    return changes;
}

QByteArray ruleJson(const SplitOptions &options, const SplitReport &report)
{
    const curation::SplitRule &rule = options.rule;
    nlohmann::ordered_json json{
        {"rule", "grouped-stratified"},
        {"version", 1},
        {"ratios", curation::toText(rule.ratios).toStdString()},
        {"seed", rule.seed},
        {"filter", options.filter.toText().toStdString()},
        {"cell_degrees", rule.blocks.degrees},
        {"time", word(rule.blocks.time).toStdString()},
        {"kept_apart", {"article", "duplicate", "block"}},
        {"stratified", {"region", "year", "theme"}},
        {"given_kept", !rule.replacesGiven},
        {"groups", report.groups.count}};
    for (std::size_t split = 0; split < curation::kSplits; ++split) {
        json[wordOf(split).toStdString()] = report.counts.at(split);
    }
    return QByteArray::fromStdString(json.dump());
}

}  // namespace

SplitCollection::SplitCollection(Project &project, QString curator)
    : m_project(project)
    , m_curator(std::move(curator))
{
}

base::Result<SplitReport> SplitCollection::run(const SplitOptions &options,
                                               const base::JobContext &context)
{
    SplitReport report;
    context.report(0, kSteps);
    auto images = m_project.read([&](Connection &connection) {
        return storage::CurationStore(connection).images(options.filter);
    });
    if (!images) {
        return fail(images.error());
    }
    report.images = std::move(*images);
    context.report(1, kSteps);
    const auto bundles = curation::bundlesOf(report.images, options.rule.blocks);
    curation::Splitting splitting = options.mode == SplitOptions::Mode::Report
        ? standing(report.images, bundles, options.rule)
        : curation::splitImages(report.images, bundles, options.rule);
    report.splits = std::move(splitting.ofImage);
    report.groups = std::move(splitting.groups);
    report.kept = splitting.kept;
    for (std::size_t i = 0; i < report.images.size(); ++i) {
        if (report.images[i].isMeant && report.splits[i]) {
            ++report.counts.at(*report.splits[i]);
        }
    }
    context.report(2, kSteps);
    report.leakage =
        curation::leakageOf(report.images, bundles, report.splits, options.rule.blocks);
    context.report(3, kSteps);
    if (context.isStopped()) {
        return fail(ErrorCode::Cancelled,
                    translate("gaia", "The split was cancelled; nothing was changed."));
    }
    report.changed = static_cast<qint64>(changesOf(report).size());
    if (options.mode == SplitOptions::Mode::Write && report.changed > 0) {
        if (const base::Status written = write(options, report); !written) {
            return fail(written.error());
        }
    }
    context.report(kSteps, kSteps);
    return report;
}

base::Status SplitCollection::write(const SplitOptions &options, SplitReport &report)
{
    const auto changes = changesOf(report);
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = QUuid::createUuid();
    logged.event.at = m_project.clock().now();
    logged.event.curator = m_curator.isNull() ? QStringLiteral("") : m_curator;
    logged.event.action = QStringLiteral("split");
    logged.event.before = "{}";
    logged.event.after = ruleJson(options, report);
    report.step = logged.event.step;
    return m_project.write(
        Priority::Normal,
        [&](Connection &connection, Project::Touch &touch) -> base::Status {
            // Reading took a while; what was decided on meanwhile must not be written over.
            storage::CurationStore store(connection);
            const auto present = store.images(options.filter);
            const bool isSame = std::equal(
                present.begin(), present.end(), report.images.begin(), report.images.end(),
                [](const CuratedImage &a, const CuratedImage &b) {
                    return a.key == b.key && a.split == b.split && a.isMeant == b.isMeant;
                });
            if (!isSame) {
                return fail(ErrorCode::Conflict,
                            translate("gaia", "The collection changed while it was being split; "
                                              "nothing was written. Split it again."));
            }
            store.writeSplit(logged.event.step, logged.event.after, changes);
            storage::EventLog(connection).append(logged, storage::EventStanding::Done);
            touch.noteAll(Noun::Images | Noun::Events);
            return {};
        });
}

}  // namespace gaia::project
