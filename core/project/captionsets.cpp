// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionsets.h"

#include "core/base/translate.h"
#include "core/project/captionsetup.h"
#include "core/storage/captionstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"
#include "core/storage/ranking.h"
#include "core/storage/runstore.h"

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::CaptionSetKey;
using dataset::ImageKey;
using storage::Connection;

namespace {

/// What the events of one act share.
storage::LoggedEvent eventOf(const Project &project, const QString &curator, const QString &action,
                             ImageKey image)
{
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = QUuid::createUuid();
    logged.event.at = project.clock().now();
    logged.event.curator = curator;
    logged.event.action = action;
    logged.event.image = image;
    return logged;
}

/// Tells that another set is in use, once it is.
Outcome tellUse(Connection &connection, Project::Touch &touch, const Project &project,
                const QString &curator, ImageKey image, CaptionSetKey before, CaptionSetKey after)
{
    storage::ImageStore(connection).refresh(image);
    storage::LoggedEvent logged = eventOf(project, curator, storage::kUseCaptions, image);
    logged.event.before = storage::captionSetJson(before);
    logged.event.after = storage::captionSetJson(after);
    storage::EventLog(connection).append(logged, storage::EventStanding::Done);
    touch.note(Noun::Images | Noun::Captions | Noun::Events, image);
    Outcome outcome;
    outcome.image = image;
    outcome.action = storage::kUseCaptions;
    outcome.step = logged.event.step;
    return outcome;
}

base::Error noPlace(const QString &id, int ordinal)
{
    return {ErrorCode::NotFound, translate("gaia", "%1 has no place for a caption %2.").arg(id).arg(ordinal),
            {}};
}

}  // namespace

CaptionSets::CaptionSets(Project &project)
    : m_project(project)
{
}

base::Result<std::vector<CaptionSets::Set>> CaptionSets::list(ImageKey image) const
{
    const auto profiles = CaptionSetup(std::as_const(m_project)).profiles();
    const auto shipped = captioning::loadPrompts();
    if (!profiles || !shipped) {
        return fail(!profiles ? profiles.error() : shipped.error());
    }
    return m_project.read([&](Connection &connection) {
        storage::CaptionStore store(connection);
        storage::RunStore runs(connection);
        const CaptionSetKey inUse = store.setInUse(image);
        std::vector<Set> sets;
        for (const auto &head : store.sets(image)) {
            Set set;
            set.key = head.key;
            set.at = head.at;
            set.origin = head.origin;
            set.model = head.model;
            set.isInUse = head.key == inUse;
            set.captions = store.ofSet(head.key);
            set.run = runs.find(head.run).value_or(dataset::Run());
            set.answer = runs.answerBehind(head.run, image, head.at);
            if (set.answer && set.answer->sentWidth > 0) {
                set.imageTokens = captioning::profileAmong(*profiles, set.run.model)
                                      .imageTokens({set.answer->sentWidth, set.answer->sentHeight});
            }
            set.isPromptShipped = set.run.promptHash == shipped->hash;
            sets.push_back(std::move(set));
        }
        return sets;
    });
}

base::Result<Outcome> CaptionSets::use(ImageKey image, CaptionSetKey set, const QString &curator)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            storage::CaptionStore store(connection);
            const QString id = storage::ImageStore(connection).require(image).id;
            const auto sets = store.sets(image);
            const bool isThere = std::any_of(sets.begin(), sets.end(),
                                             [&](const auto &head) { return head.key == set; });
            if (!isThere) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "%1 has no set of captions %2.").arg(id).arg(set.value));
            }
            const CaptionSetKey before = store.setInUse(image);
            if (before == set) {
                Outcome outcome;
                outcome.image = image;
                outcome.action = storage::kUseCaptions;
                return outcome;
            }
            store.putInUse(image, set);
            return tellUse(connection, touch, m_project, curator, image, before, set);
        });
}

