// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace gaia::shell {

using namespace Qt::StringLiterals;

const std::vector<ActionLine> &actionTable()
{
    static const std::vector<ActionLine> table{
        {ActionId::NewProject, Menu::File, "new", QT_TRANSLATE_NOOP("Actions", "New project…"),
         "Ctrl+N"},
        {ActionId::OpenProject, Menu::File, "open",
         QT_TRANSLATE_NOOP("Actions", "Open a project…"), "Ctrl+O"},
        {ActionId::OpenSample, Menu::File, "sample",
         QT_TRANSLATE_NOOP("Actions", "Open the sample"), ""},
        {ActionId::ImportFiles, Menu::File, "import",
         QT_TRANSLATE_NOOP("Actions", "Import GAIA files…"), "Ctrl+I", true},
        {ActionId::AddFolder, Menu::File, "add-folder",
         QT_TRANSLATE_NOOP("Actions", "Add a folder…"), "Ctrl+Shift+I"},
        {ActionId::Scrape, Menu::File, "scrape",
         QT_TRANSLATE_NOOP("Actions", "Scrape a source…"), "Ctrl+Shift+S"},
        {ActionId::Fetch, Menu::File, "fetch",
         QT_TRANSLATE_NOOP("Actions", "Download pictures…"), "Ctrl+D"},
        {ActionId::ReadPages, Menu::File, "read-pages",
         QT_TRANSLATE_NOOP("Actions", "Read the pages of pictures…"), "Ctrl+Shift+R"},
        {ActionId::Export, Menu::File, "export", QT_TRANSLATE_NOOP("Actions", "Export…"),
         "Ctrl+E"},
        {ActionId::Preferences, Menu::File, "preferences",
         QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", true},
        {ActionId::Quit, Menu::File, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
        {ActionId::Undo, Menu::Edit, "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "U Ctrl+Z"},
        {ActionId::Redo, Menu::Edit, "redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z"},
        {ActionId::FocusFilter, Menu::Edit, "filter", QT_TRANSLATE_NOOP("Actions", "Filter…"),
         "Ctrl+F", true},
        {ActionId::ClearFilter, Menu::Edit, "clear-filter",
         QT_TRANSLATE_NOOP("Actions", "Clear the filter"), "Ctrl+Shift+F"},
        {ActionId::SaveView, Menu::Edit, "save-view",
         QT_TRANSLATE_NOOP("Actions", "Save the filter as a view…"), "Ctrl+B"},
        {ActionId::ShowViews, Menu::Edit, "views",
         QT_TRANSLATE_NOOP("Actions", "Views and sets…"), "Ctrl+Shift+B"},
        {ActionId::ShowReview, Menu::View, "review", QT_TRANSLATE_NOOP("Actions", "Review"),
         "Ctrl+1"},
        {ActionId::ShowMap, Menu::View, "map", QT_TRANSLATE_NOOP("Actions", "Map"), "Ctrl+2"},
        {ActionId::ShowCoverage, Menu::View, "coverage", QT_TRANSLATE_NOOP("Actions", "Coverage"),
         "Ctrl+3"},
        {ActionId::ShowWork, Menu::View, "work", QT_TRANSLATE_NOOP("Actions", "Work"), "Ctrl+4"},
        {ActionId::ShowFacets, Menu::View, "facets",
         QT_TRANSLATE_NOOP("Actions", "Values and counts"), "F9", true},
        {ActionId::ShowDuplicates, Menu::View, "duplicates",
         QT_TRANSLATE_NOOP("Actions", "Duplicates"), "Ctrl+5"},
        {ActionId::NextImage, Menu::Image, "next", QT_TRANSLATE_NOOP("Actions", "Next image"), "J"},
        {ActionId::PreviousImage, Menu::Image, "previous",
         QT_TRANSLATE_NOOP("Actions", "Previous image"), "K"},
        {ActionId::Skip, Menu::Image, "skip",
         QT_TRANSLATE_NOOP("Actions", "Skip"), "Space"},
        {ActionId::QueueOrder, Menu::Image, "queue-order",
         QT_TRANSLATE_NOOP("Actions", "Order of the queue…"), "O"},
        {ActionId::Flag, Menu::Image, "flag", QT_TRANSLATE_NOOP("Actions", "Flag"), "F", true},
        {ActionId::Discard, Menu::Image, "discard",
         QT_TRANSLATE_NOOP("Actions", "Discard or keep the image…"), "Shift+D"},
        {ActionId::Note, Menu::Image, "note",
         QT_TRANSLATE_NOOP("Actions", "Note on the image"), "B"},
        {ActionId::Compare, Menu::Image, "compare",
         QT_TRANSLATE_NOOP("Actions", "Hold the picture, compare others"), "C", true},
        {ActionId::ActualSize, Menu::Image, "actual-size",
         QT_TRANSLATE_NOOP("Actions", "Whole picture or 1:1"), "Z"},
        {ActionId::ConfirmClaims, Menu::Image, "confirm",
         QT_TRANSLATE_NOOP("Actions", "Confirm the model's claims"), "M"},
        {ActionId::PickCaption1, Menu::None, "caption-1",
         QT_TRANSLATE_NOOP("Actions", "Caption 1"), "1"},
        {ActionId::PickCaption2, Menu::None, "caption-2",
         QT_TRANSLATE_NOOP("Actions", "Caption 2"), "2"},
        {ActionId::PickCaption3, Menu::None, "caption-3",
         QT_TRANSLATE_NOOP("Actions", "Caption 3"), "3"},
        {ActionId::PickCaption4, Menu::None, "caption-4",
         QT_TRANSLATE_NOOP("Actions", "Caption 4"), "4"},
        {ActionId::PickCaption5, Menu::None, "caption-5",
         QT_TRANSLATE_NOOP("Actions", "Caption 5"), "5"},
        {ActionId::Accept, Menu::Captions, "accept", QT_TRANSLATE_NOOP("Actions", "Accept"), "A"},
        {ActionId::Edit, Menu::Captions, "edit", QT_TRANSLATE_NOOP("Actions", "Edit"), "E"},
        {ActionId::Reject, Menu::Captions, "reject", QT_TRANSLATE_NOOP("Actions", "Reject"), "R"},
        {ActionId::AcceptAll, Menu::Captions, "accept-all",
         QT_TRANSLATE_NOOP("Actions", "Accept all, go on"), "Shift+A"},
        {ActionId::ApplyFix, Menu::Captions, "apply-fix",
         QT_TRANSLATE_NOOP("Actions", "Apply the fix"), "X", true},
        {ActionId::NextFinding, Menu::Captions, "next-finding",
         QT_TRANSLATE_NOOP("Actions", "Next finding"), "N"},
        {ActionId::ShowSource, Menu::Captions, "show-source",
         QT_TRANSLATE_NOOP("Actions", "Show what it rests on"), "S"},
        {ActionId::Dismiss, Menu::Captions, "dismiss",
         QT_TRANSLATE_NOOP("Actions", "Set the finding aside"), "D"},
        {ActionId::ShowSet, Menu::Captions, "show-set",
         QT_TRANSLATE_NOOP("Actions", "Rewards and overlap"), "I"},
        {ActionId::Restore, Menu::Captions, "restore",
         QT_TRANSLATE_NOOP("Actions", "Restore the generated text"), "T"},
        {ActionId::WriteOwn, Menu::Captions, "write-own",
         QT_TRANSLATE_NOOP("Actions", "Write your own"), "W"},
        {ActionId::RankCaption, Menu::Captions, "rank",
         QT_TRANSLATE_NOOP("Actions", "Prefer it next, or no longer"), "P"},
        {ActionId::Generate, Menu::Captions, "generate",
         QT_TRANSLATE_NOOP("Actions", "Generate"), "G", true},
        {ActionId::GenerateOne, Menu::Captions, "generate-one",
         QT_TRANSLATE_NOOP("Actions", "Write this caption anew…"), "Shift+G"},
        {ActionId::CaptionRun, Menu::Captions, "caption-run",
         QT_TRANSLATE_NOOP("Actions", "Caption run…"), "Ctrl+G"},
        {ActionId::CaptionSets, Menu::Captions, "caption-sets",
         QT_TRANSLATE_NOOP("Actions", "Origin and older sets…"), "H"},
        {ActionId::CaptionSetup, Menu::Captions, "caption-setup",
         QT_TRANSLATE_NOOP("Actions", "Prompts and models…"), "Ctrl+Shift+G"},
        {ActionId::DesignSubset, Menu::Tools, "design-subset",
         QT_TRANSLATE_NOOP("Actions", "Design a subset…"), "Ctrl+Shift+D"},
        {ActionId::DesignSplit, Menu::Tools, "design-split",
         QT_TRANSLATE_NOOP("Actions", "Design splits…"), "Ctrl+Shift+T"},
        {ActionId::ShowEvaluations, Menu::Tools, "evaluations",
         QT_TRANSLATE_NOOP("Actions", "Evaluate predictions…"), "Ctrl+Shift+E", true},
        {ActionId::Missions, Menu::Tools, "missions",
         QT_TRANSLATE_NOOP("Actions", "Satellites and sensors…"), ""},
        {ActionId::MarkClaims, Menu::Tools, "claims",
         QT_TRANSLATE_NOOP("Actions", "Claims of this image…"), "Ctrl+M", true},
        {ActionId::ReplaceInCaptions, Menu::Tools, "replace",
         QT_TRANSLATE_NOOP("Actions", "Find and replace in captions…"), "Ctrl+H"},
        {ActionId::AcceptPassing, Menu::Tools, "accept-passing",
         QT_TRANSLATE_NOOP("Actions", "Accept what passes the check…"), "Ctrl+Shift+A"},
        {ActionId::Recheck, Menu::Tools, "recheck",
         QT_TRANSLATE_NOOP("Actions", "Blind second look…"), "Ctrl+L", true},
        {ActionId::Disputes, Menu::Tools, "disputes",
         QT_TRANSLATE_NOOP("Actions", "Where curators differ…"), ""},
        {ActionId::Agreement, Menu::Tools, "agreement",
         QT_TRANSLATE_NOOP("Actions", "Agreement between curators…"), ""},
        {ActionId::AssignImages, Menu::Tools, "assign",
         QT_TRANSLATE_NOOP("Actions", "Assign images to curators…"), ""},
        {ActionId::MergeCopy, Menu::Tools, "merge",
         QT_TRANSLATE_NOOP("Actions", "Merge a curator's copy…"), ""},
        {ActionId::ShowGuideline, Menu::Help, "guideline",
         QT_TRANSLATE_NOOP("Actions", "Guideline"), "F1"},
        {ActionId::ShowKeys, Menu::Help, "keys", QT_TRANSLATE_NOOP("Actions", "All keys"), "?"},
        {ActionId::About, Menu::Help, "about",
         QT_TRANSLATE_NOOP("Actions", "About GAIA Curator"), ""},
    };
    return table;
}

const std::vector<WorkspaceLine> &workspaceTable()
{
    static const std::vector<WorkspaceLine> table{
        {ActionId::ShowReview, "review", "view-preview"},
        {ActionId::ShowMap, "map", "globe"},
        {ActionId::ShowCoverage, "coverage", "office-chart-bar"},
        {ActionId::ShowWork, "work", "run-build"},
        {ActionId::ShowDuplicates, "duplicates", "edit-duplicate"},
    };
    return table;
}

QString textOf(ActionId id)
{
    const auto &table = actionTable();
    const auto line = std::find_if(table.begin(), table.end(),
                                   [&](const ActionLine &l) { return l.id == id; });
    return line == table.end() ? QString() : QCoreApplication::translate("Actions", line->text);
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return QCoreApplication::translate("Actions", "File");
    case Menu::Edit: return QCoreApplication::translate("Actions", "Edit", "the menu");
    case Menu::View: return QCoreApplication::translate("Actions", "View");
    case Menu::Image: return QCoreApplication::translate("Actions", "Image");
    case Menu::Captions: return QCoreApplication::translate("Actions", "Captions");
    case Menu::Tools: return QCoreApplication::translate("Actions", "Tools");
    case Menu::Help: return QCoreApplication::translate("Actions", "Help");
    case Menu::None: break;
    }
    return {};
}

QList<QKeySequence> keysOf(const ActionLine &line, const QMap<QString, QString> &changed)
{
    const QString text = changed.value(QLatin1String(line.word), QString::fromLatin1(line.keys));
    QList<QKeySequence> keys;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto sequence = QKeySequence::fromString(part, QKeySequence::PortableText);
        if (!sequence.isEmpty()) {
            keys << sequence;
        }
    }
    return keys;
}

QString keyConflict(const QMap<QString, QString> &changed)
{
    QMap<QString, ActionId> seen;
    for (const ActionLine &line : actionTable()) {
        for (const QKeySequence &keys : keysOf(line, changed)) {
            const QString text = keys.toString(QKeySequence::NativeText);
            if (seen.contains(text)) {
                return u"%1, %2: %3"_s.arg(textOf(seen.value(text)), textOf(line.id), text);
            }
            seen.insert(text, line.id);
        }
    }
    return {};
}

Actions::Actions(QWidget *window, const QMap<QString, QString> &changed)
{
    for (const ActionLine &line : actionTable()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", line.text), window);
        action->setObjectName(QLatin1String(line.word));
        window->addAction(action);
        m_actions.insert(line.id, action);
    }
    setKeys(changed);
}

void Actions::setKeys(const QMap<QString, QString> &changed)
{
    for (const ActionLine &line : actionTable()) {
        m_actions.value(line.id)->setShortcuts(keysOf(line, changed));
    }
}

}  // namespace gaia::shell
