// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/modelprofile.h"
#include "core/captioning/prompts.h"
#include "core/captioning/wire.h"
#include "core/net/http.h"
#include "core/project/captionimages.h"
#include "core/project/captionledger.h"
#include "core/project/captionquestion.h"
#include "core/project/captionrecord.h"
#include "core/project/queries.h"

namespace gaia::project {

/// Captions one image: from the stored text and picture to stored answers and captions, all bound
/// to that image. Asks once; what is to be tried again goes back to the queue. Const, so that
/// several workers share it.
class CaptionJob final {
public:
    CaptionJob(Project &project, const CaptionOptions &options, dataset::RunKey run,
               const CaptionMeans &means);

    struct Outcome {
        enum class End {
            Finished,  ///< done or failed, and told to the ledger
            Later,     ///< to be tried again after `seconds`
            GivenBack, ///< the run stops; the image waits for the next one
        };
        End end = End::Finished;
        double seconds = 0.0;
    };
    /// `task` comes back as it then stands in the queue.
    [[nodiscard]] Outcome caption(dataset::CaptionTask &task, net::HttpClient &client,
                                  CaptionLedger &ledger) const;

private:
    struct Call;
    struct Try;
    struct Source;

    [[nodiscard]] Outcome failUnasked(const ImageDetail &detail, dataset::CaptionTask &task,
                                      const CaptionLedger::Why &why, CaptionLedger &ledger) const;
    [[nodiscard]] Outcome draftOffline(const ImageDetail &detail, dataset::CaptionTask &task,
                                       CaptionLedger &ledger) const;
    [[nodiscard]] Outcome askModel(const ImageDetail &detail, dataset::CaptionTask &task,
                                   net::HttpClient &client, CaptionLedger &ledger) const;
    /// The text for the second call: as it is, or summarised; else how the image's turn ends.
    [[nodiscard]] Source sourceText(const ImageDetail &detail, const dataset::CaptionTask &task,
                                    net::HttpClient &client, CaptionLedger &ledger) const;
    [[nodiscard]] Source summarise(const ImageDetail &detail, net::HttpClient &client,
                                   CaptionLedger &ledger) const;
    /// Asks until the answer is final or the question has to wait.
    [[nodiscard]] Try ask(Call &call, dataset::CaptionTask &task, net::HttpClient &client,
                          CaptionLedger &ledger) const;
    [[nodiscard]] Try askOnce(const Call &call, dataset::CaptionTask &task,
                              net::HttpClient &client, CaptionLedger &ledger) const;
    void judgeReply(const Call &call, const net::HttpReply &reply, dataset::CaptionTask &task,
                    Try &tried, CaptionLedger::Ended &ended, CaptionLedger &ledger) const;
    void judgeAnswer(const Call &call, const net::HttpReply &reply, dataset::CaptionTask &task,
                     Try &tried, CaptionLedger::Ended &ended, CaptionLedger &ledger) const;
    void judgeSilence(const base::Error &error, dataset::CaptionTask &task, Try &tried,
                      CaptionLedger::Ended &ended, CaptionLedger &ledger) const;
    void noteTransient(dataset::CaptionTask &task, Try &tried, double asked,
                       const CaptionLedger &ledger) const;
    /// The question in the form that the run has come to.
    [[nodiscard]] captioning::Question inForm(const Call &call, const dataset::CaptionTask &task,
                                              CaptionLedger::Form form) const;
    [[nodiscard]] bool hasEasierForm(const Call &call, CaptionLedger::Form sent,
                                     CaptionLedger &ledger) const;
    [[nodiscard]] dataset::Answer blankAnswer(const Call &call,
                                              const dataset::CaptionTask &task) const;
    [[nodiscard]] Outcome conclude(const ImageDetail &detail, dataset::CaptionTask &task,
                                   Try tried, CaptionLedger &ledger) const;
    /// Back into the queue because the run ends.
    [[nodiscard]] Outcome giveBack(const dataset::CaptionTask &task) const;
    [[nodiscard]] bool hasRoomOnDisk(CaptionLedger &ledger) const;

    Project &m_project;
    CaptionRecord m_record;
    const CaptionOptions &m_options;
    dataset::RunKey m_run;
    const CaptionMeans &m_means;
};

}  // namespace gaia::project
