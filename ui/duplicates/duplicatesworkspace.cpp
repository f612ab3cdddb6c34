// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatesworkspace.h"

#include "core/project/history.h"
#include "core/project/judgeduplicates.h"
#include "ui/duplicates/duplicatesdelegate.h"
#include "ui/duplicates/memberstage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::duplicates {

using namespace Qt::StringLiterals;
using dataset::ImageKey;
using shell::ActionId;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kListWidth = 300;
constexpr int kFirstReferenceKey = int(ActionId::PickCaption1);

}  // namespace

DuplicatesWorkspace::DuplicatesWorkspace(const Parts &parts, QWidget *parent)
    : Workspace(parent)
    , m_parts(parts)
    , m_model(parts.project, parts.runner)
    , m_kinds(new widgets::SegmentedControl({tr("Groups"), tr("To judge"), tr("Odd ones")}, this))
    , m_summary(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_emptyTitle(makeLabel({}, TextUse::Start, TextRole::First, this))
    , m_emptyWords(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_emptySearch(new Button(Button::Kind::Filled, tr("Look for duplicates"), this))
    , m_title(makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_more(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_stage(new MemberStage(parts.project, parts.runner, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeStage());
    row->addWidget(m_pages, 1);

    connect(m_kinds, &widgets::SegmentedControl::currentChanged, this,
            &DuplicatesWorkspace::showItems);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicatesWorkspace::showItem);
    connect(&m_parts.project, &project::Project::changed, this,
            [this](const project::Changed &changed) {
                if (changed.nouns.testFlag(project::Noun::Images)) {
                    readReport();
                }
            });
    connect(&m_parts.view, &library::ViewState::keysChanged, this,
            &DuplicatesWorkspace::showItems);
    connect(m_stage, &MemberStage::currentChanged, this, &DuplicatesWorkspace::updateTools);
    connect(m_stage, &MemberStage::opened, this, &DuplicatesWorkspace::openImage);
    connect(m_stage, &MemberStage::paintedChanged, this, &Workspace::paintedChanged);
    showItems();
}

QWidget *DuplicatesWorkspace::makeList()
{
    auto *panel = new widgets::Panel(widgets::Surface::Panel, Qt::RightEdge, this);
    panel->setFixedWidth(widgets::Theme::of(this).scaled(kListWidth));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QWidget(panel);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(widgets::space::kMedium, widgets::space::kSmall,
                              widgets::space::kMedium, widgets::space::kSmall);
    lines->setSpacing(widgets::space::kSmall);
    m_kinds->setAccessibleName(tr("What to look at"));
    lines->addWidget(m_kinds);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"duplicatesSummary"_s);
    lines->addWidget(m_summary);
    m_search = new Button(Button::Kind::Plain, tr("Look for duplicates"), head);
    m_search->setIconName(u"edit-find"_s);
    m_search->setObjectName(u"searchDuplicates"_s);
    connect(m_search, &QAbstractButton::clicked, this, &DuplicatesWorkspace::searchAsked);
    lines->addWidget(m_search);
    column->addWidget(head);
    column->addWidget(widgets::makeDivider(Qt::Horizontal, panel));
    m_list->setObjectName(u"duplicatesList"_s);
    m_list->setAccessibleName(tr("Groups, pairs or odd pictures"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DuplicatesDelegate(m_parts.thumbnails, this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("bare", true);
    m_list->setProperty("custom", true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);
    connect(&m_parts.thumbnails, &library::Thumbnails::loaded, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_list, &QListView::activated, this, [this] {
        if (m_stage->current().isValid()) {
            openImage(m_stage->current());
        }
    });
    column->addWidget(m_list, 1);
    return panel;
}

QWidget *DuplicatesWorkspace::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_emptyTitle->setObjectName(u"duplicatesEmpty"_s);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setMaximumWidth(widgets::Theme::of(this).scaled(460));
    auto *block = new QVBoxLayout;
    block->setSpacing(widgets::space::kMedium);
    block->addWidget(m_emptyTitle);
    block->addWidget(m_emptyWords);
    m_emptySearch->setObjectName(u"emptySearch"_s);
    m_emptySearch->setIconName(u"edit-find"_s);
    connect(m_emptySearch, &QAbstractButton::clicked, this, &DuplicatesWorkspace::searchAsked);
    block->addWidget(m_emptySearch, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(block);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    return page;
}

QWidget *DuplicatesWorkspace::makeStage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_stage, 1);
    return page;
}

Button *DuplicatesWorkspace::addTool(QHBoxLayout *row, const QString &words, ActionId key,
                                     const char *name)
{
    auto *button = new Button(Button::Kind::Plain, words, this);
    button->setObjectName(QLatin1String(name));
    const QAction *action = m_parts.actions.action(key);
    const auto follow = [button, action] {
        button->setKey(widgets::capText(action->shortcut()));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, this, [this, key] { trigger(key); });
    row->addWidget(button);
    return button;
}

QWidget *DuplicatesWorkspace::makeTools()
{
    auto *bar = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(widgets::space::kMedium, widgets::space::kSmall,
                               widgets::space::kMedium, widgets::space::kSmall);
    column->setSpacing(widgets::space::kHair);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space::kSmall);
    row->addWidget(m_title, 1);
    m_same = addTool(row, {}, ActionId::Accept, "duplicatesAccept");
    m_other = addTool(row, {}, ActionId::Reject, "duplicatesReject");
    m_texts = addTool(row, tr("Merge texts"), ActionId::ConfirmClaims, "duplicatesTexts");
    m_texts->setToolTip(tr("Give the reference what the others know besides: values that it "
                           "lacks, tags, alt texts and credits that say more."));
    m_discard = new Button(Button::Kind::Plain, tr("Discard the others"), bar);
    m_discard->setObjectName(u"duplicatesDiscard"_s);
    m_discard->setToolTip(tr("They stay in the project, and are in no export."));
    connect(m_discard, &QAbstractButton::clicked, this, &DuplicatesWorkspace::discardOthers);
    row->addWidget(m_discard);
    column->addLayout(row);
    m_more->setWordWrap(true);
    column->addWidget(m_more);
    return bar;
}

std::vector<ActionId> DuplicatesWorkspace::handles() const
{
    return {ActionId::Undo,         ActionId::Redo,         ActionId::NextImage,
            ActionId::PreviousImage, ActionId::Skip,         ActionId::Accept,
            ActionId::Reject,       ActionId::ConfirmClaims, ActionId::PickCaption1,
            ActionId::PickCaption2, ActionId::PickCaption3, ActionId::PickCaption4,
            ActionId::PickCaption5};
}

bool DuplicatesWorkspace::isEnabled(ActionId id) const
{
    const bool isWritable = !m_parts.project.isReadOnly();
    const Item *shown = item();
    switch (id) {
    case ActionId::Undo:
    case ActionId::Redo: return isWritable;
    case ActionId::NextImage:
    case ActionId::PreviousImage:
    case ActionId::Skip: return shown != nullptr;
    case ActionId::Accept: return isWritable && shown != nullptr && shown->kind != Kind::Group;
    case ActionId::Reject:
        return isWritable && shown != nullptr && (shown->kind != Kind::Group || !shown->isExact);
    default: return isWritable && shown != nullptr && shown->kind == Kind::Group;
    }
}

void DuplicatesWorkspace::trigger(ActionId id)
{
    switch (id) {
    case ActionId::Undo:
        judge([](project::Project &project, const QString &curator) {
            return project::History(project, curator).undo();
        });
        break;
    case ActionId::Redo:
        judge([](project::Project &project, const QString &curator) {
            return project::History(project, curator).redo();
        });
        break;
    case ActionId::NextImage:
    case ActionId::Skip: step(1); break;
    case ActionId::PreviousImage: step(-1); break;
    case ActionId::Accept: accept(); break;
    case ActionId::Reject: reject(); break;
    case ActionId::ConfirmClaims: mergeTexts(); break;
    default: chooseReference(std::size_t(int(id) - kFirstReferenceKey)); break;
    }
}

QString DuplicatesWorkspace::notPaintedReason() const
{
    if (!m_isRead) {
        return tr("The groups are still being read.");
    }
    if (item() == nullptr) {
        return {};
    }
    return m_stage->isFilled() ? QString() : tr("The pictures are still being read.");
}

std::vector<shell::Workspace::KeyHint> DuplicatesWorkspace::keyHints() const
{
    return {{{ActionId::NextImage, ActionId::PreviousImage}, tr("next, previous")},
            {{ActionId::Accept}, tr("the same, keep")},
            {{ActionId::Reject}, tr("not the same, discard")},
            {{ActionId::PickCaption1, ActionId::PickCaption5}, tr("reference")}};
}

void DuplicatesWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    readReport();
}

/// Reads what is known while the page is in sight; one read at a time.
void DuplicatesWorkspace::readReport()
{
    if (!isVisible()) {
        return;
    }
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project](std::stop_token) {
            return project::FindDuplicates(project).stored();
        },
        [this](const base::Result<project::DuplicateReport> &report) { takeReport(report); });
}

