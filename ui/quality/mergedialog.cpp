// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/mergedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::MergeGroup;
using project::MergeItem;
using project::MergePlan;
using project::MergeProject;
using project::MergeSide;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

enum Choice { Open, Mine, Theirs };

/// Conflicts that are shown one by one; more are decided by a rule.
constexpr int kMostShown = 200;

QString whoAndWhen(const QString &curator, const QDateTime &at)
{
    return curator.isEmpty()
        ? MergeDialog::tr("here")
        : u"%1, %2"_s.arg(curator, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
}

}  // namespace

MergeDialog::MergeDialog(const Parts &parts, const QString &other, QWidget *parent)
    : TaskDialog(parts, tr("Merge a curator's copy"),
                 tr("From %1. What was changed there alone is taken; what both have changed is yours to "
                    "choose. Merging the same copy once more takes nothing twice.")
                     .arg(QFileInfo(other).fileName()),
                 parent)
    , m_other(other)
    , m_whole(makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_scroll(new QScrollArea(this))
{
    resize(860, 600);
    build();
    updateButtons();
    compare();
}

void MergeDialog::build()
{
    m_whole->setObjectName(u"mergeWhole"_s);
    m_whole->setWordWrap(true);
    body()->addWidget(m_whole);
    auto *row = new QHBoxLayout;
    m_mine = new Button(Button::Kind::Link, tr("Keep mine in all"), this);
    m_theirs = new Button(Button::Kind::Link, tr("Take theirs in all"), this);
    m_newest = new Button(Button::Kind::Link, tr("Take the newer in all"), this);
    m_theirs->setObjectName(u"mergeTheirs"_s);
    for (Button *button : {m_mine, m_theirs, m_newest}) {
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(u"mergeConflicts"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    body()->addWidget(m_scroll, 1);
    m_merge = addPrimary(tr("Merge"), u"mergeGo"_s);
    connect(m_mine, &QAbstractButton::clicked, this, [this] { chooseAll(MergeProject::Rule::Mine); });
    connect(m_theirs, &QAbstractButton::clicked, this,
            [this] { chooseAll(MergeProject::Rule::Theirs); });
    connect(m_newest, &QAbstractButton::clicked, this,
            [this] { chooseAll(MergeProject::Rule::Newest); });
    connect(m_merge, &QAbstractButton::clicked, this, &MergeDialog::merge);
}

void MergeDialog::compare()
{
    start(
        jobs::Lane::Bulk, tr("Comparing"),
        [project = &project(), other = m_other](const base::JobContext &context) {
            return MergeProject(*project).plan(other, context);
        },
        [this](base::Result<MergePlan> plan) {
            if (plan) {
                m_plan = std::move(*plan);
                showPlan();
            } else {
                m_whole->setText(tr("It can't be merged."));
                sayFault(plan.error().message);
            }
        });
}

void MergeDialog::showPlan()
{
    m_choices.clear();
    m_ruled.clear();
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, widgets::space::kSmall, 0);
    int changes = 0;
    int shown = 0;
    for (const MergeGroup &group : m_plan.groups) {
        for (const MergeItem &item : group.items) {
            changes += item.isConflict ? 0 : 1;
            if (item.isConflict && ++shown <= kMostShown) {
                addConflict(group, item);
            }
        }
    }
    if (shown > kMostShown) {
        m_rows->addWidget(makeLabel(tr("%n more; choose for all of them above.", nullptr,
                                       shown - kMostShown),
                                    TextUse::Interface, TextRole::Second, content));
    }
    m_rows->addStretch();
    m_scroll->setWidget(content);
    QStringList whole;
    if (m_plan.events == 0) {
        whole << tr("There is nothing new in this copy.");
    } else if (changes > 0) {
        whole << tr("%n changes will be taken.", nullptr, changes);
    }
    if (m_plan.conflicts > 0) {
        whole << tr("%n conflicts to choose.", nullptr, static_cast<int>(m_plan.conflicts));
    }
    if (!m_plan.leftOut.empty()) {
        whole << tr("%n things of it are not the same here and are left out.", nullptr,
                    static_cast<int>(m_plan.leftOut.size()));
    }
    m_whole->setText(whole.join(u' '));
    updateButtons();
}

void MergeDialog::addConflict(const MergeGroup &group, const MergeItem &item)
{
    auto *card = new widgets::Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(widgets::space::kMedium, widgets::space::kSmall,
                               widgets::space::kMedium, widgets::space::kSmall);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(item.id, TextUse::LabelBold, TextRole::Second, card), 1);
    auto *choice = new QComboBox(card);
    choice->addItems({tr("leave open"), tr("mine"), tr("theirs")});
    choice->setObjectName(u"choice-"_s + item.id);
    choice->setAccessibleName(tr("What to keep of %1").arg(item.id));
    row->addWidget(choice);
    column->addLayout(row);
    const auto addSide = [&](const QString &who, const QByteArray &state) {
        auto *label = makeLabel(u"%1: %2"_s.arg(who, mergeText(item, state)), TextUse::Interface,
                                TextRole::First, card);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    };
    addSide(tr("Mine (%1)").arg(whoAndWhen(group.myCurator, group.myAt)), item.mine);
    addSide(tr("Theirs (%1)").arg(whoAndWhen(group.theirCurator, group.theirAt)), item.theirs);
    m_rows->addWidget(card);
    m_choices[item.id] = choice;
    connect(choice, &QComboBox::currentIndexChanged, this, &MergeDialog::updateButtons);
}

void MergeDialog::chooseAll(MergeProject::Rule rule)
{
    for (const MergeGroup &group : m_plan.groups) {
        for (const MergeItem &item : group.items) {
            const bool isTheirs = rule == MergeProject::Rule::Theirs
                || (rule == MergeProject::Rule::Newest && group.theirAt > group.myAt);
            const auto choice = m_choices.find(item.id);
            if (item.isConflict && choice != m_choices.end()) {
                choice->second->setCurrentIndex(isTheirs ? Theirs : Mine);
            } else if (item.isConflict) {
                m_ruled.insert(item.id, isTheirs ? MergeSide::Theirs : MergeSide::Mine);
            }
        }
    }
}

void MergeDialog::merge()
{
    QMap<QString, MergeSide> choices = m_ruled;
    for (const auto &[id, choice] : m_choices) {
        if (choice->currentIndex() != Open) {
            choices.insert(id, choice->currentIndex() == Mine ? MergeSide::Mine : MergeSide::Theirs);
        }
    }
    start(
        jobs::Lane::Bulk, tr("Merging"),
        [project = &project(), plan = m_plan, choices,
         curator = parts().curator](const base::JobContext &context) {
            return MergeProject(*project).apply(plan, choices, MergeProject::Rule::Ask, curator,
                                                context);
        },
        [this](const base::Result<project::MergeReport> &report) {
            if (!report) {
                sayFault(report.error().message);
                return;
            }
            m_plan = {};
            m_choices.clear();
            m_ruled.clear();
            m_scroll->setWidget(new QWidget);
            const QString taken = tr("%n changes taken, as one step: undo takes it back.", nullptr,
                                     static_cast<int>(report->changes));
            m_whole->setText(report->open.empty()
                                 ? taken
                                 : taken + u' '
                                     + tr("%n conflicts are left open; merge the copy again to choose.",
                                          nullptr, static_cast<int>(report->open.size())));
            updateButtons();
        });
}

void MergeDialog::updateButtons()
{
    const bool isFree = !isWorking();
    for (Button *button : {m_mine, m_theirs, m_newest}) {
        button->setEnabled(isFree && !m_choices.empty());
        button->setVisible(!m_choices.empty());
    }
    m_merge->setEnabled(isFree && m_plan.events > 0 && !project().isReadOnly());
}

}  // namespace gaia::quality
