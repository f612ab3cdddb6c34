// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/project.h"
#include "core/settings/settings.h"
#include "ui/coverage/coverageworkspace.h"
#include "ui/duplicates/duplicatesworkspace.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/map/basemaps.h"
#include "ui/map/mapworkspace.h"
#include "ui/map/minimap.h"
#include "ui/quality/timekeeper.h"
#include "ui/review/reviewworkspace.h"
#include "ui/work/activity.h"
#include "ui/work/workworkspace.h"

#include <memory>

namespace gaia::shell {

class Actions;

/// An open project in the window: everything that lives and ends with it, in the order in which it
/// must end. The workspaces are handed to the window's pages and end before the rest.
class Session final {
public:
    Session(std::unique_ptr<project::Project> project, const Actions &actions,
            settings::Settings &settings);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] project::Project &project() { return *m_project; }
    [[nodiscard]] jobs::Runner &runner() { return *m_runner; }
    [[nodiscard]] library::ViewState &view() { return *m_view; }
    [[nodiscard]] map::BaseMaps &baseMaps() { return *m_baseMaps; }
    [[nodiscard]] work::Activity &activity() { return *m_activity; }
    [[nodiscard]] review::ReviewWorkspace &review() { return *m_review; }
    [[nodiscard]] map::MapWorkspace &map() { return *m_map; }
    [[nodiscard]] coverage::CoverageWorkspace &coverage() { return *m_coverage; }
    [[nodiscard]] work::WorkWorkspace &work() { return *m_work; }
    [[nodiscard]] duplicates::DuplicatesWorkspace &duplicates() { return *m_duplicates; }
    /// The workspace that an action of workspaceTable() shows.
    [[nodiscard]] Workspace *workspace(ActionId id);

private:
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<jobs::Runner> m_runner;
    std::unique_ptr<library::ViewState> m_view;
    std::unique_ptr<library::Thumbnails> m_thumbnails;
    std::unique_ptr<map::BaseMaps> m_baseMaps;
    std::unique_ptr<work::Activity> m_activity;
    std::unique_ptr<review::ReviewWorkspace> m_review;
    std::unique_ptr<map::MapWorkspace> m_map;
    std::unique_ptr<coverage::CoverageWorkspace> m_coverage;
    std::unique_ptr<work::WorkWorkspace> m_work;
    std::unique_ptr<duplicates::DuplicatesWorkspace> m_duplicates;
    std::unique_ptr<quality::TimeKeeper> m_timeKeeper;
};

}  // namespace gaia::shell
