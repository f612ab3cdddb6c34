// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/manifest.h"
#include "core/project/project.h"

namespace gaia::project {

/// What each curator decided in the whole collection, under pseudonyms in the order of their
/// first decision: no export says who they are.
[[nodiscard]] base::Result<std::vector<formats::CuratorFigures>>
curatorFigures(const Project &project);

/// Writes what stands beside the data: figures, training files, README.md, croissant.json and
/// manifest.json, each of which lists the files before it. Appends them to the manifest's files.
[[nodiscard]] base::Status writeDescriptions(const QString &folder, formats::Manifest &manifest);

}  // namespace gaia::project