void DuplicatesWorkspace::takeReport(const base::Result<project::DuplicateReport> &report)
{
    m_isReading = false;
    m_isRead = true;
    if (report) {
        m_report = *report;
    } else {
        Q_EMIT failed(report.error().message);
    }
    showItems();
    if (m_isStale) {
        readReport();
    }
}

void DuplicatesWorkspace::showKind(Kind kind)
{
    m_kinds->setCurrent(int(kind));
}

void DuplicatesWorkspace::showItems()
{
    const int row = m_list->currentIndex().row();
    m_model.setItems(itemsOf(m_report, Kind(m_kinds->current()), m_parts.view));
    const int count = m_model.rowCount();
    const QLocale locale;
    m_summary->setText(tr("%1 groups, %2 pairs to judge, %3 odd pictures")
                           .arg(locale.toString(qlonglong(m_report.clusters.size())),
                                locale.toString(qlonglong(m_report.candidates.size())),
                                locale.toString(qlonglong(m_report.junk.size()))));
    if (count > 0) {
        // What was judged is gone: the next one takes its place in the list.
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, count - 1)));
    }
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    const bool isNothingKnown =
        m_report.clusters.empty() && m_report.candidates.empty() && m_report.junk.empty();
    m_emptySearch->setVisible(m_isRead && isNothingKnown);
    m_search->setVisible(!isNothingKnown);
    m_emptyTitle->setText(!m_isRead        ? QString()
                          : isNothingKnown ? tr("No duplicates known")
                                           : tr("Nothing of this kind"));
    m_emptyWords->setText(
        !m_isRead ? QString()
            : isNothingKnown
            ? tr("Look for duplicates compares all pictures: equal bytes, and pictures that were "
                 "encoded again, scaled, cut, turned or lettered. What is only alike is shown to "
                 "you, and nothing is ever deleted.")
            : m_parts.view.filter().isEmpty()
            ? tr("All of these are judged. The other kinds are above the list.")
            : tr("None lies in the filter. Take terms away or clear it."));
    showItem();
}

