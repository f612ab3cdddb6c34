// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace gaia::formats {

/// What an export says of itself.
struct Manifest {
    struct File {
        QString path;  ///< relative to the export's folder
        qint64 bytes = 0;
        QString sha256;
    };

    QString collection;
    QString format;
    QString filter;
    QString captionChoice;
    QDateTime madeAt;
    qint64 images = 0;
    qint64 captions = 0;
    std::vector<File> files;
};

/// Writes croissant.json (Croissant 1.0, mlcommons.org/croissant/1.0) and then manifest.json, which
/// lists every other file. Returns the two.
[[nodiscard]] base::Result<std::vector<Manifest::File>> writeDescriptions(const QString &folder,
                                                                          const Manifest &manifest);

}  // namespace gaia::formats
