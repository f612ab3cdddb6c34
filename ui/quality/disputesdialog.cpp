// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/disputesdialog.h"

#include "ui/review/reasonpanel.h"
#include "ui/review/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using dataset::CaptionState;
using dataset::FirstVerdict;
using project::Dispute;
using project::Verdicts;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString verdictText(const FirstVerdict &verdict)
{
    if (verdict.verdict == "accepted"_L1) {
        return DisputesDialog::tr("%1 accepted it").arg(verdict.curator);
    }
    if (verdict.verdict == "edited"_L1) {
        return DisputesDialog::tr("%1 edited it: %2").arg(verdict.curator, verdict.text);
    }
    const auto reason = dataset::rejectReasonFromWord(verdict.reason);
    return DisputesDialog::tr("%1 rejected it: %2")
        .arg(verdict.curator, reason ? review::reasonText(*reason) : verdict.reason);
}

}  // namespace

DisputesDialog::DisputesDialog(const Parts &parts, QWidget *parent)
    : TaskDialog(parts, tr("Where curators differ"),
                 tr("Captions on which first verdicts differ that did not know of each other. Settle "
                    "each: the caption becomes what you say, and leaves this list."),
                 parent)
    , m_list(new QListWidget(this))
    , m_verdicts(new QVBoxLayout)
    , m_pages(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_reasons(new review::ReasonPanel(this))
{
    resize(900, 600);
    build();
    updateButtons();
    read(0);
}

void DisputesDialog::build()
{
    auto *halves = new QSplitter(Qt::Horizontal, this);
    m_list->setParent(halves);
    m_list->setObjectName(u"disputes"_s);
    m_list->setAccessibleName(tr("Captions on which curators differ"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *right = new QWidget(halves);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(widgets::space::kMedium, 0, 0, 0);
    column->setSpacing(widgets::space::kSmall);
    column->addLayout(m_verdicts);
    m_text->setObjectName(u"disputeText"_s);
    m_text->setAccessibleName(tr("The caption as it should be"));
    m_text->setTabChangesFocus(true);
    widgets::setTextStyle(m_text, TextUse::Caption);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_reasons);
    column->addWidget(m_pages, 1);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    body()->addWidget(halves, 1);
    m_show = new Button(Button::Kind::Plain, tr("Show the image"), this);
    m_refuse = new Button(Button::Kind::Plain, tr("Reject…"), this);
    m_show->setLarge(true);
    m_refuse->setLarge(true);
    m_show->setObjectName(u"disputeShow"_s);
    m_refuse->setObjectName(u"disputeReject"_s);
    buttons()->insertWidget(1, m_show);
    buttons()->addWidget(m_refuse);
    m_accept = addPrimary(tr("Accept this text"), u"disputeAccept"_s);

    connect(m_list, &QListWidget::currentRowChanged, this, &DisputesDialog::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DisputesDialog::updateButtons);
    connect(m_accept, &QAbstractButton::clicked, this,
            [this] { settle(CaptionState::Accepted, std::nullopt, m_text->toPlainText()); });
    connect(m_refuse, &QAbstractButton::clicked, this, [this] {
        m_pages->setCurrentWidget(m_reasons);
        m_reasons->setFocus();
        updateButtons();
    });
    connect(m_reasons, &review::ReasonPanel::picked, this, [this](dataset::RejectReason reason) {
        settle(CaptionState::Rejected, reason, {});
    });
    connect(m_reasons, &review::ReasonPanel::leftWithout, this, [this] {
        m_pages->setCurrentWidget(m_text);
        m_text->setFocus();
        updateButtons();
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (const Dispute *dispute = current()) {
            Q_EMIT imageAsked(dispute->caption.image);
            accept();
        }
    });
}

void DisputesDialog::read(int row)
{
    start(
        jobs::Lane::Read, {},
        [project = &project()](const base::JobContext &) { return Verdicts(*project).disputes(); },
        [this, row](base::Result<std::vector<Dispute>> disputes) {
            if (disputes) {
                show(std::move(*disputes), row);
            } else {
                sayFault(disputes.error().message);
            }
        });
}

void DisputesDialog::show(std::vector<Dispute> disputes, int row)
{
    m_disputes = std::move(disputes);
    m_list->clear();
    for (const Dispute &dispute : m_disputes) {
        m_list->addItem(u"%1:%2"_s.arg(dispute.imageId).arg(dispute.caption.ordinal));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    say(m_disputes.empty()
            ? tr("Curators differ on nothing that is not settled.")
            : tr("%n captions to settle", nullptr, static_cast<int>(m_disputes.size())));
    showCurrent();
}

void DisputesDialog::showCurrent()
{
    while (QLayoutItem *item = m_verdicts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pages->setCurrentWidget(m_text);
    const Dispute *dispute = current();
    m_text->setPlainText(dispute ? dispute->caption.text : QString());
    if (dispute) {
        for (const FirstVerdict &verdict : dispute->verdicts) {
            auto *label = makeLabel(verdictText(verdict), TextUse::Interface, TextRole::First, this);
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            m_verdicts->addWidget(label);
            if (verdict.verdict == "edited"_L1) {
                auto *take = new Button(Button::Kind::Link, tr("Take the text of %1").arg(verdict.curator),
                                        this);
                connect(take, &QAbstractButton::clicked, this,
                        [this, text = verdict.text] { m_text->setPlainText(text); });
                m_verdicts->addWidget(take, 0, Qt::AlignLeft);
            }
        }
    }
    updateButtons();
}

void DisputesDialog::settle(CaptionState state, std::optional<dataset::RejectReason> reason,
                            const QString &text)
{
    const Dispute *dispute = current();
    if (!dispute || isWorking()) {
        return;
    }
    start(
        jobs::Lane::Decision, {},
        [project = &project(), key = dispute->caption.key, state, reason, text,
         curator = parts().curator](const base::JobContext &) {
            return Verdicts(*project).adjudicate(key, state, reason, text, curator);
        },
        [this, row = m_list->currentRow()](const base::Result<project::Outcome> &outcome) {
            if (outcome) {
                read(row);
            } else {
                // The text that was typed stays.
                sayFault(outcome.error().message);
            }
        });
}

const Dispute *DisputesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_disputes.size())
        ? &m_disputes[static_cast<std::size_t>(row)]
        : nullptr;
}

void DisputesDialog::updateButtons()
{
    const bool mayWrite = !isWorking() && current() && !project().isReadOnly();
    m_show->setEnabled(!isWorking() && current());
    m_text->setEnabled(current());
    m_refuse->setEnabled(mayWrite && m_pages->currentWidget() == m_text);
    m_accept->setEnabled(mayWrite && m_pages->currentWidget() == m_text
                         && !m_text->toPlainText().trimmed().isEmpty());
}

}  // namespace gaia::quality
