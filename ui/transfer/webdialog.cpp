// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/webdialog.h"

#include "core/settings/settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gaia::transfer {

using widgets::Button;

QLineEdit *makeContact(const settings::Settings &settings, QWidget *parent)
{
    auto *contact = new QLineEdit(settings.contact(), parent);
    contact->setAccessibleName(QCoreApplication::translate("WebDialog", "Contact"));
    contact->setPlaceholderText(QCoreApplication::translate("WebDialog", "e-mail or web page"));
    contact->setToolTip(QCoreApplication::translate(
        "WebDialog", "Sent with every request, so that the host's owner can reach you."));
    return contact;
}

QVBoxLayout *makeColumn(QDialog &dialog, const QString &title)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(560);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(widgets::makeLabel(title, widgets::TextUse::Title));
    return column;
}

Button *addButtons(QDialog &dialog, QVBoxLayout &column, const QString &start)
{
    column.addStretch();
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, QDialog::tr("Cancel"), &dialog);
    auto *begin = new Button(Button::Kind::Filled, start, &dialog);
    cancel->setKey(QDialog::tr("Esc"));
    cancel->setLarge(true);
    begin->setLarge(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(begin);
    column.addLayout(row);
    QObject::connect(cancel, &QAbstractButton::clicked, &dialog, &QDialog::reject);
    return begin;
}

}  // namespace gaia::transfer
