// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <algorithm>
#include <vector>

namespace gaia::dataset {

/// The rows of these images (any order, each once), by key, out of rows whose `key` ascends; an
/// image that has no row is passed over. One walk over both.
template<typename Row>
[[nodiscard]] std::vector<const Row *> rowsByKey(const std::vector<Row> &rows,
                                                 std::vector<ImageKey> images)
{
    if (!std::is_sorted(images.begin(), images.end())) {
        std::sort(images.begin(), images.end());
    }
    std::vector<const Row *> found;
    found.reserve(std::min(images.size(), rows.size()));
    auto row = rows.begin();
    for (const ImageKey image : images) {
        while (row != rows.end() && row->key < image) {
            ++row;
        }
        if (row != rows.end() && row->key == image) {
            found.push_back(&*row);
        }
    }
    return found;
}

/// All of them.
template<typename Row>
[[nodiscard]] std::vector<const Row *> allRows(const std::vector<Row> &rows)
{
    std::vector<const Row *> found;
    found.reserve(rows.size());
    for (const Row &row : rows) {
        found.push_back(&row);
    }
    return found;
}

}  // namespace gaia::dataset