const Item *DuplicatesWorkspace::item() const
{
    return m_model.at(m_list->currentIndex().row());
}

void DuplicatesWorkspace::step(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model.rowCount()) {
        m_list->setCurrentIndex(m_model.index(row));
    }
}

void DuplicatesWorkspace::updateTools()
{
    const Item *shown = item();
    if (shown != nullptr) {
        const bool isGroup = shown->kind == Kind::Group;
        const bool isOdd = shown->kind == Kind::Odd;
        m_title->setText(isGroup ? wordsOf(*shown)
                         : isOdd ? tr("A satellite's picture? It is %1.").arg(wordsOf(*shown))
                                 : tr("The same picture? %1.").arg(wordsOf(*shown)));
        m_same->setText(isOdd ? tr("Keep") : tr("The same"));
        m_other->setText(isOdd     ? tr("Discard")
                         : isGroup ? tr("Not the same as the reference")
                                   : tr("Not the same"));
        m_same->setVisible(!isGroup);
        m_other->setVisible(!isGroup || !shown->isExact);
        m_texts->setVisible(isGroup);
        m_discard->setVisible(isGroup);
        const bool isReference = isGroup && m_stage->current() == shown->images.front();
        for (Button *button : {m_same, m_other, m_texts, m_discard}) {
            button->setEnabled(!m_parts.project.isReadOnly());
        }
        m_other->setEnabled(m_other->isEnabled() && !isReference);
        const std::size_t hidden =
            shown->images.size() - std::min(MemberStage::kMostCards, shown->images.size());
        m_more->setText(hidden > 0 ? tr("%n more are in this group; list them with dup:yes.",
                                        nullptr, int(hidden))
                                   : QString());
        m_more->setVisible(hidden > 0);
    }
    Q_EMIT actionsChanged();
}

