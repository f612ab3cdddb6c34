// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/taskstore.h"

#include "core/base/clock.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::CaptionTask;
using dataset::ImageKey;
using dataset::Stage;
using dataset::TaskState;

namespace {

/// An image is taken when it waits already, or is new, or is asked for again. ?1: failed ones
/// too, ?2: captioned ones too.
const QString kWanted = QStringLiteral(
    "FROM image i LEFT JOIN caption_task t ON t.image = i.key AND t.stage = 'captions' "
    "WHERE t.batch IS NULL AND CASE "
    "WHEN t.state IN ('queued', 'running') THEN 1 "
    "WHEN i.badges <> '' THEN ?2 OR (?1 AND t.state = 'failed') "
    "WHEN t.state = 'failed' OR i.status = 'failed' THEN ?1 ELSE 1 END ");

const QString kColumns = QStringLiteral(
    "image, stage, run, attempts, throttles, answered, error_class, reason, ordinal, hint");

CaptionTask taskFrom(const Statement &row)
{
    CaptionTask task;
    task.image = {row.integer(0)};
    task.stage = row.text(1) == "summary"_L1 ? Stage::Summary : Stage::Captioning;
    task.run = {row.integer(2)};
    task.attempts = static_cast<int>(row.integer(3));
    task.throttles = static_cast<int>(row.integer(4));
    task.answered = static_cast<int>(row.integer(5));
    task.errorClass = row.text(6);
    task.reason = row.text(7);
    task.ordinal = static_cast<int>(row.integer(8));
    task.hint = row.text(9);
    return task;
}

}  // namespace

TaskStore::TaskStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<ImageKey> TaskStore::wanted(const dataset::Filter &filter, const Choice &choice)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement statement(m_connection, u"SELECT i.key "_s + kWanted + u"AND i.discarded = 0 AND ("_s
                                          + condition.text + u") ORDER BY i.key"_s);
    statement.bind(choice.withFailed, choice.withCaptioned);
    for (const QVariant &value : condition.values) {
        statement.bind(value);
    }
    std::vector<ImageKey> keys;
    while (statement.step()) {
        keys.push_back({statement.integer(0)});
    }
    return keys;
}

std::vector<ImageKey> TaskStore::wanted(const std::vector<ImageKey> &images, const Choice &choice)
{
    Statement statement(m_connection, u"SELECT i.key "_s + kWanted + u"AND i.key = ?3"_s);
    std::vector<ImageKey> keys;
    for (const ImageKey image : images) {
        statement.reset();
        statement.bind(choice.withFailed, choice.withCaptioned, image.value);
        if (statement.step()) {
            keys.push_back(image);
        }
    }
    return keys;
}

std::vector<TaskStore::Size> TaskStore::sizes(const std::vector<ImageKey> &images)
{
    Statement statement(
        m_connection,
        u"SELECT i.article, length(a.text), coalesce(length(a.title), 0) + "
        "coalesce(length(i.image_alt), 0), m.width, m.height FROM image i "
        "LEFT JOIN article a ON a.key = i.article LEFT JOIN media m ON m.sha256 = i.media "
        "WHERE i.key = ?"_s);
    std::vector<Size> sizes;
    sizes.reserve(images.size());
    for (const ImageKey image : images) {
        statement.reset();
        statement.bind(image.value);
        if (statement.step()) {
            sizes.push_back({image,
                             {statement.integer(0)},
                             statement.integer(1),
                             statement.integer(2),
                             static_cast<int>(statement.integer(3)),
                             static_cast<int>(statement.integer(4))});
        }
    }
    return sizes;
}

void TaskStore::enqueue(dataset::RunKey run, const std::vector<ImageKey> &images, int ordinal,
                        const QString &hint)
{
    Statement statement(
        m_connection,
        u"INSERT INTO caption_task (image, stage, run, state, ordinal, hint) "
        "VALUES (?1, 'captions', ?2, 'queued', ?3, ?4) ON CONFLICT (image, stage) DO UPDATE SET "
        "attempts = iif(state IN ('done', 'failed'), 0, attempts), "
        "throttles = iif(state IN ('done', 'failed'), 0, throttles), "
        "answered = iif(state IN ('done', 'failed'), 0, answered), "
        "error_class = iif(state IN ('done', 'failed'), NULL, error_class), "
        "reason = iif(state IN ('done', 'failed'), NULL, reason), "
        "ordinal = iif(state IN ('done', 'failed') OR ?4 IS NOT NULL OR ?3 > 0, ?3, ordinal), "
        "hint = iif(state IN ('done', 'failed') OR ?4 IS NOT NULL OR ?3 > 0, ?4, hint), "
        "run = ?2, state = 'queued', next_at = NULL"_s);
    for (const ImageKey image : images) {
        statement.reset();
        statement.bind(image.value, run.value, ordinal, nullIfEmpty(hint));
        statement.execute();
    }
}

