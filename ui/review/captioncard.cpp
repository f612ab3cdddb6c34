// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/captioncard.h"

#include "core/review/worddiff.h"
#include "ui/library/thumbnailpainter.h"
#include "ui/review/captioneditor.h"
#include "ui/review/captiontext.h"
#include "ui/review/findinglist.h"
#include "ui/review/measureline.h"
#include "ui/review/reasonpanel.h"
#include "ui/review/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::CaptionState;
using widgets::Button;
using widgets::ElidedLabel;
using widgets::StateShape;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kDecidedLines = 2;

bool isDismissedAt(const Findings &findings, const Span &span)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.isDismissed && finding.span == span;
    });
}

}  // namespace

TextMarks marksOf(const Judgement &judgement, const Spans &quoted, bool withVisual)
{
    TextMarks marks;
    for (const Span &span : quoted) {
        marks.push_back({TextMark::Kind::Supported, span});
    }
    for (const Claim &claim : judgement.measure.claims) {
        switch (claim.standing) {
        case Claim::Standing::Supported:
            marks.push_back({TextMark::Kind::Supported, claim.span});
            break;
        case Claim::Standing::Visual:
            if (withVisual) {
                marks.push_back({TextMark::Kind::Visual, claim.span});
            }
            break;
        case Claim::Standing::Unsupported:
        case Claim::Standing::Contradicted:
            if (!isDismissedAt(judgement.findings, claim.span)) {
                marks.push_back({claim.standing == Claim::Standing::Contradicted
                                     ? TextMark::Kind::Error
                                     : TextMark::Kind::Finding,
                                 claim.span});
            }
            break;
        }
    }
    for (const Finding &finding : judgement.findings) {
        if (!finding.isDismissed && finding.span.length > 0) {
            marks.push_back({finding.severity == Severity::Error ? TextMark::Kind::Error
                                                                 : TextMark::Kind::Finding,
                             finding.span});
        }
    }
    return marks;
}

CaptionCard::CaptionCard(QWidget *parent)
    : Card(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
}

void CaptionCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kMedium, 6, widgets::space::kMedium, 7);
    column->setSpacing(widgets::space::kHair);
    buildHeader(column);
    m_failure = widgets::makeLabel({}, TextUse::Label, TextRole::Error, this);
    m_failure->setWordWrap(true);
    m_failure->setMinimumHeight(1);  // its height follows its width, not the longest word
    column->addWidget(m_failure);
    m_text = new CaptionText(this);
    connect(m_text, &CaptionText::painted, this, &CaptionCard::painted);
    connect(m_text, &CaptionText::pressed, this, &CaptionCard::askPlace);
    column->addWidget(m_text);
    m_editor = new CaptionEditor(this);
    connect(m_editor, &CaptionEditor::saveAsked, this, &CaptionCard::saveAsked);
    connect(m_editor, &CaptionEditor::leaveAsked, this, &CaptionCard::leftEditor);
    connect(m_editor, &CaptionEditor::draftTyped, this, &CaptionCard::draftTyped);
    connect(m_editor, &CaptionEditor::textTyped, this, &CaptionCard::textTyped);
    connect(m_editor, &CaptionEditor::fixAsked, this, [this] {
        if (const Finding *fixable = m_findings->fixable()) {
            applyTyped(Finding(*fixable));
        }
    });
    column->addWidget(m_editor);
    m_findings = new FindingList(this);
    connect(m_findings, &FindingList::fixAsked, this, &CaptionCard::fixAsked);
    connect(m_findings, &FindingList::dismissAsked, this, &CaptionCard::dismissAsked);
    connect(m_findings, &FindingList::sourceAsked, this, &CaptionCard::sourceAsked);
    column->addWidget(m_findings);
    m_measure = new MeasureLine(this);
    connect(m_measure, &MeasureLine::clicked, this, [this] {
        if (const Claim *claim = nextClaim()) {
            Q_EMIT claimAsked(Claim(*claim));
        }
    });
    column->addWidget(m_measure);
    buildButtons(column);
    m_reasons = new ReasonPanel(this);
    connect(m_reasons, &ReasonPanel::picked, this, &CaptionCard::reasonPicked);
    connect(m_reasons, &ReasonPanel::leftWithout, this, &CaptionCard::leftReasons);
    column->addWidget(m_reasons);
}

