// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/region.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace gaia::storage {

/// The regions that curators have named. Works inside `Connection::guard`.
class RegionStore final {
public:
    explicit RegionStore(Connection &connection);

    /// By name.
    [[nodiscard]] std::vector<dataset::Region> all();
    /// Without regard to the case of ASCII letters.
    [[nodiscard]] std::optional<dataset::Region> find(const QString &name);
    /// Takes the place of one of the same name.
    void put(const dataset::Region &region);
    void remove(const QString &name);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
