// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"
#include "core/dataset/keys.h"
#include "core/dataset/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// What drawing a subset and splitting a collection ask of one image. Numbers stand for equal
/// things within one reading of the project; 0 is none.
struct CuratedImage {
    ImageKey key;
    QString id;
    std::optional<GeoPoint> point;
    std::optional<double> radiusKm;  ///< of the point
    Acquisition acquired;
    qint64 article = 0;
    qint64 media = 0;                ///< equal bytes have equal numbers
    std::vector<qint64> clusters;    ///< of near-duplicates
    std::vector<qint64> themes;
    QString split;                   ///< train, test, validation or empty
    bool isSplitGiven = false;       ///< the split came with the record, not from a split made here
    bool isMeant = true;             ///< the filter lets it through
};

/// What a subset can be balanced over; the words of `gaiactl sample --balance`.
enum class Balance {
    Cell, Year, Month, Satellite, Sensor, Modality, Resolution, Tag, Theme, Source,
};
[[nodiscard]] QString word(Balance balance);
[[nodiscard]] std::optional<Balance> balanceFromWord(const QString &word);
[[nodiscard]] const std::vector<Balance> &allBalances();

/// Labels of images in one respect, numbered from 0.
struct ImageLabels {
    std::vector<QString> names;
    std::vector<std::pair<ImageKey, int>> labels;  ///< in the order of the images
};

}  // namespace gaia::dataset
