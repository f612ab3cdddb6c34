// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actionid.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace gaia::shell {

/// Where an action stands in the menus; None: by key and button only.
enum class Menu { File, Edit, View, Image, Captions, Tools, Help, None };

/// One line of the table from which menus, keys, the overview of keys and the settings follow.
struct ActionLine {
    ActionId id;
    Menu menu;
    const char *word;      ///< its name in the settings file
    const char *text;      ///< to translate in the context "Actions"
    const char *keys;      ///< portable text; several are parted by a space
    bool startsGroup = false;
};
[[nodiscard]] const std::vector<ActionLine> &actionTable();
/// One workspace of the window: the action that shows it, its word on the command line, its icon.
/// The tabs, `--workspace` and the pages follow from this table.
struct WorkspaceLine {
    ActionId id;
    const char *word;
    const char *icon;      ///< name of a Breeze icon
};
[[nodiscard]] const std::vector<WorkspaceLine> &workspaceTable();
[[nodiscard]] QString textOf(ActionId id);
[[nodiscard]] QString menuTitle(Menu menu);

/// The window's actions with their keys. Keys that a text field wants for typing never arrive
/// here: the field takes them first. Owned by the window; its QActions belong to the widget.
class Actions final {
public:
    /// `changed`: what a curator set, by the table's word, in portable text.
    Actions(QWidget *window, const QMap<QString, QString> &changed);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.value(id); }
    void setKeys(const QMap<QString, QString> &changed);

private:
    QHash<ActionId, QAction *> m_actions;
};

/// The keys of an action as they are in force.
[[nodiscard]] QList<QKeySequence> keysOf(const ActionLine &line,
                                         const QMap<QString, QString> &changed);
/// Two actions that ask for the same key, as "Accept, Flag: A"; empty if none do.
[[nodiscard]] QString keyConflict(const QMap<QString, QString> &changed);

}  // namespace gaia::shell
