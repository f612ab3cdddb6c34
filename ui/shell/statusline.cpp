// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

StatusLine::StatusLine(QWidget *parent)
    : Panel(widgets::Surface::Window, Qt::TopEdge, parent)
    , m_stateIcon(new QLabel(this))
    , m_state(makeLabel({}, TextUse::Label, TextRole::First, this))
    , m_news(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_job(makeLabel({}, TextUse::Label, TextRole::First, this))
    , m_cancel(new widgets::Button(widgets::Button::Kind::Link, tr("Cancel"), this))
    , m_note(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_hints(new QWidget(this))
{
    setMinimumHeight(widgets::metric::kStatusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::kMedium, 0, widgets::space::kMedium, 0);
    row->setSpacing(widgets::space::kSmall);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addSpacing(widgets::space::kSmall);
    row->addWidget(m_news, 1);
    row->addWidget(m_job);
    row->addWidget(m_cancel);
    row->addSpacing(widgets::space::kSmall);
    row->addWidget(m_note);
    row->addWidget(m_hints);
    auto *hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(widgets::space::kHair);
    m_state->setObjectName(u"savedState"_s);
    m_news->setMinimumWidth(40);
    m_cancel->hide();
    connect(m_cancel, &QAbstractButton::clicked, this, &StatusLine::cancelAsked);
}

void StatusLine::setState(const QString &icon, const QString &words)
{
    const auto theme = widgets::Theme::of(this);
    const QColor ink = icon == "dialog-ok"_L1 ? theme.palette.accepted : theme.palette.finding;
    m_stateIcon->setPixmap(
        widgets::iconPixmap(icon, widgets::metric::kIcon, devicePixelRatioF(), ink));
    m_state->setText(words);
}

void StatusLine::setSaving()
{
    setState(u"document-save"_s, tr("Saving"));
}

void StatusLine::setSaved()
{
    setState(u"dialog-ok"_s, tr("Saved"));
}

void StatusLine::setReadOnly()
{
    setState(u"object-locked"_s, tr("Read-only"));
}

void StatusLine::setNews(const QString &words)
{
    m_news->setText(words);
}

void StatusLine::setNote(const QString &words)
{
    m_note->setText(words);
}

void StatusLine::setJob(const QString &title, const base::Progress &progress)
{
    m_cancel->setVisible(!title.isEmpty());
    m_job->setVisible(!title.isEmpty());
    if (title.isEmpty()) {
        return;
    }
    QString words = title;
    if (progress.total > 0) {
        words = tr("%1: %2 %").arg(title).arg(progress.done * 100 / progress.total);
    }
    if (!progress.what.isEmpty()) {
        words += u", "_s
            + m_job->fontMetrics().elidedText(progress.what, Qt::ElideMiddle, 160);
    }
    m_job->setText(words);
}

void StatusLine::setHints(const std::vector<Workspace::KeyHint> &hints, const Actions &actions)
{
    qDeleteAll(m_hints->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const auto &hint : hints) {
        m_hints->layout()->addItem(new QSpacerItem(widgets::space::kSmall, 1));
        for (const ActionId id : hint.actions) {
            const QString cap = widgets::capText(actions.action(id)->shortcut());
            m_hints->layout()->addWidget(new widgets::KeyCap(cap, m_hints));
        }
        m_hints->layout()->addWidget(
            makeLabel(hint.words, TextUse::Label, TextRole::Second, m_hints));
    }
}

}  // namespace gaia::shell
