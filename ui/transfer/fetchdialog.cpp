// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/fetchdialog.h"

#include "core/settings/settings.h"
#include "ui/transfer/webdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

FetchDialog::FetchDialog(const dataset::Filter &filter, qint64 images,
                         settings::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_settings(settings)
    , m_retry(new QCheckBox(tr("Also those that failed before"), this))
    , m_respect(new QCheckBox(tr("Leave out what its host marks as not for machines"), this))
    , m_perHost(new QSpinBox(this))
    , m_contact(makeContact(settings, this))
{
    QVBoxLayout *column = makeColumn(*this, tr("Download pictures"));
    auto *what = makeLabel(
        filter.isEmpty() ? tr("Of all %n images; those that are here are not asked for again.",
                              nullptr, int(images))
                         : tr("Of the %n images in the filter; those that are here are not asked "
                              "for again.",
                              nullptr, int(images)),
        TextUse::Interface, TextRole::Second);
    what->setWordWrap(true);
    column->addWidget(what);
    m_retry->setObjectName(u"fetchRetry"_s);
    m_respect->setChecked(settings.respectsXRobots());
    column->addWidget(m_retry);
    column->addWidget(m_respect);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    m_perHost->setRange(1, 16);
    m_perHost->setValue(project::FetchOptions().perHost);
    m_perHost->setAccessibleName(tr("At a time from one host"));
    grid->addWidget(makeLabel(tr("At a time from one host"), TextUse::Interface, TextRole::Second),
                    0, 0);
    grid->addWidget(m_perHost, 0, 1);
    grid->addWidget(makeLabel(tr("Contact"), TextUse::Interface, TextRole::Second), 1, 0);
    grid->addWidget(m_contact, 1, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    Button *start = addButtons(*this, *column, tr("Download"));
    start->setObjectName(u"fetchStart"_s);
    start->setEnabled(images > 0);
    connect(start, &QAbstractButton::clicked, this, &FetchDialog::begin);
}

void FetchDialog::begin()
{
    m_settings.setContact(m_contact->text());
    m_settings.setRespectsXRobots(m_respect->isChecked());
    accept();
}

project::FetchOptions FetchDialog::options() const
{
    project::FetchOptions options;
    options.filter = m_filter;
    options.retryFailed = m_retry->isChecked();
    options.respectsXRobots = m_respect->isChecked();
    options.perHost = m_perHost->value();
    options.contact = m_contact->text().simplified();
    return options;
}

}  // namespace gaia::transfer
