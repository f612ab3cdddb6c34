// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workworkspace.h"

#include "core/project/captionbatch.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/work/costpane.h"
#include "ui/work/failurepane.h"
#include "ui/work/finishedlist.h"
#include "ui/work/jobcard.h"
#include "ui/work/queuecard.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::work {

using namespace Qt::StringLiterals;
using shell::ActionId;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kMostRuns = 50;
constexpr int kMostFailures = 5000;
constexpr int kMostListed = 100;
constexpr int kFailureWidth = 400;
constexpr int kWidestNow = 1100;
constexpr int kReadEveryMs = 700;

}  // namespace

WorkWorkspace::WorkWorkspace(const Parts &parts, QWidget *parent)
    : Workspace(parent)
    , m_parts(parts)
    , m_summary(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_idle(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_cards(new QVBoxLayout)
    , m_queue(new QueueCard(this))
    , m_cost(new CostPane(this))
    , m_doneTitle(makeLabel(tr("Finished"), TextUse::PanelTitle, TextRole::First, this))
    , m_done(new FinishedList(this))
    , m_failures(new FailurePane(parts.thumbnails, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildNow());
    row->addWidget(area, 1);
    m_failures->setFixedWidth(widgets::Theme::of(this).scaled(kFailureWidth));
    row->addWidget(m_failures);

    connect(&m_parts.activity, &Activity::jobsChanged, this, &WorkWorkspace::showJobs);
    connect(&m_parts.project, &project::Project::changed, this,
            [this](const project::Changed &) { readSoon(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReadEveryMs);
    connect(&m_soon, &QTimer::timeout, this, &WorkWorkspace::readHistory);
    connect(m_queue, &QueueCard::goOnAsked, this, &WorkWorkspace::goOnAsked);
    connect(m_queue, &QueueCard::dropAsked, this, &WorkWorkspace::dropAsked);
    connect(m_queue, &QueueCard::collectAsked, this, &WorkWorkspace::collectAsked);
    connect(m_queue, &QueueCard::cancelBatchesAsked, this, &WorkWorkspace::cancelBatchesAsked);
    connect(m_failures, &FailurePane::retryAsked, this, &WorkWorkspace::retryAsked);
    connect(m_failures, &FailurePane::answerAsked, this, &WorkWorkspace::answerAsked);
    connect(m_failures, &FailurePane::listAsked, this, &WorkWorkspace::listFailed);
    connect(m_failures, &FailurePane::imageAsked, this, &WorkWorkspace::openImage);
    connect(m_failures, &FailurePane::failed, this, &Workspace::failed);
    showJobs();
}

QWidget *WorkWorkspace::buildNow()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kMedium,
                               widgets::space::kLarge, widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    auto *head = new QHBoxLayout;
    head->setSpacing(widgets::space::kSmall);
    head->addWidget(makeLabel(tr("Now"), TextUse::PanelTitle, TextRole::First, page));
    m_summary->setObjectName(u"workSummary"_s);
    head->addWidget(m_summary, 1);
    const auto add = [&](ActionId id, const QString &icon, const QString &words) {
        auto *button = new Button(Button::Kind::Plain, words, page);
        QAction *action = m_parts.actions.action(id);
        button->setIconName(icon);
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        head->addWidget(button);
    };
    add(ActionId::ImportFiles, u"document-import"_s, tr("Import"));
    add(ActionId::Scrape, u"globe"_s, tr("Scrape"));
    add(ActionId::CaptionRun, u"tools-wizard"_s, tr("New caption run"));
    add(ActionId::Export, u"document-export"_s, tr("Export"));
    column->addLayout(head);
    m_idle->setWordWrap(true);
    column->addWidget(m_idle);
    m_cards->setSpacing(widgets::space::kMedium);
    column->addLayout(m_cards);
    column->addWidget(m_queue);
    column->addSpacing(widgets::space::kSmall);
    column->addWidget(m_cost);
    column->addSpacing(widgets::space::kSmall);
    column->addWidget(m_doneTitle);
    column->addWidget(m_done);
    column->addStretch();
    page->setMaximumWidth(widgets::Theme::of(this).scaled(kWidestNow));
    return page;
}

QString WorkWorkspace::notPaintedReason() const
{
    return m_isRead ? QString() : tr("The runs of the project are still being read.");
}

void WorkWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    readHistory();
}

void WorkWorkspace::showJobs()
{
    const std::vector<JobView> jobs = m_parts.activity.current();
    const bool areOthers = jobs.size() != m_shown.size()
        || !std::equal(jobs.begin(), jobs.end(), m_shown.begin(),
                       [](const JobView &job, const JobCard *card) { return job.id == card->id(); });
    if (areOthers) {
        qDeleteAll(m_shown);
        m_shown.clear();
        for (const JobView &job : jobs) {
            auto *card = new JobCard(job, this);
            connect(card, &JobCard::pauseAsked, &m_parts.activity, &Activity::pause);
            connect(card, &JobCard::resumeAsked, &m_parts.activity, &Activity::resume);
            connect(card, &JobCard::cancelAsked, &m_parts.activity, &Activity::cancel);
            m_cards->addWidget(card);
            m_shown.push_back(card);
        }
    } else {
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            m_shown[i]->setJob(jobs[i]);
        }
    }
    const auto paused = std::count_if(jobs.begin(), jobs.end(), [](const JobView &job) {
        return job.state == JobState::Paused;
    });
    const auto running = static_cast<qint64>(jobs.size()) - paused;
    m_summary->setText(jobs.empty() ? tr("nothing runs")
                           : paused > 0
                           ? tr("%1 running, %2 paused").arg(running).arg(paused)
                           : tr("%1 running").arg(running));
    m_idle->setText(tr("Imports, downloads, caption runs and exports show here how far they are, "
                       "what they cost and how long they will take; each can be stopped at any "
                       "moment without losing what is done."));
    m_idle->setVisible(jobs.empty());
    showQueue();
    if (m_parts.activity.finished().size() != m_finishedShown) {
        m_finishedShown = m_parts.activity.finished().size();
        showHistory();
        readHistory();
    }
}

/// A run commits many times a second: one look for all of it.
void WorkWorkspace::readSoon()
{
    if (isVisible() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void WorkWorkspace::showQueue()
{
    const std::vector<JobView> jobs = m_parts.activity.current();
    const bool isBusy = std::any_of(jobs.begin(), jobs.end(),
                                    [](const JobView &job) { return job.spec.isCaptionRun; });
    m_queue->set(m_history.queue, m_history.batches, isBusy);
}

/// Reads what the project remembers while the page is in sight; one read at a time.
void WorkWorkspace::readHistory()
{
    if (!isVisible()) {
        return;
    }
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &std::as_const(m_parts.project)](const std::stop_token &) {
            History history;
            const project::Queries queries(*project);
            const auto runs = queries.runs(kMostRuns);
            const auto failures = queries.captionFailures(kMostFailures);
            const auto info = queries.info();
            const auto batches = project::CaptionBatch::open(*project);
            if (runs && failures && info && batches) {
                history.runs = *runs;
                history.failures = *failures;
                history.queue = info->runs;
                history.info = *info;
                history.batches = *batches;
            } else {
                history.fault = !runs  ? runs.error().message
                    : !failures        ? failures.error().message
                    : !info            ? info.error().message
                                       : batches.error().message;
            }
            return history;
        },
        [this](History history) {
            m_isReading = false;
            if (!history.fault.isEmpty()) {
                Q_EMIT failed(history.fault);
            }
            m_history = std::move(history);
            m_isRead = true;
            showHistory();
            Q_EMIT paintedChanged();
            if (m_isStale) {
                readHistory();
            }
        });
}

void WorkWorkspace::showHistory()
{
    const std::vector<JobView> finished = m_parts.activity.finished();
    m_done->set(finished, m_history.runs);
    m_cost->setInfo(m_history.info);
    showQueue();
    m_doneTitle->setVisible(!finished.empty() || !m_history.runs.empty());
    std::vector<Failure> failures;
    for (const dataset::CaptionFailure &failure : m_history.failures) {
        failures.push_back(failureOf(failure));
    }
    for (const JobView &job : finished) {
        const std::vector<Failure> more = failuresOf(job);
        failures.insert(failures.end(), more.begin(), more.end());
    }
    m_failures->setFailures(std::move(failures));
}

void WorkWorkspace::openImage(dataset::ImageKey image)
{
    m_parts.view.select(image);
    m_parts.actions.action(ActionId::ShowReview)->trigger();
}

void WorkWorkspace::listFailed()
{
    // Those that have older captions are not of the status failed, so each is named.
    QStringList terms;
    for (const dataset::CaptionFailure &failure : m_history.failures) {
        terms << u"id:\"%1\""_s.arg(failure.id);
        if (terms.size() == kMostListed) {
            break;
        }
    }
    if (const auto filter = dataset::Filter::parse(terms.join(u" OR "_s))) {
        m_parts.view.setFilter(*filter);
        m_parts.actions.action(ActionId::ShowReview)->trigger();
    }
}

}  // namespace gaia::work
