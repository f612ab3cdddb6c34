// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/scopepane.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

namespace gaia::captioning {

using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

ScopePane::ScopePane(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(widgets::space::kSmall);
    m_rows->setColumnStretch(0, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn) {
            Q_EMIT changed();
        }
    });
}

void ScopePane::add(Scope scope, const QString &words)
{
    const int row = m_rows->rowCount();
    auto *button = new QRadioButton(words, this);
    m_group->addButton(button, int(scope));
    QLabel *count = makeLabel({}, TextUse::Interface, TextRole::Second, this);
    m_rows->addWidget(button, row, 0);
    m_rows->addWidget(count, row, 1, Qt::AlignRight);
    m_counts.insert(int(scope), count);
}

void ScopePane::setCounts(const std::map<Scope, qint64> &counts)
{
    for (const auto &[scope, images] : counts) {
        if (QLabel *label = m_counts.value(int(scope))) {
            label->setText(QLocale().toString(images));
            button(scope)->setAccessibleDescription(tr("%n images", nullptr, int(images)));
        }
    }
}

ScopePane::Scope ScopePane::scope() const
{
    return Scope(m_group->checkedId());
}

void ScopePane::setScope(Scope scope)
{
    if (QRadioButton *chosen = button(scope)) {
        chosen->setChecked(true);
    }
}

void ScopePane::setHasRow(Scope scope, bool isThere)
{
    if (QRadioButton *chosen = button(scope)) {
        chosen->setVisible(isThere);
        m_counts.value(int(scope))->setVisible(isThere);
    }
}

QRadioButton *ScopePane::button(Scope scope) const
{
    return qobject_cast<QRadioButton *>(m_group->button(int(scope)));
}

}  // namespace gaia::captioning
