// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragedata.h"

#include "core/project/queries.h"

#include <utility>

namespace gaia::coverage {

using curation::Coverage;
using dataset::Filter;
using project::Statistics;

namespace {

/// More images than that are sooner read with all the others.
constexpr std::size_t kMostChanged = 500;

}  // namespace

/// What a count is made of, as values.
struct CoverageData::Wanted {
    Facts facts;
    std::shared_ptr<const library::ViewState::Keys> keys;  ///< null: all
    std::optional<Filter> other;
    std::optional<dataset::ColourBy> stackBy;
    CoverageFigures known;  ///< its project is null if it is of other facts
};

CoverageData::CoverageData(project::Project &project, library::ViewState &view,
                           jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_view(view)
    , m_runner(runner)
{
    connect(&m_view, &library::ViewState::filterChanged, this, &CoverageData::outdate);
    connect(&m_view, &library::ViewState::keysChanged, this, [this] {
        m_isDue = true;
        refresh();
    });
    connect(&m_view, &library::ViewState::colourByChanged, this, [this] {
        if (m_isStacked) {
            outdate();
        }
    });
    connect(&m_project, &project::Project::changed, this, &CoverageData::noteChange);
}

void CoverageData::setActive(bool isActive)
{
    m_isActive = isActive;
    refresh();
}

void CoverageData::setCells(int cells)
{
    m_cells = cells;
    m_isAllStale = true;
    outdate();
}

void CoverageData::setStacked(bool isStacked)
{
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        outdate();
    }
}

void CoverageData::setOther(const std::optional<Filter> &other)
{
    m_other = other;
    outdate();
}

void CoverageData::noteChange(const project::Changed &changed)
{
    if (changed.nouns == project::Noun::Findings) {
        return;
    }
    m_isAllStale = m_isAllStale || changed.images.empty()
        || m_changed.size() + changed.images.size() > kMostChanged;
    if (m_isAllStale) {
        m_changed.clear();
    } else {
        m_changed.insert(m_changed.end(), changed.images.begin(), changed.images.end());
    }
    refresh();
}

void CoverageData::outdate()
{
    // What is under way answers for something else.
    (void)m_counts.next();
    m_isLoaded = false;
    m_isDue = true;
    refresh();
}

void CoverageData::refresh()
{
    // A reading under way is let finish, so that a stream of commits can't starve the figures.
    if (!m_isActive || m_isReading) {
        return;
    }
    if (!m_facts || m_isAllStale || !m_changed.empty()) {
        read();
    } else if (m_isDue && m_view.isLoaded()) {
        count();
    }
}

base::Result<CoverageData::Facts> CoverageData::readFacts(const project::Project &project,
                                                          const Facts &known, int cells,
                                                          const std::vector<dataset::ImageKey> &changed)
{
    const Statistics statistics(project);
    if (!changed.empty()) {
        return statistics.factsWith(*known, changed);
    }
    if (known && known->ground()->grid.size() == cells) {
        return statistics.facts(known->ground(), {});
    }
    const auto ground = Statistics::ground(cells);
    return ground ? statistics.facts(*ground, {}) : base::fail(ground.error());
}

void CoverageData::read()
{
    m_isReading = true;
    const std::vector<dataset::ImageKey> changed = std::exchange(m_changed, {});
    m_isAllStale = false;
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, known = m_facts, cells = m_cells, changed](std::stop_token) {
            return readFacts(project, known, cells, changed);
        },
        [this](base::Result<Facts> facts) {
            m_isReading = false;
            if (!facts) {
                m_isAllStale = true;
                Q_EMIT failed(facts.error().message);
                return;
            }
            m_facts = std::move(*facts);
            m_known.project.reset();
            m_isDue = true;
            // What has become stale meanwhile is shown until it is read anew.
            if (m_facts->ground()->grid.size() == geo::CellGrid(m_cells).size() && m_view.isLoaded()) {
                count();
            }
            refresh();
        });
}

base::Result<CoverageFigures> CoverageData::counted(const project::Project &project,
                                                    const Wanted &wanted)
{
    CoverageFigures figures = wanted.known;
    if (!figures.project) {
        auto themes = Statistics(project).themes();
        if (!themes) {
            return base::fail(themes.error());
        }
        figures.themes = std::move(*themes);
        figures.project = std::make_shared<const Coverage>(wanted.facts->count());
        figures.gaps = curation::gapsOf(*figures.project, figures.themes);
    }
    figures.whole = figures.project;
    if (wanted.other) {
        auto keys = project::Queries(project).keys(*wanted.other);
        if (!keys) {
            return base::fail(keys.error());
        }
        figures.whole = std::make_shared<const Coverage>(wanted.facts->count(std::move(*keys)));
    }
    figures.shown = !wanted.keys && !wanted.stackBy ? figures.project
        : wanted.keys
        ? std::make_shared<const Coverage>(wanted.facts->count(*wanted.keys, wanted.stackBy))
        : std::make_shared<const Coverage>(wanted.facts->count(wanted.stackBy));
    return figures;
}

void CoverageData::count()
{
    m_isDue = false;
    const quint64 ticket = m_counts.next();
    Wanted wanted{m_facts, m_view.filter().isEmpty() ? nullptr : m_view.keys(), m_other,
                  m_isStacked ? std::optional(m_view.colourBy()) : std::nullopt, m_known};
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, wanted = std::move(wanted)](std::stop_token) {
            return counted(project, wanted);
        },
        [this, ticket, facts = m_facts](base::Result<CoverageFigures> figures) {
            if (!m_counts.isCurrent(ticket)) {
                return;
            }
            if (!figures) {
                Q_EMIT failed(figures.error().message);
                return;
            }
            m_figures = std::move(*figures);
            if (facts == m_facts) {
                m_known = m_figures;
            }
            m_isLoaded = true;
            Q_EMIT changed();
        });
}

}  // namespace gaia::coverage
