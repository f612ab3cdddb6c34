// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"

#include <QStringList>

#include <vector>

namespace gaia::project {

struct MergedTexts {
    dataset::Image image;  ///< the reference with what it took over
    QStringList parts;     ///< what it took over, in the words of events; empty for nothing
};

/// What the reference of a group can take from the other members: values that it lacks, with
/// their sources, the article among them; tags and themes of all; alt texts, credits and notes that
/// say more. A value that a person entered is never changed, and none is taken away.
[[nodiscard]] MergedTexts mergedTexts(const dataset::Image &reference,
                                      const std::vector<dataset::Image> &others);

}  // namespace gaia::project
