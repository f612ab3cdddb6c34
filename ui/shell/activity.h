// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/jobs/runner.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <vector>

namespace gaia::shell {

/// The long jobs of the window: imports, caption runs, exports. Starts them in the bulk lane,
/// tells how far they are ten times a second at most, and passes a cancel on. Main thread.
class Activity final : public QObject {
    Q_OBJECT

public:
    explicit Activity(jobs::Runner &runner, QObject *parent = nullptr);

    /// Runs `work(const base::JobContext &)` and then `done(result)` here.
    template<typename Work, typename Done>
    void start(const QString &title, Work work, Done done);
    void cancel();
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }

Q_SIGNALS:
    /// What the status bar says of the newest job; an empty title when there is none.
    void changed(const QString &title, const gaia::base::Progress &progress);

private:
    struct Job {
        QString title;
        std::mutex mutex;
        base::Progress progress;
        std::stop_source stop;
    };
    using JobPtr = std::shared_ptr<Job>;

    void tell();
    void end(const JobPtr &job);

    jobs::Runner &m_runner;
    QTimer m_timer;
    std::vector<JobPtr> m_jobs;
};

template<typename Work, typename Done>
void Activity::start(const QString &title, Work work, Done done)
{
    auto job = std::make_shared<Job>();
    job->title = title;
    m_jobs.push_back(job);
    m_timer.start();
    tell();
    m_runner.start(
        jobs::Lane::Bulk, this,
        [job, work = std::move(work)](const std::stop_token &ending) mutable {
            // The window's end and the person's cancel both reach the work.
            const std::stop_callback linked(ending, [job] { job->stop.request_stop(); });
            base::JobContext context;
            context.stop = job->stop.get_token();
            context.progress = [job](const base::Progress &progress) {
                const std::scoped_lock lock(job->mutex);
                job->progress = progress;
            };
            return work(context);
        },
        [this, job, done = std::move(done)](auto result) mutable {
            end(job);
            done(std::move(result));
        });
}

}  // namespace gaia::shell
