// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jobs/runner.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace gaia::work {

/// What a long job is called and what may be done with it.
struct JobSpec {
    QString title;
    QString detail;         ///< one line below: model, folder, source; may be empty
    bool canPause = false;  ///< started again, the same work goes on from where it stopped
    bool isCaptionRun = false;  ///< it works on the project's queue of captions
};

enum class JobState { Running, Pausing, Paused, Cancelling, Done, Failed, Cancelled };

/// How a job ended, for the list of finished ones.
struct Outcome {
    QString sentence;
    base::Issues issues;   ///< items that did not go through
    bool isFault = false;  ///< the job as a whole failed
    bool isKept = false;   ///< the project remembers it: it is listed from there
};

/// One job as it stands; a value for the views.
struct JobView {
    quint64 id = 0;
    JobSpec spec;
    JobState state = JobState::Running;
    base::Progress progress;
    QDateTime startedAt;
    QDateTime endedAt;
    Outcome outcome;
    double perMinute = 0.0;          ///< items, over the last half minute; 0 while not known
    double secondsLeft = -1.0;       ///< -1: not known
    std::vector<double> rates;       ///< items a minute, one a second, oldest first
    std::vector<bool> slowed;        ///< beside each rate: whether something held the job back
};

/// Whether a result says that the work was ended before it was through.
template<typename T>
[[nodiscard]] bool isUnfinished(const base::Result<T> &result)
{
    if constexpr (requires { result->wasStopped; }) {
        return result && result->wasStopped;
    } else if constexpr (requires { result->stopped; }) {
        return result && !result->stopped.isEmpty();
    } else {
        return !result && result.error().code == base::ErrorCode::Cancelled;
    }
}

/// The long jobs of the window: imports, scrapes, downloads, caption runs, exports. Starts them in
/// the bulk lane, tells how far they are ten times a second at most, pauses, resumes and cancels
/// them, and remembers what became of them while the window is open. Main thread.
class Activity final : public QObject {
    Q_OBJECT

public:
    explicit Activity(jobs::Runner &runner, QObject *parent = nullptr);

    /// Runs `work(const base::JobContext &)`, which returns a base::Result, and then
    /// `done(result)` here. `done` may return an Outcome. The work of a job that can pause is
    /// run again when it resumes, so it keeps its values. Returns the job's id.
    template<typename Work, typename Done>
    quint64 start(const JobSpec &spec, Work work, Done done);
    template<typename Work, typename Done>
    quint64 start(const QString &title, Work work, Done done)
    {
        return start(JobSpec{title, {}, false}, std::move(work), std::move(done));
    }

    /// Answer at once; the work ends as soon as it looks.
    void pause(quint64 id);
    void resume(quint64 id);
    void cancel(quint64 id);
    /// The newest that runs.
    void cancelNewest();
    [[nodiscard]] bool isBusy() const;
    /// Running and paused ones in the order of their start.
    [[nodiscard]] std::vector<JobView> current() const;
    /// Newest first.
    [[nodiscard]] std::vector<JobView> finished() const;

Q_SIGNALS:
    /// What the status bar says of the newest running job; an empty title when there is none.
    void changed(const QString &title, const gaia::base::Progress &progress);
    /// A job began, ended, or its state or figures changed.
    void jobsChanged();

private:
    struct Job {
        JobView view;
        std::mutex mutex;
        base::Progress progress;  ///< as the work told it last; under the mutex
        std::stop_source stop;
        std::function<void()> launch;
        std::vector<std::pair<double, qint64>> samples;  ///< seconds since start, done
        QElapsedTimer sinceStart;
    };
    using JobPtr = std::shared_ptr<Job>;

    void begin(const JobPtr &job, const JobSpec &spec);
    void relaunch(const JobPtr &job);
    /// True, and the job rests, if it was paused and its work says that there is more to do.
    [[nodiscard]] bool rest(const JobPtr &job, bool isUnfinished);
    void end(const JobPtr &job, const Outcome &outcome);
    void sample(Job &job) const;
    void tell();
    [[nodiscard]] JobPtr find(quint64 id) const;
    [[nodiscard]] base::JobContext contextOf(const JobPtr &job) const;

    jobs::Runner &m_runner;
    base::SystemClock m_clock;
    QTimer m_timer;
    std::vector<JobPtr> m_jobs;
    std::vector<JobView> m_finished;
    quint64 m_newestId = 0;
};

template<typename Work, typename Done>
quint64 Activity::start(const JobSpec &spec, Work work, Done done)
{
    auto job = std::make_shared<Job>();
    const std::weak_ptr<Job> weak = job;
    job->launch = [this, weak, work = std::move(work), done = std::move(done)] {
        const JobPtr held = weak.lock();
        m_runner.start(
            jobs::Lane::Bulk, this,
            [held, context = contextOf(held), work](const std::stop_token &ending) mutable {
                // The window's end and the person's wish both reach the work.
                const std::stop_callback linked(ending, [&held] { held->stop.request_stop(); });
                return work(std::as_const(context));
            },
            [this, held, done](auto result) mutable {
                if (rest(held, isUnfinished(result))) {
                    return;
                }
                using Returned = decltype(done(std::move(result)));
                Outcome outcome;
                outcome.isFault = !result;
                outcome.sentence = result ? QString() : result.error().message;
                if constexpr (std::is_same_v<Returned, Outcome>) {
                    outcome = done(std::move(result));
                    end(held, outcome);
                } else {
                    end(held, outcome);
                    done(std::move(result));
                }
            });
    };
    begin(job, spec);
    return job->view.id;
}

}  // namespace gaia::work
