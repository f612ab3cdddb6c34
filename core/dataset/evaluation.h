// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// How a model's captions, embeddings or classes scored on images of the collection.
struct Evaluation {
    QString name;           ///< unique without regard to the case of ASCII letters
    QDateTime at;           ///< UTC
    QString curator;
    Filter filter;
    QString captionChoice;  ///< accepted, decided or any
    QStringList sources;    ///< names of the files read, without their folders
    QString reference;      ///< SHA-256 of what it was measured against
    qint64 images = 0;      ///< that had a prediction or a vector
    qint64 captions = 0;    ///< references of these
    qint64 missing = 0;     ///< images of the filter without any
    struct Metric {
        QString word;       ///< bleu_1, cider_d, image_to_text_r1…
        double value = 0.0; ///< 0 to 1; CIDEr-D 0 to 10
    };
    std::vector<Metric> metrics;

    [[nodiscard]] std::optional<double> metric(const QString &word) const
    {
        for (const Metric &one : metrics) {
            if (one.word == word) {
                return one.value;
            }
        }
        return std::nullopt;
    }
};

}  // namespace gaia::dataset
