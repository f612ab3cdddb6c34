// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/writer.h"

namespace gaia::project {

Writer::Writer(std::unique_ptr<storage::Connection> connection, Committed committed,
               std::function<void()> foreign)
    : m_connection(std::move(connection))
    , m_file(m_connection->path())
    , m_log(*m_connection)
    , m_committed(std::move(committed))
    , m_foreign(std::move(foreign))
{
    (void)m_connection->guard([&] { m_seenVersion = m_connection->dataVersion(); });
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_shouldEnd = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

base::Status Writer::run(Priority priority, Kind kind, const Work &work)
{
    Task task{&work, kind, {}, false};
    std::unique_lock lock(m_mutex);
    m_lanes[static_cast<std::size_t>(priority)].push_back(&task);
    ++m_waiting;
    m_wake.notify_all();
    m_finished.wait(lock, [&] { return task.isDone; });
    return task.status;
}

void Writer::look()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_shouldLook = true;
    }
    m_wake.notify_all();
}

void Writer::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto isCalled = [&] { return m_shouldEnd || m_shouldLook || m_waiting > 0; };
        const auto settlesAfter = m_log.settlesAfter();
        if (!settlesAfter) {
            m_wake.wait(lock, isCalled);
        } else if (!m_wake.wait_for(lock, *settlesAfter, isCalled)) {
            lock.unlock();
            m_log.settle();
            lock.lock();
            continue;
        }
        const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
                                       [](const auto &tasks) { return !tasks.empty(); });
        if (lane != m_lanes.end()) {
            Task *task = lane->front();
            lane->pop_front();
            --m_waiting;
            lock.unlock();
            perform(*task, static_cast<Priority>(lane - m_lanes.begin()));
            lock.lock();
            task->isDone = true;
            m_finished.notify_all();
        } else if (m_shouldEnd) {
            return;
        } else {
            m_shouldLook = false;
            lock.unlock();
            lookForForeignCommits();
            m_log.tidy();
            lock.lock();
        }
    }
}

void Writer::perform(Task &task, Priority priority)
{
    // A commit into a file that is no longer there would be lost without a word.
    task.status = m_file.check();
    if (!task.status) {
        return;
    }
    Project::Touch touch;
    bool isCommitted = false;
    task.status = m_connection->guard([&] {
        m_connection->setReferencesChecked(task.kind == Kind::Change);
        m_log.prepare(priority, task.kind == Kind::Load);
        m_connection->setDurability(priority == Priority::Bulk ? storage::Durability::Normal
                                                               : storage::Durability::Full);
        m_connection->beginImmediate();
        if ((*task.work)(*m_connection, touch)) {
            m_connection->commit();
            isCommitted = true;
        }
    });
    if (!isCommitted) {
        m_connection->rollback();
    } else if (touch.changed().nouns) {
        m_committed(touch.changed());
    }
    if (task.kind == Kind::Load) {
        m_log.keepShort();
    }
}

void Writer::lookForForeignCommits()
{
    qint64 version = m_seenVersion;
    (void)m_connection->guard([&] { version = m_connection->dataVersion(); });
    if (version != m_seenVersion) {
        m_seenVersion = version;
        m_foreign();
    }
}

}  // namespace gaia::project
