// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/view.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace gaia::storage {

/// Saved views and frozen sets. Works inside `Connection::guard`.
class ViewStore final {
public:
    explicit ViewStore(Connection &connection);

    /// By name, in its order.
    [[nodiscard]] std::vector<dataset::SavedView> all();
    [[nodiscard]] std::optional<dataset::SavedView> find(const QString &name);
    /// Throws where there is none.
    [[nodiscard]] dataset::SavedView require(const QString &name);
    /// Inserts, or takes the place of the view of the same name; a set keeps no images by this.
    dataset::ViewKey put(const dataset::SavedView &view);
    void rename(dataset::ViewKey view, const QString &name);
    void remove(dataset::ViewKey view);
    /// Makes these the images of a frozen set.
    void setImages(dataset::ViewKey view, const std::vector<dataset::ImageKey> &images);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
