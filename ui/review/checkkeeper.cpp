// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/checkkeeper.h"

#include "core/project/checkcollection.h"

#include <QFutureWatcher>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>

namespace gaia::review {

namespace {

/// After a change; a curator who decides every second is not followed at each step.
constexpr int kDelayMs = 2000;
constexpr int kTellMs = 250;
/// After the person's last act, long enough for the decision, the next image and what follows.
constexpr auto kRest = std::chrono::milliseconds(400);

}  // namespace

CheckKeeper::CheckKeeper(project::Project &project, const RuleBook &rules, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_rules(rules)
    , m_told(std::make_shared<Told>())
{
    // The picture and the decision come first. Not by a lower priority of the threads: on a busy
    // machine those would hold the writer's lock for seconds before they get on.
    m_desk.setMaxThreadCount(1);
    m_threads.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    m_tell.setInterval(kTellMs);
    connect(&m_tell, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_told->done, m_told->total); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &CheckKeeper::start);
    connect(&m_rules, &RuleBook::loaded, this, [this] {
        if (m_rules.hasPlaces()) {
            m_soon.start();
        }
    });
    connect(&m_project, &project::Project::changed, this, [this](const project::Changed &changed) {
        const project::Nouns ours =
            project::Noun::Images | project::Noun::Captions | project::Noun::Articles;
        if (changed.nouns & ours) {
            m_isStale = true;
            if (!m_soon.isActive()) {
                m_soon.start();
            }
        }
    });
}

CheckKeeper::~CheckKeeper()
{
    m_stop.request_stop();
    m_desk.waitForDone();
    m_threads.waitForDone();
}

void CheckKeeper::Told::waitForRest(const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    while (!stop.stop_requested() && Clock::now() < restUntil) {
        (void)wake.wait_until(lock, stop, restUntil, [] { return false; });
    }
}

void CheckKeeper::rest()
{
    const std::scoped_lock lock(m_told->mutex);
    m_told->restUntil = Clock::now() + kRest;
}

void CheckKeeper::start()
{
    const std::shared_ptr<const Checker> checker = m_rules.checker();
    if (m_isRunning || !checker || !m_rules.hasPlaces() || m_project.isReadOnly()) {
        return;  // what changes meanwhile is looked at when the run has ended
    }
    m_isRunning = true;
    m_isStale = false;
    m_told->done = 0;
    m_told->total = 0;
    m_tell.start();
    m_stop = std::stop_source();
    base::JobContext context;
    context.stop = m_stop.get_token();
    context.progress = [told = m_told, stop = context.stop](const base::Progress &progress) {
        told->done = progress.done;
        told->total = progress.total;
        told->waitForRest(stop);  // between two slices, where nothing is held
    };
    auto *watcher = new QFutureWatcher<base::Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        &m_desk, [&project = m_project, &threads = m_threads, checker, context] {
            return project::CheckCollection(project, *checker).refresh(context, &threads);
        }));
}

void CheckKeeper::take(const base::Result<qint64> &checked)
{
    m_isRunning = false;
    m_tell.stop();
    if (!checked) {
        Q_EMIT failed(checked.error().message);
        return;
    }
    Q_EMIT progressed(*checked, *checked);
    if (m_isStale) {
        m_soon.start();
    }
}

}  // namespace gaia::review
