// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <vector>

namespace gaia::dataset {

/// How many images have each value of one subject of the filter.
struct Facet {
    struct Value {
        QString value;  ///< as `Filter::leaf` takes it
        qint64 images = 0;
        bool operator==(const Value &) const = default;
    };
    Filter::Subject subject = Filter::Subject::Status;
    std::vector<Value> values;  ///< most images first; years in their order
    qint64 images = 0;          ///< that were looked at
    qint64 unknown = 0;         ///< of these, without any value
    bool isCut = false;         ///< there are more values than were asked for
};

/// The subjects that have facets, in the order in which people look for them. `Date` counts years.
[[nodiscard]] const std::vector<Filter::Subject> &facetSubjects();

}  // namespace gaia::dataset
