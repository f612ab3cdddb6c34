// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/region.h"
#include "core/project/project.h"

#include <QString>

#include <vector>

namespace gaia::project {

/// The regions with names, which `within:NAME` asks for. Every change is told in the event log.
/// Thread-safe; blocks, so call it from a job.
class Regions final {
public:
    Regions(Project &project, QString curator);

    [[nodiscard]] base::Result<std::vector<dataset::Region>> all() const;
    /// Keeps the outline under the name, in the place of an older one of that name.
    [[nodiscard]] base::Status save(const QString &name, const dataset::Ring &ring);
    [[nodiscard]] base::Status remove(const QString &name);

private:
    Project &m_project;
    QString m_curator;
};

}  // namespace gaia::project
