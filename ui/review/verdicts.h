// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/finding.h"
#include "ui/review/decisions.h"

#include <QObject>

namespace gaia::review {

class CaptionList;

/// Turns accept, edit and reject into decisions on the captions in sight, each bound to what the
/// cards show at this moment, and gives the turn to the next undecided card. After the last one
/// nothing moves by itself. Lives on the main thread.
class Verdicts final : public QObject {
    Q_OBJECT

public:
    Verdicts(CaptionList &captions, DecisionQueue &decisions, QObject *parent = nullptr);

    /// Accepts what the current card shows: its text, its kept draft, or an edit that failed.
    void accept();
    /// Accepts what all undecided cards show.
    void acceptAll();
    void startEditing(int ordinal);
    void startRejecting();
    /// An own caption in the place of the current one; the first where there are none.
    void startWriting();
    /// The current caption becomes the next in the order of preference, or leaves it.
    void toggleRank();
    void saveText(int ordinal, const QString &text);
    void reject(int ordinal, dataset::RejectReason reason);
    /// Puts a certain fix in: into the draft of an undecided caption, and else as an edit.
    void applyFix(int ordinal, const Finding &finding);
    /// Back to the generated text: drops the draft of an undecided caption; else the decision goes.
    void restore(int ordinal);
    /// Sets a finding aside for good, or takes that back.
    void dismiss(const Finding &finding, bool dismissed);
    /// A decision on this caption (ordinal 0: on all or on the image) as it is in sight.
    [[nodiscard]] Decision decisionOn(int ordinal, Decision::Kind kind) const;

private:
    void decideAndGoOn(const Decision &decision);

    CaptionList &m_captions;
    DecisionQueue &m_decisions;
};

}  // namespace gaia::review
