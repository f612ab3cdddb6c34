// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/listing.h"
#include "core/dataset/maptable.h"
#include "core/dataset/media.h"
#include "core/dataset/ordering.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <vector>

namespace gaia::storage {

/// What lists, maps and counts read: the images that a filter lets through, in the order of
/// their keys. Reads only. Works inside `Connection::guard`.
class Listing final {
public:
    explicit Listing(Connection &connection);

    [[nodiscard]] std::vector<dataset::ImageKey> keys(const dataset::Filter &filter);
    /// In another order; by chance is not one of the database's.
    [[nodiscard]] std::vector<dataset::ImageKey> keys(const dataset::Filter &filter,
                                                      dataset::Ordering::By by);
    /// The first of them, at most `limit`: a screenful or more from among the first images of the
    /// project where there are so many, else looked for among all.
    [[nodiscard]] std::vector<dataset::ImageKey> firstKeys(const dataset::Filter &filter, int limit);
    struct Named {
        dataset::ImageKey key;
        QString id;
    };
    [[nodiscard]] std::vector<Named> named(const dataset::Filter &filter);
    [[nodiscard]] qint64 count(const dataset::Filter &filter);
    /// In the order asked for; images that are gone are left out.
    [[nodiscard]] std::vector<dataset::Row> rows(const std::vector<dataset::ImageKey> &keys);
    [[nodiscard]] std::vector<dataset::MapPoint> mapPoints(const dataset::Filter &filter);
    /// By the four most frequent values (of a list its first), or four spans of years.
    [[nodiscard]] dataset::MapPoints mapPoints(const dataset::Filter &filter, dataset::ColourBy by);
    /// What these points are of.
    [[nodiscard]] dataset::MapTable mapTable(const dataset::Filter &filter, dataset::ColourBy by);
    /// Everything but `bytes`, which the file system knows.
    [[nodiscard]] dataset::Info info();
    /// The images of the same article, by key.
    [[nodiscard]] std::vector<dataset::ImageKey> articleSiblings(dataset::ImageKey image);
    /// The most captions that an image has at present.
    [[nodiscard]] int mostCaptions();
    /// Every medium that an image names.
    [[nodiscard]] std::vector<dataset::Media> mediaNamed();
    /// What the file's own checks find wrong, one sentence each.
    [[nodiscard]] QStringList problems();

private:
    [[nodiscard]] std::vector<dataset::ImageKey> keysUpTo(dataset::ImageKey upTo,
                                                          const dataset::Filter &filter, int limit);
    [[nodiscard]] qint64 number(const QString &sql);

    Connection &m_connection;
};

}  // namespace gaia::storage
