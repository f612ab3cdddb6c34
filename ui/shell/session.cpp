// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/shell/actions.h"

#include <QAction>

namespace gaia::shell {

Session::Session(std::unique_ptr<project::Project> project, const Actions &actions,
                 settings::Settings &settings)
    : m_project(std::move(project))
    , m_runner(std::make_unique<jobs::Runner>())
    , m_view(std::make_unique<library::ViewState>(*m_project, *m_runner))
    , m_thumbnails(std::make_unique<library::Thumbnails>(*m_project, *m_runner))
    , m_baseMaps(std::make_unique<map::BaseMaps>(*m_runner))
    , m_activity(std::make_unique<work::Activity>(*m_runner))
    , m_review(std::make_unique<review::ReviewWorkspace>(review::ReviewWorkspace::Parts{
          *m_project, *m_view, *m_runner, *m_thumbnails, actions, settings.curator()}))
    , m_map(std::make_unique<map::MapWorkspace>(
          map::MapWorkspace::Parts{*m_project, *m_view, *m_runner, *m_thumbnails, *m_baseMaps,
                                   actions, settings.curator(), &settings}))
    , m_coverage(std::make_unique<coverage::CoverageWorkspace>(coverage::CoverageWorkspace::Parts{
          *m_project, *m_view, *m_runner, *m_baseMaps, actions}))
    , m_work(std::make_unique<work::WorkWorkspace>(work::WorkWorkspace::Parts{
          *m_project, *m_view, *m_runner, *m_thumbnails, *m_activity, actions}))
    , m_duplicates(std::make_unique<duplicates::DuplicatesWorkspace>(
          duplicates::DuplicatesWorkspace::Parts{*m_project, *m_view, *m_runner, *m_thumbnails,
                                                 actions, settings.curator()}))
    , m_timeKeeper(std::make_unique<quality::TimeKeeper>(*m_project, *m_runner, *m_view, *m_review,
                                                         settings.curator()))
{
    auto *miniMap = new map::MiniMap(*m_project, *m_view, *m_runner, *m_baseMaps);
    QObject::connect(miniMap, &map::MiniMap::opened, actions.action(ActionId::ShowMap),
                     &QAction::trigger);
    QObject::connect(miniMap, &map::MiniMap::placed, m_review.get(),
                     &review::ReviewWorkspace::placeImage);
    m_review->setMiniMap(miniMap);
}

Session::~Session()
{
    // The workspaces first: they may still hand a draft to the runner, which then ends it.
    m_timeKeeper.reset();
    m_duplicates.reset();
    m_work.reset();
    m_coverage.reset();
    m_map.reset();
    m_review.reset();
    m_activity.reset();
    m_baseMaps.reset();
    m_thumbnails.reset();
    m_view.reset();
    m_runner.reset();
}

Workspace *Session::workspace(ActionId id)
{
    switch (id) {
    case ActionId::ShowMap: return m_map.get();
    case ActionId::ShowCoverage: return m_coverage.get();
    case ActionId::ShowWork: return m_work.get();
    case ActionId::ShowDuplicates: return m_duplicates.get();
    default: return m_review.get();
    }
}

}  // namespace gaia::shell
