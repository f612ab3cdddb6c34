// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/filter.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace gaia::storage {

/// The captions in use over many images, read row by row, with what the check says of them.
/// Works inside `Connection::guard`.
class CaptionTexts final {
public:
    explicit CaptionTexts(Connection &connection);

    struct Row {
        dataset::ImageKey image;
        QString imageId;
        dataset::CaptionKey caption;
        int ordinal = 0;
        dataset::CaptionState state = dataset::CaptionState::Pending;
        QString text;
    };
    /// Every caption in use that the filter lets through, by image and ordinal, until `take`
    /// returns false.
    void each(const dataset::Filter &filter, const std::function<bool(const Row &)> &take);

    struct Checked {
        Row row;
        bool isChecked = false;  ///< false: the check has not seen it as it stands
        QStringList rules;       ///< that speak against it or its image; notes left out
    };
    /// Pending captions of images that are neither discarded nor flagged.
    void pending(const dataset::Filter &filter, int rulesVersion,
                 const std::function<bool(const Checked &)> &take);
    /// One of them; nothing where it is no longer pending or in use.
    [[nodiscard]] std::optional<Checked> pending(dataset::CaptionKey caption, int rulesVersion);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
