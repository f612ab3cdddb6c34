// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/reportdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;

ReportDialog::ReportDialog(const QString &title, const QString &sentence,
                           const base::Issues &issues, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    resize(720, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(widgets::makeLabel(title, widgets::TextUse::Title));
    auto *words = widgets::makeLabel(sentence, widgets::TextUse::Interface);
    words->setWordWrap(true);
    column->addWidget(words);

    auto *list = new QTreeWidget(this);
    list->setObjectName(u"issues"_s);
    list->setHeaderLabels({tr("Item"), tr("Reason")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("What failed"));
    QString all;
    for (const base::Issue &issue : issues) {
        auto *item = new QTreeWidgetItem(list, {issue.item, issue.reason});
        item->setToolTip(1, issue.reason);
        all += issue.item + u'\t' + issue.reason + u'\n';
    }
    list->header()->resizeSection(0, 220);
    column->addWidget(list, 1);

    auto *row = new QHBoxLayout;
    auto *copy = new Button(Button::Kind::Plain, tr("Copy the list"), this);
    copy->setLarge(true);
    connect(copy, &QAbstractButton::clicked, this,
            [all] { QGuiApplication::clipboard()->setText(all); });
    auto *close = new Button(Button::Kind::Filled, tr("Close"), this);
    close->setLarge(true);
    close->setKey(tr("Esc"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    close->setFocus();
}

}  // namespace gaia::transfer
