// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/changed.h"
#include "core/project/logkeeper.h"
#include "core/project/project.h"
#include "core/storage/connection.h"
#include "core/storage/fileidentity.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace gaia::project {

/// The one thread that writes to the project file, by priority. Owns its connection. A task that
/// waits in a higher lane goes before the next slice of bulk work.
class Writer final {
public:
    using Work = std::function<bool(storage::Connection &, Project::Touch &)>;
    using Committed = std::function<void(const Changed &)>;

    /// `committed` is called on the writer's thread after each commit that touched something,
    /// `foreign` when another process has committed.
    Writer(std::unique_ptr<storage::Connection> connection, Committed committed,
           std::function<void()> foreign);
    ~Writer();

    enum class Kind {
        Change,
        Load,  ///< rows in great numbers: references are not looked up as each is written
    };
    /// Runs the work in one transaction and waits for its commit; false rolls back.
    [[nodiscard]] base::Status run(Priority priority, Kind kind, const Work &work);
    /// True while something waits for the thread.
    [[nodiscard]] bool isAwaited() const { return m_waiting > 0; }
    /// Looks, when nothing else waits, whether another process has committed, and whether it is
    /// time to tidy the log. Returns at once.
    void look();

private:
    struct Task {
        const Work *work = nullptr;
        Kind kind = Kind::Change;
        base::Status status;
        bool isDone = false;
    };

    void loop();
    void perform(Task &task, Priority priority);
    void lookForForeignCommits();

    std::unique_ptr<storage::Connection> m_connection;
    storage::FileIdentity m_file;
    LogKeeper m_log;  ///< the thread's own
    Committed m_committed;
    std::function<void()> m_foreign;
    qint64 m_seenVersion = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_finished;
    std::array<std::deque<Task *>, 3> m_lanes;
    std::atomic<int> m_waiting = 0;  ///< tasks in the lanes
    bool m_shouldLook = false;
    bool m_shouldEnd = false;
    std::thread m_thread;
};

}  // namespace gaia::project
