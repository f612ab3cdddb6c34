// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/captioncard.h"
#include "ui/review/details.h"

#include <QHash>
#include <QScrollArea>

#include <functional>
#include <vector>

namespace gaia::review {

class AnswerNote;
class DecisionQueue;
class SetCard;

/// The cards of one image, one of them current, and above them why its last captioning failed.
/// Keeps the current card whole in sight. Shows and asks; never decides.
class CaptionList final : public QScrollArea {
    Q_OBJECT

public:
    /// `dress` gives a card's buttons their keys; called once a card.
    using Dress = std::function<void(CaptionCard &)>;

    CaptionList(const DecisionQueue &decisions, Dress dress, QWidget *parent = nullptr);

    /// Shows the captions of `detail`; null shows none. Another image starts on its first caption
    /// to decide on.
    void setDetail(const DetailPtr &detail);
    /// What is on its way or has failed is new.
    void renew();
    void setCompact(bool isCompact);

    [[nodiscard]] dataset::ImageKey image() const;
    /// From 1; 0 when there are no captions.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int ordinal);
    [[nodiscard]] CaptionCard *currentCard() const { return card(m_current); }
    [[nodiscard]] CaptionCard *card(int ordinal) const;
    /// The next caption, from the one after `ordinal` on and around, that is neither decided nor
    /// on its way; 0 if there is none.
    [[nodiscard]] int nextUndecided(int ordinal) const;
    [[nodiscard]] int countUndecided() const;
    /// Says on the caption's card, if it is shown, what became of its draft.
    void setDraftNote(dataset::CaptionKey caption, const QString &note);
    /// Keeps another text for an undecided caption, as if it had been typed.
    void setDraft(int ordinal, const QString &text);
    /// The check of this text for this caption.
    void takeCheck(dataset::CaptionKey caption, const QString &text, const Check &check);
    [[nodiscard]] bool isPainted() const;
    /// What the captions do together, below them.
    [[nodiscard]] SetCard *setCard() const { return m_setCard; }
    /// Unfolds its tables and scrolls there, or folds them.
    void toggleSet();

Q_SIGNALS:
    void currentChanged(int ordinal);
    void editAsked(int ordinal);
    void retryAsked(int ordinal);
    void saveAsked(int ordinal, const QString &text);
    void draftTyped(const gaia::dataset::Caption &caption, const QString &text);
    void reasonPicked(int ordinal, gaia::dataset::RejectReason reason);
    /// A caption reads so and has not been checked yet.
    void checkAsked(int ordinal, const QString &text);
    void fixAsked(int ordinal, const gaia::review::Finding &finding);
    void dismissAsked(const gaia::review::Finding &finding, bool dismissed);
    void sourceAsked(int ordinal, const gaia::review::Finding &finding);
    void claimAsked(int ordinal, const gaia::review::Claim &claim);
    void rawAnswerAsked();
    void painted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow(std::size_t count);
    void wire(CaptionCard *card, int ordinal);
    void wireFindings(CaptionCard *card, int ordinal);
    [[nodiscard]] CaptionCard::Content contentOf(int ordinal) const;
    [[nodiscard]] Judgement judgementOn(int ordinal, const QString &text) const;
    [[nodiscard]] bool isUndecided(int ordinal) const;
    void showCurrentWhole();

    const DecisionQueue &m_decisions;
    Dress m_dress;
    DetailPtr m_detail;
    QHash<dataset::CaptionKey, QString> m_drafts;  ///< typed, and not yet in `m_detail`
    QHash<dataset::CaptionKey, Judgement> m_checked;  ///< of texts newer than `m_detail`
    QWidget *m_page;
    AnswerNote *m_note;
    SetCard *m_setCard = nullptr;
    std::vector<CaptionCard *> m_cards;
    int m_current = 0;
    bool m_isCompact = false;
};

}  // namespace gaia::review
