// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/curation/facttable.h"
#include "core/dataset/filter.h"
#include "core/dataset/themes.h"
#include "core/project/project.h"

#include <memory>

namespace gaia::project {

/// The words of captions of current sets.
struct Vocabulary {
    qint64 captions = 0;
    qint64 words = 0;
    qint64 distinct = 0;      ///< without regard to case
    int shortest = 0;         ///< words a caption
    int median = 0;
    int longest = 0;
    double mean = 0.0;
    /// Most frequent words of four letters or more, with their counts.
    std::vector<std::pair<QString, qint64>> frequent;
};

struct CuratorDecisions {
    QString curator;
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
};

/// What was decided on the captions of a subset.
struct Decisions {
    qint64 pending = 0;
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
    std::vector<CuratorDecisions> curators;             ///< most decisions first
    std::vector<std::pair<QString, qint64>> reasons;    ///< of rejected ones
};

/// What a curator asks of a collection as a whole, each one snapshot. Thread-safe; blocks, so call
/// it from a job. A stop ends with ErrorCode::Cancelled.
class Statistics final {
public:
    explicit Statistics(const Project &project);

    /// The regions and cells that coverage is counted on; made once, of the program's own tables.
    [[nodiscard]] static base::Result<std::shared_ptr<const curation::CoverageGround>>
    ground(int cells = geo::CellGrid::kUsual);

    struct CoverageQuery {
        dataset::Filter filter;
        std::shared_ptr<const curation::CoverageGround> ground;
        std::optional<dataset::ColourBy> stackBy;
    };
    /// What coverage is counted from, of all that the filter lets through; who asks for many counts
    /// keeps it.
    [[nodiscard]] base::Result<std::shared_ptr<const curation::FactTable>>
    facts(const std::shared_ptr<const curation::CoverageGround> &ground,
          const dataset::Filter &filter, const std::stop_token &stop = {}) const;
    /// The same with these images as they are now; none of them may be gone.
    [[nodiscard]] base::Result<std::shared_ptr<const curation::FactTable>>
    factsWith(const curation::FactTable &known, const std::vector<dataset::ImageKey> &images) const;
    [[nodiscard]] base::Result<curation::Coverage> coverage(const CoverageQuery &query,
                                                            const std::stop_token &stop = {}) const;
    [[nodiscard]] base::Result<Vocabulary> vocabulary(const dataset::Filter &filter,
                                                      const std::stop_token &stop = {}) const;
    [[nodiscard]] base::Result<Decisions> decisions(const dataset::Filter &filter) const;

    [[nodiscard]] base::Result<dataset::ThemeTable> themes() const;

private:
    const Project &m_project;
};

/// Puts another table of themes into the project.
[[nodiscard]] base::Status replaceThemes(Project &project, const dataset::ThemeTable &table);

}  // namespace gaia::project
