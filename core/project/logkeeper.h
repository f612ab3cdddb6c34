// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/storage/connection.h"

#include <chrono>
#include <future>
#include <optional>

namespace gaia::project {

/// Takes SQLite's write-ahead log into the project file where nobody waits for it: what decisions
/// leave in a pause, never as part of a decision's commit; what a load leaves beside it, by another
/// connection, which waits for the disk while the load writes on. Nothing is lost where a checkpoint
/// fails: the log stays, and the next one takes it in. For the writer's thread, whose connection it
/// works on.
class LogKeeper final {
public:
    explicit LogKeeper(storage::Connection &connection);

    /// Between transactions, before the next one; inside Connection::guard.
    void prepare(Priority priority, bool isLoad);
    /// After a transaction of a load.
    void keepShort();
    /// How long after the last transaction of a load `settle` is due; nothing where none was.
    [[nodiscard]] std::optional<std::chrono::milliseconds> settlesAfter() const;
    void settle();
    /// Call it now and then, when nothing waits.
    void tidy();

    /// Fewer of decisions (each leaves about 50) are not worth the waits for the disk.
    static constexpr int kWorthTidyingPages = 1'000;
    /// Since the last decision.
    static constexpr std::chrono::milliseconds kPause{700};

private:
    /// Pages that no checkpoint has been asked for.
    [[nodiscard]] int newPages();
    [[nodiscard]] qint64 bytes(int pages) const { return qint64(pages) * m_pageBytes; }
    void checkpoint();

    storage::Connection &m_connection;
    int m_pageBytes = 4096;
    bool m_hasLoaded = false;      ///< a load has left something in the log
    bool m_hasDecisions = false;   ///< decisions have
    int m_checkpointedPages = 0;   ///< what the last checkpoint found
    std::chrono::steady_clock::time_point m_lastDecision;
    std::future<void> m_beside;    ///< the checkpoint of another connection
};

}  // namespace gaia::project
