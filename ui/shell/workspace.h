// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"
#include "ui/shell/actionid.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace gaia::shell {

/// One page of the window. A workspace gets what it shows from the constructor that the
/// application calls (project, view state, runner) and is destroyed before these.
///
/// How actions reach it: the window owns one QAction an ActionId. When one is triggered by menu,
/// key or button, the window does what is its own (dialogs, switching, quitting) and calls
/// `trigger(id)` of the workspace in front for the rest. Ids that `handles` does not name are
/// disabled while this workspace is in front; call `Q_EMIT actionsChanged()` when the answer of
/// `isEnabled` changes. Single-letter keys never arrive while a text field has the focus.
///
/// Buttons of a workspace that show a key cap bind to the window's action:
/// `button->setAction(actions.action(ActionId::Accept))`, see actions.h.
class Workspace : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Name of a Breeze icon.
    [[nodiscard]] virtual QString iconName() const = 0;

    /// The ids that this workspace answers to.
    [[nodiscard]] virtual std::vector<ActionId> handles() const { return {}; }
    [[nodiscard]] virtual bool isEnabled(ActionId) const { return true; }
    virtual void trigger(ActionId) { }

    /// Empty once everything that this workspace is for has been painted with real data; else
    /// what is missing, a sentence. The window asks again at each `paintedChanged`.
    [[nodiscard]] virtual QString notPaintedReason() const = 0;

    /// For keys at the right of the status bar: pairs of id and word are shown while in front.
    struct KeyHint {
        std::vector<ActionId> actions;
        QString words;
    };
    [[nodiscard]] virtual std::vector<KeyHint> keyHints() const { return {}; }

Q_SIGNALS:
    void actionsChanged();
    void paintedChanged();
    /// A failure that the person must know of; a sentence for the bar above the workspaces.
    void failed(const QString &sentence);
    /// Words for the right of the status bar while this workspace is in front ("12.40 S, 75.10 W").
    void noteChanged(const QString &words);
    /// A decision (also undo and redo) has been committed at this moment.
    void decisionSaved();
    /// A decision is on its way and not yet committed.
    void decisionStarted();
};

}  // namespace gaia::shell
