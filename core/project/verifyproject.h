// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/project.h"

#include <QStringList>

namespace gaia::project {

/// Checks the file, the foreign keys, the search index, the media hashes and the event log.
/// Writes nothing. Thread-safe; blocks.
class VerifyProject final {
public:
    explicit VerifyProject(const Project &project);
    /// One sentence a problem; empty when all is well.
    [[nodiscard]] base::Result<QStringList> run(const base::JobContext &context) const;

private:
    const Project &m_project;
};

}  // namespace gaia::project
