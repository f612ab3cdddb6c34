// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/formats/manifest.h"
#include "core/project/project.h"

#include <stop_token>

namespace gaia::project {

/// What the curators did in the whole collection: decisions, why captions were rejected, and how
/// far they agree. Under pseudonyms in the order of their first decision: no export says who they
/// are. Cancelled where it is stopped.
[[nodiscard]] base::Result<formats::CurationFigures> workOf(const Project &project,
                                                            const std::stop_token &stop);

/// Tells in the manifest how its images came to be: the views that the filter names, how a
/// balanced one was drawn, and the rule of the splits that stand.
[[nodiscard]] base::Status describeSelection(const Project &project, const dataset::Filter &filter,
                                             formats::Manifest &manifest);

/// Writes what stands beside the data: figures, training files, README.md, croissant.json and
/// manifest.json, each of which lists the files before it. Appends them to the manifest's files.
[[nodiscard]] base::Status writeDescriptions(const QString &folder, formats::Manifest &manifest);

}  // namespace gaia::project
