// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scraping/page.h"

#include <QString>

namespace gaia::scraping {

/// Paragraphs of the part of a page that holds most text of its own, links and navigation aside.
/// For pages that mark neither article nor main.
[[nodiscard]] QString mainText(const Page &page);

/// The image that a page without article, figure and metadata is most likely about: large, linked
/// to a file, described, near its main text. Invalid if none is.
[[nodiscard]] Node mainPicture(const Page &page, int smallestSide);

/// The image on the page that shows the same picture as `address`, in whatever size; invalid if
/// none does.
[[nodiscard]] Node imageShowing(const Page &page, const QUrl &address);

}  // namespace gaia::scraping
