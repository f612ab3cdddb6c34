// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/duplicates.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>

#include <optional>
#include <vector>

namespace gaia::storage {

/// Fingerprints, clusters of duplicates and the references that people chose. Works inside
/// `Connection::guard`.
class DuplicateStore final {
public:
    explicit DuplicateStore(Connection &connection);

    struct Medium {
        QString sha256;
        QSize size;               ///< pixels
        QByteArray fingerprint;   ///< null if there is none of the rule
        std::vector<dataset::ImageKey> images;  ///< that show it, by key
    };
    /// All media that images show, by their first image.
    [[nodiscard]] std::vector<Medium> media(int rule);
    void putFingerprint(const QString &sha256, int rule, const QByteArray &bytes,
                        const QString &junk);

    /// Replaces all clusters and candidates.
    void replace(const std::vector<dataset::DuplicateCluster> &clusters,
                 const std::vector<dataset::DuplicateCandidate> &candidates);
    [[nodiscard]] std::vector<dataset::DuplicateCluster> clusters();
    [[nodiscard]] std::vector<dataset::DuplicateCandidate> candidates();
    [[nodiscard]] std::vector<dataset::JunkPicture> junk();

    /// Images that a person made the reference of their cluster.
    [[nodiscard]] std::vector<dataset::ImageKey> choices();
    /// Makes the image the reference of its cluster; the one before, or nothing if the image is in
    /// no cluster.
    [[nodiscard]] std::optional<dataset::ImageKey>
    choose(dataset::ImageKey image, const QString &curator, const QDateTime &at);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
