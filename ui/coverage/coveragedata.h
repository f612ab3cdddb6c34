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
#include <optional>
#include <vector>

namespace gaia::coverage {

/// Everything that the workspace shows, of one moment.
struct CoverageFigures {
    std::shared_ptr<const curation::Coverage> shown;  ///< what the filter lets through
    std::shared_ptr<const curation::Coverage> whole;  ///< the project, or what it is compared with
    std::shared_ptr<const curation::Coverage> project;
    dataset::ThemeTable themes;
    std::vector<curation::Gap> gaps;                  ///< of the project
};

/// Reads what is counted of every image once and keeps it; a new filter is then counted by the
/// list's images alone. Lives on the main thread, works in the background, and only the newest
/// count is kept. While it is not active (the workspace is not in front) it reads nothing and
/// catches up later.
class CoverageData final : public QObject {
    Q_OBJECT

public:
    CoverageData(project::Project &project, library::ViewState &view, jobs::Runner &runner,
                 QObject *parent = nullptr);

    void setActive(bool isActive);
    void setCells(int cells);
    [[nodiscard]] int cells() const { return m_cells; }
    /// The timeline's stacks follow ViewState's colours; or all is of one colour.
    void setStacked(bool isStacked);
    [[nodiscard]] bool isStacked() const { return m_isStacked; }
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
    using Facts = std::shared_ptr<const curation::FactTable>;
    struct Wanted;

    [[nodiscard]] static base::Result<Facts> readFacts(const project::Project &project,
                                                       const Facts &known, int cells,
                                                       const std::vector<dataset::ImageKey> &changed);
    [[nodiscard]] static base::Result<CoverageFigures> counted(const project::Project &project,
                                                               const Wanted &wanted);
    void noteChange(const project::Changed &changed);
    /// What is shown answers for something else from now on.
    void outdate();
    /// Starts what is due.
    void refresh();
    void read();
    void count();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    int m_cells = geo::CellGrid::kUsual;
    bool m_isStacked = true;
    std::optional<dataset::Filter> m_other;
    Facts m_facts;
    std::vector<dataset::ImageKey> m_changed;  ///< since `m_facts` was read
    bool m_isAllStale = true;                  ///< or all may have
    CoverageFigures m_figures;
    CoverageFigures m_known;                   ///< its project, themes and gaps are of `m_facts`
    jobs::Latest m_counts;
    bool m_isActive = false;
    bool m_isReading = false;
    bool m_isDue = true;                       ///< a count is
    bool m_isLoaded = false;
};

}  // namespace gaia::coverage
