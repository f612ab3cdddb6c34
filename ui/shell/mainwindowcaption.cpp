// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of models: caption runs, their batches, and what came of them.
#include "ui/shell/mainwindow.h"

#include "core/project/captionbatch.h"
#include "core/settings/keystore.h"
#include "ui/captioning/rundialog.h"
#include "ui/captioning/setsdialog.h"
#include "ui/review/captionlist.h"
#include "ui/review/rawanswerdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"

#include <mutex>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using project::CaptionReport;

namespace {

/// What the parts of a run that was paused have come to, for the parts that follow.
class RunSoFar final {
public:
    /// The options of the next part: it goes on with what waits, under the same cap.
    [[nodiscard]] project::CaptionOptions next(project::CaptionOptions options) const
    {
        const std::scoped_lock lock(m_mutex);
        if (m_whole.run.isValid()) {
            options.continued = m_whole.run;
            options.unsureUsd = m_whole.unsureUsd;
            options.onlyWaiting = true;
        }
        return options;
    }
    /// Progress of a part as progress of the whole.
    [[nodiscard]] base::JobContext within(const base::JobContext &context) const
    {
        base::JobContext whole = context;
        whole.progress = [this, context](base::Progress progress) {
            {
                const std::scoped_lock lock(m_mutex);
                progress.done += m_whole.done + qint64(m_whole.failed.size());
                progress.failed += qint64(m_whole.failed.size());
                progress.total = m_whole.run.isValid() ? m_whole.images : progress.total;
            }
            context.report(progress);
        };
        return whole;
    }
    [[nodiscard]] CaptionReport add(CaptionReport part)
    {
        const std::scoped_lock lock(m_mutex);
        part.images = m_whole.run.isValid() ? m_whole.images : part.images;
        part.done += m_whole.done;
        part.requests += m_whole.requests;
        part.throttled += m_whole.throttled;
        part.costUsd += m_whole.costUsd;
        part.inputTokens += m_whole.inputTokens;
        part.outputTokens += m_whole.outputTokens;
        part.failed.insert(part.failed.begin(), m_whole.failed.begin(), m_whole.failed.end());
        m_whole = part;
        return part;
    }

private:
    mutable std::mutex m_mutex;
    CaptionReport m_whole;
};

/// The service as the settings have it, with the key; called in a job, since a key store may ask.
project::CaptionOptions batchOptions(project::CaptionOptions options)
{
    const auto key = settings::KeyStore().read();
    options.key = key ? *key : settings::ApiKey();
    return options;
}

}  // namespace

void MainWindow::connectCaptions()
{
    connect(&m_session->review(), &review::ReviewWorkspace::generateAsked, this,
            [this](dataset::ImageKey image) { captionRun({image, 0, {}, false}); });
    const work::WorkWorkspace *work = &m_session->work();
    connect(work, &work::WorkWorkspace::retryAsked, this,
            [this](const std::vector<dataset::ImageKey> &images) {
                captionRun({{}, 0, images, false});
            });
    connect(work, &work::WorkWorkspace::goOnAsked, this, [this] { captionRun({{}, 0, {}, true}); });
    connect(work, &work::WorkWorkspace::dropAsked, this, &MainWindow::dropWaiting);
    connect(work, &work::WorkWorkspace::collectAsked, this, [this] { workOnBatches(false); });
    connect(work, &work::WorkWorkspace::cancelBatchesAsked, this, [this] { workOnBatches(true); });
    connect(work, &work::WorkWorkspace::answerAsked, this, &MainWindow::showRawAnswer);
}

void MainWindow::captionRun(const CaptionAsk &ask)
{
    captioning::RunDialog dialog({m_session->project(), m_session->runner(), m_settings,
                                  ask.image.isValid() ? ask.image : m_session->view().selected(),
                                  ask.image.isValid(), ask.ordinal, m_session->view().filter(),
                                  ask.failed, ask.isForWaiting},
                                 this);
    if (dialog.exec() == QDialog::Accepted) {
        startCaptionRun(dialog.options());
    }
}

void MainWindow::generateOne()
{
    const dataset::ImageKey image = m_session->view().selected();
    if (image.isValid()) {
        const review::CaptionList &captions = m_session->review().captions();
        captionRun({image, captions.image() == image ? captions.current() : 0, {}, false});
    }
}

