// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/activity.h"

#include <algorithm>

namespace gaia::work {

namespace {

constexpr int kTellMs = 100;
constexpr double kRateWindowSeconds = 30.0;
constexpr std::size_t kMostRates = 1800;   ///< half an hour, one a second
constexpr std::size_t kMostFinished = 100;

}  // namespace

Activity::Activity(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_timer.setInterval(kTellMs);
    connect(&m_timer, &QTimer::timeout, this, &Activity::tell);
}

void Activity::begin(const JobPtr &job, const JobSpec &spec)
{
    job->view.id = ++m_newestId;
    job->view.spec = spec;
    job->view.startedAt = m_clock.now();
    m_jobs.push_back(job);
    relaunch(job);
}

void Activity::relaunch(const JobPtr &job)
{
    job->stop = std::stop_source();
    job->view.state = JobState::Running;
    job->samples.clear();
    job->sinceStart.start();
    m_timer.start();
    job->launch();
    tell();
}

base::JobContext Activity::contextOf(const JobPtr &job) const
{
    base::JobContext context;
    context.stop = job->stop.get_token();
    context.progress = [job](const base::Progress &progress) {
        const std::scoped_lock lock(job->mutex);
        job->progress = progress;
    };
    return context;
}

Activity::JobPtr Activity::find(quint64 id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [&](const JobPtr &job) { return job->view.id == id; });
    return found == m_jobs.end() ? nullptr : *found;
}

void Activity::pause(quint64 id)
{
    const JobPtr job = find(id);
    if (job && job->view.spec.canPause && job->view.state == JobState::Running) {
        job->view.state = JobState::Pausing;
        job->stop.request_stop();
        tell();
    }
}

void Activity::resume(quint64 id)
{
    const JobPtr job = find(id);
    if (job && job->view.state == JobState::Paused) {
        relaunch(job);
    } else if (job && job->view.state == JobState::Pausing) {
        // Its work has not yet ended: it is begun anew once it has.
        job->view.state = JobState::Running;
        tell();
    }
}

void Activity::cancel(quint64 id)
{
    const JobPtr job = find(id);
    if (!job) {
        return;
    }
    job->stop.request_stop();
    if (job->view.state == JobState::Paused) {
        job->view.state = JobState::Cancelling;
        end(job, {});
    } else {
        job->view.state = JobState::Cancelling;
        tell();
    }
}

void Activity::cancelNewest()
{
    for (auto job = m_jobs.rbegin(); job != m_jobs.rend(); ++job) {
        if ((*job)->view.state == JobState::Running) {
            cancel((*job)->view.id);
            return;
        }
    }
}

bool Activity::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const JobPtr &job) {
        return job->view.state != JobState::Paused;
    });
}

std::vector<JobView> Activity::current() const
{
    std::vector<JobView> views;
    for (const JobPtr &job : m_jobs) {
        views.push_back(job->view);
    }
    return views;
}

std::vector<JobView> Activity::finished() const
{
    return m_finished;
}

bool Activity::rest(const JobPtr &job, bool isUnfinished)
{
    if (!isUnfinished || !job->stop.stop_requested()) {
        return false;
    }
    if (job->view.state == JobState::Running) {
        // Paused and resumed before the work had ended.
        relaunch(job);
        return true;
    }
    if (job->view.state != JobState::Pausing) {
        return false;
    }
    job->view.state = JobState::Paused;
    job->view.perMinute = 0.0;
    job->view.secondsLeft = -1.0;
    tell();
    return true;
}

void Activity::end(const JobPtr &job, const Outcome &outcome)
{
    {
        const std::scoped_lock lock(job->mutex);
        job->view.progress = job->progress;
    }
    job->view.state = job->view.state == JobState::Cancelling ? JobState::Cancelled
        : outcome.isFault                                     ? JobState::Failed
                                                              : JobState::Done;
    job->view.endedAt = m_clock.now();
    job->view.outcome = outcome;
    m_finished.insert(m_finished.begin(), job->view);
    if (m_finished.size() > kMostFinished) {
        m_finished.pop_back();
    }
    std::erase(m_jobs, job);
    tell();
}

void Activity::sample(Job &job) const
{
    {
        const std::scoped_lock lock(job.mutex);
        job.view.progress = job.progress;
    }
    const double now = double(job.sinceStart.elapsed()) / 1000.0;
    auto &samples = job.samples;
    if (!samples.empty() && now - samples.back().first < 1.0) {
        return;
    }
    samples.emplace_back(now, job.view.progress.done);
    while (samples.size() > 2 && now - samples.front().first > kRateWindowSeconds) {
        samples.erase(samples.begin());
    }
    const auto &[then, doneThen] = samples.front();
    if (now - then < 1.0) {
        return;
    }
    job.view.perMinute = 60.0 * double(job.view.progress.done - doneThen) / (now - then);
    job.view.rates.push_back(std::max(0.0, job.view.perMinute));
    job.view.slowed.push_back(!job.view.progress.hindrance.isEmpty());
    if (job.view.rates.size() > kMostRates) {
        job.view.rates.erase(job.view.rates.begin());
        job.view.slowed.erase(job.view.slowed.begin());
    }
    const qint64 left = job.view.progress.total - job.view.progress.done;
    job.view.secondsLeft = job.view.progress.total > 0 && job.view.perMinute > 0.0
        ? 60.0 * double(left) / job.view.perMinute
        : -1.0;
}

void Activity::tell()
{
    const Job *newest = nullptr;
    for (const JobPtr &job : m_jobs) {
        if (job->view.state != JobState::Paused) {
            sample(*job);
            newest = job.get();
        }
    }
    if (newest) {
        Q_EMIT changed(newest->view.spec.title, newest->view.progress);
    } else {
        m_timer.stop();
        Q_EMIT changed({}, {});
    }
    Q_EMIT jobsChanged();
}

}  // namespace gaia::work
