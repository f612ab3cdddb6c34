// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/captioning/pace.h"
#include "core/project/captionreport.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <semaphore>
#include <set>

namespace gaia::project {

/// What the workers of one run share: whose turn it is, the money, the report and whether to go
/// on. Thread-safe.
class CaptionLedger final {
public:
    struct Terms {
        std::optional<double> maxCostUsd;
        captioning::RateLimits limits;  ///< set by hand; unknown ones are learnt
        int jobs = 0;                   ///< requests under way; 0: as many as the limits need
        qint64 images = 0;
        double paidUsd = 0.0;           ///< by earlier parts of this run, under the same cap
        double unsureUsd = 0.0;         ///< and what they may have cost without telling
    };
    CaptionLedger(const Terms &terms, const base::Clock &clock, base::JobContext context);

    /// A request that has got its turn, with what is set aside for it.
    struct Turn {
        double usd = 0.0;
        double tokens = 0.0;
        double leftAt = 0.0;
    };
    /// Waits until the limits let the next request leave; nothing where the run is over or what
    /// the request may cost does not fit under the cap. Counts the request.
    [[nodiscard]] std::optional<Turn> enter(double usd, double tokens);

    /// How a request ended, for money and pace.
    struct Ended {
        dataset::Answer paid;           ///< tokens and cost; zero where nothing was answered
        bool wasAnswered = false;       ///< a reply of any status came
        bool isThrottled = false;
        bool isTransient = false;       ///< the service or the way to it failed
        QString refusal;                ///< why the service refused the request; empty: it did not
        bool mayHaveCost = false;       ///< no usage came, but the service may bill it
        double waitSeconds = 0.0;
        captioning::RateHeaders headers;
    };
    void leave(const Turn &turn, const Ended &ended);
    /// How much of the schema this run asks with: what one request was refused for, the others
    /// need not try.
    enum class Form { AsTheProfileSays, Loose, InText };
    [[nodiscard]] Form form() const;
    /// The request that was sent so was refused for it. False where nothing easier is left.
    [[nodiscard]] bool easeForm(Form sent);
    /// Whether nothing but failures came lately: then the service is to blame, not an image.
    [[nodiscard]] bool isOutage() const;

    /// Waits until so much time has passed or the run is over.
    void sleep(double seconds);
    void stop(const QString &reason);
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] std::stop_token stopToken() const { return m_context.stop; }

    /// One summary an article at a time: waits for the turn, gives it back when it ends. Nothing
    /// where the run is over.
    class ArticleTurn final {
    public:
        ArticleTurn(CaptionLedger &ledger, dataset::ArticleKey article);
        ~ArticleTurn();
        ArticleTurn(const ArticleTurn &) = delete;
        ArticleTurn &operator=(const ArticleTurn &) = delete;
        [[nodiscard]] bool isHeld() const { return m_isHeld; }

    private:
        CaptionLedger &m_ledger;
        dataset::ArticleKey m_article;
        bool m_isHeld = false;
    };
    /// A summary that failed for good is not asked for again by this run.
    struct Why {
        QString errorClass;
        QString reason;
    };
    void noteSummaryFailed(dataset::ArticleKey article, const Why &why);
    [[nodiscard]] std::optional<Why> failedSummary(dataset::ArticleKey article) const;

    /// Pictures being decoded at once are few: each may need much memory.
    [[nodiscard]] std::counting_semaphore<> &decoding() { return m_decoding; }

    void noteDone();
    void noteFailed(CaptionReport::Failure failure);
    [[nodiscard]] CaptionReport takeReport();

private:
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool fitsUnderCap(double usd);
    void noteHealth(const Ended &ended, double now);
    void noteRefusal(const Ended &ended);
    void noteThrottle(const Ended &ended, int atOnceBefore);
    [[nodiscard]] QString throttleWords() const;
    void reportProgress();
    [[nodiscard]] QString speedWords(double now) const;
    [[nodiscard]] QString hindrance(double now) const;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::counting_semaphore<> m_decoding;
    const base::Clock &m_clock;
    std::optional<double> m_maxCostUsd;
    base::JobContext m_context;
    captioning::Pace m_pace;
    CaptionReport m_report;
    double m_reservedUsd = 0.0;
    double m_dearestUsd = 0.0;
    double m_paidBeforeUsd = 0.0;
    Form m_form = Form::AsTheProfileSays;
    int m_refused = 0;            ///< requests in a row, as long as none was ever answered
    bool m_hasEverServed = false;
    /// A time in which the service asked to send less.
    struct Slowdown {
        QDateTime from;
        QDateTime to;
        double lastAt = -1e9;     ///< by the steady clock
        int times = 0;
        double longestAsked = 0.0;
        int atOnceBefore = 0;
        int atOnceLeast = 0;
    };
    Slowdown m_slowdown;
    qint64 m_finished = 0;
    double m_startedAt = 0.0;
    int m_failuresInARow = 0;
    double m_failingSince = 0.0;
    bool m_hasEverAnswered = false;
    double m_progressAt = -1e9;
    std::set<dataset::ArticleKey> m_articles;
    std::map<dataset::ArticleKey, Why> m_failedSummaries;
};

}  // namespace gaia::project
