// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace gaia::evaluation {

/// Embeddings: a vector a name, row by row.
struct Vectors {
    QStringList names;          ///< "ID" of an image, "ID:2" of its caption, or a class's name
    std::vector<float> values;  ///< width values a name
    std::size_t width = 0;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(names.size()); }
    [[nodiscard]] const float *row(std::size_t index) const { return values.data() + index * width; }
};

}  // namespace gaia::evaluation
