// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "ui/review/rulebook.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace gaia::review {

/// Keeps the stored findings of the project in step while it is open, so that filters, orders and
/// counts know of them: checks in the background what is new or changed, a moment after it was.
/// On few threads of its own, which rest while a person acts. Lives on the main thread. A project
/// that can't be written to stays as it is.
class CheckKeeper final : public QObject {
    Q_OBJECT

public:
    CheckKeeper(project::Project &project, const RuleBook &rules, QObject *parent = nullptr);
    ~CheckKeeper() override;  ///< waits for the slice under way

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// The person has just acted: the next slice waits a moment.
    void rest();

Q_SIGNALS:
    /// So many of so many images are checked; equal when all are.
    void progressed(qint64 done, qint64 total);
    void failed(const QString &reason);

private:
    using Clock = std::chrono::steady_clock;
    /// Between the job and this thread: what the job tells, and until when it is to rest.
    struct Told {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::mutex mutex;
        std::condition_variable_any wake;
        Clock::time_point restUntil;  ///< under the mutex

        void waitForRest(const std::stop_token &stop);
    };

    void start();
    void take(const base::Result<qint64> &checked);

    project::Project &m_project;
    const RuleBook &m_rules;
    QThreadPool m_desk;     ///< one thread, which reads, hands out and writes
    QThreadPool m_threads;  ///< others, on which the rules run: who hands out waits for them
    std::shared_ptr<Told> m_told;
    QTimer m_soon;
    QTimer m_tell;
    std::stop_source m_stop;
    bool m_isRunning = false;
    bool m_isStale = false;
};

}  // namespace gaia::review
