// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/duplicates.h"

#include <vector>

namespace gaia::curation {

/// The groups that the evidence makes, by their first member. Equal bytes are always one group.
/// The reference is a person's choice, else the picture with the most pixels, of these the first.
[[nodiscard]] std::vector<dataset::DuplicateCluster>
duplicateGroups(const dataset::DuplicateEvidence &evidence);

/// Pairs that a person has yet to judge: alike or the same, in different groups, and of no two
/// groups that a person has parted already. Of each two groups the nearest pair; by key.
[[nodiscard]] std::vector<dataset::DuplicateCandidate>
pairsToJudge(const std::vector<dataset::DuplicateCluster> &clusters,
             const std::vector<dataset::DuplicateCandidate> &same,
             const std::vector<dataset::DuplicateCandidate> &variants,
             const std::vector<dataset::DuplicateVerdict> &verdicts);

}  // namespace gaia::curation
