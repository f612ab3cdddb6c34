// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"
#include "core/project/scrapesource.h"

namespace gaia::project {

/// Finds article, date, credit and place of images of which a collection gives no more than the
/// picture's address, as the released GAIA files do: the recipes say at which page such a picture
/// is shown (`record_pages`), and the page is read as a crawl reads it, once for all its images.
///
/// Only gaps are filled, and what was merely derived or a model's guess gives way to what the page
/// states; a person's value stays. An image that has its article is not asked for again, so a
/// stopped run is gone on with by the next; pages that were gone or did not fit are asked for again
/// only with `asksAgain`. Of an image that waits no more is held than WantedPages does. Thread-safe;
/// blocks, so call it from a job.
class RecordPages final {
public:
    explicit RecordPages(Project &project);

    /// Of the options `recipe` (empty: all that there are), `limit` (images), `asksAgain`,
    /// `allowedHosts`, `contact`, `curator` and the waits count. In the report `unchanged` are
    /// images that have an article, `skipped` counts those without a page by reason and names some,
    /// and `failed` tells of pages.
    [[nodiscard]] base::Result<ScrapeReport> run(const dataset::Filter &filter,
                                                 const ScrapeOptions &options,
                                                 const base::JobContext &context);

private:
    Project &m_project;
};

}  // namespace gaia::project
