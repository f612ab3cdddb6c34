// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/curated.h"

#include <QString>

#include <algorithm>
#include <numeric>
#include <vector>

namespace gaia::curation {

/// A number that only the seed and the record's own id decide: the order that chance takes is the
/// same for the same collection, in whatever order it was imported, on every machine.
[[nodiscard]] inline quint64 chance(quint64 seed, const QString &id)
{
    // FNV-1a over UTF-16, then the finaliser of SplitMix64.
    quint64 hash = 0xcbf29ce484222325ULL ^ (seed * 0x9e3779b97f4a7c15ULL);
    for (const QChar letter : id) {
        hash = (hash ^ letter.unicode()) * 0x100000001b3ULL;
    }
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31U);
}

/// The places of the images in the order of their ids, whatever order they were read in.
[[nodiscard]] inline std::vector<std::size_t>
idOrder(const std::vector<dataset::CuratedImage> &images)
{
    std::vector<std::size_t> order(images.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return images[a].id < images[b].id; });
    return order;
}

}  // namespace gaia::curation
