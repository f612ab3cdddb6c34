// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"
#include "core/dataset/place.h"
#include "core/storage/connection.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace gaia::storage {

/// A finding as it lies in the project file: words for its enumerations, the English sentence.
struct StoredFinding {
    dataset::ImageKey image;
    QString imageId;     ///< read, not written
    int ordinal = 0;     ///< 0: on the image itself
    QString rule;
    QString severity;
    qint64 start = 0;    ///< UTF-16 units
    qint64 length = 0;
    QString sentence;
    QStringList arguments;
    QString fix;         ///< null if there is none
    QString quote;
    bool isDismissed = false;
};

/// What one caption measures, see resources/sql/010-findings.sql.
struct StoredMeasure {
    int ordinal = 1;
    int words = 0;
    int tokens = 0;
    int supported = 0;
    int visual = 0;
    int unsupported = 0;
    int contradicted = 0;
    int names = 0;
    int falseNames = 0;
};

/// Proper nouns in captions of one writer, and how many nothing supports.
struct NameCount {
    QString origin;      ///< record, model, offline, person
    QString model;       ///< empty where no model wrote
    QString promptHash;  ///< empty where unknown
    qint64 captions = 0;
    qint64 names = 0;
    qint64 falseNames = 0;
};

/// What the check found. Derived: an image without a row in `checked`, or with one of another
/// version, is to be checked again. Works inside `Connection::guard`.
class FindingStore final {
public:
    explicit FindingStore(Connection &connection);

    /// Images that are to be checked, by key, at most `limit`, from after `after` on.
    [[nodiscard]] std::vector<dataset::ImageKey> unchecked(int rulesVersion, qint64 limit,
                                                           dataset::ImageKey after = {});
    [[nodiscard]] qint64 countUnchecked(int rulesVersion);
    /// Replaces what is known of an image.
    void put(dataset::ImageKey image, int rulesVersion, const std::vector<StoredFinding> &findings,
             const std::vector<StoredMeasure> &measures);
    [[nodiscard]] std::vector<StoredFinding> findings(dataset::ImageKey image);
    [[nodiscard]] std::vector<StoredMeasure> measures(dataset::ImageKey image);
    /// Over the captions in use that have been checked, the most captions first.
    [[nodiscard]] std::vector<NameCount> namesByWriter();
    /// Points (to 4 decimals) that at least `images` images share, whose locations name at least
    /// `names` places.
    struct SharedPoint {
        dataset::GeoPoint point;
        qint64 images = 0;
    };
    [[nodiscard]] std::vector<SharedPoint> sharedPoints(int images, int names);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
