// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionsets.h"

#include "core/base/translate.h"
#include "core/project/captionsetup.h"
#include "core/storage/captionstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"
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
            storage::ImageStore images(connection);
            storage::CaptionStore store(connection);
            const QString id = images.require(image).id;
            const auto sets = store.sets(image);
            const bool isThere = std::any_of(sets.begin(), sets.end(),
                                             [&](const auto &head) { return head.key == set; });
            if (!isThere) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "%1 has no set of captions %2.").arg(id).arg(set.value));
            }
            Outcome outcome;
            outcome.image = image;
            outcome.action = storage::kUseCaptions;
            const CaptionSetKey before = store.setInUse(image);
            if (before == set) {
                return outcome;
            }
            store.putInUse(image, set);
            images.refresh(image);
            storage::LoggedEvent logged;
            logged.event.id = QUuid::createUuid();
            logged.event.step = outcome.step = QUuid::createUuid();
            logged.event.at = m_project.clock().now();
            logged.event.curator = curator;
            logged.event.action = outcome.action;
            logged.event.image = image;
            logged.event.before = storage::captionSetJson(before);
            logged.event.after = storage::captionSetJson(set);
            storage::EventLog(connection).append(logged, storage::EventStanding::Done);
            touch.note(Noun::Images | Noun::Captions | Noun::Events, image);
            return outcome;
        });
}

}  // namespace gaia::project
