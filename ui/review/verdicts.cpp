// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdicts.h"

#include "ui/review/captionlist.h"

namespace gaia::review {

namespace {

bool canBeDecided(const CaptionCard *card)
{
    return card && card->content().caption && !card->content().isSaving;
}

}  // namespace

Verdicts::Verdicts(CaptionList &captions, DecisionQueue &decisions, QObject *parent)
    : QObject(parent)
    , m_captions(captions)
    , m_decisions(decisions)
{
    connect(&m_captions, &CaptionList::editAsked, this, &Verdicts::startEditing);
    connect(&m_captions, &CaptionList::saveAsked, this, &Verdicts::saveText);
    connect(&m_captions, &CaptionList::reasonPicked, this, &Verdicts::reject);
    connect(&m_captions, &CaptionList::draftTyped, &m_decisions, &DecisionQueue::saveDraft);
    connect(&m_captions, &CaptionList::retryAsked, this, [this](int ordinal) {
        m_decisions.retry(m_captions.image(), ordinal);
    });
}

Decision Verdicts::decisionOn(int ordinal, Decision::Kind kind) const
{
    Decision decision;
    decision.kind = kind;
    decision.ordinal = ordinal;
    decision.image = m_captions.image();
    if (const CaptionCard *first = m_captions.card(1); first && first->content().caption) {
        decision.set = first->content().caption->set;
    }
    return decision;
}

void Verdicts::decideAndGoOn(const Decision &decision)
{
    if (CaptionCard *card = m_captions.card(decision.ordinal)) {
        card->setMode(CaptionCard::Mode::Reading);
    }
    m_decisions.submit(decision);
    if (const int next = m_captions.nextUndecided(decision.ordinal); next > 0) {
        m_captions.setCurrent(next);
    }
}

void Verdicts::accept()
{
    const CaptionCard *card = m_captions.currentCard();
    if (!canBeDecided(card) || card->mode() != CaptionCard::Mode::Reading) {
        return;
    }
    const CaptionCard::Content &content = card->content();
    if (content.failure.isEmpty() && content.caption->isKept()) {
        return;
    }
    if (card->textInSight() != content.caption->text) {
        saveText(content.ordinal, card->textInSight());
    } else {
        decideAndGoOn(decisionOn(content.ordinal, Decision::Kind::Accept));
    }
}

void Verdicts::acceptAll()
{
    if (CaptionCard *card = m_captions.currentCard()) {
        card->setMode(CaptionCard::Mode::Reading);  // what is being typed becomes a draft
        m_captions.renew();
    }
    for (int ordinal = 1; const CaptionCard *card = m_captions.card(ordinal); ++ordinal) {
        if (canBeDecided(card) && !card->content().caption->isDecided()
            && card->textInSight() != card->content().caption->text) {
            Decision decision = decisionOn(ordinal, Decision::Kind::Edit);
            decision.text = card->textInSight();
            m_decisions.submit(decision);
        }
    }
    if (m_captions.countUndecided() > 0) {
        m_decisions.submit(decisionOn(0, Decision::Kind::Accept));
    }
}

void Verdicts::startEditing(int ordinal)
{
    m_captions.setCurrent(ordinal);
    if (CaptionCard *card = m_captions.currentCard(); canBeDecided(card)) {
        card->setMode(CaptionCard::Mode::Editing);
    }
}

void Verdicts::startRejecting()
{
    if (CaptionCard *card = m_captions.currentCard(); canBeDecided(card)) {
        card->setMode(CaptionCard::Mode::Rejecting);
    }
}

void Verdicts::saveText(int ordinal, const QString &text)
{
    Decision decision = decisionOn(ordinal, Decision::Kind::Edit);
    decision.text = text;
    decideAndGoOn(decision);
}

void Verdicts::reject(int ordinal, dataset::RejectReason reason)
{
    Decision decision = decisionOn(ordinal, Decision::Kind::Reject);
    decision.reason = reason;
    decideAndGoOn(decision);
}

}  // namespace gaia::review
