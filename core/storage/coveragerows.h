// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/keys.h"
#include "core/storage/connection.h"

#include <functional>
#include <string_view>
#include <vector>

namespace gaia::storage {

/// What statistics read of one image, as the file holds it; the texts live until the next row.
struct CoverageRow {
    dataset::ImageKey key;
    std::string_view badges;
    bool hasPoint = false;
    double lat = 0.0;
    double lon = 0.0;
    double radiusKm = 0.0;             ///< 0 if unknown
    std::string_view precision;
    std::string_view location;
    std::string_view from;             ///< YYYY-MM-DD; empty without a date
    std::string_view to;
    bool isTaken = true;               ///< false: a day of an event or of publication
    std::string_view satellite;        ///< JSON arrays; empty for null
    std::string_view sensor;
    std::string_view modalities;
    std::string_view tag;
    std::string_view theme;
    std::string_view resolution;
    std::string_view source;
    std::string_view credits;
    std::string_view split;
    std::string_view status;
};

/// Counts of decisions by one curator.
struct CuratorTally {
    QString curator;
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
};

/// What the counters of coverage, words and decisions read. Works inside `Connection::guard`.
class CoverageRows final {
public:
    explicit CoverageRows(Connection &connection);

    /// Every image that the filter lets through, in the order of keys, until `take` returns false.
    void each(const dataset::Filter &filter, const std::function<bool(const CoverageRow &)> &take);
    /// Those of these that are there, in their order.
    void each(const std::vector<dataset::ImageKey> &images,
              const std::function<bool(const CoverageRow &)> &take);
    /// Every caption of their current sets: text and state.
    void eachCaption(const dataset::Filter &filter,
                     const std::function<bool(std::string_view text, std::string_view state)> &take);
    /// Standing decisions on their captions, by curator, most first.
    [[nodiscard]] std::vector<CuratorTally> curators(const dataset::Filter &filter);
    /// Reasons of rejected captions of current sets, most frequent first.
    [[nodiscard]] std::vector<std::pair<QString, qint64>> rejectReasons(const dataset::Filter &filter);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
