// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "core/storage/rowvalues.h"

#include <QString>

#include <vector>

namespace gaia::storage {

/// The columns of table image that hold what `dataset::Image` does, in the order of `imageRow`;
/// the country follows from the point.
[[nodiscard]] const QString &imageColumns();
[[nodiscard]] RowValues imageRow(const dataset::Image &image);
/// Where among them the key of the article stands, counted from 0.
inline constexpr std::size_t kArticleColumn = 5;
/// As many marks, parted by commas.
[[nodiscard]] const QString &imageMarks();

/// A value that filters look up, as the view image_value has it.
struct ImageTerm {
    QString field;
    QString value;
};
[[nodiscard]] std::vector<ImageTerm> termsOf(const dataset::Image &image);

}  // namespace gaia::storage
