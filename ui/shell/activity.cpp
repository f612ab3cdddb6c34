// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activity.h"

namespace gaia::shell {

namespace {
constexpr int kTellMs = 100;
}

Activity::Activity(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_timer.setInterval(kTellMs);
    connect(&m_timer, &QTimer::timeout, this, &Activity::tell);
}

void Activity::cancel()
{
    if (!m_jobs.empty()) {
        m_jobs.back()->stop.request_stop();
    }
}

void Activity::tell()
{
    if (m_jobs.empty()) {
        Q_EMIT changed({}, {});
        return;
    }
    const JobPtr &job = m_jobs.back();
    const std::scoped_lock lock(job->mutex);
    Q_EMIT changed(job->title, job->progress);
}

void Activity::end(const JobPtr &job)
{
    std::erase(m_jobs, job);
    if (m_jobs.empty()) {
        m_timer.stop();
    }
    tell();
}

}  // namespace gaia::shell
