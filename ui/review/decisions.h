// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/decide.h"
#include "core/project/queries.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace gaia::review {

/// What a curator decided, bound at the key press to the image, the set of captions and the
/// caption that were in sight; where the selection goes afterwards does not matter.
struct Decision {
    enum class Kind {
        Accept,
        Edit,
        Reject,
        Restore,
        Flag,
        Unflag,
        SetFields,
        ConfirmFields,
        Dismiss,  ///< of a finding, whose memory is in `text`
        Recall,
        Discard,  ///< the image; why is in `text`
        Keep,
        Note,     ///< on the image, in `text`
        WriteOwn, ///< `text`, at the place `ordinal`
        Rank,     ///< `ranking`, the best first
        Undo,
        Redo,
    };

    Kind kind = Kind::Accept;
    dataset::ImageKey image;  ///< none for undo and redo
    std::vector<dataset::ImageKey> images;  ///< of flags and discards of several at once, else none
    dataset::CaptionSetKey set;
    int ordinal = 0;  ///< from 1; 0 for all captions or the image itself
    QString text;  ///< of an edit, what a dismissal remembers, a reason, a note
    dataset::RejectReason reason = dataset::RejectReason::Other;
    std::vector<std::pair<dataset::Field, dataset::MaybeText>> fields;
    std::vector<int> ranking;  ///< ordinals

    [[nodiscard]] bool isOnCaption() const
    {
        return kind == Kind::Accept || kind == Kind::Edit || kind == Kind::Reject
            || kind == Kind::Restore;
    }
};

/// Carries decisions to the project one after the other, in the order of the key presses, and
/// says for each when it is committed or why it is not. Lives on the main thread. Nothing is
/// told as saved before its commit, and a decision that failed is kept until it is tried again or
/// overtaken by another on the same caption.
class DecisionQueue final : public QObject {
    Q_OBJECT

public:
    struct Failure {
        Decision decision;
        base::Error error;
    };

    DecisionQueue(project::Project &project, jobs::Runner &runner, QString curator,
                  QObject *parent = nullptr);

    void submit(const Decision &decision);
    /// Submits a failed decision once more.
    void retry(dataset::ImageKey image, int ordinal);
    /// Keeps text being typed; null text drops the draft.
    void saveDraft(const dataset::Caption &caption, const QString &text);

    [[nodiscard]] bool isIdle() const { return m_underWay.empty(); }
    /// The newest decision on this caption (ordinal 0: on the image) that is on its way; null if
    /// there is none.
    [[nodiscard]] const Decision *underWay(dataset::ImageKey image, int ordinal) const;
    [[nodiscard]] const Failure *failure(dataset::ImageKey image, int ordinal) const;

Q_SIGNALS:
    /// A decision is on its way.
    void started();
    /// `underWay` or `failure` has a new answer for the image.
    void progressed(gaia::dataset::ImageKey image);
    /// Committed; `detail` is the image as it stands after it, null if it could not be read.
    void saved(const gaia::review::Decision &decision, const gaia::project::Outcome &outcome,
               std::shared_ptr<const gaia::project::ImageDetail> detail);
    /// Not committed; `failure` keeps the decision unless it was an undo or a redo.
    void failed(const gaia::review::Decision &decision, const QString &reason);
    void draftSaved(gaia::dataset::CaptionKey caption, const QDateTime &at);
    void draftFailed(gaia::dataset::CaptionKey caption, const QString &reason);

private:
    struct Done {
        base::Result<project::Outcome> outcome;
        std::shared_ptr<const project::ImageDetail> detail;
    };

    /// A newer decision on the same caption or image takes the place of one that failed.
    void forgetFailure(const Decision &newer);
    void take(quint64 number, const Decision &decision, const Done &done);

    project::Project &m_project;
    jobs::Runner &m_runner;
    QString m_curator;
    std::vector<std::pair<quint64, Decision>> m_underWay;
    std::vector<Failure> m_failures;
    quint64 m_lastNumber = 0;
};

}  // namespace gaia::review
