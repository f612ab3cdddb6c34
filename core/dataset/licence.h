// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::dataset {

/// What may be done with a picture, and how that is known.
struct Licence {
    QString name;
    QString holder;
    QString evidence;      ///< the page or sentence that says so
    QString redistribute;  ///< yes, no or unknown; empty reads as unknown
    bool operator==(const Licence &) const = default;
};

}  // namespace gaia::dataset
