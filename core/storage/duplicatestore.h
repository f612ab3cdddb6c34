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

/// Among an image's dismissed findings: it is a picture of a satellite, whatever the statistics say.
inline const QString kJunkKept = QStringLiteral("junk");

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

    /// What the pictures' comparison came to, of all images: takes the place of what was there.
    void replacePairs(const std::vector<dataset::DuplicateCandidate> &same,
                      const std::vector<dataset::DuplicateCandidate> &variants);
    /// Pairs that are the same, and those that are only alike.
    [[nodiscard]] std::vector<dataset::DuplicateCandidate> same();
    [[nodiscard]] std::vector<dataset::DuplicateCandidate> variants();

    /// Replaces all clusters.
    void replaceClusters(const std::vector<dataset::DuplicateCluster> &clusters);
    /// Replaces the clusters of these images alone.
    void replaceClusters(const std::vector<dataset::ImageKey> &images,
                         const std::vector<dataset::DuplicateCluster> &clusters);
    /// By their first member.
    [[nodiscard]] std::vector<dataset::DuplicateCluster> clusters();
    /// The images of the image's cluster, by key, and their reference; empty if it is in none.
    [[nodiscard]] dataset::DuplicateCluster clusterOf(dataset::ImageKey image);
    /// All images that sameness may lead to from these: by clusters, pairs, verdicts, bytes.
    [[nodiscard]] std::vector<dataset::ImageKey>
    around(const std::vector<dataset::ImageKey> &images);
    /// What is known of these images and the pairs among them.
    [[nodiscard]] dataset::DuplicateEvidence
    evidence(const std::vector<dataset::ImageKey> &images);

    [[nodiscard]] std::vector<dataset::DuplicateVerdict> verdicts();
    [[nodiscard]] std::optional<bool> verdict(dataset::ImageKey a, dataset::ImageKey b);
    /// Nothing takes a verdict back.
    void setVerdict(dataset::ImageKey a, dataset::ImageKey b, std::optional<bool> isSame,
                    const QString &curator, const QDateTime &at);

    /// Pictures that may be none of a satellite, by statistics or by what a model said, by key;
    /// without those that a person discarded, or kept (`dismissed` holds kJunkKept).
    [[nodiscard]] std::vector<dataset::JunkPicture> junk();
    void putModelLook(dataset::ImageKey image, bool isRemoteSensing, bool isChart);

    /// Images that a person made the reference of their cluster, oldest choice first.
    [[nodiscard]] std::vector<dataset::ImageKey> choices();
    /// Makes the image a person's reference of its cluster, in place of any other there; an
    /// invalid one takes the choice back. The clusters must be made anew after it.
    void setChoice(const std::vector<dataset::ImageKey> &cluster, dataset::ImageKey image,
                   const QString &curator, const QDateTime &at);
    [[nodiscard]] std::optional<dataset::ImageKey>
    choiceAmong(const std::vector<dataset::ImageKey> &cluster);

private:
    [[nodiscard]] std::vector<dataset::DuplicateCandidate> pairs(const QString &sql);
    void insertClusters(const std::vector<dataset::DuplicateCluster> &clusters, qint64 number);

    Connection &m_connection;
};

}  // namespace gaia::storage
