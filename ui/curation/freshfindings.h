// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"

namespace gaia::curation {

/// Brings what the check found up to date where the filter asks for it, so that its answer is of the
/// captions as they are. For a job; does nothing to a project that is only read.
[[nodiscard]] base::Status refreshFindings(project::Project &project, const dataset::Filter &filter,
                                           const base::JobContext &context);

}  // namespace gaia::curation
