// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/judgeduplicates.h"

#include "core/base/translate.h"
#include "core/curation/duplicategroups.h"
#include "core/project/mergedtexts.h"
#include "core/storage/duplicatestore.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"

#include <nlohmann/json.hpp>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Image;
using dataset::ImageKey;
using storage::Connection;
using storage::DuplicateStore;
using storage::ImageStore;
using Json = nlohmann::json;

namespace {

const QString kReference = QStringLiteral("reference");
const QString kPair = QStringLiteral("pair");

QByteArray referenceJson(Connection &connection, const std::optional<ImageKey> &chosen)
{
    const Json json = {
        {"reference", chosen ? Json(ImageStore(connection).require(*chosen).id.toStdString())
                             : Json()}};
    return QByteArray::fromStdString(json.dump());
}

QByteArray pairJson(const QString &otherId, std::optional<bool> isSame)
{
    const Json json = {{"other", otherId.toStdString()},
                       {"same", isSame ? Json(*isSame) : Json()}};
    return QByteArray::fromStdString(json.dump());
}

struct PairState {
    QString other;
    std::optional<bool> isSame;
};

std::optional<PairState> pairFromJson(const QByteArray &text)
{
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object() || !json.contains("other") || !json["other"].is_string()
        || !json.contains("same")) {
        return std::nullopt;
    }
    const Json &same = json["same"];
    return PairState{QString::fromStdString(json["other"].get<std::string>()),
                     same.is_boolean() ? std::optional(same.get<bool>()) : std::nullopt};
}

/// The id of the chosen reference that an event tells of; empty for none.
QString referenceFromJson(const QByteArray &text)
{
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    const bool isText =
        json.is_object() && json.contains("reference") && json["reference"].is_string();
    return isText ? QString::fromStdString(json["reference"].get<std::string>()) : QString();
}

/// Makes the groups around these images anew, from the pairs that are known.
void regroup(Connection &connection, const std::vector<ImageKey> &images)
{
    DuplicateStore store(connection);
    const std::vector<ImageKey> around = store.around(images);
    store.replaceClusters(around, curation::duplicateGroups(store.evidence(around)));
}

base::Error inNoGroup()
{
    return {ErrorCode::Usage,
            translate("gaia", "The image is in no cluster of duplicates. Look for duplicates "
                              "first."),
            {}};
}

base::Error changedSince(const QString &id)
{
    return {ErrorCode::Conflict,
            translate("gaia", "The group of %1 has changed since this step, so the step can't be "
                              "taken back. Decide on the pictures themselves.")
                .arg(id),
            {}};
}

/// Appends an event of this step and tells of the image.
void log(Connection &connection, Project::Touch &touch, storage::LoggedEvent &logged,
         ImageKey image, const QByteArray &before, const QByteArray &after)
{
    logged.event.id = QUuid::createUuid();
    logged.event.image = image;
    logged.event.before = before;
    logged.event.after = after;
    storage::EventLog(connection).append(logged, storage::EventStanding::Done);
    touch.note(Noun::Images | Noun::Events, image);
}

storage::LoggedEvent newStep(const Project &project, const QString &curator,
                             const QString &action)
{
    storage::LoggedEvent logged;
    logged.event.step = QUuid::createUuid();
    logged.event.at = project.clock().now();
    logged.event.curator = curator;
    logged.event.action = action;
    return logged;
}

Outcome outcomeOf(const storage::LoggedEvent &logged, ImageKey image)
{
    Outcome outcome;
    outcome.image = image;
    outcome.step = logged.event.step;
    outcome.action = logged.event.action;
    return outcome;
}

base::Result<bool> moveReference(Connection &connection, const Project &project,
                                 const storage::LoggedEvent &logged, const QString &from,
                                 const QString &to)
{
    DuplicateStore store(connection);
    ImageStore images(connection);
    const auto members = store.clusterOf(logged.event.image).members;
    const auto present = store.choiceAmong(members);
    const QString presentId = present ? images.require(*present).id : QString();
    const auto wanted = to.isEmpty() ? ImageKey() : images.find(to).value_or(ImageKey());
    if (members.empty() || presentId != from || (!to.isEmpty() && !wanted.isValid())) {
        return fail(changedSince(logged.event.imageId));
    }
    store.setChoice(members, wanted, logged.event.curator, project.clock().now());
    regroup(connection, members);
    return true;
}

base::Result<bool> movePair(Connection &connection, const Project &project,
                            const storage::LoggedEvent &logged, const QByteArray &from,
                            const QByteArray &to)
{
    DuplicateStore store(connection);
    const auto expected = pairFromJson(from);
    const auto wanted = pairFromJson(to);
    const auto other =
        expected ? ImageStore(connection).find(expected->other) : std::optional<ImageKey>();
    const ImageKey image = logged.event.image;
    if (!expected || !wanted || !other || store.verdict(image, *other) != expected->isSame) {
        return fail(changedSince(logged.event.imageId));
    }
    // Looked up before: what is parted now is no longer found from one side.
    const std::vector<ImageKey> around = store.around({image, *other});
    store.setVerdict(image, *other, wanted->isSame, logged.event.curator, project.clock().now());
    regroup(connection, around);
    return true;
}

}  // namespace

