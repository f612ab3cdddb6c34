// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batch.h"
#include "core/project/captionimages.h"

namespace gaia::project {

/// How batches stand after one of their stages.
struct BatchReport {
    CaptionReport captions;              ///< what was collected and submitted
    std::vector<dataset::Batch> batches; ///< of which something may still come
};

/// Has captions written through the Batch API: at half the price, by the service's own time, with
/// this computer off meanwhile. Summaries first, then the captions that need them. What a batch
/// carries stands in the project file, so each stage goes on where any earlier one ended. Blocks,
/// so call it from a job; one at a time on a project, as CaptionImages.
class CaptionBatch final {
public:
    explicit CaptionBatch(Project &project);

    /// Writes what is chosen and waits into files, uploads and submits them.
    [[nodiscard]] base::Result<BatchReport> submit(const CaptionOptions &options,
                                                   const base::JobContext &context);
    /// Asks how open batches stand.
    [[nodiscard]] base::Result<BatchReport> poll(const CaptionOptions &options,
                                                 const base::JobContext &context);
    /// Stores the results of batches that are over, in part or whole; the rest waits again.
    [[nodiscard]] base::Result<BatchReport> collect(const CaptionOptions &options,
                                                    const base::JobContext &context);
    /// The same again and again until no batch is open, or the work is stopped; submits nothing.
    [[nodiscard]] base::Result<BatchReport> collectAll(const CaptionOptions &options,
                                                       const base::JobContext &context);
    /// Asks the service to end open batches. What it has done is billed and can be collected.
    [[nodiscard]] base::Result<BatchReport> cancel(const CaptionOptions &options,
                                                   const base::JobContext &context);
    /// Batches of which something may still come, as the project knows them; asks no service.
    [[nodiscard]] static base::Result<std::vector<dataset::Batch>> open(const Project &project);
    /// All of it, until nothing waits any more or the run is stopped.
    [[nodiscard]] base::Result<CaptionReport> run(const CaptionOptions &options,
                                                  const base::JobContext &context);

private:
    template<typename Stage>
    [[nodiscard]] base::Result<BatchReport> perform(const CaptionOptions &options,
                                                    const base::JobContext &context, Stage stage);

    Project &m_project;
};

}  // namespace gaia::project
