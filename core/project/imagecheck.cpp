// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/imagecheck.h"

namespace gaia::project {

review::Check checkWhole(const review::Checker &checker, const review::Subject &subject,
                         const SharedPoints &shared)
{
    review::Check check = checker.check(subject);
    if (subject.image.place.point) {
        const geo::Geocoder geocoder(geo::Gazetteer::builtIn());
        const review::Findings places = placeFindings(subject.image, geocoder, shared);
        // What is on the image itself comes first.
        check.findings.insert(check.findings.begin(), places.begin(), places.end());
    }
    return check;
}

bool readPlaceTables(const std::stop_token &stop)
{
    return geo::Gazetteer::prepareBuiltIn(stop);
}

}  // namespace gaia::project
