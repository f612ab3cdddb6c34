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

/// The subjects that have facets, in the order in which people look for them. `Date` counts years,
/// `Lint` the rules that found something, `WordCount` and `Tokens` images with a caption of such a
/// length, `Location` whole texts.
[[nodiscard]] const std::vector<Filter::Subject> &facetSubjects();
/// The images that `Facet::unknown` counts, as a filter; empty where no filter asks for them.
[[nodiscard]] Filter unknownOf(Filter::Subject subject);

/// The values of the subject that the filter's first term on it lets through by name, as in
/// `tag:flood` or `(tag:flood OR tag:river)`.
[[nodiscard]] QStringList chosenValues(const Filter &filter, Filter::Subject subject);
/// The filter with these values, one of which is enough, in place of those; none takes the term
/// away. Terms that negate, or that mix subjects, stay.
[[nodiscard]] Filter withChosen(const Filter &filter, Filter::Subject subject,
                                const QStringList &values);

}  // namespace gaia::dataset
