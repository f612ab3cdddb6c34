// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/dataset/verdict.h"
#include "core/project/decide.h"
#include "core/project/project.h"
#include "core/review/agreement.h"
#include "core/storage/blindstore.h"

#include <optional>
#include <vector>

namespace gaia::project {

/// What a draw took.
struct BlindDrawn {
    qint64 drawn = 0;
    qint64 population = 0;  ///< captions that could have been drawn
};

/// How many of the accepted captions that were looked at again were not right after all.
struct RemainingError {
    QString model;          ///< empty for records and people
    QString prompt;         ///< hash; empty if unknown
    qint64 judged = 0;
    qint64 wrong = 0;       ///< edited or rejected at the second look
    qint64 waiting = 0;
    qint64 kept = 0;        ///< accepted captions that the rate speaks for
    review::Interval interval;  ///< of the rate: Wilson's score interval, 95 per cent
    [[nodiscard]] double rate() const
    {
        return judged > 0 ? static_cast<double>(wrong) / static_cast<double>(judged) : 0.0;
    }
};

/// How many of the planted errors a curator saw.
struct Calibration {
    QString curator;
    qint64 planted = 0;
    qint64 seen = 0;
    qint64 named = 0;       ///< rejected for the very reason
    review::Interval interval;
};

struct AssignOptions {
    dataset::Filter filter;
    std::vector<std::pair<QString, double>> shares;  ///< curator and weight
    double overlap = 0.1;   ///< share of images that a second curator judges blind
    quint64 seed = 1;
};
using AssignedShare = storage::BlindStore::Share;

/// Captions judged without what was decided on them: a random share of what was accepted comes
/// back and tells the error that remains; a second curator looks as if he were the first; made
/// errors tell how much a curator sees. A verdict changes no caption, is an event, and can be
/// undone. What is planted stands in no caption and so in no export. Thread-safe; blocks.
class BlindReview final {
public:
    explicit BlindReview(Project &project);

    /// Draws accepted captions by chance for a second look: `share` of those in the filter, at
    /// least one, or `count` if that is not 0. What waits for one already is not drawn again.
    [[nodiscard]] base::Result<BlindDrawn> drawAgain(const dataset::Filter &filter, double share,
                                                     qint64 count, quint64 seed,
                                                     const QString &curator);
    /// Makes errors in copies of accepted captions, for `meant` (empty: for anyone).
    [[nodiscard]] base::Result<BlindDrawn> plant(const dataset::Filter &filter, qint64 count,
                                                 quint64 seed, const QString &curator,
                                                 const QString &meant);
    /// Gives images to curators by share, and some of them to a second one, who judges blind. What
    /// was assigned before is replaced. Which image goes to whom, seed and ids decide.
    [[nodiscard]] base::Result<std::vector<AssignedShare>>
    assign(const AssignOptions &options, const QString &curator, const base::JobContext &context);
    [[nodiscard]] base::Result<std::vector<AssignedShare>> shares() const;

    struct Waiting {
        std::optional<dataset::BlindTask> task;
        qint64 count = 0;
    };
    /// What a curator is to judge next. `after`: a task that was skipped; those behind it first.
    [[nodiscard]] base::Result<Waiting> next(const QString &curator, qint64 after = 0) const;
    struct Verdict {
        QString verdict;  ///< accepted, edited, rejected
        std::optional<dataset::RejectReason> reason;
        QString text;     ///< of an edit
        double seconds = 0.0;
    };
    /// Refuses with Conflict what has a verdict already.
    [[nodiscard]] base::Result<Outcome> judge(qint64 task, const Verdict &verdict,
                                              const QString &curator);

    /// By model and prompt, the whole last.
    [[nodiscard]] base::Result<std::vector<RemainingError>> remainingErrors() const;
    [[nodiscard]] base::Result<std::vector<Calibration>> calibrations() const;

private:
    Project &m_project;
};

}  // namespace gaia::project
