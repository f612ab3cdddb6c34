// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/themes.h"
#include "core/storage/connection.h"

namespace gaia::storage {

/// The project's table of themes. Works inside `Connection::guard`.
class ThemeStore final {
public:
    explicit ThemeStore(Connection &connection);

    [[nodiscard]] dataset::ThemeTable load();
    void replace(const dataset::ThemeTable &table);

private:
    Connection &m_connection;
};

/// Statements that put a table into an empty one, for the migration that makes it.
[[nodiscard]] QString insertingSql(const dataset::ThemeTable &table);

/// The table that the program carries, for new projects.
[[nodiscard]] base::Result<dataset::ThemeTable> builtInThemes();

}  // namespace gaia::storage
