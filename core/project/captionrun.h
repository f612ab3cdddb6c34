// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/captionimages.h"
#include "core/project/captionquestion.h"

#include <memory>

namespace gaia::storage {
class FileLock;
}

namespace gaia::project {

/// How a run begins, whether its requests go one by one or in batches.

/// One run works on a project at a time; Busy with a sentence while another does.
[[nodiscard]] base::Result<std::unique_ptr<storage::FileLock>>
takeCaptionLock(const Project &project);
/// The images that the options choose and that want captions.
[[nodiscard]] base::Result<std::vector<dataset::ImageKey>>
imagesToCaption(const Project &project, const CaptionOptions &options);
/// A cap can't be kept where nobody knows the price.
[[nodiscard]] base::Status checkCap(const CaptionOptions &options, const CaptionMeans &means);
/// Notes a run and puts these images into its queue, what an earlier run left among them.
[[nodiscard]] base::Result<dataset::RunKey> enqueueRun(Project &project,
                                                       const CaptionOptions &options,
                                                       const CaptionMeans &means,
                                                       const std::vector<dataset::ImageKey> &images);

}  // namespace gaia::project
