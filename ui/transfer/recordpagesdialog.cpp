// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/recordpagesdialog.h"

#include "core/settings/settings.h"
#include "ui/transfer/webdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

RecordPagesDialog::RecordPagesDialog(const dataset::Filter &filter, qint64 images,
                                     settings::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_again(new QCheckBox(
          tr("Anew: also for images that have an article, and pages that failed before"), this))
    , m_contact(makeContact(settings, this))
{
    QVBoxLayout *column = makeColumn(*this, tr("Read the pages of pictures"));
    auto *what = makeLabel(
        filter.isEmpty()
            ? tr("For those of all %n images that have no article.", nullptr, int(images))
            : tr("For those of the %n images in the filter that have no article.", nullptr,
                 int(images)),
        TextUse::Interface);
    auto *how = makeLabel(
        tr("Recipes say on which page a source shows a picture. Each page is read once, at the "
           "pace of its host, about 3 seconds a page; cancelled, the same goes on from there. "
           "Article, date, credit, place and licence are filled in where they are missing or were "
           "a guess. What a person entered stays."),
        TextUse::Interface, TextRole::Second);
    for (QLabel *label : {what, how}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_again->setObjectName(u"recordsAgain"_s);
    column->addWidget(m_again);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space::kMedium);
    m_contact->setObjectName(u"recordsContact"_s);
    row->addWidget(makeLabel(tr("Contact"), TextUse::Interface, TextRole::Second));
    row->addWidget(m_contact, 1);
    column->addLayout(row);
    Button *start = addButtons(*this, *column, tr("Read"));
    start->setObjectName(u"recordsStart"_s);
    start->setEnabled(images > 0);
    connect(start, &QAbstractButton::clicked, this, &RecordPagesDialog::begin);
}

void RecordPagesDialog::begin()
{
    m_settings.setContact(m_contact->text());
    accept();
}

project::ScrapeOptions RecordPagesDialog::options() const
{
    project::ScrapeOptions options;
    options.asksAgain = m_again->isChecked();
    options.contact = m_contact->text().simplified();
    options.curator = m_settings.curator();
    return options;
}

}  // namespace gaia::transfer
