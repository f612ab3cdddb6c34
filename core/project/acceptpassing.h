// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"

#include <QMap>
#include <QUuid>

#include <vector>

namespace gaia::project {

/// A pending caption that the check has nothing against.
struct PassingRow {
    dataset::ImageKey image;
    QString imageId;
    dataset::CaptionKey caption;
    int ordinal = 0;
    QString text;
};

struct PassingPreview {
    std::vector<PassingRow> rows;  ///< by image and ordinal
    qint64 images = 0;             ///< of these rows
    qint64 held = 0;               ///< pending captions that a finding speaks against
    QMap<QString, qint64> heldBy;  ///< by rule; a caption counts with each
    qint64 unchecked = 0;          ///< the check has not seen them as they stand
};

struct PassingReport {
    QUuid step;            ///< null when nothing was accepted
    qint64 captions = 0;
    base::Issues skipped;  ///< changed, or found at fault, since the preview
    bool wasStopped = false;
};

/// Accepts at once what the check has nothing against: no finding but notes on the caption or its
/// image, neither flagged nor discarded. The log says of each that it was accepted in bulk; it
/// counts for no agreement. One step that undo takes back. Reads what CheckCollection stored, so
/// let that refresh first. Thread-safe; blocks, so call it from a job.
class AcceptPassing final {
public:
    explicit AcceptPassing(Project &project);

    [[nodiscard]] base::Result<PassingPreview> preview(const dataset::Filter &filter) const;
    [[nodiscard]] base::Result<PassingReport> apply(const std::vector<PassingRow> &rows,
                                                    const QString &curator,
                                                    const base::JobContext &context);

private:
    Project &m_project;
};

}  // namespace gaia::project
