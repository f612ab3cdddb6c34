// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace answers to, and what its parts tell each other of the check.
#include "ui/review/reviewworkspace.h"

#include "ui/library/queuepane.h"
#include "ui/review/captionlist.h"
#include "ui/review/findinglist.h"
#include "ui/review/grounds.h"
#include "ui/review/imageverdict.h"
#include "ui/review/metadatapane.h"
#include "ui/review/picturepane.h"
#include "ui/review/verdicts.h"

#include <QLocale>

namespace gaia::review {

using dataset::ImageKey;
using shell::ActionId;

namespace {

constexpr qint64 kFewToCheck = 200;  ///< images
/// Actions that pick a caption, by ordinal from 1.
constexpr ActionId kPicks[] = {ActionId::PickCaption1, ActionId::PickCaption2,
                               ActionId::PickCaption3, ActionId::PickCaption4,
                               ActionId::PickCaption5};

}  // namespace

std::vector<ActionId> ReviewWorkspace::handles() const
{
    return {ActionId::Undo,          ActionId::Redo,         ActionId::NextImage,
            ActionId::PreviousImage, ActionId::Skip,         ActionId::Flag,
            ActionId::PickCaption1,  ActionId::PickCaption2, ActionId::PickCaption3,
            ActionId::PickCaption4,  ActionId::PickCaption5, ActionId::Accept,
            ActionId::Edit,          ActionId::Reject,       ActionId::AcceptAll,
            ActionId::ConfirmClaims, ActionId::Generate,     ActionId::ApplyFix,
            ActionId::Dismiss,       ActionId::ShowSource,   ActionId::NextFinding,
            ActionId::Restore,       ActionId::ShowSet,
            ActionId::QueueOrder,    ActionId::Discard,      ActionId::Note,
            ActionId::Compare,       ActionId::ActualSize,   ActionId::WriteOwn,
            ActionId::RankCaption};
}

std::vector<shell::Workspace::KeyHint> ReviewWorkspace::keyHints() const
{
    return {{{ActionId::NextImage, ActionId::PreviousImage}, tr("next, previous")}};
}

void ReviewWorkspace::trigger(ActionId id)
{
    for (int i = 0; i < static_cast<int>(std::size(kPicks)); ++i) {
        if (id == kPicks[i]) {
            m_captions->setCurrent(i + 1);
            return;
        }
    }
    switch (id) {
    case ActionId::NextImage:
    case ActionId::Skip: m_view.selectNext(); break;
    case ActionId::PreviousImage: m_view.selectPrevious(); break;
    case ActionId::Flag: m_imageVerdict->toggleFlag(); break;
    case ActionId::Discard: m_imageVerdict->discardOrKeep(); break;
    case ActionId::Note: m_imageVerdict->writeNote(); break;
    case ActionId::Compare: m_picture->toggleCompare(); break;
    case ActionId::ActualSize: m_picture->toggleActual(); break;
    case ActionId::Accept: m_verdicts->accept(); break;
    case ActionId::Edit: m_verdicts->startEditing(m_captions->current()); break;
    case ActionId::Reject: m_verdicts->startRejecting(); break;
    case ActionId::AcceptAll:
        m_isGoingOn = m_view.neighbour(1).isValid();
        m_verdicts->acceptAll();
        m_isGoingOn = false;
        m_view.selectNext();
        break;
    case ActionId::ConfirmClaims: confirmClaims(); break;
    case ActionId::ApplyFix:
    case ActionId::Dismiss:
    case ActionId::NextFinding: actOnFinding(id); break;
    case ActionId::ShowSource: m_grounds->showNext(); break;
    case ActionId::QueueOrder: m_queue->chooseOrder(); break;
    case ActionId::WriteOwn: m_verdicts->startWriting(); break;
    case ActionId::RankCaption: m_verdicts->toggleRank(); break;
    case ActionId::ShowSet: m_captions->toggleSet(); break;
    case ActionId::Restore: m_verdicts->restore(m_captions->current()); break;
    case ActionId::Undo: walkHistory(Decision::Kind::Undo); break;
    case ActionId::Redo: walkHistory(Decision::Kind::Redo); break;
    case ActionId::Generate:
        if (m_shown) {
            Q_EMIT generateAsked(m_shown->data.image.key);
        }
        break;
    default: break;
    }
}

void ReviewWorkspace::actOnFinding(ActionId id)
{
    const CaptionCard *card = m_captions->currentCard();
    if (!card || card->mode() != CaptionCard::Mode::Reading) {
        return;
    }
    if (id == ActionId::NextFinding) {
        card->findings()->moveOn();
    } else if (const Finding *fixable = card->findings()->fixable();
               fixable && id == ActionId::ApplyFix) {
        m_verdicts->applyFix(m_captions->current(), Finding(*fixable));
    } else if (const Finding *finding = card->findings()->atHand();
               finding && id == ActionId::Dismiss) {
        m_verdicts->dismiss(Finding(*finding), !finding->isDismissed);
    }
}

void ReviewWorkspace::confirmClaims()
{
    Decision decision = m_verdicts->decisionOn(0, Decision::Kind::ConfirmFields);
    for (const dataset::Field field : m_metadata->claimedFields()) {
        decision.fields.emplace_back(field, std::nullopt);
    }
    if (m_shown && !decision.fields.empty()) {
        m_decisions.submit(decision);
    }
}

void ReviewWorkspace::placeImage(ImageKey image, const dataset::GeoPoint &point)
{
    m_imageVerdict->place(image, point);
}

void ReviewWorkspace::walkHistory(Decision::Kind kind)
{
    Decision decision;
    decision.kind = kind;
    m_decisions.submit(decision);
}

void ReviewWorkspace::connectChecks()
{
    connect(m_captions, &CaptionList::checkAsked, this, [this](int ordinal, const QString &text) {
        m_live.ask(m_shown, ordinal, text);
    });
    connect(&m_live, &LiveCheck::checked, this,
            [this](dataset::CaptionKey caption, const QString &text,
                   const std::shared_ptr<const Check> &check) {
                m_captions->takeCheck(caption, text, *check);
            });
    connect(m_metadata, &MetadataPane::dismissAsked, m_verdicts, &Verdicts::dismiss);
    connect(m_grounds, &Grounds::said, this, &Workspace::noteChanged);
    connect(&m_keeper, &CheckKeeper::progressed, this, [this](qint64 done, qint64 total) {
        // A handful is checked before it is read.
        const QLocale locale;
        const bool isLong = done < total && total > kFewToCheck;
        // A filter for findings answers of what is checked so far.
        const QString words = m_view.filter().asksForFindings()
            ? tr("only %1 of %2 checked: more may match")
            : tr("checking %1 of %2");
        m_queue->setNote(isLong ? words.arg(locale.toString(done), locale.toString(total))
                                : QString());
    });
    connect(&m_keeper, &CheckKeeper::failed, this, &Workspace::failed);
}

}  // namespace gaia::review
