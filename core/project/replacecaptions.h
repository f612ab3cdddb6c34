// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/caption.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"

#include <QRegularExpression>
#include <QUuid>

#include <vector>

namespace gaia::project {

struct ReplaceOptions {
    dataset::Filter filter;
    QString find;          ///< a regular expression (PCRE), or plain text
    QString with;          ///< \1 to \9 put in what a group found, where `find` is an expression
    bool isPlain = false;
    bool ignoresCase = false;
    bool withRejected = false;
};

/// A caption that the replacement would change.
struct ReplaceRow {
    dataset::ImageKey image;
    QString imageId;
    dataset::CaptionKey caption;
    int ordinal = 0;
    dataset::CaptionState state = dataset::CaptionState::Pending;
    QString before;
    QString after;
};

struct ReplaceReport {
    QUuid step;            ///< null when nothing was changed
    qint64 captions = 0;
    qint64 images = 0;
    base::Issues skipped;  ///< changed meanwhile
    bool wasStopped = false;
};

/// Find and replace in the captions in use, over many images, as one step that undo takes back.
/// What is pending stays pending; what was accepted counts as edited. Thread-safe; blocks, so
/// call it from a job.
class ReplaceCaptions final {
public:
    explicit ReplaceCaptions(Project &project);

    /// The expression that the options mean; an error names the fault and its position (from 1).
    [[nodiscard]] static base::Result<QRegularExpression> expression(const ReplaceOptions &options);
    [[nodiscard]] static QString replaced(const QString &text, const QRegularExpression &expression,
                                          const ReplaceOptions &options);

    /// What would change, by image and ordinal. A text that nothing would be left of is no row.
    [[nodiscard]] base::Result<std::vector<ReplaceRow>> preview(const ReplaceOptions &options,
                                                                const base::JobContext &context) const;
    /// Changes these captions where they still read as they did in the preview.
    [[nodiscard]] base::Result<ReplaceReport> apply(const std::vector<ReplaceRow> &rows,
                                                    const QString &curator,
                                                    const base::JobContext &context);

private:
    Project &m_project;
};

}  // namespace gaia::project
