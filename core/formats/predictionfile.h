// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace gaia::formats {

/// What a model said of an image.
struct Prediction {
    QString id;       ///< the record's own, or a number of an export
    QString caption;  ///< empty without
    QString label;    ///< a class; empty without
};

/// Reads predictions: a JSON array, JSON lines or a table. The image is `id` or `image_id`, the
/// caption `caption`, `prediction` or `text`, the class `label` or `class`.
[[nodiscard]] base::Result<std::vector<Prediction>> readPredictions(const QString &path);

/// The ids of images by the numbers that an export gave them: COCO's annotations/captions.json,
/// or LAVIS's annotations/NAME.json or NAME_images.json.
[[nodiscard]] base::Result<QHash<QString, QString>> readNumbers(const QString &path);

}  // namespace gaia::formats