JudgeDuplicates::JudgeDuplicates(Project &project, QString curator)
    : m_project(project)
    , m_curator(curator.isNull() ? u""_s : std::move(curator))
{
}

base::Result<Outcome> JudgeDuplicates::choose(ImageKey image)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            DuplicateStore store(connection);
            const auto members = store.clusterOf(image).members;
            if (members.empty()) {
                return fail(inNoGroup());
            }
            const auto before = store.choiceAmong(members);
            if (before == image) {
                return Outcome{image, {}, {}, kReference};
            }
            store.setChoice(members, image, m_curator, m_project.clock().now());
            regroup(connection, members);
            storage::LoggedEvent logged = newStep(m_project, m_curator, kReference);
            log(connection, touch, logged, image, referenceJson(connection, before),
                referenceJson(connection, image));
            return outcomeOf(logged, image);
        });
}

base::Result<Outcome> JudgeDuplicates::setPair(ImageKey a, ImageKey b, std::optional<bool> isSame)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const Image one = ImageStore(connection).require(a);
            const Image two = ImageStore(connection).require(b);
            const bool areEqual = a == b
                || (one.media.isPresent() && one.media.sha256 == two.media.sha256);
            if (areEqual && isSame != std::optional(true)) {
                return fail(ErrorCode::Usage,
                            translate("gaia", "%1 and %2 have the same bytes, so they are the same "
                                              "picture.")
                                .arg(one.id, two.id));
            }
            if (!one.media.isPresent() || !two.media.isPresent()) {
                return fail(ErrorCode::Usage,
                            translate("gaia", "%1 has no picture to compare. Download it first.")
                                .arg(one.media.isPresent() ? two.id : one.id));
            }
            DuplicateStore store(connection);
            const auto before = store.verdict(a, b);
            if (areEqual || before == isSame) {
                return Outcome{a, {}, {}, kPair};
            }
            const std::vector<ImageKey> around = store.around({a, b});
            store.setVerdict(a, b, isSame, m_curator, m_project.clock().now());
            regroup(connection, around);
            storage::LoggedEvent logged = newStep(m_project, m_curator, kPair);
            log(connection, touch, logged, a, pairJson(two.id, before), pairJson(two.id, isSame));
            touch.note(Noun::Images, b);
            return outcomeOf(logged, a);
        });
}

base::Result<Outcome> JudgeDuplicates::mergeTexts(ImageKey image)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto cluster = DuplicateStore(connection).clusterOf(image);
            if (cluster.members.empty()) {
                return fail(inNoGroup());
            }
            ImageStore images(connection);
            const Image reference = images.require(cluster.reference);
            std::vector<Image> others;
            for (const ImageKey member : cluster.members) {
                if (member != cluster.reference) {
                    others.push_back(images.require(member));
                }
            }
            const MergedTexts merged = mergedTexts(reference, others);
            if (merged.parts.isEmpty()) {
                return Outcome{cluster.reference, {}, {}, u"merge"_s};
            }
            images.update(merged.image);
            images.refresh(cluster.reference);
            storage::LoggedEvent logged = newStep(m_project, m_curator, u"merge"_s);
            log(connection, touch, logged, cluster.reference,
                storage::imageStateJson(reference, merged.parts),
                storage::imageStateJson(merged.image, merged.parts));
            return outcomeOf(logged, cluster.reference);
        });
}

base::Result<Outcome> JudgeDuplicates::discardOthers(ImageKey image)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto cluster = DuplicateStore(connection).clusterOf(image);
            if (cluster.members.empty()) {
                return fail(inNoGroup());
            }
            ImageStore images(connection);
            storage::LoggedEvent logged = newStep(m_project, m_curator, u"discard"_s);
            bool isAny = false;
            for (const ImageKey member : cluster.members) {
                const Image before = images.require(member);
                if (member == cluster.reference || before.isDiscarded) {
                    continue;
                }
                Image after = before;
                after.isDiscarded = true;
                after.verdictReason = u"duplicate"_s;
                images.update(after);
                images.refresh(member);
                const QStringList parts{u"discarded"_s, u"verdict_reason"_s};
                log(connection, touch, logged, member, storage::imageStateJson(before, parts),
                    storage::imageStateJson(after, parts));
                isAny = true;
            }
            return isAny ? outcomeOf(logged, cluster.reference)
                         : Outcome{cluster.reference, {}, {}, u"discard"_s};
        });
}

base::Result<bool> JudgeDuplicates::move(Connection &connection, const Project &project,
                                         const storage::LoggedEvent &logged, bool isUndo)
{
    const QByteArray &from = isUndo ? logged.event.after : logged.event.before;
    const QByteArray &to = isUndo ? logged.event.before : logged.event.after;
    if (logged.event.action == kReference) {
        return moveReference(connection, project, logged, referenceFromJson(from),
                             referenceFromJson(to));
    }
    if (logged.event.action == kPair) {
        return movePair(connection, project, logged, from, to);
    }
    return false;
}

}  // namespace gaia::project
