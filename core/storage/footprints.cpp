// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/footprints.h"

#include "core/dataset/footprint.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;

std::vector<dataset::MapFootprint> footprints(Connection &connection, const dataset::Filter &filter)
{
    const SqlCondition condition = toSql(connection, filter);
    Statement statement(connection,
                        u"SELECT i.key, i.west, i.south, i.east, i.north, "
                        "i.media IS NOT NULL AND i.media <> '', i.outline FROM image i "
                        "WHERE i.west IS NOT NULL AND ("_s
                            + condition.text + u") ORDER BY i.key"_s);
    for (const QVariant &value : condition.values) {
        statement.bind(value);
    }
    std::vector<dataset::MapFootprint> found;
    while (statement.step()) {
        found.push_back({{statement.integer(0)},
                         static_cast<float>(statement.real(1)),
                         static_cast<float>(statement.real(2)),
                         static_cast<float>(statement.real(3)),
                         static_cast<float>(statement.real(4)),
                         statement.integer(5) != 0,
                         {}});
        if (!statement.isNull(6)) {
            found.back().outline = std::make_shared<const std::vector<std::vector<dataset::GeoPoint>>>(
                dataset::outlineFromText(statement.text(6)));
        }
    }
    return found;
}

}  // namespace gaia::storage