void CaptionCard::buildHeader(QBoxLayout *column)
{
    auto *header = new QHBoxLayout;
    header->setSpacing(widgets::space::kSmall);
    m_number = widgets::makeLabel({}, TextUse::LabelBold, TextRole::First, this);
    m_number->setMinimumWidth(widgets::Theme::of(this).scaled(11));
    m_mark = new widgets::StateMark(StateShape::None, 14, this);
    m_state = widgets::makeLabel({}, TextUse::LabelBold, TextRole::First, this);
    m_detail = new ElidedLabel({}, TextUse::Label, TextRole::Second, this);
    m_rightMark = new widgets::StateMark(StateShape::Finding, 13, this);
    m_right = new ElidedLabel({}, TextUse::Label, TextRole::Second, this);
    m_back = new QWidget(this);
    auto *back = new QHBoxLayout(m_back);
    back->setContentsMargins(0, 0, 0, 0);
    back->setSpacing(6);
    back->addWidget(new widgets::KeyCap(tr("Esc"), m_back));
    back->addWidget(widgets::makeLabel(tr("back"), TextUse::Label, TextRole::Second, m_back));
    m_retry = new Button(Button::Kind::Link, tr("Try again"), this);
    connect(m_retry, &Button::clicked, this, &CaptionCard::retryAsked);
    m_generate = new Button(Button::Kind::Quiet, tr("Generate"), this);
    m_generate->setFixedHeight(widgets::Theme::of(this).scaled(20));
    header->addWidget(m_number);
    header->addWidget(m_mark);
    header->addWidget(m_state);
    header->addWidget(m_detail, 1);
    header->addWidget(m_rightMark);
    header->addWidget(m_right);
    header->addWidget(m_back);
    header->addWidget(m_retry);
    header->addWidget(m_generate);
    column->addLayout(header);
}

void CaptionCard::buildButtons(QBoxLayout *column)
{
    m_buttons = new QWidget(this);
    // In a language of long words they wrap rather than widen the card beyond its column.
    auto *row = new widgets::FlowLayout(widgets::space::kSmall, widgets::space::kHair, m_buttons);
    row->setContentsMargins(0, 3, 0, 3);
    m_accept = new Button(Button::Kind::Filled, tr("Accept"), m_buttons);
    m_accept->setIconName(u"dialog-ok"_s);
    m_edit = new Button(Button::Kind::Plain, tr("Edit"), m_buttons);
    m_edit->setIconName(u"document-edit"_s);
    m_reject = new Button(Button::Kind::Plain, tr("Reject"), m_buttons);
    m_reject->setIconName(u"dialog-cancel"_s);
    for (Button *button : {m_accept, m_edit, m_reject}) {
        // A click must not leave the focus where Space would press the button again.
        button->setFocusPolicy(Qt::TabFocus);
    }
    row->addWidget(m_accept);
    row->addWidget(m_edit);
    row->addWidget(m_reject);
    column->addWidget(m_buttons);
}

void CaptionCard::setContent(const Content &content, bool isCurrent)
{
    const bool isOther =
        !m_content.caption || !content.caption || m_content.caption->key != content.caption->key;
    m_content = content;
    if (isOther) {
        m_mode = Mode::Reading;
        m_draftNote.clear();
        m_live = {};
        m_claim = 0;
    }
    setIsCurrent(isCurrent);
}

