// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/article.h"
#include "core/dataset/caption.h"
#include "core/dataset/event.h"
#include "core/dataset/filter.h"
#include "core/dataset/image.h"
#include "core/dataset/run.h"
#include "core/project/project.h"

#include <QByteArray>

#include <vector>

namespace gaia::project {

/// Where an image stands as a whole, for map points and badges.
enum class Standing { None, Pending, Accepted, Edited, Rejected };

/// What a list shows of one image.
struct Row {
    dataset::ImageKey key;
    QString id;
    QString title;                                  ///< dataset::headline()
    QString sha256;                                 ///< of its media; empty without
    QString mediaError;
    std::vector<dataset::CaptionState> badges;      ///< one a caption of the current set, by ordinal
    QString status;                                 ///< new, pending, partial, done, failed
    bool isFlagged = false;
    bool isDiscarded = false;
    std::optional<dataset::GeoPoint> point;
    std::optional<double> radiusKm;
    dataset::Acquisition acquired;
    QString satellite;                              ///< joined by ", "
};

/// A located image, small enough for a million of them.
struct MapPoint {
    dataset::ImageKey key;
    float lon = 0.0F;  ///< degrees
    float lat = 0.0F;  ///< degrees
    Standing standing = Standing::None;
};

/// Everything known of one image.
struct ImageDetail {
    dataset::Image image;
    dataset::Article article;
    dataset::Captions captions;   ///< the current set, by ordinal
    QString status;
    int placeInArticle = 1;       ///< "image 1 of 2 in this article"
    int imagesInArticle = 1;
    std::vector<dataset::Answer> answers;  ///< newest first, without `raw`
};

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
    qint64 pending = 0;
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
    qint64 runsDone = 0;    ///< answers by state
    qint64 runsFailed = 0;
    double costUsd = 0.0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 bytes = 0;       ///< project file and media file on disk
};

[[nodiscard]] Standing standingOf(const std::vector<dataset::CaptionState> &badges);

/// Reads of the project, each one snapshot. Thread-safe; blocks, so call it from a job.
class Queries final {
public:
    explicit Queries(const Project &project);

    /// Ids of the images that the filter lets through, in the queue's order (by key).
    [[nodiscard]] base::Result<std::vector<dataset::ImageKey>>
    keys(const dataset::Filter &filter) const;
    [[nodiscard]] base::Result<qint64> count(const dataset::Filter &filter) const;
    /// The rows of these images, in the order asked for; images that are gone are left out.
    [[nodiscard]] base::Result<std::vector<Row>>
    rows(const std::vector<dataset::ImageKey> &keys) const;
    [[nodiscard]] base::Result<std::vector<MapPoint>> mapPoints(const dataset::Filter &filter) const;
    [[nodiscard]] base::Result<ImageDetail> detail(dataset::ImageKey image) const;
    /// The image with this record id.
    [[nodiscard]] base::Result<dataset::ImageKey> keyOf(const QString &imageId) const;
    [[nodiscard]] base::Result<Info> info() const;
    /// Newest first; only decisions (accept, edit, reject) when `decisionsOnly`, one row a step
    /// and image then, undone ones left out.
    [[nodiscard]] base::Result<std::vector<dataset::Event>> events(int limit,
                                                                   bool decisionsOnly) const;
    /// The raw body of an answer, for the curator who asks why.
    [[nodiscard]] base::Result<QByteArray> rawAnswer(dataset::ImageKey image) const;
    /// Known values of a list field, most frequent first, for completion.
    [[nodiscard]] base::Result<QStringList> vocabulary(dataset::Field field, int limit) const;

    /// The bytes of a picture by hash: from the media file or the linked path.
    [[nodiscard]] base::Result<QByteArray> pictureBytes(const QString &sha256) const;
    /// The stored thumbnail (JPEG, long side at most 320 px); NotFound if there is none.
    [[nodiscard]] base::Result<QByteArray> thumbnailBytes(const QString &sha256) const;

private:
    const Project &m_project;
};

}  // namespace gaia::project