void MainWindow::startCaptionRun(const project::CaptionOptions &options)
{
    work::JobSpec spec{tr("Caption run"), options.model, true};
    spec.isCaptionRun = true;
    if (options.provider == project::Provider::Offline) {
        spec.detail = tr("drafts without a model");
    } else if (options.summaryModel != options.model) {
        spec.detail = tr("%1, summary by %2").arg(options.model, options.summaryModel);
    }
    if (options.provider == project::Provider::Batch) {
        spec.title = tr("Caption run in batches");
    }
    const auto soFar = std::make_shared<RunSoFar>();
    m_session->activity().start(
        spec,
        [project = &m_session->project(), options,
         soFar](const base::JobContext &context) -> base::Result<CaptionReport> {
            auto report = project::CaptionImages(*project).run(soFar->next(options),
                                                               soFar->within(context));
            return report ? base::Result<CaptionReport>(soFar->add(std::move(*report)))
                          : std::move(report);
        },
        [this](const base::Result<CaptionReport> &report) { return tellCaptionRun(report); });
}

work::Outcome MainWindow::tellCaptionRun(const base::Result<CaptionReport> &report)
{
    if (!report) {
        m_notice->say(report.error().message);
        return {report.error().message, {}, true, false};
    }
    const QString sentence = tr("%1 of %2 images captioned, %3 failed, %4 USD.")
                                 .arg(report->done)
                                 .arg(report->images)
                                 .arg(report->failed.size())
                                 .arg(report->costUsd, 0, 'f', 2);
    m_status->setNews(sentence);
    if (!report->stopped.isEmpty()) {
        m_notice->say(tr("The caption run was stopped: %1").arg(report->stopped));
        return {sentence + u' ' + report->stopped, {}, true, false};
    }
    if (!report->failed.empty() && m_wantedWorkspace != ActionId::ShowWork) {
        m_notice->say(sentence + u' ' + tr("The workspace Work lists what failed, and why."));
    }
    return {sentence, {}, false, true};
}

void MainWindow::dropWaiting()
{
    m_session->runner().start(
        jobs::Lane::Bulk, this,
        [project = &m_session->project()](const std::stop_token &) {
            return project::CaptionImages(*project).dropWaiting();
        },
        [this](const base::Result<int> &dropped) {
            if (dropped) {
                m_status->setNews(tr("%n images taken out of the queue.", nullptr, *dropped));
            } else {
                m_notice->say(dropped.error().message);
            }
        });
}

/// Waits for what batches at the service bring, or asks it to end them and takes what is done.
void MainWindow::workOnBatches(bool isCancelling)
{
    project::CaptionOptions options;
    options.provider = project::Provider::Batch;
    options.baseUrl = m_settings.baseUrl();
    options.model = m_settings.model();
    options.summaryModel = m_settings.summaryModel();
    options.onlyWaiting = true;
    work::JobSpec spec{isCancelling ? tr("Cancelling batches") : tr("Waiting for batches"),
                       options.baseUrl, true};
    spec.isCaptionRun = true;
    m_session->activity().start(
        spec,
        [project = &m_session->project(), options,
         isCancelling](const base::JobContext &context) -> base::Result<CaptionReport> {
            project::CaptionBatch batches(*project);
            const project::CaptionOptions now = batchOptions(options);
            if (isCancelling) {
                const auto cancelled = batches.cancel(now, context);
                if (!cancelled) {
                    return base::fail(cancelled.error());
                }
            }
            auto report = batches.collectAll(now, context);
            return report ? base::Result<CaptionReport>(std::move(report->captions))
                          : base::fail(report.error());
        },
        [this](const base::Result<CaptionReport> &report) { return tellCaptionRun(report); });
}

void MainWindow::showCaptionSets()
{
    const dataset::ImageKey image = m_session->view().selected();
    if (!image.isValid()) {
        return;
    }
    captioning::SetsDialog dialog(
        {m_session->project(), m_session->runner(), image, m_settings.curator()}, this);
    connect(&dialog, &captioning::SetsDialog::used, this, &MainWindow::updateReach);
    dialog.exec();
}

void MainWindow::showRawAnswer(dataset::ImageKey image)
{
    struct Raw {
        QString id;
        QByteArray body;
        QString fault;
    };
    m_session->runner().start(
        jobs::Lane::Read, this,
        [project = &m_session->project(), image](const std::stop_token &) {
            const project::Queries queries(*project);
            const auto rows = queries.rows({image});
            const auto body = queries.rawAnswer(image);
            Raw raw;
            raw.id = rows && !rows->empty() ? rows->front().id : QString();
            raw.body = body.value_or(QByteArray());
            raw.fault = body ? QString() : body.error().message;
            return raw;
        },
        [this](const Raw &raw) {
            if (raw.fault.isEmpty()) {
                (new review::RawAnswerDialog(raw.id, raw.body, this))->show();
            } else {
                m_notice->say(raw.fault);
            }
        });
}

}  // namespace gaia::shell
