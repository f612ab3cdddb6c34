// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/region.h"
#include "core/jobs/runner.h"
#include "core/project/regions.h"
#include "ui/library/viewstate.h"

#include <QMenu>

#include <functional>

namespace gaia::map {

/// The regions with names: one becomes the filter's area, what is drawn on the map is kept under
/// a name, a region is forgotten. Reads them each time it opens.
class RegionMenu final : public QMenu {
    Q_OBJECT

public:
    /// What the menu works with; all of it outlives the menu.
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        QString curator;
        std::function<dataset::Ring()> drawn;  ///< the area on the map; empty without one
    };

    explicit RegionMenu(Parts parts, QWidget *parent = nullptr);

    /// Makes the region the filter's one area.
    void apply(const QString &name);
    void save(const QString &name, const dataset::Ring &ring);
    void remove(const QString &name);

Q_SIGNALS:
    void saved(const QString &name);
    /// A sentence for the person.
    void failed(const QString &sentence);

private:
    void load();
    void fill(const std::vector<dataset::Region> &regions);
    void askForName();
    void change(const std::function<base::Status(project::Regions &)> &work, const QString &name);

    Parts m_parts;
    jobs::Latest m_loads;
};

}  // namespace gaia::map
