// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

#include "core/base/translate.h"
#include "core/project/judgeduplicates.h"
#include "core/storage/blindstore.h"
#include "core/storage/captionstore.h"
#include "core/storage/curationstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"
#include "core/storage/ranking.h"
#include "core/storage/verdictjson.h"
#include "core/storage/verdictstore.h"

#include <QSet>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using storage::Connection;
using storage::EventStanding;
using storage::LoggedEvent;

namespace {

base::Error conflict(const LoggedEvent &logged)
{
    return {ErrorCode::Conflict,
            translate("gaia", "%1 has changed since this step, so the step can't be taken back. Decide "
                       "on the image itself.")
                .arg(logged.event.imageId),
            logged.event.id.toString()};
}

/// Puts a caption from the state `from` into the state `to`; refuses if it is not in `from`.
base::Status moveCaption(Connection &connection, const LoggedEvent &logged, bool isUndo)
{
    const QByteArray &from = isUndo ? logged.event.after : logged.event.before;
    const QByteArray &to = isUndo ? logged.event.before : logged.event.after;
    storage::CaptionStore captions(connection);
    auto caption = captions.load(logged.caption);
    const auto expected = storage::captionStateFromJson(from);
    const auto wanted = storage::captionStateFromJson(to);
    if (!caption || !expected || !wanted || !captions.isCurrent(*caption)) {
        return fail(conflict(logged));
    }
    const storage::CaptionStateText present{caption->text, word(caption->state),
                                            caption->reason ? word(*caption->reason) : QString()};
    const auto state = dataset::captionStateFromWord(wanted->state);
    if (present != *expected || !state) {
        return fail(conflict(logged));
    }
    caption->text = wanted->text;
    caption->state = *state;
    caption->reason = dataset::rejectReasonFromWord(wanted->reason);
    captions.setState(*caption);
    // What the earlier decision was made on comes back with it, so that one that was stale is again.
    captions.setBasis(*caption, isUndo ? storage::EventLog(connection).basisBefore(
                                             logged.caption, logged.event.sequence)
                                       : logged.basis);
    return {};
}

/// A mark on a claim stands beside the caption.
base::Status moveMark(Connection &connection, const LoggedEvent &logged, const QByteArray &from,
                      const QByteArray &to)
{
    storage::VerdictStore store(connection);
    const auto expected = storage::claimMarkFromJson(from);
    const auto wanted = storage::claimMarkFromJson(to);
    if (!expected || !wanted
        || store.marks(logged.caption).value(expected->quote) != expected->mark) {
        return fail(conflict(logged));
    }
    store.setMark(logged.caption, wanted->quote, wanted->mark);
    return {};
}

/// A verdict given blind changes no caption: its task waits again.
base::Status moveJudgement(Connection &connection, const LoggedEvent &logged, bool isUndo)
{
    const auto judgement = storage::judgementFromJson(logged.event.after);
    if (!judgement) {
        return fail(conflict(logged));
    }
    storage::BlindStore(connection)
        .setEvent(judgement->task,
                  isUndo ? QString() : logged.event.id.toString(QUuid::WithoutBraces));
    return {};
}

/// The same for the parts of an image that the event names.
base::Status moveImage(Connection &connection, const LoggedEvent &logged, const QByteArray &from,
                       const QByteArray &to)
{
    storage::ImageStore images(connection);
    auto image = images.load(logged.event.image);
    if (!image || storage::imageStateJson(*image, storage::imageStateParts(from)) != from
        || !storage::applyImageState(*image, to)) {
        return fail(conflict(logged));
    }
    images.update(*image);
    return {};
}

/// A split moves many images at once; what it moved stands beside the log.
base::Status moveSplit(Connection &connection, const LoggedEvent &logged, bool isUndo)
{
    if (storage::CurationStore(connection).moveSplit(logged.event.step, isUndo)) {
        return {};
    }
    return fail(ErrorCode::Conflict,
                translate("gaia", "An image has got another split since this step, so the step "
                                  "can't be taken back."));
}

/// Puts another set of captions into use; refuses where the present one is not `from`.
base::Status moveSet(Connection &connection, const LoggedEvent &logged, const QByteArray &from,
                     const QByteArray &to)
{
    storage::CaptionStore captions(connection);
    const auto expected = storage::captionSetFromJson(from);
    const auto wanted = storage::captionSetFromJson(to);
    if (!expected || !wanted || captions.setInUse(logged.event.image) != *expected) {
        return fail(conflict(logged));
    }
    captions.putInUse(logged.event.image, *wanted);
    return {};
}

/// The order of preference among the captions of the set in use.
base::Status moveRanking(Connection &connection, const LoggedEvent &logged, const QByteArray &from,
                         const QByteArray &to)
{
    storage::CaptionStore store(connection);
    const auto expected = storage::rankingFromJson(from);
    const auto wanted = storage::rankingFromJson(to);
    const dataset::Captions captions = store.current(logged.event.image);
    if (!expected || !wanted || store.setInUse(logged.event.image) != expected->set
        || storage::rankingOf(captions) != expected->bestFirst) {
        return fail(conflict(logged));
    }
    storage::putRanking(store, captions, wanted->bestFirst);
    return {};
}

base::Status move(Connection &connection, const Project &project, const LoggedEvent &logged,
                  bool isUndo)
{
    if (const auto moved = JudgeDuplicates::move(connection, project, logged, isUndo);
        !moved || *moved) {
        return moved ? base::Status() : fail(moved.error());
    }
    if (logged.event.action == "split"_L1) {
        return moveSplit(connection, logged, isUndo);
    }
    const QByteArray &from = isUndo ? logged.event.after : logged.event.before;
    const QByteArray &to = isUndo ? logged.event.before : logged.event.after;
    if (logged.event.action == storage::kUseCaptions) {
        return moveSet(connection, logged, from, to);
    }
    if (logged.event.action == storage::kRankCaptions) {
        return moveRanking(connection, logged, from, to);
    }
    if (logged.event.action == storage::kMark) {
        return moveMark(connection, logged, from, to);
    }
    if (logged.event.action == storage::kJudge) {
        return moveJudgement(connection, logged, isUndo);
    }
    return logged.caption.isValid() ? moveCaption(connection, logged, isUndo)
                                    : moveImage(connection, logged, from, to);
}

/// One event that tells of the undo or redo of a whole step.
LoggedEvent tellOf(const LoggedEvent &last, const Project &project, const QString &curator,
                   bool isUndo)
{
    LoggedEvent told;
    told.event = last.event;
    told.event.id = QUuid::createUuid();
    told.event.step = QUuid::createUuid();
    told.event.at = project.clock().now();
    told.event.curator = curator;
    told.event.action = isUndo ? u"undo"_s : u"redo"_s;
    told.event.before = isUndo ? last.event.after : last.event.before;
    told.event.after = isUndo ? last.event.before : last.event.after;
    told.caption = last.caption;
    told.target = last.event.step;
    return told;
}

base::Result<Outcome> walk(Connection &connection, Project::Touch &touch, const Project &project,
                           const QString &curator, const QString &onlyOf, bool isUndo)
{
    storage::EventLog log(connection);
    const auto step = isUndo ? log.undoable(onlyOf) : log.redoable(onlyOf);
    if (!step) {
        return fail(ErrorCode::NotFound, isUndo ? translate("gaia", "There is nothing to undo.")
                                                : translate("gaia", "There is nothing to redo."));
    }
    std::vector<LoggedEvent> events = log.step(*step);
    if (isUndo) {
        std::reverse(events.begin(), events.end());
    }
    Outcome outcome;
    outcome.step = *step;
    QSet<dataset::ImageKey> images;
    for (const LoggedEvent &logged : events) {
        if (const base::Status moved = move(connection, project, logged, isUndo); !moved) {
            return fail(moved.error());
        }
        outcome.image = logged.event.image;
        outcome.action = logged.event.action;
        if (logged.event.ordinal > 0) {
            outcome.ordinals.push_back(logged.event.ordinal);
        }
        if (logged.event.image.isValid()) {
            images.insert(logged.event.image);
        } else {
            touch.noteAll(Noun::Images | Noun::Events);
        }
        log.append(tellOf(logged, project, curator, isUndo), EventStanding::Log);
    }
    // A step over many images touches each of them several times; they are brought in step once.
    for (const dataset::ImageKey image : images) {
        storage::ImageStore(connection).refresh(image);
        touch.note(Noun::Images | Noun::Captions | Noun::Events, image);
    }
    if (images.size() > 1) {
        outcome.images = images.size();
        outcome.ordinals.clear();
    }
    log.setStanding(*step, isUndo ? EventStanding::Undone : EventStanding::Done);
    std::sort(outcome.ordinals.begin(), outcome.ordinals.end());
    return outcome;
}

}  // namespace

History::History(Project &project, QString curator, QString onlyOf)
    : m_project(project)
    , m_curator(std::move(curator))
    , m_onlyOf(std::move(onlyOf))
{
}

base::Result<Outcome> History::undo()
{
    return m_project.write(Priority::Decision,
                           [&](Connection &connection, Project::Touch &touch) {
                               return walk(connection, touch, m_project, m_curator, m_onlyOf, true);
                           });
}

base::Result<Outcome> History::redo()
{
    return m_project.write(Priority::Decision,
                           [&](Connection &connection, Project::Touch &touch) {
                               return walk(connection, touch, m_project, m_curator, m_onlyOf, false);
                           });
}

base::Result<History::Reach> History::reach() const
{
    return m_project.read([](Connection &connection) {
        const auto count = storage::EventLog(connection).countSteps(EventStanding::Done);
        return Reach{count.steps, count.isMore};
    });
}

}  // namespace gaia::project
