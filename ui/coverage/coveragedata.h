// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/curation/gaps.h"
#include "core/dataset/themes.h"
#include "core/jobs/runner.h"
#include "core/project/statistics.h"
#include "ui/library/viewstate.h"

#include <QObject>

#include <memory>

namespace gaia::coverage {

/// Everything that the workspace shows, of one moment.
struct CoverageFigures {
    std::shared_ptr<const curation::Coverage> shown;  ///< what the filter lets through
    std::shared_ptr<const curation::Coverage> whole;  ///< the project, or what it is compared with
    std::shared_ptr<const curation::Coverage> project;
    dataset::ThemeTable themes;
    std::vector<curation::Gap> gaps;                  ///< of the project
};

/// Counts in the background, and only the newest count is kept. Lives on the main thread. While it
/// is not active (the workspace is not in front) it reads nothing and catches up later.
class CoverageData final : public QObject {
    Q_OBJECT

public:
    CoverageData(project::Project &project, library::ViewState &view, jobs::Runner &runner,
                 QObject *parent = nullptr);

    void setActive(bool isActive);
    void setCells(int cells);
    [[nodiscard]] int cells() const { return m_cells; }
    void setStack(std::optional<curation::Facet> facet);
    [[nodiscard]] std::optional<curation::Facet> stack() const { return m_stack; }
    /// The subset that the filtered one is compared with; none for the whole project.
    void setOther(const std::optional<dataset::Filter> &other);
    [[nodiscard]] const std::optional<dataset::Filter> &other() const { return m_other; }

    /// Null members until the first count.
    [[nodiscard]] const CoverageFigures &figures() const { return m_figures; }
    /// True once `figures` answers for everything as it stands.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void changed();
    void failed(const QString &reason);

private:
    void outdate(bool isOfProject);
    void load();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    int m_cells = geo::CellGrid::kUsual;
    std::optional<curation::Facet> m_stack;
    std::optional<dataset::Filter> m_other;
    std::shared_ptr<const curation::CoverageGround> m_ground;
    CoverageFigures m_figures;
    std::shared_ptr<const curation::Coverage> m_knownProject;  ///< reused while it holds
    std::stop_source m_stop;
    jobs::Latest m_loads;
    bool m_isActive = false;
    bool m_isLoading = false;
    bool m_isStale = true;
    bool m_isLoaded = false;
};

}  // namespace gaia::coverage
