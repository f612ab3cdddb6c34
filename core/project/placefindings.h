// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "core/geo/geocoder.h"
#include "core/review/finding.h"

#include <QHash>
#include <QString>

namespace gaia::project {

/// Points that many images share though their locations name different places, with how many.
class SharedPoints final {
public:
    void add(const dataset::GeoPoint &point, qint64 images) { m_images.insert(keyOf(point), images); }
    [[nodiscard]] qint64 imagesAt(const dataset::GeoPoint &point) const
    {
        return m_images.value(keyOf(point));
    }

private:
    [[nodiscard]] static QString keyOf(const dataset::GeoPoint &point);

    QHash<QString, qint64> m_images;
};

/// Rules place-country, place-sea, place-swapped and place-pileup: what location text and point
/// say against each other. Within 150 km of the country that is named, or 370 km off its coast,
/// and where it or the one around the point is disputed, it is a note. A point from a raster or a
/// person is not taken for a pile-up. Thread-safe; some 50 microseconds, but the first call reads
/// the gazetteer.
[[nodiscard]] review::Findings placeFindings(const dataset::Image &image,
                                             const geo::Geocoder &geocoder,
                                             const SharedPoints &shared);

}  // namespace gaia::project
