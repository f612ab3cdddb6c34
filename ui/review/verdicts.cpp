// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdicts.h"

#include "ui/review/captionlist.h"

#include <QInputDialog>

#include <algorithm>

namespace gaia::review {

using dataset::ImageKey;

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
    connect(&m_captions, &CaptionList::fixAsked, this, &Verdicts::applyFix);
    connect(&m_captions, &CaptionList::dismissAsked, this, &Verdicts::dismiss);
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
    if (content.failure.isEmpty() && content.caption->isKept() && content.stale.isEmpty()) {
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

void Verdicts::startWriting()
{
    CaptionCard *card = m_captions.currentCard();
    if (canBeDecided(card)) {
        card->setMode(CaptionCard::Mode::Writing);
    } else if (m_captions.image().isValid() && m_captions.current() == 0) {
        const ImageKey image = m_captions.image();
        bool isGiven = false;
        const QString text = QInputDialog::getMultiLineText(
            m_captions.window(), tr("Your own caption"), tr("The first caption of the image"),
            QString(dataset::captionPrefix() + u' '), &isGiven);
        if (isGiven) {
            Decision decision;
            decision.kind = Decision::Kind::WriteOwn;
            decision.image = image;
            decision.ordinal = 1;
            decision.text = text;
            m_decisions.submit(decision);
        }
    }
}

void Verdicts::toggleRank()
{
    const CaptionCard *current = m_captions.currentCard();
    if (!canBeDecided(current)) {
        return;
    }
    std::vector<std::pair<int, int>> ranked;
    for (int ordinal = 1; const CaptionCard *card = m_captions.card(ordinal); ++ordinal) {
        if (ordinal != m_captions.current() && card->content().caption
            && card->content().caption->rank) {
            ranked.emplace_back(*card->content().caption->rank, ordinal);
        }
    }
    std::sort(ranked.begin(), ranked.end());
    Decision decision = decisionOn(0, Decision::Kind::Rank);
    for (const auto &[rank, ordinal] : ranked) {
        decision.ranking.push_back(ordinal);
    }
    if (!current->content().caption->rank) {
        decision.ranking.push_back(m_captions.current());
    }
    m_decisions.submit(decision);
}

void Verdicts::saveText(int ordinal, const QString &text)
{
    CaptionCard *card = m_captions.card(ordinal);
    if (card && card->mode() == CaptionCard::Mode::Writing) {
        // What was typed is no draft of the caption whose place it takes.
        card->setMode(CaptionCard::Mode::Reading);
        m_captions.setDraft(ordinal, card->content().caption->text);
        Decision own = decisionOn(ordinal, Decision::Kind::WriteOwn);
        own.text = text;
        decideAndGoOn(own);
        return;
    }
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

void Verdicts::applyFix(int ordinal, const Finding &finding)
{
    const CaptionCard *card = m_captions.card(ordinal);
    if (!canBeDecided(card)) {
        return;
    }
    const QString before = card->textInSight();
    const QString after = fixed(before, finding);
    if (after == before) {
        return;  // the text no longer reads as the finding saw it
    }
    if (card->content().caption->isDecided()) {
        Decision decision = decisionOn(ordinal, Decision::Kind::Edit);
        decision.text = after;
        m_decisions.submit(decision);
    } else {
        m_captions.setDraft(ordinal, after);
    }
}

void Verdicts::restore(int ordinal)
{
    const CaptionCard *card = m_captions.card(ordinal);
    if (!canBeDecided(card) || card->mode() != CaptionCard::Mode::Reading) {
        return;
    }
    const dataset::Caption &caption = *card->content().caption;
    if (!caption.isDecided() && caption.text == caption.generated) {
        m_captions.setDraft(ordinal, caption.text);
    } else {
        m_decisions.submit(decisionOn(ordinal, Decision::Kind::Restore));
    }
}

void Verdicts::dismiss(const Finding &finding, bool dismissed)
{
    Decision decision =
        decisionOn(0, dismissed ? Decision::Kind::Dismiss : Decision::Kind::Recall);
    decision.text = memoryOf(finding);
    m_decisions.submit(decision);
}

}  // namespace gaia::review
