// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionrecord.h"

#include "core/storage/captionstore.h"
#include "core/storage/duplicatestore.h"
#include "core/storage/imagestore.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"

namespace gaia::project {

using dataset::Answer;
using dataset::AnswerState;
using dataset::CaptionTask;
using dataset::TaskState;
using storage::Connection;

namespace {

storage::CaptionStore::NewSet setFor(const CaptionTask &task, dataset::CaptionOrigin origin)
{
    storage::CaptionStore::NewSet set;
    set.image = task.image;
    set.run = task.run;
    set.origin = origin;
    return set;
}

}  // namespace

CaptionRecord::CaptionRecord(Project &project)
    : m_project(project)
{
}

base::Status CaptionRecord::keep(const CaptionTask &task, const Answer &answer) const
{
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::RunStore(connection).addAnswer(answer);
        storage::TaskStore(connection).put(task, TaskState::Running);
        touch.note(Noun::Runs, task.image);
    });
}

base::Status CaptionRecord::end(const CaptionTask &task, const Answer &answer) const
{
    const bool isDone = answer.state == AnswerState::Done;
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::RunStore(connection).addAnswer(answer);
        storage::TaskStore tasks(connection);
        tasks.put(task, isDone ? TaskState::Done : TaskState::Failed);
        // Captions that wait for a summary which failed have failed with it.
        if (task.stage == dataset::Stage::Summary && !isDone) {
            if (auto waiting = tasks.load(task.image, dataset::Stage::Captioning)) {
                waiting->errorClass = task.errorClass;
                waiting->reason = task.reason;
                tasks.put(*waiting, TaskState::Failed);
            }
        }
        storage::ImageStore(connection).refresh(task.image);
        touch.note(Noun::Runs | Noun::Images, task.image);
    });
}

base::Status CaptionRecord::captions(const CaptionTask &task, const Answer &answer,
                                     const captioning::CaptionAnswer &read) const
{
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::RunStore(connection).addAnswer(answer);
        storage::TaskStore(connection).put(task, TaskState::Done);
        auto set = setFor(task, dataset::CaptionOrigin::Model);
        set.model = answer.model;
        set.at = answer.at;
        set.texts = read.captions;
        storage::CaptionStore store(connection);
        // Where the set has gone meanwhile that one caption was asked for, all five are one.
        if (task.ordinal == 0
            || !store.addVariant(set, task.ordinal, read.captions.value(task.ordinal - 1))) {
            store.addSet(set);
        }
        storage::ImageStore images(connection);
        dataset::Image image = images.require(task.image);
        captioning::applyClaims(read, image);
        images.update(image);
        images.refresh(task.image);
        storage::DuplicateStore(connection)
            .putModelLook(task.image, read.isRemoteSensing, read.isChart);
        touch.note(Noun::Runs | Noun::Captions | Noun::Images, task.image);
    });
}

base::Status CaptionRecord::drafts(const CaptionTask &task, const QStringList &texts) const
{
    return m_project.write(Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
        storage::TaskStore(connection).put(task, TaskState::Done);
        auto set = setFor(task, dataset::CaptionOrigin::Offline);
        set.at = m_project.clock().now();
        set.texts = texts;
        storage::CaptionStore(connection).addSet(set);
        storage::ImageStore(connection).refresh(task.image);
        touch.note(Noun::Runs | Noun::Captions | Noun::Images, task.image);
    });
}

base::Status CaptionRecord::later(const CaptionTask &task, double seconds) const
{
    const QDateTime nextAt = m_project.clock().now().addMSecs(qint64(seconds * 1000.0));
    return m_project.write(Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
        storage::TaskStore(connection).put(task, TaskState::Queued, nextAt);
        touch.note(Noun::Runs, task.image);
    });
}

}  // namespace gaia::project
