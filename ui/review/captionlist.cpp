// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/captionlist.h"

#include "ui/review/answernote.h"
#include "ui/review/decisions.h"
#include "ui/review/setcard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Caption;
using dataset::ImageKey;

CaptionList::CaptionList(const DecisionQueue &decisions, Dress dress, QWidget *parent)
    : QScrollArea(parent)
    , m_decisions(decisions)
    , m_dress(std::move(dress))
    , m_page(new QWidget)
    , m_note(new AnswerNote)
{
    setObjectName(u"captions"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(widgets::space::kMedium, widgets::space::kSmall,
                               widgets::space::kMedium, widgets::space::kSmall);
    column->setSpacing(6);
    column->addWidget(m_note);
    column->addStretch(1);
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_note, &AnswerNote::rawAnswerAsked, this, &CaptionList::rawAnswerAsked);
    // Now, so that Tab reaches them before what is made after this list.
    grow(dataset::kCaptionsPerImage);
    m_setCard = new SetCard(m_page);
    column->insertWidget(column->count() - 1, m_setCard);
    setDetail(nullptr);
}

ImageKey CaptionList::image() const
{
    return m_detail ? m_detail->data.image.key : ImageKey();
}

CaptionCard *CaptionList::card(int ordinal) const
{
    const bool isThere = ordinal >= 1 && ordinal <= static_cast<int>(m_cards.size());
    return isThere ? m_cards[static_cast<std::size_t>(ordinal - 1)] : nullptr;
}

void CaptionList::setDetail(const DetailPtr &detail)
{
    const ImageKey before = image();
    for (CaptionCard *card : m_cards) {
        card->flushDraft();
    }
    m_detail = detail;
    if (!detail && QApplication::focusWidget()
        && m_page->isAncestorOf(QApplication::focusWidget())) {
        // Before it hides: else Qt hands the focus to whatever comes next.
        setFocus(Qt::OtherFocusReason);
    }
    m_page->setVisible(detail != nullptr);
    if (!detail) {
        m_current = 0;
        return;
    }
    for (const Caption &caption : detail->data.captions) {
        if (caption.isDecided() || m_drafts.value(caption.key) == caption.draft) {
            m_drafts.remove(caption.key);
        }
    }
    const std::size_t captions = detail->data.captions.size();
    grow(captions == 0 ? dataset::kCaptionsPerImage : captions);
    m_note->setDetail(detail->data);
    if (detail->check || before != image()) {
        m_setCard->setCheck(detail->check.get());
    }
    const bool isOther = before != image();
    if (isOther) {
        m_checked.clear();
    }
    const int last = static_cast<int>(captions);
    if (isOther || m_current < 1 || m_current > last) {
        const int wanted = nextUndecided(0);
        m_current = wanted > 0 ? wanted : std::min(1, last);
    }
    if (isOther) {
        for (CaptionCard *card : m_cards) {
            card->setMode(CaptionCard::Mode::Reading);
        }
        verticalScrollBar()->setValue(0);
    }
    renew();
    Q_EMIT currentChanged(m_current);
}

void CaptionList::renew()
{
    if (!m_detail) {
        return;
    }
    for (int ordinal = 1; ordinal <= static_cast<int>(m_cards.size()); ++ordinal) {
        card(ordinal)->setContent(contentOf(ordinal), ordinal == m_current);
    }
    showCurrentWhole();
}

void CaptionList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    renew();
}

void CaptionList::setCurrent(int ordinal)
{
    if (!m_detail || ordinal < 1 || ordinal == m_current
        || ordinal > static_cast<int>(m_detail->data.captions.size())) {
        return;
    }
    const CaptionCard *before = currentCard();
    m_current = ordinal;
    const QWidget *focus = QApplication::focusWidget();
    if (before && focus && before->isAncestorOf(focus)) {
        // Before its buttons hide: else Qt hands the focus to whatever comes next.
        currentCard()->setFocus(Qt::OtherFocusReason);
    }
    for (int other = 1; other <= static_cast<int>(m_cards.size()); ++other) {
        card(other)->setIsCurrent(other == ordinal);
    }
    showCurrentWhole();
    Q_EMIT currentChanged(ordinal);
}

