// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/review/quotes.h"
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
class CaptionText;
class ReasonPanel;

/// One caption of the five: number, state and reason, who wrote it, the text or what an edit
/// changed; on the current card Accept, Edit and Reject, the editor or the reasons to reject.
/// Shows what it is given and says what the curator asks for; never decides.
class CaptionCard final : public widgets::Card {
    Q_OBJECT

public:
    /// What a card shows.
    struct Content {
        int ordinal = 1;
        std::optional<dataset::Caption> caption;  ///< none: not generated yet
        Quotes quotes;
        bool isSaving = false;
        QString savingText;  ///< of an edit on its way; else null
        QString failure;  ///< why the last decision was not saved; a sentence, or empty
        QString failedText;  ///< of an edit that was not saved; else null
        bool isCompact = false;  ///< a small window: decided cards are one line
    };
    enum class Mode { Reading, Editing, Rejecting };

    explicit CaptionCard(QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// As Card::setCurrent, and the buttons come or go.
    void setIsCurrent(bool isCurrent);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// The word of the state as it stands on the card, for example "Accepted" or "Saving".
    [[nodiscard]] QString stateText() const;
    /// What the card shows and A accepts: the text of an edit that is on its way or failed, the
    /// draft of an undecided caption, or the caption's own text.
    [[nodiscard]] QString textInSight() const;
    /// Text in the editor that differs from what is kept; kept now by a `draftTyped`.
    void flushDraft();
    void setDraftNote(const QString &note);
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
    [[nodiscard]] QString rightText() const;
    [[nodiscard]] bool isUndecided() const;
    [[nodiscard]] bool hasDraft() const;

    Content m_content;
    Mode m_mode = Mode::Reading;
    QString m_draftNote;

    QLabel *m_number = nullptr;
    widgets::StateMark *m_mark = nullptr;
    QLabel *m_state = nullptr;
    widgets::ElidedLabel *m_detail = nullptr;
    widgets::ElidedLabel *m_right = nullptr;
    QWidget *m_back = nullptr;
    widgets::Button *m_retry = nullptr;
    widgets::Button *m_generate = nullptr;
    QLabel *m_failure = nullptr;
    CaptionText *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    widgets::Button *m_accept = nullptr;
    widgets::Button *m_edit = nullptr;
    widgets::Button *m_reject = nullptr;
    CaptionEditor *m_editor = nullptr;
    ReasonPanel *m_reasons = nullptr;
};

}  // namespace gaia::review
