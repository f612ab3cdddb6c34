// SPDX-License-Identifier: GPL-3.0-or-later
// What the window gathers: scraping a source, downloading pictures, reading their pages, looking for duplicates.
#include "ui/shell/mainwindow.h"

#include "core/project/fetchimages.h"
#include "core/project/findduplicates.h"
#include "core/project/recordpages.h"
#include "core/project/scrapesource.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"
#include "ui/transfer/fetchdialog.h"
#include "ui/transfer/recordpagesdialog.h"
#include "ui/transfer/scrapedialog.h"

namespace gaia::shell {

using namespace Qt::StringLiterals;

void MainWindow::scrapeSource()
{
    if (!ensureProject()) {
        return;
    }
    transfer::ScrapeDialog dialog(m_session->project(), m_session->runner(), m_settings, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_session->activity().start(
        work::JobSpec{tr("Scraping"), dialog.sourceTitle(), true},
        [project = &m_session->project(),
         options = dialog.options()](const base::JobContext &context) {
            return project::ScrapeSource(*project).run(options, context);
        },
        [this](const base::Result<project::ScrapeReport> &report) -> work::Outcome {
            if (!report) {
                m_notice->say(report.error().message);
                return {report.error().message, {}, true, false};
            }
            const QString sentence =
                tr("%1 images added, %2 updated, %3 pictures, from %4 pages; %5 skipped, %6 failed.")
                    .arg(report->added)
                    .arg(report->updated)
                    .arg(report->pictures)
                    .arg(report->pages)
                    .arg(report->skipped.count())
                    .arg(report->failed.count());
            m_status->setNews(sentence);
            base::Issues issues = report->failed.issues();
            const base::Issues skipped = report->skipped.issues();
            issues.insert(issues.end(), skipped.begin(), skipped.end());
            if (!report->failed.isEmpty()) {
                m_notice->say(sentence + u' '
                              + tr("The workspace Work lists what failed, and why."));
            }
            return {sentence, issues, false, false};
        });
}

void MainWindow::fetchPictures()
{
    transfer::FetchDialog dialog(m_session->view().filter(),
                                 static_cast<qint64>(m_session->view().keys()->size()), m_settings,
                                 this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_session->activity().start(
        work::JobSpec{tr("Downloading pictures"), dialog.options().filter.toText(), true},
        [project = &m_session->project(),
         options = dialog.options()](const base::JobContext &context) {
            return project::FetchImages(*project).run(options, context);
        },
        [this](const base::Result<project::FetchReport> &report) -> work::Outcome {
            if (!report) {
                m_notice->say(report.error().message);
                return {report.error().message, {}, true, false};
            }
            const QString sentence = tr("%1 pictures downloaded, %2 were here, %3 failed.")
                                         .arg(report->added)
                                         .arg(report->unchanged)
                                         .arg(report->failed.size());
            m_status->setNews(sentence);
            base::Issues issues;
            for (const project::FetchReport::Failure &failure : report->failed) {
                issues.push_back({failure.id, failure.reason});
            }
            if (!issues.empty()) {
                m_notice->say(sentence + u' '
                              + tr("The workspace Work lists what failed, and why."));
            }
            return {sentence, issues, false, false};
        });
}

void MainWindow::readPages()
{
    const dataset::Filter filter = m_session->view().filter();
    transfer::RecordPagesDialog dialog(
        filter, static_cast<qint64>(m_session->view().keys()->size()), m_settings, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_session->activity().start(
        work::JobSpec{tr("Reading the pages of pictures"), filter.toText(), true},
        [project = &m_session->project(), filter,
         options = dialog.options()](const base::JobContext &context) {
            return project::RecordPages(*project).run(filter, options, context);
        },
        [this](const base::Result<project::ScrapeReport> &report) -> work::Outcome {
            if (!report) {
                m_notice->say(report.error().message);
                return {report.error().message, {}, true, false};
            }
            const QString sentence =
                tr("%1 images learnt something from %2 pages; %3 had an article or nothing to learn, "
                   "%4 skipped, %5 pages failed.")
                    .arg(report->updated)
                    .arg(report->pages)
                    .arg(report->unchanged)
                    .arg(report->skipped.count())
                    .arg(report->failed.count());
            m_status->setNews(sentence);
            base::Issues issues = report->failed.issues();
            const base::Issues skipped = report->skipped.issues();
            issues.insert(issues.end(), skipped.begin(), skipped.end());
            if (!issues.empty()) {
                m_notice->say(sentence + u' '
                              + tr("The workspace Work lists what was left out, and why."));
            }
            return {sentence, issues, false, false};
        });
}

void MainWindow::findDuplicates()
{
    m_session->activity().start(
        work::JobSpec{tr("Looking for duplicates"), {}, true},
        [project = &m_session->project()](const base::JobContext &context) {
            return project::FindDuplicates(*project).run({}, context);
        },
        [this](const base::Result<project::DuplicateReport> &report) -> work::Outcome {
            if (!report) {
                m_notice->say(report.error().message);
                return {report.error().message, {}, true, false};
            }
            const QString sentence = tr("%1 groups, %2 pairs to judge, %3 odd pictures.")
                                         .arg(report->clusters.size())
                                         .arg(report->candidates.size())
                                         .arg(report->junk.size());
            m_status->setNews(sentence);
            return {sentence, report->failed, false, false};
        });
}

}  // namespace gaia::shell
