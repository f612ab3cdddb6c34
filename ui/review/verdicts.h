// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void saveText(int ordinal, const QString &text);
    void reject(int ordinal, dataset::RejectReason reason);
    /// A decision on this caption (ordinal 0: on all or on the image) as it is in sight.
    [[nodiscard]] Decision decisionOn(int ordinal, Decision::Kind kind) const;

private:
    void decideAndGoOn(const Decision &decision);

    CaptionList &m_captions;
    DecisionQueue &m_decisions;
};

}  // namespace gaia::review
