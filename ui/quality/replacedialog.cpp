// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/replacedialog.h"

#include "ui/quality/replacerows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::ReplaceCaptions;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

ReplaceDialog::ReplaceDialog(const Parts &parts, QWidget *parent)
    : TaskDialog(parts, tr("Find and replace in captions"),
                 parts.filter.isEmpty()
                     ? tr("In all images.")
                     : tr("In the images of the filter: %1").arg(parts.filter.toText()),
                 parent)
    , m_find(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_expression(new QCheckBox(tr("Regular expression"), this))
    , m_case(new QCheckBox(tr("Capitals count"), this))
    , m_rejected(new QCheckBox(tr("In rejected captions too"), this))
    , m_list(new QListView(this))
    , m_rows(new ReplaceRows(this))
{
    resize(860, 620);
    build();
    updateButtons();
}

void ReplaceDialog::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    const auto addField = [&](int row, const QString &name, QLineEdit *field, const QString &object) {
        auto *label = makeLabel(name, TextUse::Interface, TextRole::Second, this);
        label->setBuddy(field);
        field->setObjectName(object);
        field->setAccessibleName(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    addField(0, tr("Find"), m_find, u"replaceFind"_s);
    addField(1, tr("Replace with"), m_with, u"replaceWith"_s);
    m_with->setPlaceholderText(tr("nothing: the words go; \\1 puts in the first group"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(widgets::space::kLarge);
    m_expression->setObjectName(u"replaceExpression"_s);
    m_case->setObjectName(u"replaceCase"_s);
    m_case->setChecked(true);
    for (QCheckBox *choice : {m_expression, m_case, m_rejected}) {
        choices->addWidget(choice);
    }
    choices->addStretch();
    m_look = new Button(Button::Kind::Plain, tr("Preview"), this);
    m_look->setKey(tr("Enter"));
    m_look->setLarge(true);
    m_look->setObjectName(u"replaceLook"_s);
    choices->addWidget(m_look);
    grid->addLayout(choices, 2, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);

    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ReplaceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(u"replaceRows"_s);
    m_list->setAccessibleName(tr("Captions that change"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    body()->addWidget(m_list, 1);
    auto *ticks = new QHBoxLayout;
    m_all = new Button(Button::Kind::Link, tr("Tick all"), this);
    m_none = new Button(Button::Kind::Link, tr("Tick none"), this);
    m_none->setObjectName(u"replaceNone"_s);
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    ticks->addStretch();
    body()->addLayout(ticks);
    m_replace = addPrimary(tr("Replace"), u"replaceGo"_s);

    connect(m_all, &QAbstractButton::clicked, this, [this] { m_rows->tickAll(true); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { m_rows->tickAll(false); });
    connect(m_rows, &ReplaceRows::ticksChanged, this, &ReplaceDialog::updateButtons);
    connect(m_look, &QAbstractButton::clicked, this, &ReplaceDialog::look);
    connect(m_replace, &QAbstractButton::clicked, this, &ReplaceDialog::replace);
    for (QLineEdit *field : {m_find, m_with}) {
        connect(field, &QLineEdit::returnPressed, this, &ReplaceDialog::look);
        connect(field, &QLineEdit::textChanged, this, [this] {
            // What is listed was found by other words.
            m_rows->setRows({});
            say({});
        });
    }
    for (QCheckBox *choice : {m_expression, m_case, m_rejected}) {
        connect(choice, &QCheckBox::toggled, this, [this] { m_rows->setRows({}); });
    }
    m_find->setFocus();
}

project::ReplaceOptions ReplaceDialog::options() const
{
    project::ReplaceOptions options;
    options.filter = parts().filter;
    options.find = m_find->text();
    options.with = m_with->text();
    options.isPlain = !m_expression->isChecked();
    options.ignoresCase = !m_case->isChecked();
    options.withRejected = m_rejected->isChecked();
    return options;
}

void ReplaceDialog::look()
{
    const project::ReplaceOptions wanted = options();
    if (isWorking()) {
        return;
    }
    if (const auto expression = ReplaceCaptions::expression(wanted); !expression) {
        sayFault(expression.error().message);
        return;
    }
    start(
        jobs::Lane::Bulk, tr("Looking"),
        [project = &project(), wanted](const base::JobContext &context) {
            return ReplaceCaptions(*project).preview(wanted, context);
        },
        [this](base::Result<std::vector<project::ReplaceRow>> rows) {
            if (!rows) {
                sayFault(rows.error().message);
                return;
            }
            const int count = static_cast<int>(rows->size());
            m_rows->setRows(std::move(*rows));
            say(count == 0 ? tr("No caption would change.")
                           : tr("%n captions would change. Untick what should stay.", nullptr, count));
            if (count > 0) {
                m_list->setCurrentIndex(m_rows->index(0));
                m_list->setFocus();
            }
        });
}

void ReplaceDialog::replace()
{
    if (isWorking() || m_rows->tickedCount() == 0) {
        return;
    }
    start(
        jobs::Lane::Bulk, tr("Replacing"),
        [project = &project(), rows = m_rows->ticked(),
         curator = parts().curator](const base::JobContext &context) {
            return ReplaceCaptions(*project).apply(rows, curator, context);
        },
        [this](const base::Result<project::ReplaceReport> &report) {
            if (!report) {
                sayFault(report.error().message);
                return;
            }
            m_rows->setRows({});
            const QString done =
                tr("%n captions changed, as one step: undo takes it back.", nullptr,
                   static_cast<int>(report->captions));
            say(report->skipped.empty()
                    ? done
                    : done + u' ' + tr("%n had changed since the preview and were left.", nullptr,
                                       static_cast<int>(report->skipped.size())));
        });
}

void ReplaceDialog::updateButtons()
{
    const bool isFree = !isWorking();
    const int ticked = m_rows->tickedCount();
    m_look->setEnabled(isFree);
    m_all->setEnabled(isFree && m_rows->rowCount() > ticked);
    m_none->setEnabled(isFree && ticked > 0);
    m_replace->setEnabled(isFree && ticked > 0 && !project().isReadOnly());
    m_replace->setText(ticked > 0 ? tr("Replace in %n", nullptr, ticked) : tr("Replace"));
}

}  // namespace gaia::quality
