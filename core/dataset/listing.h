// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"
#include "core/dataset/caption.h"
#include "core/dataset/keys.h"
#include "core/dataset/place.h"
#include "core/dataset/task.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace gaia::dataset {

/// Where an image stands as a whole, for map points and badges.
enum class Standing { None, Pending, Accepted, Edited, Rejected };

/// None without captions; Pending while one is undecided; else the best that was kept.
[[nodiscard]] Standing standingOf(const std::vector<CaptionState> &badges);
/// Of the letters that the file keeps for them: p a e r.
[[nodiscard]] Standing standingOfLetters(std::string_view badges);

/// What a list shows of one image.
struct Row {
    ImageKey key;
    QString id;
    QString title;                      ///< headline()
    QString sha256;                     ///< of its media; empty without
    QString mediaError;
    std::vector<CaptionState> badges;   ///< one a caption of the current set, by ordinal
    QString status;                     ///< new, pending, partial, done, failed
    bool isFlagged = false;
    bool isDiscarded = false;
    std::optional<GeoPoint> point;
    std::optional<double> radiusKm;
    Acquisition acquired;
    QString satellite;                  ///< joined by ", "
};

/// What a map tells images apart by.
enum class ColourBy { Status, Year, Satellite, Modality, Resolution, Split };

/// A located image, small enough for a million of them.
struct MapPoint {
    ImageKey key;
    float lon = 0.0F;  ///< degrees
    float lat = 0.0F;  ///< degrees
    Standing standing = Standing::None;
};

/// Located images with what their `standing` means: where they stand, or (any other choice than
/// Status) their class in the order Accepted, Edited, Rejected, Pending, None.
struct MapPoints {
    std::vector<MapPoint> points;
    QStringList labels;  ///< of the first classes; the last one, None, is all the rest
};

/// The project in numbers.
struct Info {
    int schema = 0;
    qint64 images = 0;
    qint64 articles = 0;
    qint64 located = 0;
    qint64 dated = 0;
    qint64 withMedia = 0;
    qint64 failedMedia = 0;
    qint64 duplicates = 0;  ///< images that share their bytes with an earlier one
    qint64 flagged = 0;
    qint64 pending = 0;     ///< captions of current sets, by state
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
    TaskCounts runs;        ///< the queue of captions
    double costUsd = 0.0;
    qint64 answeredImages = 0;  ///< images that an answer was paid for
    qint64 acceptedOfModels = 0;  ///< captions kept (accepted or edited) that a model wrote
    struct ModelCost {
        QString model;
        qint64 answers = 0;
        double costUsd = 0.0;
        qint64 inputTokens = 0;
        qint64 outputTokens = 0;
    };
    std::vector<ModelCost> models;  ///< the dearest first
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 bytes = 0;       ///< project file and media file on disk

    /// USD; nothing while there is nothing to divide by.
    [[nodiscard]] std::optional<double> costPerImage() const;
    [[nodiscard]] std::optional<double> costPerAccepted() const;
};

}  // namespace gaia::dataset
