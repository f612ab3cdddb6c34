// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/task.h"
#include "core/project/captionledger.h"
#include "core/project/project.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace gaia::project {

/// Hands the waiting images of one run to its workers, each to one of them, and takes back those
/// that are to be tried later. Reads the queue as it goes, so that a long one needs no memory.
/// Thread-safe.
class CaptionFeed final {
public:
    CaptionFeed(Project &project, dataset::RunKey run, CaptionLedger &ledger);

    /// The next image; waits while others may still come back. Nothing at the end.
    [[nodiscard]] std::optional<dataset::CaptionTask> next();
    /// The worker is through with an image that `next` gave.
    void finished();
    /// It is to be tried again after so many seconds.
    void later(const dataset::CaptionTask &task, double seconds);

private:
    struct Delayed {
        double due = 0.0;
        dataset::CaptionTask task;
    };
    [[nodiscard]] std::optional<dataset::CaptionTask> takeDue();
    [[nodiscard]] std::optional<dataset::CaptionTask> claim();

    Project &m_project;
    dataset::RunKey m_run;
    CaptionLedger &m_ledger;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Delayed> m_delayed;
    int m_out = 0;         ///< images that workers have in hand
    bool m_isDry = false;  ///< nothing of this run waits in the file any more
};

}  // namespace gaia::project
