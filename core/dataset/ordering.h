// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gaia::dataset {

/// In which order images come to a curator.
struct Ordering {
    enum class By {
        Import,      ///< as they came
        Unreviewed,  ///< what was begun, then what waits, then what has no captions, then the rest
        Findings,    ///< what the checks found most, errors thrice; decided ones last
        Doubt,       ///< the largest share of claims that nothing supports; decided ones last
        Stale,       ///< those whose decisions rest on what has changed since, the most first
        Chance,      ///< shuffled by `seed`
    };

    By by = By::Import;
    quint64 seed = 0;
    bool operator==(const Ordering &) const = default;
};

}  // namespace gaia::dataset
