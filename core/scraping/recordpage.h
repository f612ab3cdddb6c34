// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"
#include "core/scraping/recipe.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace gaia::scraping {

/// Where, by the recipe, the page of the image at this address is; normalised. Empty if the recipe
/// knows nothing of such addresses.
[[nodiscard]] std::vector<QUrl> recordPagesOf(const Recipe &recipe, const QUrl &image);

/// True if two addresses name the same picture, perhaps in another size: "a_oli_2020123_th.jpg"
/// and "a_oli_2020123_lrg.jpg". The host and the folders don't count.
[[nodiscard]] bool isSamePicture(const QUrl &a, const QUrl &b);

/// What a page says of the image at this address: of the record whose picture it is; where none
/// is, what all its records say alike, without what is a picture's own: alt text, and what was
/// read off its name or address; its date is then that of its own name or of the article's words,
/// none after `today`.
/// Only the fields with a source are said. Nothing if there is no record.
[[nodiscard]] std::optional<dataset::Record> recordFor(const std::vector<dataset::Record> &records,
                                                       const QUrl &image, const QDate &today);

}  // namespace gaia::scraping
