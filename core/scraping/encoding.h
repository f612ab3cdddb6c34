// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gaia::scraping {

/// The bytes of a page as UTF-8: by byte order mark, then what the server says, then what the page
/// says of itself, then by looking (valid UTF-8, else Windows-1252). A name that is unknown or
/// that the bytes contradict is passed over. Bytes that fit nothing become U+FFFD.
[[nodiscard]] QByteArray toUtf8(const QByteArray &bytes, const QByteArray &contentType);

/// The name of the encoding that toUtf8 goes by, in lower case.
[[nodiscard]] QByteArray encodingOf(const QByteArray &bytes, const QByteArray &contentType);

}  // namespace gaia::scraping
