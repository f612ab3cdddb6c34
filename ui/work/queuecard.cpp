// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/queuecard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gaia::work {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

Button *addButton(QHBoxLayout &row, Button::Kind kind, const QString &words, const QString &name,
                  const QString &icon, QWidget *parent)
{
    auto *button = new Button(kind, words, parent);
    button->setObjectName(name);
    button->setIconName(icon);
    row.addWidget(button);
    return button;
}

}  // namespace

QueueCard::QueueCard(QWidget *parent)
    : Card(parent)
    , m_title(makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_words(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_waiting(new QWidget(this))
    , m_batchRow(new QWidget(this))
    , m_batches(makeLabel({}, TextUse::Interface, TextRole::First, m_batchRow))
{
    setObjectName(u"queueCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kMedium,
                               widgets::space::kLarge, widgets::space::kMedium);
    column->setSpacing(widgets::space::kSmall);
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(widgets::space::kSmall);
    waiting->addWidget(new widgets::StateMark(widgets::StateShape::Waiting, 16, m_waiting));
    m_title->setObjectName(u"queueTitle"_s);
    waiting->addWidget(m_title, 1);
    auto *goOn = addButton(*waiting, Button::Kind::Plain, tr("Go on…"), u"queueGoOn"_s,
                           u"media-playback-start"_s, m_waiting);
    auto *drop = addButton(*waiting, Button::Kind::Plain, tr("Take out of the queue"),
                           u"queueDrop"_s, u"dialog-cancel"_s, m_waiting);
    column->addWidget(m_waiting);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto *batches = new QHBoxLayout(m_batchRow);
    batches->setContentsMargins(0, 0, 0, 0);
    batches->setSpacing(widgets::space::kSmall);
    m_batches->setWordWrap(true);
    m_batches->setObjectName(u"queueBatches"_s);
    batches->addWidget(m_batches, 1);
    auto *collect = addButton(*batches, Button::Kind::Plain, tr("Wait for them"),
                              u"batchCollect"_s, u"media-playback-start"_s, m_batchRow);
    auto *cancel = addButton(*batches, Button::Kind::Plain, tr("Cancel them at the service"),
                             u"batchCancel"_s, u"dialog-cancel"_s, m_batchRow);
    column->addWidget(m_batchRow);
    connect(goOn, &QAbstractButton::clicked, this, &QueueCard::goOnAsked);
    connect(drop, &QAbstractButton::clicked, this, &QueueCard::dropAsked);
    connect(collect, &QAbstractButton::clicked, this, &QueueCard::collectAsked);
    connect(cancel, &QAbstractButton::clicked, this, &QueueCard::cancelBatchesAsked);
    hide();
}

void QueueCard::set(const dataset::TaskCounts &counts, const std::vector<dataset::Batch> &batches,
                    bool isBusy)
{
    qint64 carried = 0;
    QStringList states;
    for (const dataset::Batch &batch : batches) {
        carried += batch.stage == dataset::Stage::Captioning ? batch.requests : 0;
        states << tr("%1: %2 requests, %3")
                      .arg(batch.remote.isEmpty() ? tr("not sent yet") : batch.remote)
                      .arg(QLocale().toString(batch.requests))
                      .arg(batch.state);
    }
    // What a batch carries runs at the service; what else runs was left so by a run that is gone.
    const qint64 waiting = counts.queued + std::max<qint64>(0, counts.running - carried);
    m_waiting->setVisible(waiting > 0);
    m_words->setVisible(waiting > 0);
    m_title->setText(tr("%n images wait for their captions", nullptr, int(waiting)));
    m_words->setText(tr("A run left them in the queue. Going on asks for nothing that is already "
                        "stored; model, key and cap can be other ones."));
    m_batchRow->setVisible(!batches.empty());
    m_batches->setText(tr("%n batches at the service.", nullptr, int(batches.size())) + u' '
                       + states.join(u"; "_s));
    setVisible(!isBusy && (waiting > 0 || !batches.empty()));
}

}  // namespace gaia::work
