// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace gaia::storage {

/// Gives a connection the functions that the schema and filters use on places:
/// `country_at(lat, lon)`, the name of the country or NULL, and `inside_ring(lat, lon, ring)`,
/// 1 or 0, with a ring as text (see dataset/region.h); NULL where an argument is NULL or none.
void addPlaceFunctions(SQLite::Database &database);

}  // namespace gaia::storage
