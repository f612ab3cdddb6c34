// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordloader.h"

#include <utility>

namespace gaia::project {

using namespace std::chrono_literals;
using storage::Connection;

namespace {

/// Batches that wait at most: what is read while a transaction is ended.
constexpr std::size_t kMostWaiting = 5;
/// Records of a transaction.
constexpr std::size_t kRecordsAlone = 4'000;
constexpr std::size_t kRecordsBesideDecisions = 100;
/// Who decides once goes on deciding for so long.
constexpr auto kDecisionsGoOn = 10s;
/// How long a transaction waits for the reading, which pictures make slow, before it ends.
constexpr auto kPatience = 20ms;

}  // namespace

RecordLoader::RecordLoader(Project &project)
    : m_project(project)
    , m_thread([this] { run(); })
{
}

RecordLoader::~RecordLoader()
{
    (void)finish();
}

base::Status RecordLoader::add(Batch &&batch)
{
    std::vector<Batch> used;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_waiting.size() < kMostWaiting || !m_status; });
    used.swap(m_used);
    if (m_status && !batch.empty()) {
        m_waiting.push_back(std::move(batch));
        m_changed.notify_all();
    }
    const base::Status status = m_status;
    lock.unlock();
    return status;
}

base::Status RecordLoader::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isComplete = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    return m_status;
}

void RecordLoader::run()
{
    while (m_at < m_batch.size() || takeNext(std::nullopt)) {
        if (const base::Status loaded = loadSome(); !loaded) {
            const std::scoped_lock lock(m_mutex);
            m_status = loaded;
            m_changed.notify_all();
            return;
        }
    }
}

bool RecordLoader::takeNext(std::optional<std::chrono::milliseconds> patience)
{
    std::unique_lock lock(m_mutex);
    const auto hasSome = [&] { return !m_waiting.empty() || m_isComplete; };
    if (patience) {
        m_changed.wait_for(lock, *patience, hasSome);
    } else {
        m_changed.wait(lock, hasSome);
    }
    if (m_waiting.empty()) {
        return false;
    }
    m_used.push_back(std::exchange(m_batch, std::move(m_waiting.front())));
    m_at = 0;
    m_waiting.pop_front();
    m_changed.notify_all();
    return true;
}

std::size_t RecordLoader::limit() const
{
    const bool isBesideDecisions =
        Clock::now() < m_shortUntil || m_project.isInWindowElsewhere();
    return isBesideDecisions ? kRecordsBesideDecisions : kRecordsAlone;
}

/// One transaction.
base::Status RecordLoader::loadSome()
{
    const std::size_t most = limit();
    Counts counts;
    bool isAwaited = false;
    const base::Status status =
        m_project.load([&](Connection &connection, Project::Touch &touch) {
            counts = m_counts;
            const QDateTime now = m_project.clock().now();
            storage::NewImages added(connection, m_terms, now);
            std::size_t taken = 0;
            do {
                IncomingRecord &record = m_batch[m_at++];
                switch (mergeRecord(connection, record, now, added)) {
                case MergeResult::Added: ++counts.added; break;
                case MergeResult::Updated: ++counts.updated; break;
                case MergeResult::Unchanged: ++counts.unchanged; break;
                }
                counts.keptSplits += record.hasKeptSplit ? 1 : 0;
                isAwaited = m_project.isWriteAwaited();
            } while (++taken < most && !isAwaited && (m_at < m_batch.size() || takeNext(kPatience)));
            added.writeLookups();
            touch.noteAll(Noun::Images | Noun::Articles | Noun::Captions);
        });
    if (status) {
        m_counts = counts;
    }
    if (isAwaited) {
        m_shortUntil = Clock::now() + kDecisionsGoOn;
    }
    return status;
}

}  // namespace gaia::project
