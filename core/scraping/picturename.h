// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace gaia::scraping {

/// True for an address that ends as a picture's file does.
[[nodiscard]] bool isImageFile(const QString &address);
/// The name of the picture's file without what tells its sizes apart, "a_oli_2020123" of
/// "a_oli_2020123_lrg.jpg", lower case; empty where nothing else is left.
[[nodiscard]] QString plainName(const QUrl &url);
/// The same with host and folder before it, since elsewhere other pictures have the same plain name
/// ("1.jpg"). Folders that are named for a size or kind ("/browse/", "/tiff/") don't count. Empty
/// without a plain name.
[[nodiscard]] QString placedName(const QUrl &url);

}  // namespace gaia::scraping