void CaptionCard::setIsCurrent(bool isCurrent)
{
    setCurrent(isCurrent);
    if (!isCurrent) {
        flushDraft();
        m_mode = Mode::Reading;
    }
    renew();
}

void CaptionCard::setMode(Mode mode)
{
    if (mode == m_mode || !m_content.caption) {
        return;
    }
    flushDraft();
    m_mode = mode;
    m_live = {};
    if (isTyping()) {
        const bool startsOnDraft = hasDraft() && m_content.failedText.isNull();
        m_editor->begin(mode == Mode::Writing ? QString(dataset::captionPrefix() + u' ')
                            : startsOnDraft   ? m_content.caption->draft
                                              : textInSight(),
                        mode == Mode::Writing ? QString() : m_content.caption->generated);
        if (m_content.judgement.isKnown && m_content.judgement.text == m_editor->text()) {
            setLiveJudgement(m_content.judgement);
        } else {
            Q_EMIT textTyped(m_editor->text());
        }
    }
    renew();
    if (isTyping()) {
        m_editor->setFocus();
    } else if (mode == Mode::Rejecting) {
        m_reasons->setFocus();
    } else {
        setFocus();
    }
}

void CaptionCard::flushDraft()
{
    if (isTyping()) {
        m_editor->flush();
    }
}

void CaptionCard::setDraftNote(const QString &note)
{
    m_draftNote = note;
    updateHeader();
}

void CaptionCard::setLiveJudgement(const Judgement &judgement)
{
    if (isTyping() && judgement.text == m_editor->text()) {
        m_live = judgement;
        updateFindings();
    }
}

void CaptionCard::applyTyped(const Finding &finding)
{
    if (isTyping()) {
        m_editor->apply(finding);
    }
}

const Judgement &CaptionCard::judgement() const
{
    return isTyping() ? m_live : m_content.judgement;
}

const Claim *CaptionCard::nextClaim()
{
    const Claims &claims = judgement().measure.claims;
    if (claims.empty()) {
        return nullptr;
    }
    m_claim = m_claim < claims.size() ? m_claim : 0;
    return &claims[m_claim++];
}

void CaptionCard::askPlace(qsizetype place)
{
    Q_EMIT currentAsked();
    const auto holds = [place](const Span &span) {
        return place >= span.start && place < span.end();
    };
    const Claims &claims = judgement().measure.claims;
    const auto claim = std::find_if(claims.begin(), claims.end(),
                                    [&](const Claim &one) { return holds(one.span); });
    if (claim != claims.end()) {
        Q_EMIT claimAsked(Claim(*claim));
        return;
    }
    const Spans &quoted = m_content.quotes.inCaption;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (holds(quoted[i])) {
            Claim taken;
            taken.standing = Claim::Standing::Supported;
            taken.ground = Claim::Ground::Article;
            taken.span = quoted[i];
            taken.inSource = m_content.quotes.firstInArticle[i];
            Q_EMIT claimAsked(taken);
            return;
        }
    }
}

bool CaptionCard::isPainted() const
{
    return m_text->isPainted();
}

QString CaptionCard::textInSight() const
{
    if (!m_content.failedText.isNull()) {
        return m_content.failedText;
    }
    if (!m_content.savingText.isNull()) {
        return m_content.savingText;
    }
    if (!m_content.caption) {
        return {};
    }
    return hasDraft() && isUndecided() ? m_content.caption->draft : m_content.caption->text;
}

bool CaptionCard::hasDraft() const
{
    return m_content.caption && !m_content.caption->draft.isEmpty();
}

bool CaptionCard::isUndecided() const
{
    return m_content.caption && !m_content.caption->isDecided();
}

StateShape CaptionCard::shape() const
{
    if (!m_content.caption) {
        return StateShape::None;
    }
    if (isTyping()) {
        return StateShape::Edited;
    }
    if (m_mode == Mode::Rejecting) {
        return StateShape::Rejected;
    }
    if (m_content.isSaving) {
        return StateShape::Waiting;
    }
    if (!m_content.failure.isEmpty()) {
        return StateShape::Failure;
    }
    return library::shapeOf(m_content.caption->state);
}

