// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace gaia::curation {

/// How evenly amounts are spread over bins (cells, months), empty bins included.
struct Evenness {
    qint64 bins = 0;
    qint64 covered = 0;    ///< bins with anything in them
    double share = 0.0;    ///< covered / bins
    /// Gini coefficient: 0 where all bins hold the same, towards 1 where one holds all.
    double gini = 0.0;
    /// Shannon entropy in bits, and as a share of the highest that these bins allow (Pielou's
    /// evenness): 1 where all bins hold the same.
    double entropy = 0.0;
    double evenness = 0.0;
};

/// All zero where the bins hold nothing or there are none.
[[nodiscard]] Evenness evennessOf(std::vector<double> amounts);

/// How different two distributions over the same bins are: the share that would have to move, 0
/// to 1 (total variation distance). 0 if one of them holds nothing.
[[nodiscard]] double distance(const std::vector<double> &one, const std::vector<double> &other);

}  // namespace gaia::curation
