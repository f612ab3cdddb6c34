// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/checkkeeper.h"

#include "core/project/checkcollection.h"

#include <QThread>

#include <algorithm>

namespace gaia::review {

namespace {

/// After a change; a curator who decides every second is not followed at each step.
constexpr int kDelayMs = 2000;
constexpr int kTellMs = 250;

}  // namespace

CheckKeeper::CheckKeeper(project::Project &project, jobs::Runner &runner, const RuleBook &rules,
                         QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_rules(rules)
    , m_threads(std::make_shared<QThreadPool>())
{
    // The picture and the decision come first.
    m_threads->setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    m_threads->setThreadPriority(QThread::LowestPriority);
    m_tell.setInterval(kTellMs);
    connect(&m_tell, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_told->done, m_told->total); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &CheckKeeper::start);
    connect(&m_rules, &RuleBook::loaded, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_project, &project::Project::changed, this, [this](const project::Changed &changed) {
        const project::Nouns told = changed.nouns;
        const project::Nouns ours =
            project::Noun::Images | project::Noun::Captions | project::Noun::Articles;
        if (told & ours) {
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
}

void CheckKeeper::start()
{
    const std::shared_ptr<const Checker> checker = m_rules.checker();
    if (m_isRunning || !checker || m_project.isReadOnly()) {
        return;  // what changes meanwhile is looked at when the run has ended
    }
    m_isRunning = true;
    m_isStale = false;
    m_told = std::make_shared<Told>();
    m_tell.start();
    m_stop = m_runner.start(
        jobs::Lane::Bulk, this,
        [&project = m_project, checker, told = m_told,
         threads = m_threads](std::stop_token token) {
            base::JobContext context;
            context.stop = token;
            context.progress = [told](const base::Progress &progress) {
                told->done = progress.done;
                told->total = progress.total;
            };
            return project::CheckCollection(project, *checker).refresh(context, threads.get());
        },
        [this](const base::Result<qint64> &checked) {
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
        });
}

}  // namespace gaia::review