CaptionCard::Content CaptionList::contentOf(int ordinal) const
{
    CaptionCard::Content content;
    content.ordinal = ordinal;
    content.isCompact = m_isCompact;
    const auto index = static_cast<std::size_t>(ordinal - 1);
    if (index >= m_detail->data.captions.size()) {
        return content;
    }
    const Caption &caption = m_detail->data.captions[index];
    content.caption = caption;
    content.caption->draft = m_drafts.value(caption.key, caption.draft);
    content.quotes = index < m_detail->quotes.size() ? m_detail->quotes[index] : Quotes();
    content.stale = caption.isDecided() ? m_detail->stale.value(ordinal) : QStringList();
    const Decision *saving = m_decisions.underWay(image(), ordinal);
    // All five at once leaves what was decided one by one as it is.
    if (saving && (saving->ordinal == ordinal || !caption.isDecided())) {
        content.isSaving = true;
        if (saving->kind == Decision::Kind::Edit) {
            content.savingText = saving->text;
        }
    }
    const DecisionQueue::Failure *failed = m_decisions.failure(image(), ordinal);
    if (failed && (failed->decision.ordinal == ordinal || !caption.isDecided())) {
        content.failure = failed->error.message;
        if (failed->decision.kind == Decision::Kind::Edit) {
            content.failedText = failed->decision.text;
        }
    }
    content.judgement = judgementOn(ordinal, textInSight(*content.caption));
    return content;
}

Judgement CaptionList::judgementOn(int ordinal, const QString &text) const
{
    const auto index = static_cast<std::size_t>(ordinal - 1);
    const QStringList &dismissed = m_detail->data.image.dismissed;
    if (m_detail->check && m_detail->checkedTexts.value(ordinal - 1) == text) {
        return judgementOf(*m_detail->check, ordinal, text, dismissed);
    }
    Judgement newer = m_checked.value(m_detail->data.captions[index].key);
    if (newer.text != text) {
        return {};
    }
    for (Finding &finding : newer.findings) {
        finding.isDismissed = dismissed.contains(memoryOf(finding));
    }
    return newer;
}

void CaptionList::setDraft(int ordinal, const QString &text)
{
    const auto index = static_cast<std::size_t>(ordinal - 1);
    if (!m_detail || ordinal < 1 || index >= m_detail->data.captions.size()) {
        return;
    }
    const Caption &caption = m_detail->data.captions[index];
    const QString draft = text == caption.text ? QString() : text;
    m_drafts.insert(caption.key, draft);
    Q_EMIT draftTyped(caption, draft);
    Q_EMIT checkAsked(ordinal, text);
    renew();
}

void CaptionList::takeCheck(dataset::CaptionKey caption, const QString &text, const Check &check)
{
    for (CaptionCard *card : m_cards) {
        const CaptionCard::Content &content = card->content();
        if (!m_detail || !content.caption || content.caption->key != caption) {
            continue;
        }
        const Judgement judgement =
            judgementOf(check, content.ordinal, text, m_detail->data.image.dismissed);
        m_checked.insert(caption, judgement);
        card->setLiveJudgement(judgement);
        if (!card->isTyping()) {
            renew();
        }
    }
}

bool CaptionList::isUndecided(int ordinal) const
{
    const CaptionCard::Content content = contentOf(ordinal);
    return content.caption && !content.caption->isDecided() && !content.isSaving;
}

int CaptionList::nextUndecided(int ordinal) const
{
    const int count = m_detail ? static_cast<int>(m_detail->data.captions.size()) : 0;
    for (int step = 0; step < count; ++step) {
        const int candidate = (ordinal + step) % count + 1;
        if (isUndecided(candidate)) {
            return candidate;
        }
    }
    return 0;
}

int CaptionList::countUndecided() const
{
    int count = 0;
    for (int i = 1; m_detail && i <= static_cast<int>(m_detail->data.captions.size()); ++i) {
        count += isUndecided(i) ? 1 : 0;
    }
    return count;
}

void CaptionList::setDraftNote(dataset::CaptionKey caption, const QString &note)
{
    for (CaptionCard *card : m_cards) {
        if (card->content().caption && card->content().caption->key == caption) {
            card->setDraftNote(note);
        }
    }
}