base::Result<Outcome> CaptionSets::pull(ImageKey image, int ordinal, dataset::CaptionKey from,
                                        const QString &curator)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            storage::CaptionStore store(connection);
            const QString id = storage::ImageStore(connection).require(image).id;
            const auto source = store.load(from);
            if (!source || source->image != image) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "%1 has no such caption.").arg(id));
            }
            dataset::Caption pulled;
            pulled.ordinal = ordinal;
            pulled.generated = source->generated;
            pulled.text = source->text;
            storage::CaptionStore::NewSet set;
            set.image = image;
            set.origin = dataset::CaptionOrigin::Person;
            set.at = m_project.clock().now();
            const CaptionSetKey before = store.setInUse(image);
            const CaptionSetKey made = store.addComposed(set, pulled, store.proposedIn(from));
            if (!made.isValid()) {
                return fail(noPlace(id, ordinal));
            }
            Outcome outcome =
                tellUse(connection, touch, m_project, curator, image, before, made);
            outcome.ordinals = {ordinal};
            return outcome;
        });
}

base::Result<Outcome> CaptionSets::writeOwn(ImageKey image, int ordinal, const QString &text,
                                            const QString &curator)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return fail(ErrorCode::Invalid, translate("gaia", "A caption can't be empty."));
    }
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            storage::CaptionStore store(connection);
            const QString id = storage::ImageStore(connection).require(image).id;
            dataset::Caption own;
            own.ordinal = ordinal;
            own.generated = wanted;
            own.text = wanted;
            own.state = dataset::CaptionState::Accepted;
            storage::CaptionStore::NewSet set;
            set.image = image;
            set.origin = dataset::CaptionOrigin::Person;
            set.at = m_project.clock().now();
            const CaptionSetKey before = store.setInUse(image);
            const CaptionSetKey made = store.addComposed(set, own, {});
            if (!made.isValid()) {
                return fail(noPlace(id, ordinal));
            }
            Outcome outcome =
                tellUse(connection, touch, m_project, curator, image, before, made);
            outcome.ordinals = {ordinal};
            return outcome;
        });
}

base::Result<Outcome> CaptionSets::rank(ImageKey image, const std::vector<int> &bestFirst,
                                        const QString &curator, CaptionSetKey seen)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            storage::CaptionStore store(connection);
            const QString id = storage::ImageStore(connection).require(image).id;
            const CaptionSetKey inUse = store.setInUse(image);
            if (seen.isValid() && inUse != seen) {
                return fail(ErrorCode::Conflict,
                            translate("gaia", "%1 has got other captions meanwhile. Read them and "
                                              "decide again.")
                                .arg(id));
            }
            const dataset::Captions captions = store.current(image);
            for (const int ordinal : bestFirst) {
                const bool isThere =
                    std::any_of(captions.begin(), captions.end(),
                                [&](const auto &caption) { return caption.ordinal == ordinal; });
                if (!isThere || std::count(bestFirst.begin(), bestFirst.end(), ordinal) > 1) {
                    return fail(ErrorCode::NotFound,
                                translate("gaia", "%1 has no caption %2.").arg(id).arg(ordinal));
                }
            }
            const std::vector<int> before = storage::rankingOf(captions);
            Outcome outcome;
            outcome.image = image;
            outcome.action = storage::kRankCaptions;
            if (before == bestFirst) {
                return outcome;
            }
            storage::putRanking(store, captions, bestFirst);
            storage::LoggedEvent logged =
                eventOf(m_project, curator, storage::kRankCaptions, image);
            logged.event.before = storage::rankingJson(inUse, before);
            logged.event.after = storage::rankingJson(inUse, bestFirst);
            storage::EventLog(connection).append(logged, storage::EventStanding::Done);
            touch.note(Noun::Captions | Noun::Events, image);
            outcome.step = logged.event.step;
            return outcome;
        });
}

}  // namespace gaia::project
