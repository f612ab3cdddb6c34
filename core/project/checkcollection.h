// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"
#include "core/review/checker.h"

#include <QMap>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

namespace gaia::project {

/// The check over a collection: keeps what is stored of findings in step with captions and
/// metadata. What has not changed since it was checked is not read again. Thread-safe; blocks, so
/// call it from a job.
class CheckCollection final {
public:
    CheckCollection(Project &project, const review::Checker &checker);

    /// Checks what is new or changed, in slices that a decision never waits long behind. Returns
    /// how many images were checked; fewer than wanted when stopped.
    /// On the threads of `pool`, on all that there are without one. Waits for them, so the caller
    /// must not run on that pool itself.
    [[nodiscard]] base::Result<qint64> refresh(const base::JobContext &context,
                                               QThreadPool *pool = nullptr) const;
    /// Images that are to be checked.
    [[nodiscard]] base::Result<qint64> countStale() const;

private:
    Project &m_project;
    const review::Checker &m_checker;
};

/// The findings of a collection as they are stored.
class FindingQueries final {
public:
    explicit FindingQueries(const Project &project);

    /// A finding and where it stands.
    struct Row {
        dataset::ImageKey image;
        QString imageId;
        const QStringList &captions;  ///< of the image, by ordinal from 1
        review::Finding finding;
    };
    /// Calls `take` for every finding of these images, in their order, until it returns false.
    [[nodiscard]] base::Status each(const std::vector<dataset::ImageKey> &images,
                                    const std::function<bool(const Row &)> &take) const;

    /// Proper nouns in captions in use by who wrote them, and those that nothing supports.
    struct Names {
        QString origin;
        QString model;
        QString promptHash;
        qint64 captions = 0;
        qint64 names = 0;
        qint64 falseNames = 0;

        /// The false discovery rate, 0 to 1; nothing without names.
        [[nodiscard]] std::optional<double> falseShare() const;
    };
    [[nodiscard]] base::Result<std::vector<Names>> namesByWriter() const;

private:
    const Project &m_project;
};

}  // namespace gaia::project
