// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/dialogframe.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gaia::curation {

using widgets::Button;
using widgets::makeLabel;
using widgets::Panel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kFormWidth = 300;

}  // namespace

DialogFrame makeFrame(QDialog &dialog, const QString &title, const QString &next)
{
    DialogFrame frame;
    dialog.setWindowTitle(title);
    auto *whole = new QVBoxLayout(&dialog);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    auto *left = new Panel(widgets::Surface::Panel, Qt::RightEdge, &dialog);
    left->setFixedWidth(widgets::Theme::of(&dialog).scaled(kFormWidth));
    frame.form = new QVBoxLayout(left);
    frame.form->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                                   widgets::space::kLarge);
    frame.form->setSpacing(widgets::space::kSmall);
    halves->addWidget(left);
    auto *right = new QWidget(&dialog);
    frame.body = new QVBoxLayout(right);
    frame.body->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                                   widgets::space::kLarge);
    frame.body->setSpacing(widgets::space::kSmall);
    halves->addWidget(right, 1);
    whole->addLayout(halves, 1);

    auto *bottom = new Panel(widgets::Surface::Window, Qt::TopEdge, &dialog);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(widgets::space::kWide, widgets::space::kMedium, widgets::space::kWide,
                            widgets::space::kMedium);
    frame.foot = new QHBoxLayout;
    row->addLayout(frame.foot, 1);
    frame.cancel = new Button(Button::Kind::Plain, QDialog::tr("Cancel"), &dialog);
    frame.cancel->setKey(QDialog::tr("Esc"));
    frame.cancel->setLarge(true);
    frame.next = new Button(Button::Kind::Filled, next, &dialog);
    frame.next->setLarge(true);
    frame.next->setKey(QDialog::tr("Ctrl Enter"));
    row->addWidget(frame.cancel);
    row->addWidget(frame.next);
    whole->addWidget(bottom);
    QObject::connect(frame.cancel, &QAbstractButton::clicked, &dialog, &QDialog::reject);
    auto *start = new QAction(&dialog);
    start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    dialog.addAction(start);
    QObject::connect(start, &QAction::triggered, frame.next, &QAbstractButton::click);
    return frame;
}

void addHeading(QVBoxLayout &form, const QString &words)
{
    if (form.count() > 0) {
        form.addSpacing(widgets::space::kMedium);
    }
    form.addWidget(makeLabel(words, TextUse::PanelTitle));
}

void addRow(QGridLayout &grid, const QString &name, QWidget *field)
{
    const int row = grid.rowCount();
    QLabel *label = makeLabel(name, TextUse::Interface, TextRole::Second);
    label->setBuddy(field);
    field->setAccessibleName(name);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    grid.setColumnStretch(1, 1);
}

}  // namespace gaia::curation