QString CaptionCard::stateText() const
{
    if (!m_content.caption) {
        return tr("Not generated");
    }
    if (isTyping()) {
        return m_mode == Mode::Writing ? tr("Your own") : tr("Editing");
    }
    if (m_mode == Mode::Rejecting) {
        return tr("Reject because of");
    }
    if (m_content.isSaving) {
        return tr("Saving");
    }
    if (!m_content.failure.isEmpty()) {
        return tr("Not saved");
    }
    switch (m_content.caption->state) {
    case CaptionState::Pending: return tr("Pending");
    case CaptionState::Accepted: return tr("Accepted");
    case CaptionState::Edited: return tr("Edited and accepted");
    case CaptionState::Rejected: return tr("Rejected");
    }
    return {};
}

QString CaptionCard::detailText() const
{
    if (!m_content.caption || m_mode != Mode::Reading || m_content.isSaving
        || !m_content.failure.isEmpty()) {
        return {};
    }
    QStringList parts;
    if (m_content.caption->state == CaptionState::Rejected && m_content.caption->reason) {
        parts.append(reasonText(*m_content.caption->reason).toLower());
    } else if (hasDraft()) {
        parts.append(tr("draft kept"));
    }
    if (!m_content.stale.isEmpty()) {
        parts.append(staleText(m_content.stale));
    }
    if (m_content.caption->rank) {
        parts.append(tr("rank %1").arg(*m_content.caption->rank));
    }
    return parts.join(u", "_s);
}

bool CaptionCard::tellsFindings() const
{
    return m_content.caption && m_mode == Mode::Reading && !isCurrent()
        && m_content.judgement.isKnown && m_content.judgement.open() > 0;
}

QString CaptionCard::rightText() const
{
    if (!m_content.caption) {
        return {};
    }
    if (isTyping() && !m_draftNote.isEmpty()) {
        return m_draftNote;
    }
    if (tellsFindings()) {
        const Findings &findings = m_content.judgement.findings;
        const auto first = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &one) { return !one.isDismissed; });
        const bool isLike = first->rule == Rule::Repetition;
        return m_content.judgement.open() > 1 ? tr("%n findings", nullptr, m_content.judgement.open())
            : isLike                          ? message(*first)
                                              : title(first->rule);
    }
    const bool hasChanged = m_content.caption->state == CaptionState::Edited
        && m_mode == Mode::Reading && m_content.failure.isEmpty();
    if (hasChanged) {
        const DiffCount count =
            countWords(wordDiff(m_content.caption->generated, m_content.caption->text));
        return tr("Words: %1 out, %2 in").arg(count.removed).arg(count.added);
    }
    const bool isClean = !isCurrent() && m_mode == Mode::Reading && m_content.judgement.isKnown;
    return isClean ? tr("No findings") : originText(*m_content.caption);
}

void CaptionCard::renew()
{
    const bool isReading = m_mode == Mode::Reading;
    const QWidget *focus = focusWidget();
    if (isReading && focus && focus->hasFocus()
        && (m_editor->isAncestorOf(focus) || m_reasons->isAncestorOf(focus)
            || focus == m_reasons)) {
        // Before it hides: else Qt hands the focus, and with it the keys, to the next card.
        setFocus(Qt::OtherFocusReason);
    }
    setFailed(!m_content.failure.isEmpty() && isReading && !m_content.isSaving);
    updateHeader();
    updateText();
    updateFindings();
    m_failure->setText(m_content.failure);
    m_failure->setVisible(!m_content.failure.isEmpty() && !m_content.isSaving);
    m_buttons->setVisible(isCurrent() && isReading && m_content.caption.has_value());
    m_editor->setVisible(isTyping());
    m_reasons->setVisible(m_mode == Mode::Rejecting);
    updateGeometry();
}

