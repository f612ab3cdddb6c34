// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace gaia::storage {

/// Gives a connection the function that filters use on texts: `holds_text(text, part)`, 1 where the
/// part stands in the text, whatever the case of ASCII letters, else 0; NULL where the text is NULL.
/// Sooner than instr(lower(text), lower(part)), which makes two copies a row.
void addTextFunctions(SQLite::Database &database);

}  // namespace gaia::storage
