// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gaia::formats {

/// A finished file of an export.
struct WrittenFile {
    QString path;    ///< relative to the export's folder
    qint64 bytes = 0;
    QString sha256;  ///< 64 lower-case hex digits
};
using WrittenFiles = std::vector<WrittenFile>;

}  // namespace gaia::formats
