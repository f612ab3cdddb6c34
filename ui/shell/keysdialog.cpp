// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kAround = 116;  ///< margins and the button below, pixels

/// Keys that work only while a caption is being typed or rejected, beside the table's own.
void addEditorKeys(QVBoxLayout &column, QWidget *parent)
{
    column.addSpacing(widgets::space::kMedium);
    column.addWidget(makeLabel(KeysDialog::tr("In the editor"), TextUse::LabelBold,
                               TextRole::Second, parent));
    const std::pair<QString, QString> lines[] = {
        {KeysDialog::tr("Save and accept"), KeysDialog::tr("Ctrl Enter")},
        {KeysDialog::tr("Leave, keep the draft"), KeysDialog::tr("Esc")},
        {KeysDialog::tr("Apply the first fix"), KeysDialog::tr("Ctrl .")}};
    for (const auto &[words, cap] : lines) {
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(words, TextUse::Interface, TextRole::First, parent));
        row->addStretch();
        row->addWidget(new widgets::KeyCap(cap, parent));
        column.addLayout(row);
    }
}

}  // namespace

KeysDialog::KeysDialog(const QMap<QString, QString> &changed, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setMinimumWidth(760);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                              widgets::space::kLarge);
    // A small screen scrolls what a large one shows whole.
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, widgets::space::kSmall, 0);
    columns->setSpacing(widgets::space::kHuge);
    std::vector<QVBoxLayout *> three;
    for (int i = 0; i < 3; ++i) {
        three.push_back(new QVBoxLayout);
        columns->addLayout(three.back(), 1);
    }
    const auto columnOf = [&](Menu menu) {
        return menu == Menu::File || menu == Menu::Help || menu == Menu::None ? three[0]
            : menu == Menu::Edit || menu == Menu::View || menu == Menu::Image ? three[1]
                                                                               : three[2];
    };
    for (const Menu menu : {Menu::File, Menu::Help, Menu::None, Menu::Edit, Menu::View, Menu::Image,
                            Menu::Captions, Menu::Tools}) {
        const auto hasKeys = [&](const ActionLine &line) {
            return line.menu == menu && !keysOf(line, changed).isEmpty();
        };
        if (std::none_of(actionTable().begin(), actionTable().end(), hasKeys)) {
            continue;
        }
        QVBoxLayout *column = columnOf(menu);
        if (column->count() > 0) {
            column->addSpacing(widgets::space::kMedium);
        }
        const QString title = menu == Menu::None ? tr("Pick a caption") : menuTitle(menu);
        column->addWidget(makeLabel(title, TextUse::LabelBold, TextRole::Second, this));
        for (const ActionLine &line : actionTable()) {
            if (!hasKeys(line)) {
                continue;
            }
            auto *row = new QHBoxLayout;
            row->addWidget(makeLabel(textOf(line.id).remove(u'…'), TextUse::Interface,
                                     TextRole::First, this));
            row->addStretch();
            const QList<QKeySequence> keys = keysOf(line, changed);
            for (const QKeySequence &key : keys) {
                row->addWidget(new widgets::KeyCap(widgets::capText(key), this));
            }
            column->addLayout(row);
        }
    }
    addEditorKeys(*three[2], this);
    for (QVBoxLayout *column : three) {
        column->addStretch();
    }
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    whole->addWidget(area, 1);
    auto *close = new widgets::Button(widgets::Button::Kind::Filled, tr("Close"), this);
    close->setKey(tr("Esc"));
    close->setLarge(true);
    whole->addSpacing(widgets::space::kMedium);
    whole->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    close->setFocus();
    const int room = parent ? parent->height() - widgets::space::kHuge : page->sizeHint().height();
    resize(std::max(minimumWidth(), page->sizeHint().width() + 2 * widgets::space::kWide),
           std::min(room, page->sizeHint().height() + kAround));
}

}  // namespace gaia::shell
