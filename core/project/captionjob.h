// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/modelprofile.h"
#include "core/captioning/prompts.h"
#include "core/captioning/wire.h"
#include "core/net/http.h"
#include "core/project/captionimages.h"
#include "core/project/queries.h"

#include <QSize>

#include <mutex>

namespace gaia::project {

/// A text shorter than this (characters) goes to the second call as it is.
inline constexpr qsizetype kShortestSummarised = 600;
/// The long side of a picture as it is sent, pixels; never enlarged.
inline constexpr int kSentSide = 2048;
[[nodiscard]] QSize sentSize(const QSize &size);

/// What the workers of one run share: the report, the money and whether to go on. Thread-safe.
class CaptionLedger final {
public:
    CaptionLedger(std::optional<double> maxCostUsd, base::JobContext context, qint64 images);

    /// Sets aside what the next request may cost; false, and the run stops, if it does not fit
    /// under the cap together with what is under way.
    [[nodiscard]] bool reserve(double usd);
    /// The request is over: what was set aside is replaced by what it cost.
    void settle(double reservedUsd, const dataset::Answer &answer);
    void countRequest();
    void stop(const QString &reason);
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] std::stop_token stopToken() const { return m_context.stop; }
    void noteDone();
    void noteFailed(CaptionReport::Failure failure);
    [[nodiscard]] CaptionReport takeReport();

private:
    void reportProgress();

    mutable std::mutex m_mutex;
    std::optional<double> m_maxCostUsd;
    base::JobContext m_context;
    CaptionReport m_report;
    double m_reservedUsd = 0.0;
    qint64 m_finished = 0;
};

/// Captions one image: from the stored text and picture to stored answers and captions, all bound
/// to that image. Const, so that several workers share it.
class CaptionJob final {
public:
    CaptionJob(Project &project, const CaptionOptions &options, dataset::RunKey run,
               captioning::Prompts prompts, captioning::ModelProfile profile,
               captioning::ModelProfile summaryProfile);

    void caption(dataset::ImageKey image, net::HttpClient &client, CaptionLedger &ledger) const;

private:
    struct Call;
    struct Attempt;

    void failUnasked(const ImageDetail &detail, const QString &reason,
                     CaptionLedger &ledger) const;
    void draftOffline(const ImageDetail &detail, CaptionLedger &ledger) const;
    void askModel(const ImageDetail &detail, net::HttpClient &client, CaptionLedger &ledger) const;
    /// The text for the second call: as it is, or summarised; nothing if that failed.
    [[nodiscard]] std::optional<QString> sourceText(const ImageDetail &detail,
                                                    net::HttpClient &client,
                                                    CaptionLedger &ledger) const;
    /// Asks until there is an answer, attempts are used up or the run stops, and stores it.
    [[nodiscard]] dataset::Answer ask(const Call &call, net::HttpClient &client,
                                      CaptionLedger &ledger) const;
    [[nodiscard]] Attempt readReply(const Call &call, const net::HttpReply &reply,
                                    dataset::Answer &answer, CaptionLedger &ledger) const;
    [[nodiscard]] captioning::Protocol protocol() const;
    [[nodiscard]] base::Status store(const dataset::Answer &answer) const;
    void storeCaptions(const ImageDetail &detail, dataset::Answer answer,
                       CaptionLedger &ledger) const;

    Project &m_project;
    const CaptionOptions &m_options;
    dataset::RunKey m_run;
    captioning::Prompts m_prompts;
    captioning::ModelProfile m_profile;
    captioning::ModelProfile m_summaryProfile;
};

}  // namespace gaia::project
