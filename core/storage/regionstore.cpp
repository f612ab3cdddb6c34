// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/regionstore.h"

#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;

RegionStore::RegionStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<dataset::Region> RegionStore::all()
{
    Statement statement(m_connection, u"SELECT name, ring FROM region ORDER BY name"_s);
    std::vector<dataset::Region> regions;
    while (statement.step()) {
        if (auto ring = dataset::ringFromText(statement.text(1))) {
            regions.push_back({statement.text(0), std::move(*ring)});
        }
    }
    return regions;
}

std::optional<dataset::Region> RegionStore::find(const QString &name)
{
    Statement statement(m_connection, u"SELECT name, ring FROM region WHERE name = ?"_s);
    statement.bind(name);
    if (!statement.step()) {
        return std::nullopt;
    }
    auto ring = dataset::ringFromText(statement.text(1));
    return ring ? std::optional(dataset::Region{statement.text(0), std::move(*ring)}) : std::nullopt;
}

void RegionStore::put(const dataset::Region &region)
{
    Statement(m_connection,
              u"INSERT INTO region (name, ring) VALUES (?, ?) "
              "ON CONFLICT (name) DO UPDATE SET name = excluded.name, ring = excluded.ring"_s)
        .bind(region.name, dataset::toText(region.ring))
        .execute();
}

void RegionStore::remove(const QString &name)
{
    Statement(m_connection, u"DELETE FROM region WHERE name = ?"_s).bind(name).execute();
}

}  // namespace gaia::storage
