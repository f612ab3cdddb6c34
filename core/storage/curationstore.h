// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/curated.h"
#include "core/dataset/filter.h"
#include "core/storage/connection.h"

#include <QUuid>

#include <vector>

namespace gaia::storage {

/// What drawing subsets and splitting read, and the splits that they write. Works inside
/// `Connection::guard`.
class CurationStore final {
public:
    explicit CurationStore(Connection &connection);

    /// The images that are not discarded, in the order of their keys: those that the filter lets
    /// through and, as not meant, the others that have a split.
    [[nodiscard]] std::vector<dataset::CuratedImage> images(const dataset::Filter &filter);
    /// The labels of all images in a respect that a value of the record decides; none for Cell,
    /// Year and Month, which place and date decide.
    [[nodiscard]] dataset::ImageLabels labels(dataset::Balance balance);

    struct SplitChange {
        dataset::ImageKey image;
        QString before;  ///< empty for none
        QString after;
    };
    /// Writes the splits and keeps what they were, as what the step of the log moved.
    void writeSplit(const QUuid &step, const QByteArray &rule,
                    const std::vector<SplitChange> &changes);
    /// True if the image's split is the one that a split of ours gave it, and the step stands.
    [[nodiscard]] bool isSplitMadeHere(dataset::ImageKey image);
    /// Takes a step's splits back, or does them again. False, with nothing changed, where an image
    /// has another split meanwhile.
    [[nodiscard]] bool moveSplit(const QUuid &step, bool isUndo);
    /// The rule of the newest split that stands, a JSON object; empty without.
    [[nodiscard]] QByteArray standingRule();

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
