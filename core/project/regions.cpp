// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/regions.h"

#include "core/base/translate.h"
#include "core/storage/eventlog.h"
#include "core/storage/json.h"
#include "core/storage/regionstore.h"

#include <QUuid>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using storage::Connection;

namespace {

void tell(Connection &connection, Project::Touch &touch, const Project &project,
          const QString &curator, const QString &action, const QString &before, const QString &after)
{
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = QUuid::createUuid();
    logged.event.at = project.clock().now();
    logged.event.curator = curator.isNull() ? u""_s : curator;
    logged.event.action = action;
    logged.event.before = storage::regionJson(before);
    logged.event.after = storage::regionJson(after);
    storage::EventLog(connection).append(logged, storage::EventStanding::Log);
    // What `within:NAME` lets through may be another set now.
    touch.noteAll(Noun::Images | Noun::Events);
}

QString textOf(const std::optional<dataset::Region> &region)
{
    return region ? QString(region->name + u": "_s + dataset::toText(region->ring)) : QString();
}

}  // namespace

Regions::Regions(Project &project, QString curator)
    : m_project(project)
    , m_curator(std::move(curator))
{
}

base::Result<std::vector<dataset::Region>> Regions::all() const
{
    return m_project.read([](Connection &c) { return storage::RegionStore(c).all(); });
}

base::Status Regions::save(const QString &name, const dataset::Ring &ring)
{
    const QString wanted = name.simplified();
    if (const QString fault = dataset::faultOfRegionName(wanted); !fault.isEmpty()) {
        return fail(ErrorCode::Invalid, translate("gaia", "“%1” can't be a region: %2.").arg(name, fault));
    }
    if (!dataset::ringFromText(dataset::toText(ring))) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The outline of “%1” needs three to 2,000 points.").arg(wanted));
    }
    return m_project.write(Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
        storage::RegionStore store(connection);
        const auto before = store.find(wanted);
        const dataset::Region region{wanted, ring};
        store.put(region);
        tell(connection, touch, m_project, m_curator, u"region"_s, textOf(before), textOf(region));
    });
}

base::Status Regions::remove(const QString &name)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) -> base::Status {
            storage::RegionStore store(connection);
            const auto before = store.find(name.simplified());
            if (!before) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "There is no region “%1”.").arg(name));
            }
            store.remove(before->name);
            tell(connection, touch, m_project, m_curator, u"region"_s, textOf(before), QString());
            return {};
        });
}

}  // namespace gaia::project
