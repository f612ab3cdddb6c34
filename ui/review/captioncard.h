// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/review/quotes.h"
#include "ui/review/captiontext.h"
#include "ui/review/judgement.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateshape.h"

#include <optional>

class QBoxLayout;
class QLabel;

namespace gaia::widgets {
class Button;
class ElidedLabel;
}  // namespace gaia::widgets

namespace gaia::review {

class CaptionEditor;
class FindingList;
class MeasureLine;
class ReasonPanel;

/// What the marks under a caption's words are: what it takes from the source, its claims, and what
/// may be wrong. `withVisual`: also what only the image can say.
[[nodiscard]] TextMarks marksOf(const Judgement &judgement, const Spans &quoted, bool withVisual);

/// One caption of the five: number, state and reason, who wrote it or what the check found, the
/// text or what an edit changed; on the current card the findings with their remedies, what it
/// claims, and Accept, Edit and Reject, the editor or the reasons to reject.
/// Shows what it is given and says what the curator asks for; never decides.
class CaptionCard final : public widgets::Card {
    Q_OBJECT

public:
    /// What a card shows.
    struct Content {
        int ordinal = 1;
        std::optional<dataset::Caption> caption;  ///< none: not generated yet
        Quotes quotes;
        QStringList stale;    ///< what has changed since the decision: picture, place, date, caption
        Judgement judgement;  ///< on the text in sight; unknown until it has been checked
        bool isSaving = false;
        QString savingText;  ///< of an edit on its way; else null
        QString failure;  ///< why the last decision was not saved; a sentence, or empty
        QString failedText;  ///< of an edit that was not saved; else null
        bool isCompact = false;  ///< a small window: decided cards are one line
    };
    /// Writing: an own caption in the place of this one.
    enum class Mode { Reading, Editing, Writing, Rejecting };

    explicit CaptionCard(QWidget *parent = nullptr);

    void setContent(const Content &content, bool isCurrent);
    /// As Card::setCurrent, and the buttons come or go.
    void setIsCurrent(bool isCurrent);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isTyping() const
    {
        return m_mode == Mode::Editing || m_mode == Mode::Writing;
    }
    void setMode(Mode mode);
    /// The word of the state as it stands on the card, for example "Accepted" or "Saving".
    [[nodiscard]] QString stateText() const;
    /// What the card shows and A accepts: the text of an edit that is on its way or failed, the
    /// draft of an undecided caption, or the caption's own text.
    [[nodiscard]] QString textInSight() const;
    /// Text in the editor that differs from what is kept; kept now by a `draftTyped`.
    void flushDraft();
    void setDraftNote(const QString &note);
    /// The judgement on the text as it is being typed.
    void setLiveJudgement(const Judgement &judgement);
    /// Puts the fix into the text that is being typed.
    void applyTyped(const Finding &finding);
    /// The claim after the one that was asked for last, around; null without claims.
    [[nodiscard]] const Claim *nextClaim();
    [[nodiscard]] FindingList *findings() const { return m_findings; }
    [[nodiscard]] CaptionText *captionText() const { return m_text; }
    /// What the right of the card's first line says: "Date in caption", "No findings", the run.
    [[nodiscard]] QString rightText() const;
    [[nodiscard]] bool isPainted() const;

    [[nodiscard]] widgets::Button *acceptButton() const { return m_accept; }
    [[nodiscard]] widgets::Button *editButton() const { return m_edit; }
    [[nodiscard]] widgets::Button *rejectButton() const { return m_reject; }
    [[nodiscard]] widgets::Button *generateButton() const { return m_generate; }

Q_SIGNALS:
    void currentAsked();
    void editAsked();
    void retryAsked();
    void saveAsked(const QString &text);
    void leftEditor();
    void draftTyped(const QString &text);
    /// The text being typed is another: its check is wanted.
    void textTyped(const QString &text);
    void fixAsked(const gaia::review::Finding &finding);
    void dismissAsked(const gaia::review::Finding &finding, bool dismissed);
    void sourceAsked(const gaia::review::Finding &finding);
    /// What this claim rests on is to be shown.
    void claimAsked(const gaia::review::Claim &claim);
    void reasonPicked(gaia::dataset::RejectReason reason);
    void leftReasons();
    void painted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void buildHeader(QBoxLayout *column);
    void buildButtons(QBoxLayout *column);
    void renew();
    void updateHeader();
    void updateText();
    [[nodiscard]] widgets::StateShape shape() const;
    [[nodiscard]] QString detailText() const;
    void updateFindings();
    void askPlace(qsizetype place);
    /// On what stands in the card now, typed or read.
    [[nodiscard]] const Judgement &judgement() const;
    [[nodiscard]] bool tellsFindings() const;
    [[nodiscard]] bool isUndecided() const;
    [[nodiscard]] bool hasDraft() const;

    Content m_content;
    Mode m_mode = Mode::Reading;
    QString m_draftNote;
    Judgement m_live;
    std::size_t m_claim = 0;  ///< the next one to ask for

    QLabel *m_number = nullptr;
    widgets::StateMark *m_mark = nullptr;
    QLabel *m_state = nullptr;
    widgets::ElidedLabel *m_detail = nullptr;
    widgets::StateMark *m_rightMark = nullptr;
    widgets::ElidedLabel *m_right = nullptr;
    QWidget *m_back = nullptr;
    widgets::Button *m_retry = nullptr;
    widgets::Button *m_generate = nullptr;
    QLabel *m_failure = nullptr;
    CaptionText *m_text = nullptr;
    FindingList *m_findings = nullptr;
    MeasureLine *m_measure = nullptr;
    QWidget *m_buttons = nullptr;
    widgets::Button *m_accept = nullptr;
    widgets::Button *m_edit = nullptr;
    widgets::Button *m_reject = nullptr;
    CaptionEditor *m_editor = nullptr;
    ReasonPanel *m_reasons = nullptr;
};

}  // namespace gaia::review
