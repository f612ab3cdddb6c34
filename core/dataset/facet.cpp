// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facet.h"

namespace gaia::dataset {

const std::vector<Filter::Subject> &facetSubjects()
{
    using S = Filter::Subject;
    static const std::vector<S> subjects{S::Status,     S::Caption, S::Date,  S::Satellite,
                                         S::Sensor,     S::Modality, S::Resolution, S::Tag,
                                         S::Theme,      S::Source,  S::Credit, S::Licence,
                                         S::Split};
    return subjects;
}

}  // namespace gaia::dataset
