// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragedata.h"

namespace gaia::coverage {

using curation::Coverage;
using curation::CoverageGround;
using dataset::Filter;
using project::Statistics;

namespace {

using Shared = std::shared_ptr<const Coverage>;

struct Loaded {
    std::shared_ptr<const CoverageGround> ground;
    CoverageFigures figures;
};

struct Wanted {
    Filter filter;
    std::optional<Filter> other;
    std::optional<curation::Facet> stack;
    int cells = 0;
    std::shared_ptr<const CoverageGround> ground;
    Shared project;
};

base::Result<Loaded> count(const project::Project &project, Wanted wanted, const std::stop_token &stop)
{
    const Statistics statistics(project);
    Loaded loaded;
    loaded.ground = wanted.ground;
    if (!loaded.ground || loaded.ground->grid.size() != wanted.cells) {
        auto ground = Statistics::ground(wanted.cells);
        if (!ground) {
            return base::fail(ground.error());
        }
        loaded.ground = *ground;
        wanted.project.reset();
    }
    base::Error fault;
    const auto counted = [&](const Filter &filter, std::optional<curation::Facet> stack) -> Shared {
        auto coverage = statistics.coverage({filter, loaded.ground, stack}, stop);
        if (!coverage) {
            fault = coverage.error();
            return {};
        }
        return std::make_shared<const Coverage>(std::move(*coverage));
    };
    CoverageFigures &figures = loaded.figures;
    figures.project = wanted.project ? wanted.project : counted({}, {});
    figures.whole = wanted.other ? counted(*wanted.other, {}) : figures.project;
    figures.shown = wanted.filter.isEmpty() && !wanted.stack ? figures.project
                                                             : counted(wanted.filter, wanted.stack);
    if (!figures.project || !figures.whole || !figures.shown) {
        return base::fail(fault);
    }
    auto themes = statistics.themes();
    if (!themes) {
        return base::fail(themes.error());
    }
    figures.themes = std::move(*themes);
    figures.gaps = curation::gapsOf(*figures.project, figures.themes);
    return loaded;
}

}  // namespace

CoverageData::CoverageData(project::Project &project, library::ViewState &view,
                           jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_view(view)
    , m_runner(runner)
{
    connect(&m_view, &library::ViewState::filterChanged, this, [this] { outdate(false); });
    connect(&m_project, &project::Project::changed, this, [this] { outdate(true); });
}

void CoverageData::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && m_isStale && !m_isLoading) {
        load();
    }
}

void CoverageData::setCells(int cells)
{
    m_cells = cells;
    outdate(false);
}

void CoverageData::setStack(std::optional<curation::Facet> facet)
{
    m_stack = facet;
    outdate(false);
}

void CoverageData::setOther(const std::optional<Filter> &other)
{
    m_other = other;
    outdate(false);
}

void CoverageData::outdate(bool isOfProject)
{
    m_isStale = true;
    if (isOfProject) {
        m_knownProject.reset();
        // A count under way is let finish, so that a stream of commits can't starve the figures.
    } else {
        (void)m_loads.next();
        m_stop.request_stop();
        m_isLoading = false;
        m_isLoaded = false;
    }
    if (m_isActive && !m_isLoading) {
        load();
    }
}

void CoverageData::load()
{
    m_isLoading = true;
    m_isStale = false;
    const quint64 ticket = m_loads.next();
    const Wanted wanted{m_view.filter(), m_other, m_stack, m_cells, m_ground, m_knownProject};
    m_stop = m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, wanted](const std::stop_token &stop) {
            return count(project, wanted, stop);
        },
        [this, ticket](base::Result<Loaded> loaded) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            m_isLoading = false;
            if (loaded) {
                m_ground = std::move(loaded->ground);
                m_figures = std::move(loaded->figures);
                if (!m_isStale) {
                    m_knownProject = m_figures.project;
                }
                m_isLoaded = true;
                Q_EMIT changed();
            } else if (loaded.error().code != base::ErrorCode::Cancelled) {
                Q_EMIT failed(loaded.error().message);
            }
            if (m_isStale && m_isActive && !m_isLoading) {
                load();
            }
        });
}

}  // namespace gaia::coverage
