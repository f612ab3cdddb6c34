// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/mergerecord.h"
#include "core/project/project.h"
#include "core/storage/newimages.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gaia::project {

/// Takes records into a project, in their order, while whoever hands them over reads on. What is
/// committed stays, whatever comes after.
///
/// A transaction is long, since each one writes the pages of all indexes anew and the full text's
/// gatherings; it ends early where another write of this process waits, and is short for a while
/// then, and beside a window of another process, whose waiting can't be seen from here.
class RecordLoader final {
public:
    using Batch = std::vector<IncomingRecord>;
    struct Counts {
        qint64 added = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
        qint64 keptSplits = 0;  ///< of them images that kept another split than the record's
    };

    explicit RecordLoader(Project &project);
    ~RecordLoader();

    /// Waits while earlier batches wait. An error is one of the batches before.
    [[nodiscard]] base::Status add(Batch &&batch);
    /// Waits until everything is committed, or failed. Nothing may be added after.
    [[nodiscard]] base::Status finish();
    /// Of what is committed; after `finish`.
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    using Clock = std::chrono::steady_clock;

    void run();
    [[nodiscard]] base::Status loadSome();
    [[nodiscard]] std::size_t limit() const;
    /// The next one becomes `m_batch`; false if none came in time, or none will.
    bool takeNext(std::optional<std::chrono::milliseconds> patience);

    Project &m_project;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    std::vector<Batch> m_used;  ///< freed by the thread that made them, where that costs less
    bool m_isComplete = false;
    base::Status m_status;

    // The thread's own.
    storage::TermKeys m_terms;
    Batch m_batch;
    std::size_t m_at = 0;  ///< of the batch: the next record
    Clock::time_point m_shortUntil;
    Counts m_counts;

    std::thread m_thread;  ///< last: everything else is there when it starts
};

}  // namespace gaia::project
