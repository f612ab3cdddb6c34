// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionfeed.h"

#include "core/storage/taskstore.h"

#include <algorithm>
#include <chrono>

namespace gaia::project {

using dataset::CaptionTask;
using storage::Connection;

namespace {

/// How long a worker without an image waits before it looks again whether the run was stopped.
constexpr std::chrono::milliseconds kLookAgain{50};

}  // namespace

CaptionFeed::CaptionFeed(Project &project, dataset::RunKey run, CaptionLedger &ledger)
    : m_project(project)
    , m_run(run)
    , m_ledger(ledger)
{
}

std::optional<CaptionTask> CaptionFeed::next()
{
    std::unique_lock lock(m_mutex);
    while (!m_ledger.isStopped()) {
        auto task = takeDue();
        if (!task && !m_isDry) {
            task = claim();
        }
        if (task) {
            ++m_out;
            return task;
        }
        if (m_isDry && m_delayed.empty() && m_out == 0) {
            return std::nullopt;
        }
        m_changed.wait_for(lock, kLookAgain);
    }
    return std::nullopt;
}

std::optional<CaptionTask> CaptionFeed::takeDue()
{
    const double now = m_project.clock().steadySeconds();
    const auto due = std::find_if(m_delayed.begin(), m_delayed.end(),
                                  [&](const Delayed &delayed) { return delayed.due <= now; });
    if (due == m_delayed.end()) {
        return std::nullopt;
    }
    CaptionTask task = std::move(due->task);
    m_delayed.erase(due);
    return task;
}

std::optional<CaptionTask> CaptionFeed::claim()
{
    const auto task = m_project.write(Priority::Bulk, [&](Connection &connection, Project::Touch &) {
        return storage::TaskStore(connection).claim(m_run);
    });
    if (!task) {
        m_ledger.stop(task.error().message);
        return std::nullopt;
    }
    m_isDry = !task->has_value();
    return *task;
}

void CaptionFeed::finished()
{
    const std::scoped_lock lock(m_mutex);
    --m_out;
    m_changed.notify_all();
}

void CaptionFeed::later(const CaptionTask &task, double seconds)
{
    const std::scoped_lock lock(m_mutex);
    m_delayed.push_back({m_project.clock().steadySeconds() + seconds, task});
    --m_out;
    m_changed.notify_all();
}

}  // namespace gaia::project
