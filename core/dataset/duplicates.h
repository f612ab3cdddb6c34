// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QString>

#include <vector>

namespace gaia::dataset {

/// Images that show the same picture.
struct DuplicateCluster {
    bool isExact = false;           ///< all have the same bytes
    std::vector<ImageKey> members;  ///< by key
    ImageKey reference;             ///< the one that stands for all
};

/// Two images that look alike and are not the same: another date, another product.
struct DuplicateCandidate {
    ImageKey a;
    ImageKey b;
    int distance = 0;  ///< of their perceptual hashes, bits
};

/// A picture that may be none of a satellite.
struct JunkPicture {
    ImageKey image;
    QString reason;  ///< blank, tiny, logo, chart
};

}  // namespace gaia::dataset