int TaskStore::releaseRunning()
{
    Statement(m_connection,
              u"UPDATE caption_task SET state = 'queued' WHERE state = 'running' AND batch IS NULL"_s)
        .execute();
    return m_connection.changes();
}

std::optional<CaptionTask> TaskStore::claim(dataset::RunKey run)
{
    std::optional<CaptionTask> task;
    {
        Statement next(m_connection, u"SELECT "_s + kColumns
                                         + u" FROM caption_task WHERE stage = 'captions' AND "
                                           "state = 'queued' AND run = ? AND next_at IS NULL "
                                           "AND batch IS NULL ORDER BY image LIMIT 1"_s);
        next.bind(run.value);
        if (next.step()) {
            task = taskFrom(next);
        }
    }
    if (task) {
        put(*task, TaskState::Running);
    }
    return task;
}

std::vector<ImageKey> TaskStore::waiting(dataset::RunKey run)
{
    Statement statement(m_connection,
                        u"SELECT image FROM caption_task WHERE stage = 'captions' AND "
                        "state = 'queued' AND run = ? AND batch IS NULL ORDER BY image"_s);
    statement.bind(run.value);
    std::vector<ImageKey> images;
    while (statement.step()) {
        images.push_back({statement.integer(0)});
    }
    return images;
}

std::vector<ImageKey> TaskStore::waiting()
{
    Statement statement(m_connection,
                        u"SELECT image FROM caption_task WHERE stage = 'captions' AND "
                        "state IN ('queued', 'running') AND batch IS NULL ORDER BY image"_s);
    std::vector<ImageKey> images;
    while (statement.step()) {
        images.push_back({statement.integer(0)});
    }
    return images;
}

std::optional<CaptionTask> TaskStore::load(ImageKey image, Stage stage)
{
    Statement statement(m_connection, u"SELECT "_s + kColumns
                                          + u" FROM caption_task WHERE image = ? AND stage = ?"_s);
    statement.bind(image.value, word(stage));
    return statement.step() ? std::optional(taskFrom(statement)) : std::nullopt;
}

void TaskStore::put(const CaptionTask &task, TaskState state, const QDateTime &nextAt)
{
    Statement(m_connection,
              u"INSERT INTO caption_task (image, stage, run, attempts, throttles, answered, "
              "error_class, reason, ordinal, hint, state, next_at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (image, stage) DO UPDATE "
              "SET run = excluded.run, attempts = excluded.attempts, "
              "throttles = excluded.throttles, answered = excluded.answered, "
              "error_class = excluded.error_class, reason = excluded.reason, "
              "ordinal = excluded.ordinal, hint = excluded.hint, state = excluded.state, "
              "next_at = excluded.next_at, batch = NULL"_s)
        .bind(task.image.value, word(task.stage), task.run.value, task.attempts, task.throttles,
              task.answered, nullIfEmpty(task.errorClass), nullIfEmpty(task.reason), task.ordinal,
              nullIfEmpty(task.hint), word(state),
              nextAt.isValid() ? base::timestamp(nextAt) : QString())
        .execute();
}

int TaskStore::dropWaiting()
{
    Statement(m_connection, u"DELETE FROM caption_task WHERE state = 'queued' AND batch IS NULL"_s)
        .execute();
    return m_connection.changes();
}

dataset::TaskCounts TaskStore::counts()
{
    dataset::TaskCounts counts;
    Statement statement(m_connection, u"SELECT state, count(*) FROM caption_task "
                                      "WHERE stage = 'captions' GROUP BY state"_s);
    while (statement.step()) {
        const QString state = statement.text(0);
        qint64 &target = state == word(TaskState::Queued) ? counts.queued
            : state == word(TaskState::Running)           ? counts.running
            : state == word(TaskState::Done)              ? counts.done
                                                          : counts.failed;
        target = statement.integer(1);
    }
    return counts;
}

}  // namespace gaia::storage