void CaptionCard::updateHeader()
{
    m_number->setText(QString::number(m_content.ordinal));
    m_mark->setShape(shape());
    m_state->setText(stateText());
    const bool hasFailed =
        !m_content.failure.isEmpty() && m_mode == Mode::Reading && !m_content.isSaving;
    widgets::setTextStyle(m_state, TextUse::LabelBold,
                          hasFailed ? TextRole::Error : TextRole::First);
    m_detail->setText(detailText());
    const bool isRejecting = m_mode == Mode::Rejecting;
    m_right->setText(hasFailed || isRejecting ? QString() : rightText());
    const bool tells = !hasFailed && tellsFindings();
    m_rightMark->setVisible(tells);
    m_right->setStyleOf(TextUse::Label, tells ? TextRole::Finding : TextRole::Second);
    QStringList lines;
    for (const Finding &finding : m_content.judgement.findings) {
        if (!finding.isDismissed) {
            lines.append(lineOf(finding).left(200).toHtmlEscaped());
        }
    }
    setToolTip(tells ? lines.join(u"<br>"_s) : QString());
    m_state->setToolTip(m_content.caption && m_content.caption->at.isValid()
                            ? tr("%1, proposed %2")
                                  .arg(originText(*m_content.caption),
                                       QLocale().toString(m_content.caption->at.toLocalTime(),
                                                          QLocale::ShortFormat))
                            : QString());
    m_back->setVisible(isRejecting);
    m_retry->setVisible(hasFailed);
    m_generate->setVisible(!m_content.caption && m_content.ordinal == 1);
    const QString detail = detailText();
    setAccessibleName(
        tr("Caption %1, %2")
            .arg(m_content.ordinal)
            .arg(detail.isEmpty() ? stateText() : QString(stateText() + u", "_s + detail)));
    setAccessibleDescription(textInSight());
}

void CaptionCard::updateText()
{
    const bool isReading = m_mode == Mode::Reading;
    if (!m_content.caption) {
        m_text->setVisible(false);
        return;
    }
    const dataset::Caption &caption = *m_content.caption;
    const QString text = textInSight();
    const bool isRejected = caption.state == CaptionState::Rejected;
    if (text != caption.generated && !isRejected) {
        m_text->setDiff(wordDiff(caption.generated, text));
    } else {
        const bool showsQuotes = text == caption.text && isUndecided();
        m_text->setCaption(text,
                           marksOf(m_content.judgement,
                                   showsQuotes ? m_content.quotes.inCaption : Spans(), isCurrent()));
    }
    const bool isDiff = text != caption.generated && !isRejected;
    const bool isShort = !isCurrent() && !isUndecided() && !isDiff && m_content.failure.isEmpty();
    m_text->setMaximumLines(isShort ? kDecidedLines : 0);
    const bool isOneLine = isShort && m_content.isCompact && !m_content.isSaving;
    m_text->setVisible(isReading && !isOneLine);
}

void CaptionCard::updateFindings()
{
    const bool isEditing = isTyping();
    const Judgement &shown = judgement();
    const bool tells = isCurrent() && m_content.caption && shown.isKnown
        && m_mode != Mode::Rejecting && !m_content.isSaving;
    m_findings->setTypingKey(isEditing ? tr("Ctrl .") : QString());
    m_findings->setFindings(tells ? shown.findings : Findings());
    m_measure->setMeasure(shown.measure);
    m_measure->setVisible(tells);
    if (isEditing) {
        m_editor->setMarks(marksOf(shown, {}, false));
    }
}

void CaptionCard::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    Q_EMIT currentAsked();
}

void CaptionCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    Card::mouseDoubleClickEvent(event);
    Q_EMIT editAsked();
}

void CaptionCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        Q_EMIT currentAsked();
    }
}

}  // namespace gaia::review
