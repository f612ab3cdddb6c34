// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/writer.h"

#include <chrono>

namespace gaia::project {

using namespace std::chrono_literals;

namespace {

/// Pages of the write-ahead log that a load lets gather before they are taken into the file beside
/// it. It meets the pages of its indexes again and again: the later, the fewer times each is written.
constexpr int kLogPages = 16'000;
/// The log is only begun anew when it is taken in whole, for which the load has to wait.
constexpr int kLongLogPages = 80'000;
/// How long after a load the log is taken into the file, so that no decision has to do it.
constexpr auto kSettleAfter = 300ms;
/// The same for decisions, of which each leaves about 50 pages: fewer are not worth the waits for
/// the disk, and with more the log would grow for as long as somebody decides without a pause.
constexpr int kWorthTidyingPages = 1'000;
constexpr int kMostPages = 20'000;
constexpr auto kPause = 700ms;

}  // namespace

Writer::Writer(std::unique_ptr<storage::Connection> connection, Committed committed,
               std::function<void()> foreign)
    : m_connection(std::move(connection))
    , m_file(m_connection->path())
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
        if (!m_hasLoaded) {
            m_wake.wait(lock, isCalled);
        } else if (!m_wake.wait_for(lock, kSettleAfter, isCalled)) {
            lock.unlock();
            settle();
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
            tidyLog();
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
        if (task.kind == Kind::Load && !m_hasLoaded) {
            m_connection->setCheckpointing(false);
            m_checkpointedPages = 0;
            m_hasLoaded = true;
        }
        keepLog(priority);
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
        keepLogShort();
    }
}

/// Has the log of a load taken into the file by another connection, which waits for the disk while
/// this one writes on.
void Writer::keepLogShort()
{
    const int pages = m_connection->logPages();
    if (pages < m_checkpointedPages) {
        m_checkpointedPages = 0;  // the log was begun anew
    }
    const bool isUnderWay = m_checkpoint.valid()
        && m_checkpoint.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
    if (pages >= kLongLogPages) {
        if (m_checkpoint.valid()) {
            m_checkpoint.wait();
        }
        (void)m_connection->guard([&] { m_connection->checkpoint(); });
        m_checkpointedPages = pages;
    } else if (pages - m_checkpointedPages >= kLogPages && !isUnderWay) {
        m_checkpointedPages = pages;
        m_checkpoint = std::async(std::launch::async, [path = m_connection->path()] {
            // Nothing is lost where it fails: the log stays, and the next one takes it in.
            if (auto beside = storage::Connection::open(path, storage::Access::ReadWrite)) {
                (void)(*beside)->guard([&] { (*beside)->checkpoint(); });
            }
        });
    }
}

/// After a load, when nothing waits.
void Writer::settle()
{
    m_hasLoaded = false;
    m_keepsLog = false;
    (void)m_connection->guard([&] {
        m_connection->setCheckpointing(true);
        m_connection->checkpoint();
    });
}

void Writer::keepLog(Priority priority)
{
    if (m_hasLoaded) {
        return;  // the load sees to it
    }
    const bool isDecision = priority == Priority::Decision;
    if (isDecision) {
        m_lastDecision = std::chrono::steady_clock::now();
    }
    const bool mayKeep = isDecision && m_connection->logPages() < kMostPages;
    if (mayKeep != m_keepsLog) {
        m_keepsLog = mayKeep;
        m_checkpointedPages = 0;
        m_connection->setCheckpointing(!mayKeep);
    }
}

void Writer::tidyLog()
{
    if (!m_keepsLog || m_hasLoaded) {
        return;
    }
    const int pages = m_connection->logPages();
    if (pages < m_checkpointedPages) {
        m_checkpointedPages = 0;  // the log was begun anew
    }
    if (pages - m_checkpointedPages >= kWorthTidyingPages
        && std::chrono::steady_clock::now() - m_lastDecision >= kPause) {
        m_checkpointedPages = pages;
        (void)m_connection->guard([&] { m_connection->checkpoint(); });
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
