// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/duplicates.h"
#include "core/project/project.h"

#include <vector>

namespace gaia::project {

struct DuplicateOptions {
    /// Bits in which the hashes of two candidates may differ, at most 15. Turned and cut copies
    /// are looked for within eight.
    int distance = 14;
};

struct DuplicateReport {
    std::vector<dataset::DuplicateCluster> clusters;
    std::vector<dataset::DuplicateCandidate> candidates;
    std::vector<dataset::JunkPicture> junk;
    qint64 fingerprinted = 0;  ///< pictures looked at anew
    qint64 compared = 0;       ///< pairs laid over each other
    base::Issues failed;
    bool wasStopped = false;   ///< then the stored clusters are those of before
};

/// Finds equal and near pictures: equal bytes by their hash; near ones by perceptual hashes, each
/// pair then laid over the other. Groups them and keeps the groups in the project; deletes
/// nothing. Thread-safe; blocks, so call it from a job.
class FindDuplicates final {
public:
    explicit FindDuplicates(Project &project);

    [[nodiscard]] base::Result<DuplicateReport> run(const DuplicateOptions &options,
                                                    const base::JobContext &context);
    /// What the last run found, with what people said since.
    [[nodiscard]] base::Result<DuplicateReport> stored() const;

private:
    Project &m_project;
};

}  // namespace gaia::project
