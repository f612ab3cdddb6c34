// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/batch.h"
#include "core/dataset/task.h"
#include "core/net/http.h"
#include "core/project/captionbatch.h"
#include "core/project/captionquestion.h"
#include "core/project/captionrecord.h"

#include <set>

namespace gaia::project {

/// The name of an image's request in a batch, and the image of such a name; an invalid key where
/// the name is of another stage or nobody's.
[[nodiscard]] QString batchItemId(dataset::Stage stage, dataset::ImageKey image);
[[nodiscard]] dataset::ImageKey imageOfBatchItem(const QString &id, dataset::Stage stage);

/// What the stages of batch work share while one of them is done: the connection to the service,
/// the open batches and the report. One thread.
class BatchDesk final {
public:
    BatchDesk(Project &project, const CaptionOptions &options, const CaptionMeans &means,
              const base::JobContext &context);

    /// Brings batches that a kill left half made to where they can go on.
    [[nodiscard]] base::Status recover();
    /// Submits what waits for this run and can be asked now.
    [[nodiscard]] base::Status submitWaiting(dataset::RunKey run);
    [[nodiscard]] base::Status poll();
    /// Stores the results of batches that are over; returned items join `run`, if it is one.
    [[nodiscard]] base::Status collect(dataset::RunKey run);
    [[nodiscard]] base::Status cancel();
    [[nodiscard]] base::Result<std::vector<dataset::Batch>> open() const;
    void wait(double seconds) const;
    [[nodiscard]] bool isStopped() const;
    /// The service has refused a batch because others of the account wait there: it takes the next
    /// once one of those is through.
    [[nodiscard]] bool isServiceFull() const { return m_isServiceFull; }
    [[nodiscard]] CaptionReport &report() { return m_report; }

private:
    struct File;
    [[nodiscard]] base::Result<net::HttpReply> send(const net::HttpRequest &request);
    [[nodiscard]] base::Status addLine(File &file, dataset::ImageKey image);
    [[nodiscard]] base::Status submitFile(File &file);
    [[nodiscard]] base::Status submitStage(dataset::RunKey run, dataset::Stage stage,
                                           const std::vector<dataset::ImageKey> &images);
    [[nodiscard]] base::Status create(dataset::Batch &batch);
    [[nodiscard]] base::Result<bool> adopt(dataset::Batch &batch);
    [[nodiscard]] base::Status update(const dataset::Batch &batch);
    /// What the batch still carries waits again; too often, and it fails.
    [[nodiscard]] base::Status giveBack(const dataset::Batch &batch, dataset::RunKey run,
                                        const QString &why, bool isAttempt);
    [[nodiscard]] base::Status collectFile(const dataset::Batch &batch, const QString &file,
                                           dataset::RunKey run);
    [[nodiscard]] base::Status store(const dataset::Batch &batch,
                                     const captioning::BatchResult &result, dataset::RunKey run);
    [[nodiscard]] base::Status settle(dataset::CaptionTask &task, dataset::Answer &answer,
                                      bool isTriedAgain);
    [[nodiscard]] base::Status failUnasked(dataset::CaptionTask task, const QString &reason);
    [[nodiscard]] const captioning::ModelProfile &profileOf(dataset::Stage stage) const;

    Project &m_project;
    const CaptionOptions &m_options;
    const CaptionMeans &m_means;
    base::JobContext m_context;
    CaptionRecord m_record;
    net::HttpClient m_client;
    CaptionReport m_report;
    std::set<dataset::BatchKey> m_withoutRoom;  ///< refused for it when they were polled last
    bool m_isServiceFull = false;
};

}  // namespace gaia::project
