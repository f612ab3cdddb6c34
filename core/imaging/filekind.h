// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gaia::imaging {

/// The driver of GDAL that a file's first bytes call for: PNG, JPEG, GTiff, WEBP or JP2OpenJPEG.
/// Whatever the name says. The error tells in a sentence what the bytes are instead.
[[nodiscard]] base::Result<QString> kindOf(const QByteArray &head, const QString &name);

/// How many first bytes kindOf looks at.
inline constexpr int kHeadBytes = 512;

/// True for a name that ends as pictures' files do, of kinds that are read here or not.
[[nodiscard]] bool isNamedAsPicture(const QString &path);

}  // namespace gaia::imaging
