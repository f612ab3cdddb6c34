// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/writtenfile.h"

#include <QDateTime>
#include <QString>

namespace gaia::formats {

/// What an export says of itself.
struct Manifest {
    QString collection;
    QString format;
    QString filter;
    QString captionChoice;
    QDateTime madeAt;
    qint64 images = 0;
    qint64 captions = 0;
    WrittenFiles files;
};

/// Writes croissant.json (Croissant 1.0, mlcommons.org/croissant/1.0) and then manifest.json, which
/// lists every other file. Returns the two.
[[nodiscard]] base::Result<WrittenFiles> writeDescriptions(const QString &folder,
                                                           const Manifest &manifest);

}  // namespace gaia::formats
