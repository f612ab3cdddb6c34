// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/listing.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gaia::dataset {

/// What a map needs of every image, read once, so that the points of any subset are a walk over it.
/// Values that colours tell apart are counted over all images of a subset, located or not: a
/// timeline of the same images has the same classes. About 24 bytes an image.
class MapTable final {
public:
    explicit MapTable(ColourBy by = ColourBy::Status)
        : m_by(by)
    {
    }

    /// Keys ascend. `value`: the letters of captions for Status, a year for Year, else a label.
    void add(ImageKey image, const std::optional<GeoPoint> &point, std::string_view value);

    [[nodiscard]] ColourBy colourBy() const { return m_by; }
    /// Of all images, by key.
    [[nodiscard]] MapPoints points() const;
    /// Of these, any order.
    [[nodiscard]] MapPoints points(std::vector<ImageKey> images) const;

private:
    struct Entry {
        ImageKey key;
        float lon = 0.0F;
        float lat = 0.0F;
        qint32 value = -1;   ///< of m_values; a class for Status
        bool isLocated = false;
    };
    [[nodiscard]] MapPoints pointsOf(const std::vector<const Entry *> &entries) const;
    [[nodiscard]] std::vector<int> classesOf(const std::vector<qint64> &met, QStringList &labels) const;

    ColourBy m_by;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, qint32> m_numbers;  ///< by the value in lower case
    std::vector<std::string> m_values;                  ///< as first met
};

}  // namespace gaia::dataset
