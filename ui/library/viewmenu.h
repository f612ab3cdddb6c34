// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/savedviews.h"
#include "ui/library/viewstate.h"

#include <QMenu>

namespace gaia::library {

/// The saved views and sets with their counts: one becomes the filter, the present filter becomes
/// one, live or frozen. Reads them each time it opens.
class ViewMenu final : public QMenu {
    Q_OBJECT

public:
    /// What the menu works with; all of it outlives the menu.
    struct Parts {
        project::Project &project;
        ViewState &view;
        jobs::Runner &runner;
        QString curator;
    };

    explicit ViewMenu(const Parts &parts, QWidget *parent = nullptr);

    /// Asks for a name and keeps the present filter under it.
    void askForName(bool isFrozen);
    void save(const QString &name, bool isFrozen);

Q_SIGNALS:
    void saved(const gaia::project::ViewLine &line);
    void manageAsked();
    /// A sentence for the person.
    void failed(const QString &sentence);

private:
    void load();
    void fill(const std::vector<project::ViewLine> &lines);

    Parts m_parts;
    jobs::Latest m_loads;
};

}  // namespace gaia::library
