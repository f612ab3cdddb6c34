// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/logcounts.h"

#include "core/storage/eventlog.h"
#include "core/storage/json.h"

#include <QUuid>

namespace gaia::project {

using namespace Qt::StringLiterals;

void logCounts(storage::Connection &connection, Project::Touch &touch, const Project &project,
               const QString &curator, const QString &action, const QMap<QString, qint64> &counts)
{
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = QUuid::createUuid();
    logged.event.at = project.clock().now();
    logged.event.curator = curator.isNull() ? u""_s : curator;
    logged.event.action = action;
    logged.event.before = "{}";
    logged.event.after = storage::countsJson(counts);
    storage::EventLog(connection).append(logged, storage::EventStanding::Log);
    touch.noteAll(Noun::Events);
}

}  // namespace gaia::project
