// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/article.h"
#include "core/dataset/caption.h"
#include "core/dataset/event.h"
#include "core/dataset/facet.h"
#include "core/dataset/filter.h"
#include "core/dataset/image.h"
#include "core/dataset/listing.h"
#include "core/dataset/maptable.h"
#include "core/dataset/ordering.h"
#include "core/dataset/run.h"
#include "core/project/project.h"

#include <QByteArray>

#include <vector>

namespace gaia::project {

using dataset::Info;
using dataset::MapPoint;
using dataset::Row;
using dataset::Standing;
using dataset::standingOf;

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

/// Reads of the project, each one snapshot. Thread-safe; blocks, so call it from a job.
class Queries final {
public:
    explicit Queries(const Project &project);

    /// Ids of the images that the filter lets through, in the queue's order (by key).
    [[nodiscard]] base::Result<std::vector<dataset::ImageKey>>
    keys(const dataset::Filter &filter) const;
    /// The first of them, which are found sooner than all: at most `limit`, and fewer where more
    /// than a screenful of them is found at once.
    [[nodiscard]] base::Result<std::vector<dataset::ImageKey>>
    firstKeys(const dataset::Filter &filter, int limit) const;
    /// In another order.
    [[nodiscard]] base::Result<std::vector<dataset::ImageKey>>
    keys(const dataset::Filter &filter, const dataset::Ordering &ordering) const;
    [[nodiscard]] base::Result<qint64> count(const dataset::Filter &filter) const;
    /// How many images have each value of the subject, with the filter's other terms.
    [[nodiscard]] base::Result<dataset::Facet> facet(dataset::Filter::Subject subject,
                                                     const dataset::Filter &filter,
                                                     int limit) const;
    /// The rows of these images, in the order asked for; images that are gone are left out.
    [[nodiscard]] base::Result<std::vector<Row>>
    rows(const std::vector<dataset::ImageKey> &keys) const;
    [[nodiscard]] base::Result<std::vector<MapPoint>> mapPoints(const dataset::Filter &filter) const;
    [[nodiscard]] base::Result<dataset::MapPoints> mapPoints(const dataset::Filter &filter,
                                                             dataset::ColourBy by) const;
    /// Of every image; who shows many subsets keeps it.
    [[nodiscard]] base::Result<dataset::MapTable> mapTable(dataset::ColourBy by) const;
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
    /// Caption runs, newest first.
    [[nodiscard]] base::Result<std::vector<dataset::RunDigest>> runs(int limit) const;
    /// Images whose last caption run failed, with the reason.
    [[nodiscard]] base::Result<std::vector<dataset::CaptionFailure>>
    captionFailures(int limit) const;
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
