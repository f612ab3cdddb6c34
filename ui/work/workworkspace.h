// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batch.h"
#include "core/project/queries.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/shell/workspace.h"
#include "ui/work/activity.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace gaia::shell {
class Actions;
}

namespace gaia::work {

class CostPane;
class FailurePane;
class FinishedList;
class JobCard;
class QueueCard;

/// What runs now, what was done, and what failed with its reasons. Reads the project in the
/// background; the jobs are the Activity's.
class WorkWorkspace final : public shell::Workspace {
    Q_OBJECT

public:
    /// All of it outlives the workspace.
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        library::Thumbnails &thumbnails;
        Activity &activity;
        const shell::Actions &actions;
    };
    explicit WorkWorkspace(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Work"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("run-build"); }
    [[nodiscard]] QString notPaintedReason() const override;

Q_SIGNALS:
    /// The images of failed caption runs are to be asked for again.
    void retryAsked(const std::vector<gaia::dataset::ImageKey> &images);
    /// The raw answer of the image is to be shown.
    void answerAsked(gaia::dataset::ImageKey image);
    /// What waits in the queue is to be gone on with, or taken out of it.
    void goOnAsked();
    void dropAsked();
    /// Batches at the service are to be waited for, or cancelled there.
    void collectAsked();
    void cancelBatchesAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct History {
        std::vector<dataset::RunDigest> runs;
        std::vector<dataset::CaptionFailure> failures;
        dataset::TaskCounts queue;
        std::vector<dataset::Batch> batches;
        dataset::Info info;
        QString fault;
    };

    [[nodiscard]] QWidget *buildNow();
    void showJobs();
    void showHistory();
    void readHistory();
    void readSoon();
    void showQueue();
    void openImage(dataset::ImageKey image);
    void listFailed();

    Parts m_parts;
    QLabel *m_summary;
    QLabel *m_idle;
    QVBoxLayout *m_cards;
    QueueCard *m_queue;
    CostPane *m_cost;
    QLabel *m_doneTitle;
    FinishedList *m_done;
    FailurePane *m_failures;
    std::vector<JobCard *> m_shown;
    History m_history;
    std::size_t m_finishedShown = 0;
    QTimer m_soon;  ///< many commits a second are one look at the history
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isStale = false;
};

}  // namespace gaia::work
