// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gaia::shell {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : Panel(widgets::Surface::FindingSoft, Qt::BottomEdge, parent)
    , m_words(widgets::makeLabel({}, widgets::TextUse::Interface, widgets::TextRole::First, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::kLarge, widgets::space::kHair, widgets::space::kSmall,
                            widgets::space::kHair);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setObjectName(u"notice"_s);
    row->addWidget(m_words, 1);
    auto *close = new widgets::Button(widgets::Button::Kind::Quiet, {}, this);
    close->setIconName(u"dialog-close"_s);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QAbstractButton::clicked, this, [this] { say({}); });
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString &sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString NoticeBar::sentence() const
{
    return m_words->text();
}

}  // namespace gaia::shell
