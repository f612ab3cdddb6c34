// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewfooter.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace gaia::review {

using widgets::Button;

ReviewFooter::ReviewFooter(QWidget *parent)
    : Panel(widgets::Surface::Window, Qt::TopEdge, parent)
    , m_acceptAll(new Button(Button::Kind::Quiet, {}, this))
    , m_skip(new Button(Button::Kind::Quiet, tr("Skip"), this))
    , m_flag(new Button(Button::Kind::Quiet, tr("Flag"), this))
    , m_generate(new Button(Button::Kind::Quiet, tr("Generate"), this))
{
    setObjectName(QStringLiteral("footer"));
    auto *rest = new QHBoxLayout;
    rest->setSpacing(0);
    rest->addStretch(1);
    for (Button *button : {m_skip, m_flag, m_generate}) {
        rest->addWidget(button);
    }
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(widgets::space::kSmall, 5, 4, 5);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_acceptAll);
    m_rows->addLayout(rest, 1);
    for (Button *button : {m_acceptAll, m_skip, m_flag, m_generate}) {
        // A click must not leave the focus where Space would press the button again.
        button->setFocusPolicy(Qt::TabFocus);
    }
    renew();
}

void ReviewFooter::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    renew();
}

void ReviewFooter::setState(int undecided, int captions, bool isFlagged)
{
    m_undecided = undecided;
    m_captions = captions;
    m_isFlagged = isFlagged;
    renew();
}

void ReviewFooter::renew()
{
    if (m_undecided == 0) {
        m_acceptAll->setText(tr("Go on"));
    } else if (m_isCompact) {
        m_acceptAll->setText(tr("Accept %n, go on", nullptr, m_undecided));
    } else if (m_undecided == m_captions) {
        m_acceptAll->setText(tr("Accept all %n, go on", nullptr, m_undecided));
    } else {
        m_acceptAll->setText(tr("Accept the other %n, go on", nullptr, m_undecided));
    }
    m_flag->setText(m_isFlagged ? tr("Unflag") : tr("Flag"));
    for (Button *button : {m_acceptAll, m_flag}) {
        button->updateGeometry();
        button->update();
    }
    wrap();
}

void ReviewFooter::wrap()
{
    int wide = m_rows->contentsMargins().left() + m_rows->contentsMargins().right();
    for (const Button *button : {m_acceptAll, m_skip, m_flag, m_generate}) {
        wide += button->sizeHint().width();
    }
    m_rows->setDirection(wide > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReviewFooter::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    wrap();
}

}  // namespace gaia::review
