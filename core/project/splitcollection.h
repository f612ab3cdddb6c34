// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/curation/leakage.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"

#include <QUuid>

#include <array>
#include <vector>

namespace gaia::project {

struct SplitOptions {
    curation::SplitRule rule;
    dataset::Filter filter;
    enum class Mode {
        Write,   ///< one step that undo takes back as a whole
        Try,     ///< what `Write` would do
        Report,  ///< the splits as they stand, wherever they came from
    };
    Mode mode = Mode::Write;
};

struct SplitReport {
    std::vector<dataset::CuratedImage> images;  ///< what `leakage` and `groups` speak of
    curation::SplitOfImage splits;
    std::array<qint64, curation::kSplits> counts{};  ///< of the images that the filter lets through
    curation::Groups groups;
    curation::Leakage leakage;
    qint64 kept = 0;     ///< images that keep the split that they came with
    qint64 changed = 0;  ///< images whose split is another one now
    QUuid step;          ///< null where nothing was written
};

/// Splits the collection so that nothing that belongs together straddles two splits, and reports
/// on it; see curation::splitImages. Discarded images are in no split. Images outside the filter
/// keep what they have, and what is tied to them follows. Thread-safe; blocks.
class SplitCollection final {
public:
    SplitCollection(Project &project, QString curator);

    [[nodiscard]] base::Result<SplitReport> run(const SplitOptions &options,
                                                const base::JobContext &context);

private:
    [[nodiscard]] base::Status write(const SplitOptions &options, SplitReport &report);

    Project &m_project;
    QString m_curator;
};

}  // namespace gaia::project
