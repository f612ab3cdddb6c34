// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/freshfindings.h"

#include "core/project/checkcollection.h"
#include "core/review/checker.h"

namespace gaia::curation {

base::Status refreshFindings(project::Project &project, const dataset::Filter &filter,
                             const base::JobContext &context)
{
    if (!filter.asksForFindings() || project.isReadOnly()) {
        return {};
    }
    const review::Checker checker;
    const auto checked = project::CheckCollection(project, checker).refresh(context);
    return checked ? base::Status() : base::fail(checked.error());
}

}  // namespace gaia::curation
