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

    bool operator==(const DuplicateCluster &) const = default;
};

/// Two images that look alike and are not the same: another date, another product. `a` is the
/// one with the smaller key.
struct DuplicateCandidate {
    ImageKey a;
    ImageKey b;
    int distance = 0;  ///< of their perceptual hashes, bits

    bool operator==(const DuplicateCandidate &) const = default;
};

/// What a person says of two images, `a` with the smaller key.
struct DuplicateVerdict {
    ImageKey a;
    ImageKey b;
    bool isSame = false;
};

/// Images, and what is known of pairs among them. Pairs may name images that are not there.
struct DuplicateEvidence {
    struct Medium {
        std::vector<ImageKey> images;  ///< that show these bytes, by key
        qint64 pixels = 0;
    };
    std::vector<Medium> media;
    std::vector<DuplicateCandidate> same;      ///< compared, and the same
    std::vector<DuplicateCandidate> variants;  ///< compared, and alike
    std::vector<DuplicateVerdict> verdicts;    ///< of people: these go before the rest
    std::vector<ImageKey> choices;             ///< references by people, oldest first
};

/// A picture that may be none of a satellite.
struct JunkPicture {
    ImageKey image;
    QString reason;  ///< blank, tiny, logo, chart; of a model: model-chart, model-non-rs

    bool operator==(const JunkPicture &) const = default;
};

}  // namespace gaia::dataset