bool CaptionList::isPainted() const
{
    const CaptionCard *shown = currentCard();
    return shown && shown->isPainted();
}

void CaptionList::toggleSet()
{
    m_setCard->setUnfolded(!m_setCard->isUnfolded());
    if (m_setCard->isUnfolded() && m_setCard->isVisible()) {
        // After the layout has given the card its height.
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_setCard, 0, 8); });
    }
}

void CaptionList::grow(std::size_t count)
{
    auto *column = static_cast<QVBoxLayout *>(m_page->layout());
    while (m_cards.size() < count) {
        auto *card = new CaptionCard(m_page);
        column->insertWidget(m_setCard ? column->indexOf(m_setCard) : column->count() - 1, card);
        m_cards.push_back(card);
        wire(card, static_cast<int>(m_cards.size()));
        m_dress(*card);
    }
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        column->removeWidget(m_cards.back());
        m_cards.pop_back();
    }
}

void CaptionList::wire(CaptionCard *card, int ordinal)
{
    card->setObjectName(u"caption%1"_s.arg(ordinal));
    connect(card, &CaptionCard::currentAsked, this, [this, ordinal] { setCurrent(ordinal); });
    connect(card, &CaptionCard::editAsked, this, [this, ordinal] { Q_EMIT editAsked(ordinal); });
    connect(card, &CaptionCard::retryAsked, this, [this, ordinal] { Q_EMIT retryAsked(ordinal); });
    connect(card, &CaptionCard::saveAsked, this,
            [this, ordinal](const QString &text) { Q_EMIT saveAsked(ordinal, text); });
    connect(card, &CaptionCard::draftTyped, this, [this, card](const QString &text) {
        // The card's own caption: the list may show another image already.
        if (const auto caption = card->content().caption) {
            // A text that says what the caption says is no draft.
            const QString draft = text == caption->text ? QString() : text;
            m_drafts.insert(caption->key, draft);
            Q_EMIT draftTyped(*caption, draft);
        }
    });
    connect(card, &CaptionCard::reasonPicked, this, [this, ordinal](dataset::RejectReason reason) {
        Q_EMIT reasonPicked(ordinal, reason);
    });
    connect(card, &CaptionCard::leftEditor, card, [this, card] {
        card->setMode(CaptionCard::Mode::Reading);
        renew();
    });
    connect(card, &CaptionCard::leftReasons, card,
            [card] { card->setMode(CaptionCard::Mode::Reading); });
    connect(card, &CaptionCard::painted, this, &CaptionList::painted);
    wireFindings(card, ordinal);
}

void CaptionList::wireFindings(CaptionCard *card, int ordinal)
{
    connect(card, &CaptionCard::textTyped, this,
            [this, ordinal](const QString &text) { Q_EMIT checkAsked(ordinal, text); });
    connect(card, &CaptionCard::fixAsked, this, [this, card, ordinal](const Finding &finding) {
        if (card->isTyping()) {
            card->applyTyped(finding);
        } else {
            Q_EMIT fixAsked(ordinal, finding);
        }
    });
    connect(card, &CaptionCard::dismissAsked, this, &CaptionList::dismissAsked);
    connect(card, &CaptionCard::sourceAsked, this, [this, ordinal](const Finding &finding) {
        Q_EMIT sourceAsked(ordinal, finding);
    });
    connect(card, &CaptionCard::claimAsked, this,
            [this, ordinal](const Claim &claim) { Q_EMIT claimAsked(ordinal, claim); });
}

void CaptionList::showCurrentWhole()
{
    // After the layout has given the cards their heights.
    QTimer::singleShot(0, this, [this] {
        if (const CaptionCard *shown = currentCard()) {
            m_page->layout()->activate();
            const int bottom = shown->geometry().bottom() + widgets::space::kSmall;
            const int top = shown->geometry().top() - widgets::space::kSmall;
            QScrollBar *bar = verticalScrollBar();
            if (bottom > bar->value() + viewport()->height()) {
                bar->setValue(bottom - viewport()->height());
            }
            if (top < bar->value()) {
                bar->setValue(top);
            }
        }
    });
}

void CaptionList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showCurrentWhole();
}

}  // namespace gaia::review
