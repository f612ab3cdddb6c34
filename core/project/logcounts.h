// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QMap>
#include <QString>

namespace gaia::project {

/// Leaves in the event log what a whole import or scrape came to, by the names of its counts.
/// Nothing that undo takes back. Works inside Project::write.
void logCounts(storage::Connection &connection, Project::Touch &touch, const Project &project,
               const QString &curator, const QString &action, const QMap<QString, qint64> &counts);

}  // namespace gaia::project