/// Shows the current item's pictures and what can be done with them.
void DuplicatesWorkspace::showItem()
{
    updateTools();
    m_stage->showItem(item());
}

void DuplicatesWorkspace::judge(const Judging &judging)
{
    Q_EMIT decisionStarted();
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [judging, &project = m_parts.project, curator = m_parts.curator](std::stop_token) {
            return judging(project, curator);
        },
        [this](const base::Result<project::Outcome> &outcome) {
            Q_EMIT decisionSaved();
            if (!outcome) {
                Q_EMIT failed(outcome.error().message);
            }
        });
}

void DuplicatesWorkspace::accept()
{
    const Item *shown = item();
    if (shown == nullptr || shown->kind == Kind::Group) {
        return;
    }
    if (shown->kind == Kind::Odd) {
        judge([image = shown->images.front()](project::Project &project, const QString &curator) {
            return project::Decide(project, curator).setDismissed(image, u"junk"_s, true);
        });
        return;
    }
    judge([a = shown->images.at(0), b = shown->images.at(1)](project::Project &project,
                                                            const QString &curator) {
        return project::JudgeDuplicates(project, curator).setPair(a, b, true);
    });
}

void DuplicatesWorkspace::reject()
{
    const Item *shown = item();
    if (shown == nullptr) {
        return;
    }
    if (shown->kind == Kind::Odd) {
        judge([image = shown->images.front(), why = wordsOf(*shown)](project::Project &project,
                                                                    const QString &curator) {
            return project::Decide(project, curator).setDiscarded(image, true, why);
        });
        return;
    }
    const ImageKey first = shown->images.front();
    const ImageKey other = shown->kind == Kind::Pair ? shown->images.at(1) : m_stage->current();
    if (other.isValid() && other != first) {
        judge([first, other](project::Project &project, const QString &curator) {
            return project::JudgeDuplicates(project, curator).setPair(first, other, false);
        });
    }
}

void DuplicatesWorkspace::chooseReference(std::size_t number)
{
    const Item *shown = item();
    if (shown != nullptr && shown->kind == Kind::Group && number < shown->images.size()) {
        judge([image = shown->images[number]](project::Project &project, const QString &curator) {
            return project::JudgeDuplicates(project, curator).choose(image);
        });
    }
}

void DuplicatesWorkspace::mergeTexts()
{
    if (const Item *shown = item(); shown != nullptr && shown->kind == Kind::Group) {
        judge([image = shown->images.front()](project::Project &project, const QString &curator) {
            return project::JudgeDuplicates(project, curator).mergeTexts(image);
        });
    }
}

void DuplicatesWorkspace::discardOthers()
{
    if (const Item *shown = item(); shown != nullptr && shown->kind == Kind::Group) {
        judge([image = shown->images.front()](project::Project &project, const QString &curator) {
            return project::JudgeDuplicates(project, curator).discardOthers(image);
        });
    }
}

void DuplicatesWorkspace::openImage(ImageKey image)
{
    m_parts.view.select(image);
    m_parts.actions.action(ActionId::ShowReview)->trigger();
}

}  // namespace gaia::duplicates
